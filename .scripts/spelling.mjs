// Spelling of all that people read: Finnish by Voikko, English by cspell. `npm run spelling`.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesUnder, root, textOf } from './files.mjs'
import {
  namesIn,
  textsOfDescription,
  textsOfLocale,
  textsOfMessages,
  textsOfPairs,
  textsOfSchema,
} from './spelling/texts.mjs'
import { partsOf, prose, wordsOf } from './spelling/words.mjs'

/** Where texts are, and how they are taken from there. */
const places = [
  { files: /^templates\/locales\/(fi|en)\.yaml$/, take: textsOfLocale },
  { files: /^notices\/.+\.yaml$/, take: textsOfDescription },
  { files: /^schemas\/.+\.json$/, take: textsOfSchema },
  { files: /^src\/(?:report\/messages|report\/diff|cli)\/(?:.+[-.])?(fi|en)\.ts$/, take: textsOfMessages },
  { files: /^src\/(?:lint\/rules|lint\/guidelines|coverage|law|diff)\b.*\.ts$/, take: textsOfPairs },
]

/** Every text of the project: `{ file, language, line, text }`. */
async function allTexts() {
  const folders = await Promise.all(['templates/locales', 'notices', 'schemas', 'src'].map(filesUnder))
  const texts = []
  for (const file of folders.flat()) {
    for (const { files, take } of places) {
      const match = files.exec(file)
      if (match !== null) texts.push(...take(await textOf(file), match[1]).map((text) => ({ file, ...text })))
    }
  }
  return texts
}

/** Words of a list in a dotfile: one a line, `#` begins a comment. */
async function listed(path) {
  const lines = (await textOf(path)).split('\n').map((line) => line.replace(/#.*/, '').trim())
  return lines.filter((line) => line !== '')
}

/** Names of people, firms and places in the samples, which no dictionary has. */
async function sampleNames() {
  const files = (await filesUnder('notices')).filter((file) => file.endsWith('.yaml'))
  return new Set((await Promise.all(files.map(async (file) => namesIn(await textOf(file))))).flat())
}

/** Those of the words that Voikko does not know; undefined when Voikko is not on this machine. */
function unknownToVoikko(words) {
  const input = `${words.join('\n')}\n`
  const { error, stdout } = spawnSync('voikkospell', ['-d', 'fi'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (error !== undefined) return undefined
  return new Set([...stdout.matchAll(/^W: (.+)$/gm)].map(([, word]) => word))
}

/** Finnish words that neither Voikko nor the list knows, as lines of a report; undefined without Voikko. */
async function finnish(texts, names) {
  const uses = new Map()
  for (const { file, line, text } of texts.filter(({ language }) => language === 'fi')) {
    for (const word of wordsOf(text)) if (!uses.has(word)) uses.set(word, `${file}:${line}`)
  }
  const wrongWords = unknownToVoikko([...uses.keys()])
  if (wrongWords === undefined) return undefined
  const suspects = [...wrongWords].map((word) => ({
    word,
    parts: partsOf(word).filter((part) => !names.has(part)),
  }))
  const wrong = unknownToVoikko(suspects.flatMap(({ parts }) => parts))
  const known = await listed('.spelling-fi.txt')
  const mistakes = suspects.filter(({ parts }) =>
    parts.some((part) => wrong.has(part) && !known.includes(part)),
  )
  const idle = known.filter((word) => !wrong.has(word))
  return [
    ...mistakes.map(({ word }) => `${uses.get(word)}  ${word}`),
    ...idle.map((word) => `.spelling-fi.txt  ${word} is no longer needed`),
  ]
}

/** English words that cspell does not know, as lines of a report. Each text keeps its line. */
async function english(texts, names) {
  const folder = await mkdtemp(join(tmpdir(), 'notice-spelling-'))
  try {
    const byFile = new Map()
    for (const { file, line, text } of texts.filter(({ language }) => language === 'en')) {
      const lines = byFile.get(file) ?? byFile.set(file, []).get(file)
      for (const [offset, row] of text.split('\n').entries())
        lines[line - 1 + offset] = `${lines[line - 1 + offset] ?? ''} ${prose(row)}`
    }
    const readme = await textOf('README.md')
    if (readme !== undefined) byFile.set('README.md', withoutCode(readme).map(prose))
    for (const [file, lines] of byFile) {
      const path = join(folder, `${file}.txt`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, Array.from(lines, (line) => line ?? '').join('\n'))
    }
    const config = join(folder, '.cspell.json')
    await writeFile(config, JSON.stringify({ import: [join(root, '.cspell.json')], words: [...names] }))
    const cspell = join(root, 'node_modules/cspell/bin.mjs')
    const quiet = ['--no-progress', '--no-summary', '--no-color']
    const args = [cspell, 'lint', '--config', config, '--root', folder, ...quiet, '--dot', '**/*.txt']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    if (status !== 0 && stdout === '') throw new Error(`cspell could not run: ${stderr}`)
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replaceAll(`${folder}/`, '').replace('.txt:', ':'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The lines of a Markdown file with its fenced code emptied. */
function withoutCode(markdown) {
  let fenced = false
  return markdown.split('\n').map((line) => {
    const fence = /^\s*(```|~~~)/.test(line)
    if (fence) fenced = !fenced
    return fenced || fence ? '' : line
  })
}

const texts = await allTexts()
const names = await sampleNames()
const inFinnish = await finnish(texts, names)
const mistakes = [...(inFinnish ?? []), ...(await english(texts, names))]
for (const mistake of mistakes) console.log(mistake)
if (inFinnish === undefined) {
  console.log(
    'The Finnish was not checked: voikkospell is not here (Debian: apt-get install voikko-fi libvoikko-dev).',
  )
}
const count = (language) => texts.filter((text) => text.language === language).length
console.log(
  `Spelling: ${count('fi')} Finnish and ${count('en')} English texts, ${mistakes.length} unknown words`,
)
if (mistakes.length > 0 || (inFinnish === undefined && process.env.CI)) process.exitCode = 1
