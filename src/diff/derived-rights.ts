/**
 * What follows from other changes for the rights that are told: a legal basis brings and takes rights, Articles 7, 17,
 * 18, 20 and 21 GDPR. Consequences stand under the change that brought them and are not counted twice.
 */
import type { RightCode } from '../law/gdpr.ts'
import type { ScopePair } from './area.ts'
import { causeOf } from './causes-of-rights.ts'
import type { Change } from './change.ts'
import { authorityChanged } from './kinds/complaint.ts'
import { rightLimited, rightWithdrawn } from './kinds/rights.ts'
import { rightAdded } from './kinds/rights-added.ts'
import { reasonOfRight } from './kinds/rights-reasons.ts'
import { change, withDetails } from './make-change.ts'
import { shownRight } from './shown.ts'
import { shownReferences } from './shown-fact.ts'
import { type LimitByLaw, type ToldRights, tellsOfComplaints, toldRights } from './told-rights.ts'

/** What follows, and from what. */
interface Consequence {
  readonly told: Change
  readonly cause: Change | undefined
}

/** Rights that every processing gives: they follow the purposes, of which it is told by themselves. */
const ALWAYS: ReadonlySet<RightCode> = new Set(['access', 'rectification', 'erasure', 'restriction'])

/**
 * @param changes those that the areas tell of the scope
 * @returns the same, each with the rights that it brings or takes; what has no cause among them stands by itself
 */
export function withDerivedRights(changes: readonly Change[], scope: ScopePair): Change[] {
  // Facts that moved between a part and the description are two registers, neither of them whole.
  if (!isOneRegister(scope)) return [...changes]
  const [before, after] = [toldRights('old', scope), toldRights('new', scope)]
  const consequences =
    before === undefined || after === undefined
      ? []
      : [
          ...wholeRights(before, after, changes, scope),
          ...purposesOfRights(before, after, changes, scope),
          ...limitsByLaw(before, after, changes, scope),
        ]
  const all = [...consequences, ...complaints(changes, scope)]
  const nested = changes.map((told) => {
    const own = all.filter(({ cause }) => cause === told).map(({ told: one }) => one)
    return own.length === 0 ? told : withDetails(told, { consequences: [...told.consequences, ...own] })
  })
  return [...nested, ...all.filter(({ cause }) => cause === undefined).map(({ told }) => told)]
}

function isOneRegister({ oldRegister, oldPath, newPath, part }: ScopePair): boolean {
  if (oldPath.length === 0 || newPath.length === 0) return oldPath.length === newPath.length
  return oldRegister.parts?.[Number(oldPath[1])]?.id === part
}

/** Rights that came or went altogether. One that both descriptions list is told by its own edit. */
function wholeRights(
  before: ToldRights,
  after: ToldRights,
  changes: readonly Change[],
  scope: ScopePair,
): Consequence[] {
  if (before.isListed && after.isListed) return []
  const [old, now] = [[...before.purposes.keys()], [...after.purposes.keys()]]
  const gone = old.filter((right) => !after.purposes.has(right))
  const come = now.filter((right) => !before.purposes.has(right))
  const isList = before.isListed !== after.isListed
  return [
    ...gone.map((right): Consequence => {
      const purposes = before.purposes.get(right) ?? []
      // No legal basis took it: that it is mentioned no longer is told first, not under the form of the rest.
      if (isList) return { told: derived(rightWithdrawn, 'notMentioned', right, scope), cause: undefined }
      return {
        told: derived(rightWithdrawn, 'default', right, scope),
        cause: causeOf({ right, purposes, isList, changes }),
      }
    }),
    ...come.map((right): Consequence => {
      const purposes = after.purposes.get(right) ?? []
      return {
        told: derived(rightAdded, 'default', right, scope),
        cause: causeOf({ right, purposes, isList, changes }),
      }
    }),
  ]
}

/** Purposes that both descriptions have and that gained or lost a right which goes with others still. */
function purposesOfRights(
  before: ToldRights,
  after: ToldRights,
  changes: readonly Change[],
  scope: ScopePair,
): Consequence[] {
  if (before.isListed || after.isListed) return []
  const isKept = (id: string) =>
    [scope.old, scope.new].every(({ purposes = [] }) => purposes.some((one) => one.id === id))
  return [...after.purposes].flatMap(([right, now]) => {
    const old = before.purposes.get(right)
    if (old === undefined || ALWAYS.has(right)) return []
    const come = now.filter((id) => !old.includes(id) && isKept(id))
    const gone = old.filter((id) => !now.includes(id) && isKept(id))
    return [
      ...byCause(come, right, changes).map(([cause, ids]) => ({
        told: derived(rightAdded, 'purposes', right, scope, { to: ids }),
        cause,
      })),
      ...byCause(gone, right, changes).map(([cause, ids]) => ({
        told: derived(rightWithdrawn, 'purposes', right, scope, { from: ids }),
        cause,
      })),
    ]
  })
}

