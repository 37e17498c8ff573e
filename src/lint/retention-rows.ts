/** The rows of a register's retention schedule as rules read them. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { RetentionRow, Text } from '../validate/register.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { mentions } from './mentions.ts'
import { periodsIn } from './prose/periods-in-text.ts'
import type { WordLists } from './prose/word-list.ts'

export interface PlacedRow {
  readonly row: RetentionRow
  readonly path: DataPath
  readonly scope: Scope
}

/** Every row of the description and of its parts. */
export function retentionRows({ scopes }: LintRegister): PlacedRow[] {
  return scopes.flatMap((scope) =>
    (scope.facts.retention ?? []).map((row, index) => ({
      row,
      path: [...scope.path, 'retention', index],
      scope,
    })),
  )
}

/** How long, in ISO 8601: the period of the row, or the periods that its criteria tell in words. */
export function periodsOf({ period, criteria }: RetentionRow): string[] {
  if (period !== undefined) return [period]
  return [...new Set(formsOf(criteria).flatMap((words) => periodsIn(words)))]
}

/** Where a row tells how long: the place at fault when that is wrong. */
export function periodPath({ row, path }: PlacedRow): DataPath {
  return [...path, row.period !== undefined || row.criteria === undefined ? 'period' : 'criteria']
}

/** Whether any text of the row, or the name of the data it concerns, has one of the words. */
export function rowMentions(register: LintRegister, { row, scope }: PlacedRow, lists: WordLists): boolean {
  const { languages, data: common } = register.register
  const data = [...(common ?? []), ...(scope.facts.data ?? [])]
  const named = (row.of ?? []).map((id) => data.find((category) => category.id === id)?.name)
  const { name, criteria, from, law, permanent, plan, exception } = row
  // The code of an event names nothing: `recording` starts the log of a lock too.
  const start = typeof from === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(from) ? undefined : from
  return [name, criteria, start, law, permanent, plan?.name, exception?.ground, ...named].some((text) =>
    mentions(text, languages, lists),
  )
}

function formsOf(text: Text | undefined): string[] {
  if (text === undefined) return []
  return typeof text === 'string' ? [text] : Object.values(text)
}
