/** Templates of the user's own: what they may do, and how their mistakes are told. */
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { positionOf } from '../../../src/parse/locate.ts'
import { renderFragment } from '../../../src/render/formats/fragment.ts'
import { renderHtml } from '../../../src/render/formats/html.ts'
import { renderIndex } from '../../../src/render/formats/index-page.ts'
import { ownTemplates } from '../../../src/render/html/own-templates.ts'
import type { PageTemplates } from '../../../src/render/html/page-templates.ts'
import { TemplateError } from '../../../src/render/template-error.ts'
import { wordDiagnostic } from '../../../src/report/word-diagnostic.ts'
import { fixtureNotice } from '../fixture.ts'
import { hostileNotice } from '../hostile-notice.ts'
import { elements, readHtml, textOf } from '../read-back.ts'

type Tree = Readonly<Record<string, string>>

const files = (tree: Tree) =>
  Object.entries(tree).map(([name, text]) => ({ name, file: `own/${name}`, text }))

function templates(tree: Tree): PageTemplates {
  const { value, diagnostics } = ownTemplates(files(tree))
  expect(diagnostics).toEqual([])
  if (value === undefined) throw new Error('no templates')
  return value
}

const page = (tree: Tree, notice = fixtureNotice()) => renderHtml(notice, { formats: [] }, templates(tree))

/** `file:line:column message → hint` of everything that is wrong, found at once or when a page is filled. */
function problems(tree: Tree, language: 'en' | 'fi' = 'en'): string[] {
  const told = (found: readonly Diagnostic[]) =>
    found.map((diagnostic) => {
      const text = tree[diagnostic.file.replace('own/', '')] ?? ''
      const { line, column } = positionOf(text, diagnostic.span?.start ?? 0)
      const { message, hint } = wordDiagnostic(diagnostic, language)
      return `${diagnostic.file}:${line}:${column} ${message} → ${hint}`
    })
  const { value, diagnostics } = ownTemplates(files(tree))
  if (value === undefined) return told(diagnostics)
  try {
    renderHtml(fixtureNotice(), { formats: [] }, value)
    return []
  } catch (error) {
    if (error instanceof TemplateError) return told(error.diagnostics)
    throw error
  }
}

