/** Edits of a description as a writer would make them, at random: words, items, periods, the layout. */
import fc from 'fast-check'
import type { Register } from '../../../src/validate/register.ts'
import { descriptionOf, noticeOf, validated } from './sample-notices.ts'

type Json = unknown
type Holder = Record<string, Json>

/** One edit: where, as a number that is folded into the places there are, and with what words. */
export interface RandomEdit {
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly to: number
  readonly words: string
}

const KINDS = [
  'insert-words',
  'remove-words',
  'replace-text',
  'remove-item',
  'copy-item',
  'move-item',
  'period',
  'order',
  'layout',
  'date',
] as const

const WORDS = [
  'asiakastiedot',
  'ja',
  'henkilötietoja 😀',
  '**painavasti**',
  '*harkiten* ja **yhä**',
  '__a__**b**',
  '[linkki](https://www.esimerkki.example/a_b)',
  'tietosuoja-asetuksen (EU) 2016/679 13 artiklan 2 kohdan a alakohta.',
  'kohdassa [](#retention).',
  '<b>ei merkintää</b> & `koodi`',
  'Uusi virke. Toinen virke.',
  'EU:n ulkopuolelle',
] as const

export const randomEdits: fc.Arbitrary<readonly RandomEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(),
    to: fc.nat(),
    words: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

/** The register after the edits; an edit that would make it invalid is left out. */
export function edited(name: string, edits: readonly RandomEdit[]): Register {
  let register = validated(descriptionOf(name))
  let data: Json = descriptionOf(name)
  if (register === undefined) throw new Error(`${name} is not valid`)
  for (const edit of edits) {
    const next = structuredClone(data)
    apply(next as Holder, edit, register)
    const valid = validated(next)
    if (valid === undefined) continue
    data = next
    register = valid
  }
  return register
}

interface Place {
  readonly holder: Holder | Json[]
  readonly key: string | number
}

/** Every place below a value at which something of the wanted shape stands. */
function places(value: Json, isWanted: (value: Json) => boolean): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => {
    const below = (value as Holder)[key]
    const own = isWanted(below) ? [{ holder: value as Holder, key }] : []
    return [...own, ...places(below, isWanted)]
  })
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)]
}

const isProse = (value: Json): boolean => typeof value === 'string' && value.includes(' ')
const isPeriod = (value: Json): boolean => typeof value === 'string' && /^P\d+[YM]$/.test(value)
const isList = (value: Json): boolean => Array.isArray(value) && value.length > 0

function apply(data: Holder, edit: RandomEdit, register: Register): void {
  const { kind, at, to, words } = edit
  if (kind === 'order') {
    const ids = noticeOf(register, register.languages[0] ?? 'fi').sections.map(({ id }) => id)
    ids.splice(to % ids.length, 0, ...ids.splice(at % ids.length, 1 + (to % 3)))
    data['layout'] = { ...(data['layout'] as Holder), order: ids }
  } else if (kind === 'layout') {
    data['layout'] = { ...(data['layout'] as Holder), ...pick(LAYOUTS, at) }
  } else if (kind === 'date') {
    const document = data['document'] as Holder | undefined
    data['document'] = { ...document, updated: `2026-0${1 + (at % 9)}-11`, version: `${to % 9}.0` }
  } else if (kind === 'period') {
    const place = pick(places(data, isPeriod), at)
    if (place !== undefined) (place.holder as Holder)[place.key] = `P${1 + (to % 9)}Y`
  } else if (kind.endsWith('item')) editList(pick(places(data, isList), at), edit)
  else {
    const place = pick(places(data, isProse), at)
    if (place === undefined) return
    const holder = place.holder as Holder
    const parts = String(holder[place.key]).split(' ')
    if (kind === 'insert-words') parts.splice(to % (parts.length + 1), 0, words)
    if (kind === 'remove-words') parts.splice(to % parts.length, 1 + (at % 4))
    holder[place.key] = kind === 'replace-text' ? words : parts.join(' ')
  }
}

const LAYOUTS: readonly Holder[] = [
  { headings: 'question' },
  { numbering: 'none' },
  { citations: false },
  { lists: 'letters' },
  { merge: [{ sections: ['retention', 'security'], subheadings: true }] },
  { merge: [{ sections: ['recipients', 'transfers'] }] },
]

function editList(place: Place | undefined, { kind, at, to }: RandomEdit): void {
  if (place === undefined) return
  const list = (place.holder as Holder)[place.key] as Json[]
  const index = to % list.length
  if (kind === 'remove-item') list.splice(index, 1)
  else if (kind === 'move-item') list.splice(at % list.length, 0, ...list.splice(index, 1))
  else {
    const copy = structuredClone(list[index])
    if (typeof copy === 'object' && copy !== null && 'id' in copy) copy.id = `${copy.id}-${to % 100}`
    list.splice(at % (list.length + 1), 0, copy)
  }
}
