/** Which recipients are of a category already told: rows 37 and 38 of the table of materiality. */
import { EEA } from '../law/eea.ts'
import { listAt } from '../validate/mapping.ts'
import type { Recipient } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Shown } from './change.ts'
import { changedLanguages } from './normal-text.ts'
import { shownCountry, shownFilled, shownList, shownPhrase } from './shown.ts'

/**
 * Whether two recipients are told as the same category: in the same role, for the same purpose, or with the same data
 * where no purpose is told. Of recipients without either nobody knows what they are.
 */
export function isSameCategory(one: Recipient, other: Recipient, scope: ScopePair): boolean {
  if (one.role !== other.role) return false
  if (one.purpose === undefined || other.purpose === undefined)
    return one.receives !== undefined && isSameSet(one.receives, other.receives ?? [])
  const languages = scope.newRegister.languages.filter((code) => scope.oldRegister.languages.includes(code))
  return changedLanguages(one.purpose, other.purpose, languages).length === 0
}

/**
 * Whether a recipient only stands beside, or in the place of, a processor that was told: it is a processor of the same
 * category, gets none but the same data, and handles them in the EU or the EEA. Where that is not told, nobody knows.
 */
export function isKnownProcessor(recipient: Recipient, former: Recipient, scope: ScopePair): boolean {
  const { role, receives, id } = recipient
  const locations = locationsOf(recipient)
  const isInside = locations.length > 0 && locations.every((country) => EEA.has(country))
  const isTransferred = [scope.new, scope.newRegister].some((facts) =>
    listAt(facts, 'transfers').some(
      (transfer) => (transfer as { readonly recipient?: string }).recipient === id,
    ),
  )
  const isSameData =
    former.receives === undefined
      ? receives === undefined
      : receives?.every((category) => former.receives?.includes(category)) === true
  return (
    role === 'processor' &&
    isInside &&
    !isTransferred &&
    isSameData &&
    isSameCategory(recipient, former, scope)
  )
}

/** The countries in which the recipient handles the data; in one form they are a list. */
export function locationsOf({ location }: Recipient): readonly string[] {
  return location === undefined ? [] : typeof location === 'string' ? [location] : location
}

/** In what role and where: `processor, United States`. Undefined where neither is told. */
export function recipientDetails(recipient: Recipient): Shown | undefined {
  const role = recipient.role === undefined ? undefined : shownPhrase(`recipients.roles.${recipient.role}`)
  const locations = locationsOf(recipient).map(shownCountry)
  if (locations.length === 0) return role
  const location = shownList(locations)
  return role === undefined
    ? location
    : shownFilled('{role}, {location}', '{role}, {location}', { role, location })
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
