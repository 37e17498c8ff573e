/** Changes that only follow another one stand under it: one fact is told, and weighs, once. */
import { REFERENCES } from '../validate/reference-table.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { withdrawalChanged } from './kinds/consent.ts'
import { rightsContactReplaced } from './kinds/contact.ts'
import { processorInKnownCategory, recipientAdded } from './kinds/recipients.ts'
import { rightLimited } from './kinds/rights.ts'
import { rightAdded } from './kinds/rights-added.ts'
import { valueAt } from './likeness.ts'
import { withDetails } from './make-change.ts'
import { itemAt } from './places.ts'
import { weighsAtLeast } from './weight.ts'

/** Lists by the places of the ids that refer to their items. */
const LIST_OF: ReadonlyMap<string, string> = new Map(
  REFERENCES.filter(({ single }) => single === undefined).map(({ from, to }) => [
    `${from.replaceAll('[]', '/*').replaceAll('.', '/')}/*`,
    to,
  ]),
)

const OF_NEW_RECIPIENT: ReadonlySet<string> = new Set([recipientAdded.id, processorInKnownCategory.id])

/**
 * Under an item that came or went: the references to it, as long as they weigh no more than it does. Under a consent
 * that became a legal basis or ceased to be one: how it is given and withdrawn. Under a recipient that came: the transfer
 * to it. Under a right that is told now: the limits of it, which take nothing away.
 *
 * @param changes those of one scope
 */
export function nestChanges(changes: readonly Change[]): Change[] {
  const below = new Map<Change, Change[]>()
  const nested = new Set<Change>()
  for (const told of changes) {
    const cause = changes.find((other) => other !== told && !nested.has(other) && follows(told, other))
    if (cause === undefined || below.has(told)) continue
    below.set(cause, [...(below.get(cause) ?? []), told])
    nested.add(told)
  }
  return changes.flatMap((told) => {
    if (nested.has(told)) return []
    const own = below.get(told)
    return own === undefined ? [told] : [withDetails(told, { consequences: [...told.consequences, ...own] })]
  })
}

function follows(told: Change, cause: Change): boolean {
  // Another contact and other channels are one change of how rights are exercised.
  if (told.kind === rightsContactReplaced && cause.kind === rightsContactReplaced) return true
  if (isLimitOfNewRight(told, cause)) return true
  if (told.edits.length === 0 || !weighsAtLeast(cause.weight, told.weight)) return false
  return told.edits.every(
    (edit) => isReferenceTo(edit, cause) || isOfConsent(told, edit, cause) || isTransferTo(edit, cause),
  )
}

function isReferenceTo(edit: Edit, { edits }: Change): boolean {
  const list = LIST_OF.get(edit.place)
  if (list === undefined) return false
  return edits.some(
    (other) =>
      other.place === `${list}/*` &&
      other.kind === edit.kind &&
      valueAt(other.to ?? other.from, 'id') === (edit.to ?? edit.from),
  )
}

/** A transfer to a recipient that came with it, perhaps in place of another. */
function isTransferTo(edit: Edit, { kind, edits }: Change): boolean {
  if (edit.place !== 'transfers/*' || edit.kind !== 'added' || !OF_NEW_RECIPIENT.has(kind.id)) return false
  const recipient = valueAt(edit.to, 'recipient')
  return (
    recipient !== undefined &&
    edits.some((other) => valueAt(itemAt(other, 'recipients/*')?.new, 'id') === recipient)
  )
}

/** Limits that the law lays down, or that a description says the law does. */
const LIMITS: ReadonlySet<string> = new Set(['claims', 'research', 'derived', 'derivedPurposes', 'limit'])
/** What the law says of in place of the description once its rights follow from the legal bases. */
const BY_LAW: ReadonlySet<string> = new Set(
  ['fee', 'refusal', 'responseTime', 'identification'].map((key) => `${key}Untold`),
)

/** A limit of a right that was not told before takes nothing away, and what the law says was only put in its place. */
function isLimitOfNewRight({ kind, variant, args }: Change, cause: Change): boolean {
  if (kind !== rightLimited || !(LIMITS.has(variant) || BY_LAW.has(variant))) return false
  const isByLaw = cause.kind === rightAdded && cause.variant === 'byLaw'
  if (BY_LAW.has(variant)) return isByLaw
  const right = variant === 'claims' || variant === 'research' ? 'erasure' : valueAt(args['right'], 'right')
  const brings = (told: Change): boolean =>
    (told.kind === rightAdded &&
      told.variant === 'default' &&
      valueAt(told.args['right'], 'right') === right) ||
    told.consequences.some(brings)
  return (isByLaw && variant !== 'limit') || brings(cause)
}

function isOfConsent({ kind }: Change, edit: Edit, { edits }: Change): boolean {
  if (kind !== withdrawalChanged || !edit.place.startsWith('purposes/*/consent')) return false
  const purpose = itemAt(edit, 'purposes/*')?.new
  return edits.some(
    (other) =>
      other.place === 'purposes/*/basis/*' &&
      other.kind === edit.kind &&
      itemAt(other, 'purposes/*')?.new === purpose &&
      valueAt(other.to ?? other.from, 'basis') === 'consent',
  )
}
