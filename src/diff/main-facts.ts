/** What a reader asks first of a register that is new: why data are used, who gets them, and where they go. */
import { basesOf } from '../compose/grounds.ts'
import type { Purpose, Recipient, Register, Transfer } from '../validate/register.ts'
import type { Shown } from './change.ts'
import { shownCountry, shownFilled, shownList, shownName, shownText, shownWords } from './shown.ts'
import { shownBasis } from './shown-basis.ts'

/** Purposes with their legal bases, recipients, and transfers, those of all parts; what is untold is left out. */
export function mainFacts(register: Register): Shown[] {
  const scopes = [register, ...(register.parts ?? [])]
  const purposes = scopes.flatMap((scope) => scope.purposes ?? [])
  const recipients = scopes.flatMap((scope): (Recipient | 'none')[] => [scope.recipients ?? []].flat())
  const transfers = scopes.flatMap((scope): (Transfer | 'none')[] => [scope.transfers ?? []].flat())
  const named = recipients.filter((recipient) => recipient !== 'none')
  const told = transfers.filter((transfer) => transfer !== 'none')
  return [
    ...line('Käyttötarkoitukset: {list}', 'Purposes: {list}', purposes.map(shownPurpose), false),
    ...line('Vastaanottajat: {list}', 'Recipients: {list}', named.map(shownName), recipients.length > 0),
    ...line(
      'Siirrot EU:n ja ETA:n ulkopuolelle: {list}',
      'Transfers outside the EU and the EEA: {list}',
      told.map((transfer) => shownTransfer(transfer, named)),
      transfers.length > 0,
    ),
  ]
}

/** @param isTold whether the description says at least that there are none */
function line(fi: string, en: string, items: readonly Shown[], isTold: boolean): Shown[] {
  if (items.length > 0) return [shownFilled(fi, en, { list: shownList(items) })]
  return isTold ? [shownFilled(fi, en, { list: shownWords('ei ole', 'none') })] : []
}

function shownPurpose(purpose: Purpose): Shown {
  const name = shownName(purpose)
  const bases = basesOf(purpose).map(({ basis }) => shownBasis(basis))
  if (bases.length === 0) return name
  return shownFilled('{name} ({bases})', '{name} ({bases})', { name, bases: shownList(bases) })
}

function shownTransfer(
  { id, to, organisation, recipient }: Transfer,
  recipients: readonly Recipient[],
): Shown {
  const name =
    organisation === undefined
      ? shownName(recipients.find((other) => other.id === recipient) ?? { id: recipient ?? id })
      : shownText(organisation)
  const countries = [to ?? []].flat().map(shownCountry)
  if (countries.length === 0) return name
  if (recipient === undefined && organisation === undefined) return shownList(countries)
  return shownFilled('{name} ({countries})', '{name} ({countries})', {
    name,
    countries: shownList(countries),
  })
}
