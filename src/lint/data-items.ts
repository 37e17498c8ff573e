/** The data of a register, category by category and item by item, with what is flagged of each. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { DataCategory, DataItem, Text } from '../validate/register.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { findByLanguage } from './prose/find-by-language.ts'
import type { WordLists } from './prose/word-list.ts'
import { textForms } from './text-forms.ts'

type DetailedItem = Extract<DataItem, { item: unknown }>

/** One item of the data content, or a category itself. */
export interface LookedData {
  readonly category: DataCategory
  readonly scope: Scope
  readonly path: DataPath
  readonly name: Text
  /** The words by which it is described. */
  readonly texts: readonly Text[]
  readonly isCategory: boolean
  readonly special?: DataCategory['special']
  readonly criminal: boolean
  readonly nationalId: boolean
}

const known = new WeakMap<LintRegister, readonly LookedData[]>()

/** Each category, followed by its items. A flag of the category is not repeated on its items. */
export function dataOf(register: LintRegister): readonly LookedData[] {
  const before = known.get(register)
  if (before !== undefined) return before
  const data = register.scopes.flatMap((scope) =>
    (scope.facts.data ?? []).flatMap((category, index) => {
      const path = [...scope.path, 'data', index]
      const items = (category.items ?? []).map((item, position) =>
        itemOf(category, scope, [...path, 'items', position], item),
      )
      return [categoryOf(category, scope, path), ...items]
    }),
  )
  known.set(register, data)
  return data
}

/** The words of a list that the description of the data holds, in whichever language. */
export function wordsIn(
  data: LookedData,
  lists: WordLists,
  languages: readonly string[],
): string | undefined {
  for (const text of data.texts) {
    for (const form of textForms(text, languages)) {
      const found = findByLanguage(form, lists)[0]
      if (found !== undefined) return found.words
    }
  }
  return undefined
}

function categoryOf(category: DataCategory, scope: Scope, path: DataPath): LookedData {
  const { name, description, special } = category
  return {
    category,
    scope,
    path,
    name: name ?? category.id,
    texts: [name, description].filter((text) => text !== undefined),
    isCategory: true,
    ...(special === undefined ? {} : { special }),
    criminal: category.criminal === true,
    nationalId: category.nationalId === true,
  }
}

function itemOf(category: DataCategory, scope: Scope, path: DataPath, item: DataItem): LookedData {
  const detailed = isDetailed(item) ? item : { item }
  return {
    category,
    scope,
    path,
    name: detailed.item,
    texts: [detailed.item, ...(detailed.examples ?? [])],
    isCategory: false,
    ...(detailed.special === undefined ? {} : { special: detailed.special }),
    criminal: detailed.criminal === true,
    nationalId: detailed.nationalId === true,
  }
}

function isDetailed(item: DataItem): item is DetailedItem {
  return typeof item === 'object' && 'item' in item
}
