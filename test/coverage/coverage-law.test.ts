/** The coverage law: every leaf of the register schema is shown in the notice, or exempted with a reason. */
import { describe, expect, test } from 'vitest'
import { composeNotice } from '../../src/compose/compose-notice.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import type { Layout, Register } from '../../src/validate/register.ts'
import { withLeaf } from './complete-register.ts'
import { type Leaf, schemaLeaves } from './schema-leaves.ts'

await markdownLexer.load()

/** Leaves that no section shows, each with the reason. `*` stands for a place in a list, `**` for any beginning. */
const EXEMPT: Readonly<Record<string, string>> = {
  '**.id': 'names an item for references and for following changes; readers see the name',
  id: 'names the published files',
  extends: 'is merged before anything is composed',
  'extends.*': 'is merged before anything is composed',
  'languages.*': 'decides which notices are composed at all',
  '**.register.type': 'wakes the rules of a sector',
  'register.type': 'wakes the rules of a sector',
  'controllers.*.kind': 'wakes rules of law',
  '**.nationalId': 'wakes the rule on its ground, which is shown with the purpose; the item itself is named',
  'parts.*.languages.*': 'decides in which notices the part is composed',
  'complaint.authority': 'FI is also what is printed when nothing is said',
}

const FORMS = ['purposes', 'recipients', 'transfers', 'retention', 'cookies'] as const

function shownAs(form: 'list' | 'table'): NonNullable<Layout['show']> {
  return Object.fromEntries(FORMS.map((kind) => [kind, form]))
}

/** Layouts that between them print everything in every way in which something could be lost. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  standard: {},
  'traditional, in tables': { name: 'traditional', show: shownAs('table') },
  'standard, in lists': { show: shownAs('list') },
  'traditional, questions, lettered lists': {
    name: 'traditional',
    headings: 'question',
    show: shownAs('list'),
    lists: 'letters',
    citations: false,
  },
}

function composed(register: unknown, language: 'fi' | 'en', layout: Layout): string {
  const notice = composeNotice(
    { ...(register as Register), id: 'covered', languages: ['fi', 'en'] },
    {
      language,
      languages: ['fi', 'en'],
      locales: builtinLocales(),
      layout,
      draft: false,
      stamp: { tool: '0', facts: 'sha256:0' },
    },
  )
  // The pointers name the facts even where the words do not, so they prove nothing.
  return JSON.stringify(notice, (key, value) => (key === 'from' ? undefined : value))
}

function exemption(leaf: Leaf): string | undefined {
  const names = Object.keys(EXEMPT).filter((name) =>
    name.startsWith('**.') ? leaf.name.endsWith(name.slice(2)) : leaf.name === name,
  )
  return names[0]
}

const LEAVES = schemaLeaves()

describe('every leaf is shown', () => {
  const shown = LEAVES.filter((leaf) => exemption(leaf) === undefined)
  test.each(shown.map((leaf, index) => ({ leaf, index, name: `${leaf.name} (${leaf.kind})` })))(
    '$name',
    ({ leaf, index }) => {
      for (const [name, layout] of Object.entries(LAYOUTS)) {
        if (!isDecidedBy(layout, leaf)) expectShown(leaf, index, name, layout)
      }
    },
  )
})

/** Whether the layout in hand decides what the leaf would: then its other values cannot be told apart. */
function isDecidedBy(layout: Layout, { name }: Leaf): boolean {
  return name.startsWith('layout.') && layout !== LAYOUTS['standard']
}

function expectShown(leaf: Leaf, index: number, name: string, layout: Layout): void {
  const set = (value: unknown) => withLeaf(leaf, value)
  const mark = (word: string) => `${word}${index}x`
  const told = `in the layout “${name}”`
  if (leaf.kind === 'text') {
    const register = set({ fi: mark('Merkki'), en: mark('Marker') })
    expect(composed(register, 'fi', layout), told).toContain(mark('Merkki'))
    expect(composed(register, 'en', layout), told).toContain(mark('Marker'))
  } else if (leaf.kind === 'string' && !isClosedByUse(leaf)) {
    expect(composed(set(mark('Marker')), 'fi', layout), told).toContain(mark('Marker'))
  } else {
    const values = otherValues(leaf)
    const outputs = values.map((value) => composed(set(value), 'fi', layout))
    expect(new Set(outputs).size, `values ${JSON.stringify(values)} must differ in print ${told}`).toBe(
      values.length,
    )
  }
}

/** Strings that stand for something else: a language, or the id of a section. */
function isClosedByUse({ name }: Leaf): boolean {
  return /languages\.\*$|^layout\.|^extraSections\.\*\.after$/.test(name)
}

/** Values that must all be told apart by a reader. */
function otherValues(leaf: Leaf): unknown[] {
  switch (leaf.kind) {
    case 'boolean':
      return [true, false]
    case 'integer':
      return [12, 13]
    case 'date':
      return ['2026-03-04', '2025-03-04']
    case 'period':
      return ['P2Y', 'P3Y']
    case 'country':
      return ['EE', 'US']
    case 'url':
      return ['https://a.example', 'https://b.example']
    case 'code':
      // `auto` is one of the two others, by the number of rows; of sections to merge any two will do.
      if (/(\.|^layout\.)show(\.|$)/.test(leaf.name)) return ['list', 'table']
      return [...leaf.codes]
    case 'none':
      return ['none', undefined]
    case 'id':
      // A contact is printed with all its details, so only one that exists can be seen.
      if (leaf.name.endsWith('rights.contact')) return ['contacts', undefined]
      return ['first-id', 'second-id']
    default:
      return leaf.name.startsWith('layout.')
        ? ['changes', 'retention']
        : leaf.name.endsWith('after')
          ? ['purposes', 'rights']
          : ['sv', 'de']
  }
}

describe('exemptions', () => {
  test.each(Object.keys(EXEMPT))('%s still names a leaf', (name) => {
    expect(LEAVES.some((leaf) => exemption(leaf) === name)).toBe(true)
  })
})
