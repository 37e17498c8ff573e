/** What changed in one row of a retention schedule. */
import type { RetentionRow } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { judgeTerms, orderOfLongest, orderOfPeriods } from './judge-retention.ts'
import {
  retentionGroundChanged,
  retentionLengthened,
  retentionRecast,
  retentionShortened,
} from './kinds/retention.ts'
import { change } from './make-change.ts'
import { isWithin } from './places.ts'
import { rowsCovering } from './retention-rows.ts'
import { shownName, shownWords } from './shown.ts'
import { type Side, shownFact } from './shown-fact.ts'
import { shownException, shownIfUnknown, shownRow, shownStart, shownTerm } from './shown-retention.ts'
import { spellingTierOf } from './spelling-tier.ts'
import { type FactTelling, stateOf, type Telling, tellByKind } from './tell-fact.ts'

const TERM = ['period', 'bound', 'from', 'criteria', 'memoryOnly', 'permanent', 'plan'].map(
  (key) => `retention/*/${key}`,
)
const LISTS = ['subjects', 'for'].map((key) => `retention/*/${key}`)

const FACTS: Readonly<Record<string, FactTelling>> = {
  'retention/*/law': {
    added: { kind: retentionGroundChanged, variant: 'told' },
    changed: { kind: retentionGroundChanged },
    removed: { kind: retentionGroundChanged, variant: 'untold' },
  },
}

/** All changes of a row that both descriptions have; which data it covers is told elsewhere. */
export function tellRow(
  edits: readonly Edit[],
  old: RetentionRow,
  now: RetentionRow,
  scope: ScopePair,
): Change[] {
  const name = shownRow(now, 'new', scope)
  const within = (places: readonly string[]) =>
    edits.filter((edit) => places.some((place) => isWithin(edit.place, place)))
  const term = within(TERM)
  const lists = LISTS.map((list) => within([list])).filter(({ length }) => length > 0)
  const unknown = within(['retention/*/ifUnknown'])
  const told = new Set([...term, ...lists.flat(), ...unknown])
  return [
    ...(term.length === 0 ? [] : [tellTerm(term, old, now, scope)]),
    ...lists.map((own) => tellConcerns(own, old, now, name, scope)),
    ...(unknown.length === 0 ? [] : [tellUnknown(unknown, old, now, name)]),
    ...edits.filter((edit) => !told.has(edit)).map((edit) => tellOther(edit, old, now, name, scope)),
  ]
}

/**
 * What became of how long the data are kept.
 *
 * @param edits those that it tells, of the term or of whole rows
 */
export function tellTerm(
  edits: readonly Edit[],
  old: RetentionRow,
  now: RetentionRow,
  scope: ScopePair,
): Change {
  const { kind, ...telling } = judgeInAll(old, now, scope)
  const isStart = telling.variant === 'start'
  const isPlan = telling.variant === 'plan'
  const shown = isStart ? startOf : isPlan ? planOf : shownTerm
  const [from, to] = [shown(old), shown(now)]
  // Where the plan can be read only helps the reader.
  const isLink = edits.every(({ place }) => place === 'retention/*/plan/url')
  const tier = spellingTierOf(edits, scope) ?? (isLink ? 'B' : undefined)
  return change(kind, { edits, ...telling, tier, args: { name: shownRow(now, 'new', scope), from, to } })
}

const startOf = ({ from }: RetentionRow): Shown => shownStart(from)
const planOf = ({ plan }: RetentionRow): Shown => shownName(plan)

/** Where the longest of several periods decides, a row is judged with the others of its data. */
function judgeInAll(old: RetentionRow, now: RetentionRow, scope: ScopePair): Telling {
  const own = judgeTerms(old, now)
  const isLongest = [
    scope.old.deletion ?? scope.oldRegister.deletion,
    scope.new.deletion ?? scope.newRegister.deletion,
  ]
  if (isLongest.some((deletion) => deletion?.longest !== true)) return own
  const rows = (now.of ?? []).map((id) => ({
    old: rowsCovering(id, scope, 'old'),
    new: rowsCovering(id, scope, 'new'),
  }))
  if (!rows.some((sides) => sides.old.length > 1 || sides.new.length > 1)) return own
  const orders = new Set(rows.map(orderOfLongest))
  const [order] = orders
  if (orders.size > 1 || order === 'incomparable' || order === undefined) return { kind: retentionRecast }
  // The row changed, and the longest period is what it was.
  if (order === 'same') return { kind: retentionRecast, effect: 'neutral' }
  return { kind: order === 'longer' ? retentionLengthened : retentionShortened }
}

const ALL = {
  subjects: shownWords('kaikki rekisteröidyt', 'all data subjects'),
  for: shownWords('kaikki tarkoitukset', 'all purposes'),
}

/** Groups and purposes are named where not all are meant: another choice is another thing. */
function tellConcerns(
  edits: readonly Edit[],
  old: RetentionRow,
  now: RetentionRow,
  name: Shown,
  scope: ScopePair,
): Change {
  const key = edits[0]?.place.includes('/subjects/') === true ? 'subjects' : 'for'
  const shown = (row: RetentionRow, side: Side) =>
    row[key] === undefined ? ALL[key] : shownFact(row[key], `retention/*/${key}`, side, scope)
  const args = { name, from: shown(old, 'old'), to: shown(now, 'new') }
  return change(retentionRecast, { edits, variant: 'concerns', args })
}

function tellUnknown(edits: readonly Edit[], old: RetentionRow, now: RetentionRow, name: Shown): Change {
  const from = old.ifUnknown === undefined ? {} : { from: shownIfUnknown(old.ifUnknown) }
  const to = now.ifUnknown === undefined ? {} : { to: shownIfUnknown(now.ifUnknown) }
  const variant = now.ifUnknown === undefined ? 'unknownUntold' : 'unknown'
  return change(retentionRecast, { edits, variant, args: { name, ...from, ...to } })
}

function tellOther(edit: Edit, old: RetentionRow, now: RetentionRow, name: Shown, scope: ScopePair): Change {
  if (isWithin(edit.place, 'retention/*/exception')) return tellException(edit, old, now, name)
  const facts = FACTS[edit.place]
  if (facts !== undefined) return tellByKind(edit, scope, facts, { name })
  const [from, to] = [shownRow(old, 'old', scope), shownRow(now, 'new', scope)]
  return change(retentionGroundChanged, { edits: [edit], variant: 'name', args: { from, to } })
}

function tellException(edit: Edit, old: RetentionRow, now: RetentionRow, name: Shown): Change {
  const args = {
    name,
    ...(old.exception === undefined ? {} : { from: shownException(old.exception) }),
    ...(now.exception === undefined ? {} : { to: shownException(now.exception) }),
  }
  const { kind, ...telling } = exceptionTelling(edit)
  return change(kind, { edits: [edit], ...telling, args })
}

function exceptionTelling(edit: Edit): Telling {
  const state = stateOf(edit)
  if (edit.place === 'retention/*/exception')
    return { kind: state === 'added' ? retentionLengthened : retentionShortened, variant: 'exception' }
  if (edit.place === 'retention/*/exception/max') {
    const order = state === 'changed' ? orderOfPeriods(String(edit.from), String(edit.to)) : undefined
    if (state === 'removed') return { kind: retentionLengthened, variant: 'maximumRemoved' }
    if (state === 'added') return { kind: retentionShortened, variant: 'maximumSet' }
    if (order === 'longer') return { kind: retentionLengthened, variant: 'maximum' }
    if (order === 'shorter') return { kind: retentionShortened, variant: 'maximum' }
  }
  return { kind: retentionRecast, variant: 'exception' }
}
