/** Which data need special protection: row 28 of the table of materiality. By their flags, else by their words. */
import type { Facts } from '../compose/context.ts'
import { allWords, mentions } from '../lint/all-words.ts'
import type { WordLists } from '../lint/prose/word-list.ts'
import type { Provision } from '../lint/provision.ts'
import { DATA_CONCEPTS } from '../lint/words/data-concepts.ts'
import { criminalWords, identityCodeWords, specialWords } from '../lint/words/special-categories.ts'
import type { DataCategory, Register, Text } from '../validate/register.ts'
import type { Shown } from './change.ts'
import { act, gdpr, recital } from './kinds/cite.ts'
import { shownPhrase, shownWords } from './shown.ts'

/** A piece of data in one form. */
export interface ItemForm {
  readonly item: Text
  readonly special?: DataCategory['special']
  readonly criminal?: boolean
  readonly nationalId?: boolean
}

type Flagged = Pick<ItemForm, 'special' | 'criminal' | 'nationalId'>

const CRIMINAL = shownWords('rikostuomiot ja rikokset', 'criminal convictions and offences')
const IDENTITY_CODE = shownWords('henkilötunnus', 'personal identity code')
const LOCATION = shownWords('sijaintitiedot', 'location data')
/** Words alone do not say which category it is, nor for certain that it is one. */
const MAYBE_SPECIAL = shownWords(
  'mahdollisesti erityisiä henkilötietoryhmiä',
  'possibly special categories of data',
)
export const CHILDREN = shownWords('lasten tiedot', 'data of children')

/** What the flags say, in the words of the report; empty for data without any. */
export function flagsOf({ special, criminal, nationalId }: Flagged): Shown[] {
  return [
    ...(special === undefined ? [] : [shownPhrase(`data.specials.${special}`)]),
    ...(criminal === true ? [CRIMINAL] : []),
    ...(nationalId === true ? [IDENTITY_CODE] : []),
  ]
}

/** What makes a piece of data need special protection; empty for ordinary data. */
export function sensitivityOfItem(item: ItemForm): Shown[] {
  const flags = flagsOf(item)
  return distinct([...flags, ...tellingWords(item.item, item.special !== undefined)])
}

/** The same of a whole category: its own flags and words, those of its items, and whose data they are. */
export function sensitivityOfCategory(category: DataCategory, facts: Facts, register: Register): Shown[] {
  const items = (category.items ?? []) as readonly ItemForm[]
  const isFlagged = category.special !== undefined || items.some(({ special }) => special !== undefined)
  return distinct([
    ...flagsOf(category),
    ...items.flatMap(flagsOf),
    ...[category.name, ...items.map(({ item }) => item)].flatMap((text) => tellingWords(text, isFlagged)),
    ...(concernsChildren(category, facts, register) ? [CHILDREN] : []),
  ])
}

const LISTS: readonly (readonly [WordLists | undefined, Shown])[] = [
  [identityCodeWords, IDENTITY_CODE],
  [criminalWords, CRIMINAL],
  [DATA_CONCEPTS.find(({ id }) => id === 'location')?.named, LOCATION],
]

/**
 * What words tell where nobody flagged the data.
 *
 * @param isFlagged whether a flag already says of which special category they are
 */
function tellingWords(text: Text | undefined, isFlagged: boolean): Shown[] {
  const words = allWords(text)
  const found = LISTS.flatMap(([lists, shown]) =>
    lists !== undefined && mentions(words, lists) ? [shown] : [],
  )
  return !isFlagged && mentions(words, specialWords) ? [...found, MAYBE_SPECIAL] : found
}

/** Articles of the GDPR and sections of the Data Protection Act behind each sort of protection. */
const LAW: readonly (readonly [Shown, articles: readonly string[], section?: '6' | '7' | '29'])[] = [
  [shownPhrase('data.specials.biometric'), ['9', '5(1)(c)', '35(1)'], '6'],
  [CRIMINAL, ['10'], '7'],
  [IDENTITY_CODE, ['87'], '29'],
  [LOCATION, ['5(1)(c)', '35(1)']],
  [CHILDREN, ['8']],
]

/** The law behind data of these sorts: `what` as the flags and words gave it. */
export function lawOfSensitive(what: readonly Shown[]): readonly Provision[] {
  const [articles, sections] = [new Set<string>(), new Set<string>()]
  for (const shown of what) {
    const known = LAW.find(([other]) => JSON.stringify(other) === JSON.stringify(shown))
    // All else is of the special categories.
    const [, own, section] = known ?? [shown, ['9'], '6']
    for (const article of own) articles.add(article)
    if (section !== undefined) sections.add(section)
  }
  const numbers = [...sections]
  const isChildren = what.some((shown) => JSON.stringify(shown) === JSON.stringify(CHILDREN))
  return [
    gdpr(...articles),
    ...(isChildren ? [recital('38')] : []),
    ...(numbers.length === 0
      ? []
      : [
          act(
            '1050/2018',
            `${numbers.length === 1 ? 'section' : 'sections'} ${joined(numbers, 'and')}`,
            `${joined(numbers, 'ja')} §`,
          ),
        ]),
  ]
}

function joined(numbers: readonly string[], word: string): string {
  const last = numbers.at(-1) ?? ''
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} ${word} ${last}`
}

function distinct(list: readonly Shown[]): Shown[] {
  return [...new Map(list.map((shown) => [JSON.stringify(shown), shown])).values()]
}

/** Whether children are among those whose data they are: all groups where none is named. */
function concernsChildren({ subjects }: DataCategory, facts: Facts, register: Register): boolean {
  const groups = [...(facts.dataSubjects ?? []), ...(facts === register ? [] : (register.dataSubjects ?? []))]
  return groups.some(
    ({ id, children }) => children !== undefined && (subjects === undefined || subjects.includes(id)),
  )
}

/** Whether a group of data subjects consists of children. */
export function isOfChildren(id: string, facts: Facts, register: Register): boolean {
  return concernsChildren({ id: '', subjects: [id] }, facts, register)
}
