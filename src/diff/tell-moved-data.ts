/** Data that stand under another retention row than before: what that row lays down is what changed for them. */
import type { RetentionRow } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { isSameTerm, judgeTerms } from './judge-retention.ts'
import {
  retentionGroundChanged,
  retentionLengthened,
  retentionRecast,
  retentionShortened,
} from './kinds/retention.ts'
import { change } from './make-change.ts'
import { itemAt } from './places.ts'
import { hasData, rowsCovering } from './retention-rows.ts'
import { shownReference } from './shown-fact.ts'
import { shownRow, shownTerm } from './shown-retention.ts'
import { stateOf } from './tell-fact.ts'

interface MovedData {
  readonly changes: readonly Change[]
  /** Edits of whole rows that are told with the data that moved out of them or into them. */
  readonly rows: ReadonlySet<Edit>
}

/** One category under the row that covers it now, or covered it. */
interface Covering {
  readonly id: string
  readonly row: RetentionRow
  readonly edit: Edit
}

/**
 * @param edits ids that came to rows that are in both, or went from them
 * @param whole rows that came or went
 */
export function tellMovedData(edits: readonly Edit[], whole: readonly Edit[], scope: ScopePair): MovedData {
  const inner = edits.map(coveringOf)
  const outer = whole.flatMap(coveringsOf)
  const all = [...inner, ...outer]
  const gone = new Set(all.filter(({ edit }) => stateOf(edit) === 'removed'))
  const told = new Set<Covering>()
  const changes: Change[] = []
  for (const now of all.filter(({ edit }) => stateOf(edit) === 'added')) {
    // Two whole rows are told as rows.
    const isWhole = outer.includes(now)
    const old = [...gone].find((one) => one.id === now.id && !(isWhole && outer.includes(one)))
    if (old === undefined) continue
    gone.delete(old)
    told.add(old).add(now)
    changes.push(tellMoved(old, now, scope))
  }
  const isTold = (edit: Edit) => {
    const covered = outer.filter((one) => one.edit === edit)
    return covered.length > 0 && covered.every((one) => told.has(one))
  }
  const unmoved = inner.filter((one) => !told.has(one)).map((one) => tellUnmoved(one, scope))
  return { changes: [...changes, ...unmoved], rows: new Set(whole.filter(isTold)) }
}

function coveringOf(edit: Edit): Covering {
  const pair = itemAt(edit, 'retention/*')
  const isNew = stateOf(edit) === 'added'
  return {
    id: String(isNew ? edit.to : edit.from),
    row: (isNew ? pair?.new : pair?.old) as RetentionRow,
    edit,
  }
}

function coveringsOf(edit: Edit): Covering[] {
  const row = (edit.to ?? edit.from) as RetentionRow
  return (row.of ?? []).map((id) => ({ id, row, edit }))
}

function tellMoved(old: Covering, now: Covering, scope: ScopePair): Change {
  const edits = [now.edit, old.edit]
  const args = {
    name: shownReference('data', now.id, 'new', scope),
    from: shownTerm(old.row),
    to: shownTerm(now.row),
  }
  if (isSameTerm(old.row, now.row))
    return change(retentionGroundChanged, { edits, variant: 'regrouped', args })
  const { kind, ...telling } = judgeTerms(old.row, now.row)
  return change(kind, { edits, ...telling, args })
}

function tellUnmoved({ id, row, edit }: Covering, scope: ScopePair): Change {
  const isNew = stateOf(edit) === 'added'
  const side = isNew ? 'new' : 'old'
  const data = shownReference('data', id, side, scope)
  const term = shownTerm(row)
  const ofData = { name: data, from: term, to: term }
  const edits = [edit]
  if (!hasData(id, scope, isNew ? 'old' : 'new'))
    return isNew
      ? change(retentionRecast, { edits, variant: 'newData', effect: 'neutral', args: ofData })
      : change(retentionShortened, { edits, variant: 'withData', args: ofData })
  if (isNew) {
    const isCovered = rowsCovering(id, scope, 'old').length > 0
    return isCovered
      ? change(retentionLengthened, {
          edits,
          variant: 'data',
          args: { name: shownRow(row, side, scope), to: data },
        })
      : change(retentionRecast, { edits, variant: 'told', args: ofData })
  }
  return rowsCovering(id, scope, 'new').length > 0
    ? change(retentionRecast, { edits, variant: 'removed', args: ofData })
    : change(retentionLengthened, { edits, variant: 'untold', effect: 'incomparable', args: ofData })
}
