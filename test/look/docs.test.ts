/** `docs/templates.md` tells every name that templates are given, no other, and its examples build. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'
import { inspect, toolsMissing } from '../pdf/pdf-tools.ts'
import { examplesOf } from './examples.ts'
import { interfacesOf } from './interfaces.ts'
import { renamedFont } from './renamed-font.ts'

const docs = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8')
const index = readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8')

/** The names in the table under a heading. */
function tableUnder(heading: string): string[] {
  const [, section = ''] =
    new RegExp(`^### ${heading}\n([\\s\\S]*?)(?=^##|(?![\\s\\S]))`, 'm').exec(docs) ?? []
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name)
}

const views = [
  ...interfacesOf('render/html/page-view.ts').filter(({ name }) => name !== 'Made'),
  ...interfacesOf('render/html/index-view.ts'),
  ...interfacesOf('render/site-addresses.ts'),
  ...interfacesOf('pdf/typst/sheet.ts'),
  ...interfacesOf('compose/notice.ts').filter(({ name }) => name === 'NoticeWords'),
]
const facts = interfacesOf('compose/notice.ts').find(({ name }) => name === 'FrontFact')

describe('what templates are given', () => {
  it('is read from the sources', () => {
    expect(views.length).toBeGreaterThan(30)
    expect(views.filter(({ keys }) => keys.length === 0)).toEqual([])
  })

  it.each(views)('$name', ({ name, keys }) => {
    const all = name === 'FactView' ? [...new Set([...(facts?.keys ?? []), ...keys])] : keys
    expect(tableUnder(name).sort()).toEqual([...all].sort())
    expect(index, `${name} is not exported`).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it('no table tells of anything else', () => {
    const headings = [...docs.matchAll(/^### (\w+)\n/gm)].map(([, name = '']) => name)
    const told = headings.filter((heading) => tableUnder(heading).length > 0)
    expect(told.filter((heading) => !views.some(({ name }) => name === heading))).toEqual([])
  })
})

test('the examples make a workspace that builds without a word', async () => {
  const examples = examplesOf(docs)
  expect(Object.keys(examples)).toHaveLength(6)
  const world = openWorld({
    'notices/customers.yaml': register('customers'),
    'branding/fonts/Tienviitta-Regular.ttf': renamedFont('Regular'),
    'branding/fonts/Tienviitta-SemiBold.ttf': renamedFont('SemiBold'),
    'branding/fonts/Tienviitta-Italic.ttf': renamedFont('Italic'),
    ...examples,
  })
  expect(await world.run('validate', '--max-warnings', '0')).toMatchObject({ status: 0 })
  const { status, err } = await world.run('build')
  expect({ status, err }).toEqual({
    status: 0,
    err: 'Wrote 8 files, 0 unchanged, from 1 register in 0.0 s\n',
  })
  const page = world.read('customers.fi.html')
  expect(page).toContain('<p class="where-to-ask"><a href="tel:+358401234567">')
  expect(page).toContain('border-block-color: var(--accent)')
  expect(page).toContain('--accent:#7a1f3d')
  expect(page).toMatch(
    /<img src="data:image\/svg\+xml;base64,[^"]+" alt="Kehrä Oy" width="\d+" height="\d+">/,
  )
  expect(page.match(/@font-face\{font-family:"Tienviitta AA";/g)).toHaveLength(3)
  if (toolsMissing !== undefined) return
  const pdf = world.bytes('customers.fi.pdf')
  expect(inspect('pdftotext', ['-raw', '{}', '-'], pdf)).toContain('Rekisterinpitäjä: Esimerkki Oy')
  expect(inspect('pdffonts', ['{}'], pdf)).not.toContain('SourceSans3-')
})