describe('a template of one’s own', () => {
  it('is used instead of the one of its name, and the others stay', () => {
    const html = page({ 'partials/page-footer.hbs': '<footer>Oma loppu: {{controller}}</footer>\n' })
    expect(html).toContain('<footer>Oma loppu: Lähdevesi Oy</footer>')
    expect(html).not.toContain('class="page-footer"')
    expect(html).toContain('<h1>Vedenhoidon asiakasrekisteri</h1>')
  })

  it('may call new partials, and those of the tool', () => {
    const html = page({
      'partials/brand.hbs': '<p>{{> partials/ours/motto word=kind}}</p>',
      'partials/ours/motto.hbs': '<b>{{word}}</b>: {{title}}',
    })
    expect(html).toContain('<p><b>Tietosuojaseloste</b>: Vedenhoidon asiakasrekisteri</p>')
  })

  it('the same text as ours gives the same page', async () => {
    const { readFile } = await import('node:fs/promises')
    const names = [
      'notice.html.hbs',
      'partials/section.hbs',
      'partials/head.hbs',
      'partials/blocks/table.hbs',
    ]
    const tree: Record<string, string> = {}
    for (const name of names)
      tree[name] = await readFile(new URL(`../../../templates/${name}`, import.meta.url), 'utf8')
    // Ours are functions made of the templates, which one template of a user's own puts out of use: Handlebars fills all.
    const own = templates(tree)
    for (const notice of [fixtureNotice(), hostileNotice('<b>&amp;"\'`={{title}}\u202e\ud800')]) {
      const options = { formats: ['pdf'], siteUrl: 'https://lahdevesi.example/' }
      expect(renderHtml(notice, options, own)).toBe(renderHtml(notice, options))
      expect(renderFragment(notice, {}, own)).toBe(renderFragment(notice, {}))
    }
  })

  it('works for fragments and the index', () => {
    const own = templates({
      'fragment.html.hbs': '<p class="mine" id="top">{{title}} <a href="#top">ylös</a></p><p>avoin',
      'index.html.hbs': '<!DOCTYPE html><title>{{title}}</title>{{#each entries}}{{id}}{{/each}}',
    })
    expect(renderFragment(fixtureNotice(), {}, own)).toMatch(
      /^<div class="notice-fragment" [^>]*>\n<p class="notice-mine" id="water-care-top">Vedenhoidon asiakasrekisteri <a href="#water-care-top">ylös<\/a><\/p><p>avoin<\/p>\n<\/div>\n$/,
    )
    const words = {
      controller: 'R',
      updated: 'P',
      files: 'T',
      html: 'V',
      pdf: 'PDF',
      md: 'M',
      docx: 'D',
      kilobytes: 'kt',
      draft: 'L',
      otherLanguages: 'M',
      skipToContent: 'S',
    }
    const entry = { id: 'a', title: 'A', kind: 'K', controller: 'C', files: [] }
    const index = {
      language: 'fi',
      title: 'Luettelo',
      description: 'x',
      tool: '1',
      languages: [],
      entries: [entry],
      words,
    }
    expect(renderIndex(index, own)).toBe('<!DOCTYPE html><title>Luettelo</title>a')
  })

  it('escapes what a user wrote, whatever it does with it', () => {
    const hostile = '<script>alert(1)</script>{{title}}&amp;"\''
    const html = page(
      {
        'partials/brand.hbs':
          '<p title="{{title}}">{{title}}{{kind}}</p>{{#each introduction}}{{#if text}}{{inlines text}}{{/if}}{{/each}}',
      },
      hostileNotice(hostile),
    )
    expect(elements(readHtml(html), 'script')).toEqual([])
    const [brand] = elements(readHtml(html), 'p').filter(({ attrs }) =>
      attrs.some(({ name }) => name === 'title'),
    )
    expect(brand && textOf(brand)).toBe(hostile + hostile)
    expect(brand?.attrs[0]?.value).toBe(hostile)
  })
})

describe('styles of one’s own', () => {
  it('stand after all other, and a sheet of ours can be replaced', () => {
    const html = page({ 'styles/own.css': 'h1 { color: red; }\n', 'styles/print.css': '/* none */' })
    const style = elements(readHtml(html), 'style').map(textOf).join('')
    expect(style).toMatch(/h1 \{ color: red; \}\s*$/)
    expect(style).toContain('/* none */')
    expect(style).not.toContain('@media print')
  })

  it('cannot leave the style element', () => {
    const css = '/* </style><script>alert(1)</script> */ p::before { content: "</STYLE >"; }'
    const read = readHtml(page({ 'styles/own.css': css }))
    expect(elements(read, 'script')).toEqual([])
    expect(elements(read, 'style')).toHaveLength(1)
    expect(elements(read, 'style').map(textOf).join('')).toContain('content: "<\\/STYLE >"')
  })
})