function byCause(
  ids: readonly string[],
  right: RightCode,
  changes: readonly Change[],
): [Change | undefined, string[]][] {
  const groups = new Map<Change | undefined, string[]>()
  for (const id of ids) {
    const cause = causeOf({ right, purposes: [id], isList: false, changes })
    groups.set(cause, [...(groups.get(cause) ?? []), id])
  }
  return [...groups]
}

/** Limits that the law brings with the bases: Article 17(3)(b); section 31 of Act 1171/2022. */
function limitsByLaw(
  before: ToldRights,
  after: ToldRights,
  changes: readonly Change[],
  scope: ScopePair,
): Consequence[] {
  const isSame = (one: LimitByLaw) => (other: LimitByLaw) =>
    other.right === one.right && other.source === one.source
  const told = (limit: LimitByLaw, isNew: boolean): Consequence => {
    const { right, purposes, isExclusion, source } = limit
    const kind = isNew ? rightLimited : rightAdded
    const variant = isExclusion ? (isNew ? 'excluded' : 'included') : 'derived'
    return {
      told: derived(kind, variant, right, scope),
      cause: causeOf({ right, purposes, isList: false, changes, source }),
    }
  }
  // A right that came or went takes its limits with it.
  const stays = ({ right }: LimitByLaw) => before.purposes.has(right) && after.purposes.has(right)
  const come = after.limits.filter((limit) => stays(limit) && !before.limits.some(isSame(limit)))
  const gone = before.limits.filter((limit) => stays(limit) && !after.limits.some(isSame(limit)))
  const kept = after.limits.flatMap((limit) => {
    const old = before.limits.find(isSame(limit))
    return old === undefined ? [] : [{ old, limit }]
  })
  return [
    ...come.map((limit) => told(limit, true)),
    ...gone.map((limit) => told(limit, false)),
    ...kept.flatMap(({ old, limit }) => limitedPurposes(old, limit, changes, scope)),
  ]
}

function limitedPurposes(
  old: LimitByLaw,
  { right, purposes }: LimitByLaw,
  changes: readonly Change[],
  scope: ScopePair,
): Consequence[] {
  const isKept = (id: string) =>
    [scope.old, scope.new].every(({ purposes: all = [] }) => all.some((one) => one.id === id))
  const come = purposes.filter((id) => !old.purposes.includes(id) && isKept(id))
  const gone = old.purposes.filter((id) => !purposes.includes(id) && isKept(id))
  return [
    ...byCause(come, right, changes).map(([cause, ids]) => ({
      told: derived(rightLimited, 'derivedPurposes', right, scope, { to: ids }),
      cause,
    })),
    ...byCause(gone, right, changes).map(([cause, ids]) => ({
      told: derived(rightAdded, 'derivedPurposes', right, scope, { from: ids }),
      cause,
    })),
  ]
}

/** The right to lodge a complaint, which a notice taken over as it was published may not tell: Article 13(2)(d). */
function complaints(changes: readonly Change[], scope: ScopePair): Consequence[] {
  const { oldRegister, newRegister, old, newPath } = scope
  if (old !== oldRegister) return []
  const [before, after] = [tellsOfComplaints(oldRegister), tellsOfComplaints(newRegister)]
  if (before === after) return []
  const kind = after ? rightAdded : rightWithdrawn
  const at = { side: after ? 'new' : 'old', path: [...newPath, 'complaint'] } as const
  const cause = changes.find(
    ({ kind: other, edits }) =>
      other.id === authorityChanged.id || edits.some(({ place }) => place === 'rights/told/*'),
  )
  return [{ told: change(kind, { edits: [], variant: 'complaint', at }), cause }]
}

function derived(
  kind: typeof rightAdded,
  variant: string,
  right: RightCode,
  scope: ScopePair,
  purposes: { readonly from?: readonly string[]; readonly to?: readonly string[] } = {},
): Change {
  const { from, to } = purposes
  const args = {
    right: shownRight(right),
    ...(from !== undefined && { from: shownReferences('purposes', from, 'old', scope) }),
    ...(to !== undefined && { to: shownReferences('purposes', to, 'new', scope) }),
  }
  const at = { side: 'new', path: [...scope.newPath, 'purposes'] } as const
  const reason =
    kind === rightAdded && variant.startsWith('derived') ? undefined : reasonOfRight(variant, args)
  return change(kind, { edits: [], variant, at, args, reason })
}
