/** Two workspaces that differ in their words only: harmless ones, and every kind of markup that could act in a page. */
import { stringify } from 'yaml'
import { openWorld } from '../cli/open-world.ts'
import { led } from '../escaping/compiled.ts'
import { fillRegisters, type TextLeaf } from '../escaping/text-leaves.ts'

/** Sets a mark, asks for a file, or closes what it stands in; `N` is the number of the place. */
const ACTING: readonly string[] = [
  '<script>window.owned=N</script>',
  '<img src="https://evil.example/N.png" onerror="window.owned=N">',
  '"><svg/onload=window.owned=N>',
  `' onmouseover='window.owned=N' autofocus onfocus='window.owned=N`,
  '</title></style></textarea></script><script>window.owned=N</script>',
  '--><iframe srcdoc="<script>top.owned=N</script>"></iframe><!--',
  '<a href="javascript:window.owned=N" target=_blank>A</a>',
  '<base href="https://evil.example/"><link rel=stylesheet href="https://evil.example/N.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/N">',
  '<style>@import "https://evil.example/N.css";body{display:none}</style>',
  '</main></body></html><h1>N</h1>',
  '{{{style}}}{{constructor.constructor "window.owned=N"}}${window.owned=N}',
  '&lt;script&gt;window.owned=N&lt;/script&gt;&#60;script&#62;',
  '<details open ontoggle=window.owned=N><object data="https://evil.example/N">',
]
/** What stays Markdown: links, pictures and definitions that lead where no link may. */
const MARKDOWN: readonly string[] = [
  '[A](javascript:window.owned=N) ![B](https://evil.example/N.png)',
  '[A](data:text/html,%3Cscript%3Etop.owned=N%3C/script%3E) [B](vbscript:N)',
  '<javascript:window.owned=N> [A](<java&Tab;script:window.owned=N>)',
]

const escaped = (plain: string): string => plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')

/** The words of a place, made hostile; each kind of markup comes to each kind of place in some register. */
function hostileWords({ word, kind }: TextLeaf, at: number): string {
  const number = String(at)
  const acting = (ACTING[at % ACTING.length] ?? '').replaceAll('N', number)
  if (kind === 'string') return `${word} ${acting}`
  const link = (MARKDOWN[at % MARKDOWN.length] ?? '').replaceAll('N', number)
  return `${word} ${escaped(acting)} ${link}`
}

/** What is found as text in the page for the markup of a place. */
export function shownMarkup(at: number): string {
  return (ACTING[at % ACTING.length] ?? '').replaceAll('N', String(at))
}

/** The register in which most places are filled. */
export const registers = fillRegisters().slice(0, 1)

function workspace(words: (leaf: TextLeaf, at: number) => string): Record<string, string> {
  const files = registers.map(({ fill, leaves }, number) => {
    const places = new Map(leaves.map((leaf, at) => [leaf, at + 1]))
    const { register: described } = led(
      fill((leaf) => words(leaf, places.get(leaf) ?? 0)),
      `r${number}`,
    )
    return [`notices/r${number}.yaml`, stringify(described)] as const
  })
  return { ...Object.fromEntries(files), 'notices/notice.config.yaml': 'formats: [html, md, fragment]\n' }
}

/** A world with the harmless workspace in `calm` and the hostile one in `hostile`, both built, and what is told of both. */
export async function openSites() {
  const under = (folder: string, files: Record<string, string>) =>
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const)
  const world = openWorld(
    Object.fromEntries([
      ...under(
        'calm',
        workspace(({ word }) => word),
      ),
      ...under(
        'other',
        workspace(({ word }, at) => `${word} toisin sanottuna ${at}`),
      ),
      // A fifth of it harmless still: what stays and what came are shown in different ways.
      ...under(
        'before',
        workspace((leaf, at) => (at % 5 === 0 ? leaf.word : hostileWords(leaf, at))),
      ),
      ...under('hostile', workspace(hostileWords)),
    ]),
  )
  const run = async (...argv: string[]) => {
    const result = await world.run(...argv)
    if (result.status > 1) throw new Error(`${argv.join(' ')}: ${result.err}`)
    return result
  }
  for (const site of ['calm', 'hostile']) {
    await run('build', `${site}/notices`, '--draft', '--out', `${site}/published`)
    await run(
      'coverage',
      `${site}/notices`,
      '--format',
      `html=${site}/coverage.html`,
      '--format',
      `md=${site}/coverage.md`,
    )
  }
  const formats = ['html=diff.html', 'md=diff.md', 'json=diff.json', 'docx=redlines/']
  await run(
    'diff',
    'before',
    'hostile',
    ...formats.flatMap((format) => ['--format', format.replace('=', '=hostile/')]),
  )
  return world
}
