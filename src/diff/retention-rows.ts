/** The rows of a retention schedule as a comparison looks at them: by the data that they cover. */
import type { RetentionRow } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Side } from './shown-fact.ts'

/** The rows of a side: of a part, its own. */
export function rowsOf(scope: ScopePair, side: Side): readonly RetentionRow[] {
  return scope[side].retention ?? []
}

/** Whether a side has the data at all, in the part or in common. */
export function hasData(id: string, scope: ScopePair, side: Side): boolean {
  const register = side === 'old' ? scope.oldRegister : scope.newRegister
  return [scope[side], register].some(({ data }) => data?.some((category) => category.id === id) === true)
}

/** The rows of a side that cover a category. */
export function rowsCovering(id: string, scope: ScopePair, side: Side): RetentionRow[] {
  return rowsOf(scope, side).filter(({ of }) => of?.includes(id) === true)
}

/** Whether the data of a row are on one side only: they came with it, or went with it. */
export function isOfOwnData({ of }: RetentionRow, scope: ScopePair, otherSide: Side): boolean {
  return of?.every((id) => !hasData(id, scope, otherSide)) === true
}

/** Whether some of the data of a row have another row too. */
export function isCoveredElsewhere({ of }: RetentionRow, scope: ScopePair, otherSide: Side): boolean {
  return of?.some((id) => rowsCovering(id, scope, otherSide).length > 0) === true
}

/** Whether every category of a side has a row of its own there: nothing that a general row told is untold. */
export function isAllCovered(scope: ScopePair, side: Side): boolean {
  const categories = scope[side].data ?? []
  return categories.length > 0 && categories.every(({ id }) => rowsCovering(id, scope, side).length > 0)
}

/** Whether two rows lay down the period of the same thing. */
export function areOfTheSame(one: RetentionRow, other: RetentionRow): boolean {
  const isSame = (key: 'subjects' | 'for') => JSON.stringify(one[key]) === JSON.stringify(other[key])
  if (!isSame('subjects') || !isSame('for')) return false
  if (one.name !== undefined || other.name !== undefined)
    return JSON.stringify(one.name) === JSON.stringify(other.name)
  return (
    one.of !== undefined && one.of.length === other.of?.length && one.of.every((id) => other.of?.includes(id))
  )
}
