/** A stranger's workspace with a look of its own, and how mistakes in it are told. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'
import type { Tree } from '../io/test-world.ts'
import { flowOf, inspect, toolsMissing } from '../pdf/pdf-tools.ts'
import { elements, readHtml, textOf } from '../render/read-back.ts'
import { familyName, lacking, postScriptName, renamedFont } from './renamed-font.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10" fill="#7a1f3d"/></svg>'

const config = (lines: string): Tree => ({ 'notices/notice.config.yaml': lines })

const stranger: Tree = {
  'notices/customers.yaml': register('customers'),
  'branding/logo.svg': svg,
  'branding/fonts/R.ttf': renamedFont('Regular'),
  'branding/fonts/B.ttf': renamedFont('SemiBold'),
  'branding/locales/fi.yaml': 'kinds: { privacy-notice: Seloste asiakkaillemme }\n',
  'branding/templates/partials/page-footer.hbs': '<footer>{{> partials/motto}}</footer>\n',
  'branding/templates/partials/motto.hbs': '<p class="motto">Suoraan sanottuna: {{controller}}</p>\n',
  'branding/templates/styles/own.css': 'h1 { letter-spacing: 0; }\n',
  ...config(`formats: [html, md, pdf, fragment]
locales: branding/locales
templates: branding/templates
fragment: { headingLevel: 3, idPrefix: selosteen- }
brand:
  name: Kehrä
  colour: "#7a1f3d"
  logo: branding/logo.svg
  font: { name: ${familyName}, files: [branding/fonts/R.ttf, branding/fonts/B.ttf] }
`),
}

describe('a workspace with colours, logo, typeface, a phrase, a partial and styles of its own', () => {
  test('is built as it says', async () => {
    const world = openWorld(stranger)
    const { status, err } = await world.run('build')
    expect({ status, err }).toEqual({
      status: 0,
      err: 'Wrote 10 files, 0 unchanged, from 1 register in 0.0 s\n',
    })
    const html = world.read('customers.fi.html')
    const page = readHtml(html)
    expect(elements(page, 'footer').map(textOf)).toEqual(['Suoraan sanottuna: Esimerkki Oy\n'])
    expect(html).toContain('Seloste asiakkaillemme')
    const style = elements(page, 'style').map(textOf).join('')
    expect(style).toContain('--accent:#7a1f3d')
    expect(style).toContain(`@font-face{font-family:"${familyName}";src:url(data:font/ttf;base64,`)
    expect(style).toMatch(/font-weight:600;font-style:normal\}body\{font-family:"Tienviitta AA",system-ui/)
    expect(style).toMatch(/h1 \{ letter-spacing: 0; \}\s*$/)
    expect(html).toContain('alt="Kehrä" width="142" height="36"')

    const fragment = world.read('customers.fi.fragment.html')
    expect(fragment).toMatch(/^<div class="notice-fragment" lang="fi"/)
    expect(fragment).toContain('id="selosteen-purposes"')
    expect(fragment).toContain('<h3>')
    expect(fragment).not.toMatch(/<h2|<style|Kehrä/)
    expect(world.read('index.fi.html')).not.toContain('fragment')
    expect(world.read('index.fi.html')).toContain('alt="Kehrä"')
  })

  test.skipIf(toolsMissing)('its sheets are set in its typeface, and in ours what that lacks', async () => {
    const world = openWorld(stranger)
    await world.run('build', '-f', 'pdf')
    const pdf = world.bytes('customers.fi.pdf')
    expect(flowOf(pdf)).toContain('Seloste asiakkaillemme')
    const fonts = inspect('pdffonts', ['{}'], pdf)
    expect(fonts).toContain(`${postScriptName}Regular`)
    expect(fonts).not.toContain('SourceSans3-')
    expect(inspect('pdfinfo', ['-struct', '{}'], pdf)).toContain('Figure')

    world.write({ 'branding/fonts/R.ttf': lacking(renamedFont('Regular'), 'y') })
    await world.run('build', '-f', 'pdf')
    const mixed = world.bytes('customers.fi.pdf')
    expect(inspect('pdffonts', ['{}'], mixed)).toMatch(
      /SourceSans3-Regular[\s\S]*TienviittaA-Regular|TienviittaA-Regular[\s\S]*SourceSans3-Regular/,
    )
    expect(flowOf(mixed)).toBe(flowOf(pdf))
  })

  test('--check finds it up to date, and out of date when a template changes', async () => {
    const world = openWorld(stranger)
    await world.run('build')
    expect(await world.run('build', '--check')).toMatchObject({ status: 0 })
    world.write({ 'branding/templates/partials/motto.hbs': '<p>{{controller}}</p>' })
    const { status, out } = await world.run('build', '--check')
    expect(status).toBe(1)
    expect(out).toContain('published/customers.fi.html: ')
    expect(out).not.toContain('fragment')
  })

  test('fragments are deleted like every other file when nothing makes them any more', async () => {
    const world = openWorld({ ...stranger, ...config('formats: [md, fragment]\n') })
    await world.run('build')
    expect(world.names()).toContain('customers.fi.fragment.html')
    world.write(config('formats: [md]\n'))
    expect((await world.run('build', '--check')).out).toContain('published/customers.fi.fragment.html: ')
    await world.run('build')
    expect(world.names().filter((name) => name.includes('fragment'))).toEqual([])
  })

  test('the default formats make none', async () => {
    const world = openWorld({ 'notices/customers.yaml': register('customers') })
    await world.run('build')
    expect(world.names()).toHaveLength(8)
    await world.run('build', '-f', 'fragment')
    expect(world.names().filter((name) => name.includes('.fragment.'))).toEqual([
      'customers.en.fragment.html',
      'customers.fi.fragment.html',
    ])
  })
})

/** The head line and the message of each finding. */
const findings = (report: string) =>
  [...report.matchAll(/^(\S+:\d+:\d+ {2}(?:error|warning) {2}\S+).*\n {2}(.*)$/gm)].map(
    ([, head, message]) => `${head} ${message}`,
  )

