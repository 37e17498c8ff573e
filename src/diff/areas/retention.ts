/** How long data are kept: rows 46–49 of the table of materiality. */
import type { RetentionRow } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { retentionLengthened, retentionRecast, retentionShortened } from '../kinds/retention.ts'
import { change, withDetails } from '../make-change.ts'
import { byItem, editsAt, editsWithin } from '../places.ts'
import { areOfTheSame, isAllCovered, isCoveredElsewhere, isOfOwnData } from '../retention-rows.ts'
import { shownRow, shownTerm } from '../shown-retention.ts'
import { tellDeletion } from '../tell-deletion.ts'
import { stateOf, type Telling } from '../tell-fact.ts'
import { tellMovedData } from '../tell-moved-data.ts'
import { tellRow, tellTerm } from '../tell-retention-row.ts'

export const retentionArea: Area = {
  places: ['retention', 'deletion'],
  tell: (edits, scope) => {
    const { pairs, alone } = pairRows(editsAt(edits, 'retention/*'))
    const covered = tellMovedData(editsAt(edits, 'retention/*/of/*'), alone, scope)
    const inner = edits.filter(({ place }) => place !== 'retention/*' && place !== 'retention/*/of/*')
    return [
      ...pairs.map((pair) => tellTerm(pair, pair[1].from as RetentionRow, pair[0].to as RetentionRow, scope)),
      ...underReplaced(alone.filter((edit) => !covered.rows.has(edit)).map((edit) => tellAlone(edit, scope))),
      ...covered.changes,
      ...[...byItem(inner, 'retention/*')].flatMap(([row, own]) =>
        tellRow(own, row.old as RetentionRow, row.new as RetentionRow, scope),
      ),
      ...editsWithin(edits, 'deletion').map((edit) => tellDeletion(edit, scope)),
    ]
  },
}

interface Paired {
  /** What came, and what went in its place. */
  readonly pairs: readonly (readonly [Edit, Edit])[]
  readonly alone: readonly Edit[]
}

/** A row that went and one that came for the same data are one row that changed. */
function pairRows(edits: readonly Edit[]): Paired {
  const free = new Set(edits.filter((edit) => stateOf(edit) === 'removed'))
  const pairs: (readonly [Edit, Edit])[] = []
  const alone: Edit[] = []
  for (const edit of edits.filter((one) => stateOf(one) === 'added')) {
    const former = [...free].find(({ from }) => areOfTheSame(from as RetentionRow, edit.to as RetentionRow))
    if (former === undefined) alone.push(edit)
    else {
      free.delete(former)
      pairs.push([edit, former])
    }
  }
  return { pairs, alone: [...alone, ...free] }
}

/** A row that came or went by itself. */
function tellAlone(edit: Edit, scope: ScopePair): Change {
  const isNew = stateOf(edit) === 'added'
  const row = (isNew ? edit.to : edit.from) as RetentionRow
  const { kind, ...telling } = isNew ? tellingOfNew(edit, row, scope) : tellingOfGone(row, scope)
  const term = shownTerm(row)
  const name = shownRow(row, isNew ? 'new' : 'old', scope)
  return change(kind, { edits: [edit], ...telling, args: { name, from: term, to: term } })
}

/** Rows that took the place of a general one are told with it. */
function underReplaced(told: readonly Change[]): Change[] {
  const replaced = told.find(({ variant }) => variant === 'replaced')
  const consequences = told.filter(
    ({ kind, edits }) => kind === retentionRecast && edits[0]?.kind === 'added',
  )
  if (replaced === undefined || consequences.length === 0) return [...told]
  return told
    .filter((one) => !consequences.includes(one))
    .map((one) => (one === replaced ? withDetails(one, { consequences }) : one))
}

/** Of data that came with it nothing was kept before in another way. */
function tellingOfNew(edit: Edit, row: RetentionRow, scope: ScopePair): Telling {
  if (isFirstSchedule(scope)) return { kind: retentionRecast, variant: 'told' }
  if (isOfOwnData(row, scope, 'old')) return { kind: retentionRecast, variant: 'newData', effect: 'neutral' }
  return { kind: retentionRecast, variant: edit.isToldApart ? 'added' : 'told' }
}

/** Whether there were data before of which no period was told at all. */
function isFirstSchedule({ old, oldRegister }: ScopePair): boolean {
  const sides = [old, oldRegister]
  return (
    sides.every(({ retention }) => retention === undefined) && sides.some(({ data = [] }) => data.length > 0)
  )
}

function tellingOfGone(row: RetentionRow, scope: ScopePair): Telling {
  if (isOfOwnData(row, scope, 'new')) return { kind: retentionShortened, variant: 'withData' }
  if (row.of === undefined && isAllCovered(scope, 'new'))
    return { kind: retentionRecast, variant: 'replaced' }
  return isCoveredElsewhere(row, scope, 'new')
    ? { kind: retentionRecast, variant: 'removed' }
    : { kind: retentionLengthened, variant: 'untold', effect: 'incomparable' }
}
