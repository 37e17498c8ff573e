/** The coverage law: every leaf of the register schema is shown in the notice, or exempted with a reason. */
import { describe, expect, test } from 'vitest'
import { composeNotice } from '../../src/compose/compose-notice.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import type { Layout, Register } from '../../src/validate/register.ts'
import { facts } from './beside.ts'
import { completeRegister, isPlain, withLeaf } from './complete-register.ts'
import { type Leaf, schemaLeaves, TWO_VALUES } from './schema-leaves.ts'

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
  '**.register.largeScale': 'wakes the rule on the data protection officer',
  'register.largeScale': 'wakes the rule on the data protection officer',
  'controllers.*.kind': 'wakes rules of law',
  '**.nationalId': 'wakes the rule on its ground, which is shown with the purpose; the item itself is named',
  'parts.*.languages.*': 'decides in which notices the part is composed',
  'changes.reason': 'speaks to those who review a change; readers are told what changed',
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

const OPTIONS = { locales: builtinLocales(), draft: false, stamp: { tool: '0', facts: 'sha256:0' } }

function composed(register: unknown, language: 'fi' | 'en', layout: Layout): string {
  const whole = { ...(register as Register), id: 'covered', languages: ['fi', 'en'] }
  const notice = composeNotice(whole, { ...OPTIONS, language, languages: [language], layout })
  // The pointers name the facts even where the words do not, so they prove nothing.
  return JSON.stringify(notice).replace(/"from":\[[^\]]*\]/g, '')
}

function exemption(leaf: Leaf): string | undefined {
  const names = Object.keys(EXEMPT).filter((name) =>
    name.startsWith('**.') ? leaf.name.endsWith(name.slice(2)) : leaf.name === name,
  )
  return names[0]
}

const LEAVES = schemaLeaves()

/** No two leaves have the same words. */
function markers(leaf: Leaf): { readonly fi: string; readonly en: string } {
  const index = LEAVES.indexOf(leaf)
  return { fi: `Merkki${index}x`, en: `Marker${index}x` }
}

/** What a leaf of words is set to, so that it can be found; undefined where words cannot tell. */
function marked(leaf: Leaf): { readonly fi: string; readonly en: string } | string | undefined {
  if (leaf.kind === 'text') return markers(leaf)
  if (leaf.kind === 'url') return `https://${markers(leaf).en}.example`
  if (leaf.kind === 'email') return `${markers(leaf).en}@notice.example`
  return leaf.kind === 'string' && !isClosedByUse(leaf) ? markers(leaf).en : undefined
}

function isMarkedIn(output: string, leaf: Leaf, language: 'fi' | 'en'): boolean {
  return output.includes(leaf.kind === 'text' ? markers(leaf)[language] : markers(leaf).en)
}

/** The complete register with every leaf marked that has a place in it: what prints there need not be tried alone. */
const MARKED = LEAVES.filter(isPlain).reduce<unknown>((register, leaf) => {
  const words = marked(leaf)
  return words === undefined ? register : withLeaf(leaf, words, register)
}, completeRegister)

const PRINTED = Object.entries(LAYOUTS).map(([name, layout]) => ({
  name,
  layout,
  marked: { fi: composed(MARKED, 'fi', layout), en: composed(MARKED, 'en', layout) },
}))

const besides = PRINTED.map(({ layout }) =>
  facts((register) => composeNotice(register, { ...OPTIONS, language: 'fi', languages: ['fi'], layout })),
)

describe('every leaf is shown', () => {
  const shown = LEAVES.filter((leaf) => exemption(leaf) === undefined)
  test.each(shown.map((leaf) => ({ leaf, name: `${leaf.name} (${leaf.kind})` })))('$name', ({ leaf }) => {
    for (const [at, { name, layout, marked }] of PRINTED.entries()) {
      if (isDecidedBy(layout, leaf)) continue
      if (isMarkedIn(marked.fi, leaf, 'fi') && isMarkedIn(marked.en, leaf, 'en')) continue
      expectShown(leaf, besides[at]?.(leaf), layout, `in the layout “${name}”`)
    }
  })
})

/** Whether the layout in hand decides what the leaf would: then its other values cannot be told apart. */
function isDecidedBy(layout: Layout, { name }: Leaf): boolean {
  return name.startsWith('layout.') && layout !== LAYOUTS['standard']
}

/** Tries the leaf alone beside the facts given. */
function expectShown(leaf: Leaf, beside: unknown, layout: Layout, told: string): void {
  const output = (value: unknown, language: 'fi' | 'en') =>
    composed(withLeaf(leaf, value, beside), language, layout)
  const words = marked(leaf)
  if (words === undefined) {
    const values = otherValues(leaf)
    const outputs = values.map((value) => output(value, 'fi'))
    expect(new Set(outputs).size, `values ${JSON.stringify(values)} must differ in print ${told}`).toBe(
      values.length,
    )
    return
  }
  expect(output(words, 'fi'), told).toContain(typeof words === 'string' ? words : words.fi)
  expect(output(words, 'en'), told).toContain(typeof words === 'string' ? words : words.en)
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
    case 'date':
    case 'period':
    case 'country':
    case 'url':
    case 'email':
      return [...TWO_VALUES[leaf.kind]]
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
