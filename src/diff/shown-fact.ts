/** Any fact as sentences of changes show it, by where it stands. */
import type { NamedList } from '../compose/context.ts'
import { isMapping } from '../validate/mapping.ts'
import type { Text } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { shownRegisterType } from './register-types.ts'
import {
  shownCountry,
  shownDate,
  shownDuration,
  shownList,
  shownPhrase,
  shownPlain,
  shownText,
  shownWords,
} from './shown.ts'

export type Side = 'old' | 'new'

/** Where a code stands of which the locale has phrases. */
const CODES: Readonly<Record<string, string>> = {
  'document/type': 'kinds',
  'data/*/required': 'data.obligations',
  'data/*/processing': 'data.ways',
  'data/*/special': 'data.specials',
  'data/*/items/*/special': 'data.specials',
  'sources/*/kind': 'sources.kinds',
  'collectedElsewhere/exemption': 'sources.exemptions',
  'recipients/*/role': 'recipients.roles',
  'recipients/*/ground': 'recipients.grounds',
  'recipients/*/frequency': 'recipients.frequencies',
  'transfers/*/mechanism': 'transfers.mechanisms',
  'cameras/records/*': 'cameras.recorded',
  'automatedDecisions/*/ground': 'automated.grounds',
}

/** Where the id of another item stands. */
const REFERENCES: Readonly<Record<string, NamedList>> = {
  'data/*/for/*': 'purposes',
  'data/*/subjects/*': 'dataSubjects',
  'data/*/from/*': 'sources',
  'sources/*/gives/*': 'data',
  'sources/*/subjects/*': 'dataSubjects',
  'recipients/*/receives/*': 'data',
  'recipients/*/subjects/*': 'dataSubjects',
  'recipients/*/parent': 'recipients',
  'transfers/*/recipient': 'recipients',
  'transfers/*/receives/*': 'data',
  'retention/*/of/*': 'data',
  'retention/*/subjects/*': 'dataSubjects',
  'retention/*/for/*': 'purposes',
  'profiling/*/uses/*': 'data',
  'profiling/*/for/*': 'purposes',
  'profiling/*/subjects/*': 'dataSubjects',
  'automatedDecisions/*/uses/*': 'data',
  'automatedDecisions/*/for/*': 'purposes',
  'automatedDecisions/*/subjects/*': 'dataSubjects',
}

const COUNTRIES: ReadonlySet<string> = new Set(['recipients/*/location/*', 'transfers/*/to/*'])

/** The fact at a place on one side of the comparison; of nothing, a dash. */
export function shownFact(value: unknown, place: string, side: Side, scope: ScopePair): Shown {
  if (value === undefined) return shownPlain('–')
  if (typeof value === 'boolean') return shownPhrase(value ? 'words.yes' : 'words.no')
  if (typeof value === 'number') return { number: value }
  if (Array.isArray(value))
    return shownList((value as readonly unknown[]).map((item) => shownFact(item, `${place}/*`, side, scope)))
  if (typeof value === 'string') return shownString(value, place, side, scope)
  if (!isMapping(value)) return shownPlain('–')
  // `{other: text}` in place of a code; a whole item is shown by what it is called.
  const called = CALLED.find((key) => key in value)
  const words = called === undefined ? value : value[called]
  // Profiling of no name is called by the data that it uses, of which there may be several.
  return Array.isArray(words) ? shownFact(words, `${place}/${called}`, side, scope) : shownText(words as Text)
}

/** What an item is called, in the order in which it is looked for; no language has such a code. */
const CALLED = ['other', 'name', 'title', 'term', 'heading', 'item', 'data', 'text', 'what', 'symbol', 'id']

function shownString(value: string, place: string, side: Side, scope: ScopePair): Shown {
  const codes = CODES[place]
  if (codes !== undefined) return shownPhrase(`${codes}.${value}`)
  const list = REFERENCES[place]
  if (list !== undefined) return shownReference(list, value, side, scope)
  if (place === 'register/type') return shownRegisterType(value)
  if (value === 'none') return shownWords('ei ole', 'none')
  if (COUNTRIES.has(place)) return shownCountry(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shownDate(value) : shownDuration(value)
}

/** An item by its name, looked for in the part first, then in what is common to all parts. */
export function shownReference(list: NamedList, id: string, side: Side, scope: ScopePair): Shown {
  const register = side === 'old' ? scope.oldRegister : scope.newRegister
  for (const facts of [scope[side], register]) {
    const items = facts[list]
    const item = Array.isArray(items)
      ? (items as readonly NamedItem[]).find((one) => one.id === id)
      : undefined
    if (item?.name !== undefined) return shownText(item.name)
    if (item?.kind !== undefined) return shownPhrase(`sources.kinds.${item.kind}`)
  }
  return shownPlain(id)
}

interface NamedItem {
  readonly id?: string
  readonly name?: Text
  /** Of sources only. */
  readonly kind?: string
}

/** Several items by their names. */
export function shownReferences(
  list: NamedList,
  ids: readonly string[],
  side: Side,
  scope: ScopePair,
): Shown {
  return shownList(ids.map((id) => shownReference(list, id, side, scope)))
}

/** The items that edits concern, one after another: those that came, or those that went. */
export function shownItems(edits: readonly Edit[], side: Side, scope: ScopePair): Shown {
  return shownList(
    edits.map((edit) => shownFact(side === 'old' ? edit.from : edit.to, edit.place, side, scope)),
  )
}