describe('mistakes are told with file, line and column', () => {
  it.each<[string, Tree, string[]]>([
    [
      'braces without their pair',
      { 'partials/brand.hbs': '<p>\n  {{title}</p>' },
      [
        'own/partials/brand.hbs:2:10 The template cannot be read from here on. → Look for braces that are not paired',
      ],
    ],
    [
      'something left open',
      { 'partials/brand.hbs': '<p>\n{{#if title}}</p>\n' },
      [
        'own/partials/brand.hbs:3:1 The template ends before all that it opens is closed. → A closing tag is missing',
      ],
    ],
    [
      'closed in the wrong order',
      { 'partials/brand.hbs': '\n {{#if title}}x{{/each}}' },
      ['own/partials/brand.hbs:2:5 `{{#if}}` is closed by `{{/each}}`. → Close it by `{{/if}}`.'],
    ],
    [
      'unknown partials, all at once',
      { 'notice.html.hbs': '{{> partials/brnd}}\n  {{> partials/nothing-like-it}}' },
      [
        'own/notice.html.hbs:1:1 There is no template `partials/brnd`. → Did you mean `partials/brand`?',
        'own/notice.html.hbs:2:3 There is no template `partials/nothing-like-it`. → Write the path under',
      ],
    ],
    [
      'an unknown helper',
      { 'partials/brand.hbs': '<p>{{inline title}}</p>' },
      ['own/partials/brand.hbs:1:4 There is no helper `inline`. → Did you mean `inlines`?'],
    ],
    [
      'the helper log, which would print on the terminal',
      { 'partials/brand.hbs': '{{log title}}' },
      ['own/partials/brand.hbs:1:1 There is no helper `log`. → The helpers are: `if`, `unless`'],
    ],
    [
      'an unknown name, printed',
      { 'partials/brand.hbs': '<p>\n  {{controler}}</p>' },
      ['own/partials/brand.hbs:2:5 There is no `controler` at this place. → Did you mean `controller`?'],
    ],
    [
      'an unknown name, given to a helper',
      { 'partials/brand.hbs': '<p>\n  {{#if drfat}}x{{/if}}</p>' },
      ['own/partials/brand.hbs:2:9 There is no `drfat` at this place. → Did you mean `draft`?'],
    ],
    [
      'an unknown name, given to a partial',
      { 'partials/brand.hbs': '{{> partials/mine a=titel}}', 'partials/mine.hbs': '{{a}}' },
      ['own/partials/brand.hbs:1:21 There is no `titel` at this place. → Did you mean `title`?'],
    ],
    [
      'a name of the page inside each',
      { 'partials/brand.hbs': '{{#each front}}{{title}}{{/each}}' },
      ['own/partials/brand.hbs:1:18 There is no `title` at this place.'],
    ],
    [
      'a template of ours in a place where it cannot work',
      { 'partials/brand.hbs': '<p>\n{{> partials/section}}</p>' },
      ['own/partials/brand.hbs:2:1 The template `partials/section` that is called here needs `id`'],
    ],
    [
      'a helper with too many values',
      { 'partials/brand.hbs': '{{#if title kind}}x{{/if}}' },
      ['own/partials/brand.hbs:1:1 The helper `if` takes exactly 1 value.'],
    ],
    [
      'a helper without any',
      { 'partials/brand.hbs': ' {{inlines}}' },
      ['own/partials/brand.hbs:1:2 The helper `inlines` takes exactly 1 value.'],
    ],
    [
      'a text where runs are wanted',
      { 'partials/brand.hbs': '<p>\n{{inlines title}}' },
      ['own/partials/brand.hbs:2:1 `inlines` prints runs of text, and this is none. → For a plain text'],
    ],
    [
      'a partial by a name that is worked out',
      { 'partials/brand.hbs': "\n{{> (lookup . 'title')}}" },
      ['own/partials/brand.hbs:2:1 There is no template `Vedenhoidon asiakasrekisteri`.'],
    ],
    [
      'a helper that is used as it cannot be',
      { 'partials/brand.hbs': '{{if title}}' },
      ['own/partials/brand.hbs:1:1 The template cannot be used; Handlebars says:'],
    ],
  ])('%s', (_what, tree, expected) => {
    const found = problems(tree)
    expect(found).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
    const inFinnish = problems(tree, 'fi')
    expect(inFinnish).toHaveLength(expected.length)
    for (const [index, line] of inFinnish.entries()) expect(line).not.toBe(found[index])
  })

  it('inline partials and partial blocks are known where they are defined', () => {
    const html = page({
      'partials/brand.hbs':
        '{{#*inline "mine"}}<i>{{title}}</i>{{/inline}}{{> mine}}{{#> partials/frame}}<u>{{kind}}</u>{{/partials/frame}}',
      'partials/frame.hbs': '<div>{{> @partial-block}}</div>',
    })
    expect(html).toContain('<i>Vedenhoidon asiakasrekisteri</i><div><u>Tietosuojaseloste</u></div>')
  })
})
