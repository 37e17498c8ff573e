/** How messages name a transfer: by its recipient, organisation or countries, else by its id. */

import { listOf } from '../compose/grounds.ts'
import type { Transfer } from '../validate/register.ts'
import type { LintRegister } from './lint-register.ts'

export function placeName({ scopes, nameOf }: LintRegister, transfer: Transfer): string {
  const recipient = scopes
    .flatMap(({ facts }) => listOf(facts.recipients))
    .find(({ id }) => id === transfer.recipient)
  if (recipient !== undefined) return nameOf(recipient.name ?? recipient.id)
  if (transfer.organisation !== undefined) return nameOf(transfer.organisation)
  if (transfer.to === undefined) return transfer.id
  return typeof transfer.to === 'string' ? transfer.to : transfer.to.join(', ')
}
