/** What leaves the EU and the EEA, and by which mechanism: Articles 44–49 GDPR. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { isInEea } from '../law/eea.ts'
import type { Countries, Transfer } from '../validate/register.ts'
import { allWords, mentions } from './all-words.ts'
import type { LintRegister } from './lint-register.ts'
import { isUnderGdpr } from './regime.ts'
import { mechanismWords } from './words/transfer-mechanisms.ts'

export interface PlacedTransfer {
  readonly transfer: Transfer
  readonly path: DataPath
  /** The third countries among those named; empty where none is named. */
  readonly countries: readonly string[]
}

/** Articles 45; 46 and 47, whose safeguards can be had as a copy; 49. `compelling` is its second subparagraph. */
export type MechanismKind = 'adequacy' | 'safeguards' | 'derogation' | 'compelling'

/** The countries of the list that are outside the EU and the EEA on the day. */
export function thirdCountries(countries: Countries | undefined, day: string): string[] {
  return countryCodes(countries).filter((country) => !isInEea(country, day))
}

/** The countries of the list. */
export function countryCodes(countries: Countries | undefined): readonly string[] {
  return countries === undefined ? [] : typeof countries === 'string' ? [countries] : countries
}

/** Each transfer that leaves the EU and the EEA. Under Act 1054/2018 the conditions of transfer are others. */
export function thirdCountryTransfers({ register, scopes, asOf }: LintRegister): PlacedTransfer[] {
  if (!isUnderGdpr(register)) return []
  return scopes.flatMap(({ facts, path }) => {
    const { transfers } = facts
    if (transfers === undefined || transfers === 'none') return []
    return transfers
      .map(
        (transfer, index): PlacedTransfer => ({
          transfer,
          path: [...path, 'transfers', index],
          countries: thirdCountries(transfer.to, asOf),
        }),
      )
      .filter(
        ({ transfer, countries }) =>
          transfer.to === undefined || countries.length > 0 || transfer.organisation !== undefined,
      )
  })
}

/** The kinds of mechanism that a transfer rests on; several where words name several, none where they name none. */
export function mechanismKinds({ mechanism }: Transfer): MechanismKind[] {
  if (mechanism === undefined) return []
  if (typeof mechanism === 'string') {
    if (mechanism === 'adequacy-decision') return ['adequacy']
    if (mechanism === 'derogation-compelling-interests') return ['compelling']
    return mechanism.startsWith('derogation-') ? ['derogation'] : ['safeguards']
  }
  const words = allWords(mechanism.other)
  const kinds: readonly MechanismKind[] = ['adequacy', 'safeguards', 'derogation', 'compelling']
  return kinds.filter((kind) => mentions(words, mechanismWords[kind]))
}
