/** The coverage law: every leaf of the register schema is shown in the notice, or exempted with a reason. */
import { describe, expect, test } from 'vitest'
import { composeNotice } from '../../src/compose/compose-notice.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'
import type { Register } from '../../src/validate/register.ts'
import { completeValue, type Leaf, schemaLeaves, withValue } from './schema-leaves.ts'

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
  'controllers.*.bilingual': 'wakes the rule on languages of an authority',
  '**.nationalId': 'wakes the rule on its ground, which is shown with the purpose; the item itself is named',
  'parts.*.languages.*': 'decides in which notices the part is composed',
  'complaint.authority': 'FI is also what is printed when nothing is said',
}

/** What would hide other facts if it stood in the register that the leaves are tried in. */
const HIDING =
  /^(parts\.languages|rights\.told|parts\.rights\.told|sections|layout|document\.regime|document\.address|representative\.notRequired|(parts\.)?rights\.limits\.excluded|extends|(parts\.)?whistleblowing\.withinDirective)$/

const base = completeValue(undefined, [], (name) => HIDING.test(name)) as Register

/** What must stand around a leaf for it to mean anything. */
const SETTINGS: readonly (readonly [leaf: RegExp, path: readonly (string | number)[], value: unknown])[] = [
  [/^controllership\.relation$/, ['controllers', 1], { name: 'Toinen Oy' }],
  [/^(sections|extraSections)\..*number$/, ['layout', 'numbering'], 'explicit'],
  [/^layout\.merge\./, ['layout', 'merge', 0, 'sections'], ['security', 'cookies']],
]

/** The complete register with one leaf set, in the setting it needs. */
function withLeaf(leaf: Leaf, value: unknown): unknown {
  const setting = SETTINGS.find(([name]) => name.test(leaf.name))
  const prepared = setting === undefined ? base : withValue(base, setting[1], setting[2])
  // `{other: …}` stands in place of a code or of a fuller object, never beside its keys.
  if (leaf.path.at(-1) === 'other') return withValue(prepared, leaf.path.slice(0, -1), { other: value })
  return withValue(prepared, leaf.path, value)
}

function composed(register: unknown, language: 'fi' | 'en'): string {
  const notice = composeNotice(
    { ...(register as Register), id: 'covered', languages: ['fi', 'en'] },
    {
      language,
      languages: ['fi', 'en'],
      locales: builtinLocales(),
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
      const set = (value: unknown) => withLeaf(leaf, value)
      if (leaf.kind === 'text') {
        const register = set({ fi: `Merkki${index}x`, en: `Marker${index}x` })
        expect(composed(register, 'fi')).toContain(`Merkki${index}x`)
        expect(composed(register, 'en')).toContain(`Marker${index}x`)
      } else if (leaf.kind === 'string' && !isClosedByUse(leaf)) {
        expect(composed(set(`Marker${index}x`), 'fi')).toContain(`Marker${index}x`)
      } else {
        const values = otherValues(leaf)
        const outputs = values.map((value) => composed(set(value), 'fi'))
        expect(new Set(outputs).size, `values ${JSON.stringify(values)} must differ in print`).toBe(
          values.length,
        )
      }
    },
  )
})

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
      if (leaf.name.endsWith('.show')) return ['list', 'table']
      return leaf.name === 'layout.merge.*.sections.*' ? ['retention', 'security'] : [...leaf.codes]
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