describe('mistakes', () => {
  it.each<[string, Tree, string[], number]>([
    [
      'in a template stop what needs it',
      { 'branding/templates/partials/motto.hbs': '<p>\n  {{controler}}</p>' },
      [
        'branding/templates/partials/motto.hbs:2:5  error  template/unknown-name There is no `controler` at this place.',
      ],
      1,
    ],
    [
      'in the template of the index leave what was published',
      { 'branding/templates/index.html.hbs': '<!DOCTYPE html>\n{{titel}}' },
      [
        'branding/templates/index.html.hbs:2:3  error  template/unknown-name There is no `titel` at this place.',
      ],
      1,
    ],
    [
      'in a Typst file are told in the words of Typst',
      { 'branding/templates/typst/look.typ': '#let sheet = (:)\n#let size = sizes\n' },
      ['branding/templates/typst/look.typ:2:13  error  template/typst Typst says: unknown variable: sizes.'],
      1,
    ],
    [
      'in an imported Typst file too',
      {
        'branding/templates/typst/title-block.typ': '#import "mine.typ": mark\n#let title-block = mark\n',
        'branding/templates/typst/mine.typ': '// Own.\n#let mark = text(fil: red)[x]\n',
      },
      ['branding/templates/typst/mine.typ:2:18  error  template/typst Typst says: unexpected argument: fil.'],
      1,
    ],
    [
      'that leave out what a file of ours imports',
      { 'branding/templates/typst/title-block.typ': '#let something = 1\n' },
      [
        'branding/templates/typst/title-block.typ:1:1  error  template/typst With your Typst files `notice.typ` cannot be set; Typst says: unknown variable: title-block',
      ],
      1,
    ],
    [
      'that make no accessible PDF',
      { 'branding/templates/typst/title-block.typ': '#let title-block = heading(level: 3)[x]\n' },
      [
        'branding/templates/typst/title-block.typ:1:1  error  template/typst The sheet is set, but it makes no sound PDF',
      ],
      1,
    ],
    [
      'packages of the network are not fetched',
      { 'branding/templates/typst/title-block.typ': '\n#import "@preview/tablex:0.0.8": *\n' },
      [
        'branding/templates/typst/title-block.typ:2:9  error  template/typst-package The package `@preview/tablex:0.0.8`',
      ],
      1,
    ],
    [
      'files beyond the templates are not read',
      { 'branding/templates/typst/title-block.typ': '\n#let own = read("../../package.json")\n' },
      [
        'branding/templates/typst/title-block.typ:2:17  error  template/typst Typst says: failed to load file (access denied).',
      ],
      1,
    ],
    [
      'a logo that is cut short',
      { 'branding/logo.svg': svg.slice(0, -3) },
      [
        'notices/notice.config.yaml:8:9  error  workspace/broken-image `branding/logo.svg` is not a whole SVG image.',
      ],
      2,
    ],
    [
      'a file that is no font',
      { 'branding/fonts/B.ttf': 'wOF2 and more' },
      [
        'notices/notice.config.yaml:9:62  error  workspace/not-a-font `branding/fonts/B.ttf` is not a TTF or OTF font.',
      ],
      2,
    ],
  ])('%s', async (_what, tree, expected, wanted) => {
    const world = openWorld(stranger)
    await world.run('build')
    const before = world.read('customers.fi.html')
    world.write(tree)
    const { status, err } = await world.run('build', '--ui-lang', 'en')
    expect(status).toBe(wanted)
    const found = findings(err)
    expect(found, err).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
    expect(err).not.toMatch(/^\s+at /m)
    expect(world.read('customers.fi.html')).toBe(before)
    expect(world.names()).toContain('index.fi.html')
  })

  it('a template that is not needed is not in the way', async () => {
    const world = openWorld({ ...stranger, 'branding/templates/notice.html.hbs': '{{#if' })
    expect((await world.run('build', '-f', 'md,pdf')).status).toBe(0)
    expect((await world.run('build', '-f', 'html')).status).toBe(1)
  })

  it('a drawing that only the PDF engine cannot draw is told with the line of the config', async () => {
    const odd = svg.replace(
      '<rect',
      '<image href="data:image/png;base64,AAAA" width="1" height="1"/><undefined:g/><rect',
    )
    const world = openWorld({ ...stranger, 'branding/logo.svg': odd })
    const { status, err } = await world.run('build', '-f', 'pdf')
    expect(status).toBe(1)
    expect(findings(err)).toEqual([
      expect.stringContaining(
        'notices/notice.config.yaml:8:9  error  pdf/broken-logo The PDF engine cannot draw the logo:',
      ),
    ])
  })

  it('a colour that is too light is a warning, and a darker shade is used', async () => {
    const light = (stranger['notices/notice.config.yaml'] as string).replace('#7a1f3d', '#ffb000')
    const world = openWorld({ ...stranger, ...config(light) })
    const { status, err } = await world.run('build', '-f', 'html,pdf')
    expect(status).toBe(0)
    expect(findings(err)).toEqual([
      'notices/notice.config.yaml:7:11  warning  schema/wrong-value The colour #ffb000 cannot be read on white: its contrast is 1.8, and 4.5 is needed.',
    ])
    expect(world.read('customers.fi.html')).not.toContain(':root{--accent:#ffb000}@media')
  })

  it('a name that is not that of the font is a warning that says the right one', async () => {
    const other = (stranger['notices/notice.config.yaml'] as string).replace(familyName, 'Tienvitta')
    const world = openWorld({ ...stranger, ...config(other) })
    const { err } = await world.run('validate', '--ui-lang', 'en')
    const { out } = await world.run('validate', '--ui-lang', 'en')
    expect(findings(err + out)[0]).toContain(
      'notices/notice.config.yaml:9:17  warning  workspace/font-name The files of the font do not hold the family `Tienvitta`.',
    )
    expect(out).toContain('write `Tienviitta AA`')
  })

  it('a file that nothing uses is a warning with the nearest right name', async () => {
    const world = openWorld({
      ...stranger,
      'branding/templates/partials/title_block.hbs': '<h1>{{title}}</h1>',
      'branding/templates/own.css': 'p {}',
      'branding/templates/notice.html': '<html>',
      'branding/templates/README.md': 'Ours.',
    })
    const { status, out } = await world.run('validate', '--ui-lang', 'en')
    expect(status).toBe(0)
    expect(out.match(/Did you mean `[^`]+`/g)).toEqual([
      'Did you mean `styles/own.css`',
      'Did you mean `partials/title-block.hbs`',
      'Did you mean `notice.html.hbs`',
    ])
  })

  it.each([
    ['templates: ../elsewhere\n', 'workspace/path-outside'],
    ['templates: branding/templats\n', 'workspace/path-missing'],
    ['brand: { logo: branding/logo.sgv }\n', 'workspace/path-missing'],
    ['brand: { font: { name: X, files: [branding/fonts/C.ttf] } }\n', 'workspace/path-missing'],
  ])('%s', async (text, code) => {
    const world = openWorld({ ...stranger, ...config(text) })
    const { status, err } = await world.run('build', '--ui-lang', 'en')
    expect(status).toBe(2)
    expect(err).toContain(code)
    if (code === 'workspace/path-missing') expect(err).toContain('Did you mean `branding/')
  })

  it('a link out of the workspace is not followed', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'notice-outside-'))
    mkdirSync(join(outside, 'partials'))
    writeFileSync(join(outside, 'secret.css'), 'p {}')
    const world = openWorld({
      ...stranger,
      'branding/templates/styles/page.css': `link:${join(outside, 'secret.css')}`,
    })
    const { status, err } = await world.run('build', '--ui-lang', 'en')
    expect(status).toBe(2)
    expect(err).toContain('workspace/path-outside')
    const whole = openWorld({ ...stranger, mine: `link:${outside}`, ...config('templates: mine\n') })
    expect((await whole.run('build')).status).toBe(2)
  })
})
