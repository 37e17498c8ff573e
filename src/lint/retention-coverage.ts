/** Which data a row of the retention schedule is about. */
import type { DataCategory, RetentionRow } from '../validate/register.ts'
import { allWords } from './all-words.ts'
import type { LintRegister } from './lint-register.ts'
import { mentions } from './mentions.ts'
import { hasOnlyWords } from './prose/only-words.ts'
import { type PlacedRow, retentionRows } from './retention-rows.ts'
import { textForms } from './text-forms.ts'
import { allPersonalData, theRest } from './words/retention-matters.ts'

/** Whether a row tells how long the data of a category are kept: by id, purpose, name, or as the row of all the rest. */
export function covers({ row }: PlacedRow, category: DataCategory, languages: readonly string[]): boolean {
  if (row.of !== undefined) return row.of.includes(category.id)
  if (row.for !== undefined) return category.for?.some((purpose) => row.for?.includes(purpose)) ?? true
  if (row.name === undefined) return true
  if (allWords(row.name).some((words) => hasOnlyWords(words, allPersonalData))) return true
  return isNameOf(row, category, languages) || mentions(row.name, languages, theRest)
}

/** Whether the row bears the name of the category in some language. */
function isNameOf({ name }: RetentionRow, category: DataCategory, languages: readonly string[]): boolean {
  const names = new Set(textForms(category.name, languages).map(({ plain }) => plain.toLowerCase()))
  return textForms(name, languages).some(({ plain }) => names.has(plain.toLowerCase()))
}

/** The names of the categories about which no other row is, where the row is that of all the rest. */
export function onlyCoveredBy(register: LintRegister, placed: PlacedRow): string[] {
  const { languages } = register.register
  const { row, scope } = placed
  if (row.of !== undefined || row.for !== undefined || !mentions(row.name, languages, theRest)) return []
  const others = retentionRows(register).filter((other) => other.row !== row)
  return (scope.facts.data ?? [])
    .filter((category) => !others.some((other) => covers(other, category, languages)))
    .map(({ id, name }) => register.nameOf(name ?? id))
}
