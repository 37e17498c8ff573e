/** A transfer outside an adequacy decision, and it is not told that none covers it: Articles 13(1)(f) and 14(1)(f) GDPR. */
import { adequacyOf } from '../../../law/adequacy.ts'
import type { Transfer } from '../../../validate/register.ts'
import { allWords, mentions } from '../../all-words.ts'
import type { LintRegister } from '../../lint-register.ts'
import { placeName } from '../../place-name.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { mechanismKinds, thirdCountryTransfers } from '../../third-country-transfers.ts'
import { mechanismWords } from '../../words/transfer-mechanisms.ts'

export const transferAdequacyAbsenceRule: Rule = {
  id: 'transfer/adequacy-absence',
  severity: 'warning',
  cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }],
  title: {
    en: 'For a transfer on safeguards or a derogation the notice says that no adequacy decision covers it.',
    fi: 'Suojatoimiin tai poikkeukseen perustuvasta siirrosta kerrotaan, ettei riittävyyttä koskevaa päätöstä ole.',
  },
  rationale: {
    en: 'The existence or absence of an adequacy decision is itself among the information that must be given. The notice prints it for every mechanism that is given as a code; where the section or the mechanism is in words of one’s own, those words must say it. A transfer to a country that a decision covers needs no other mechanism.',
    fi: 'Annettaviin tietoihin kuuluu, onko tietosuojan riittävyyttä koskeva päätös olemassa vai ei. Seloste kertoo sen itse, kun siirtoperuste on annettu koodina; jos kohta tai siirtoperuste on kirjoitettu omin sanoin, asian on käytävä ilmi niistä. Jos päätös kattaa maan, muuta siirtoperustetta ei tarvita.',
  },
  hint: {
    en: 'Give `mechanism` as a code, or say in `details` that there is no adequacy decision.',
    fi: 'Anna `mechanism` koodina tai kerro kohdassa `details`, ettei riittävyyttä koskevaa päätöstä ole.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say that no adequacy decision covers the transfer: {place}.',
        fi: 'Siirrosta ei kerrota, ettei tietosuojan riittävyyttä koskevaa päätöstä ole: {place}.',
      },
    },
    covered: {
      severity: 'info',
      message: {
        en: 'The notice says that no adequacy decision covers the transfer, but this country has one ({decision}): {country}.',
        fi: 'Selosteen mukaan päätöstä tietosuojan riittävyydestä ei ole, mutta maata koskee päätös {decision}: {country}.',
      },
      hint: {
        en: 'Use `mechanism: adequacy-decision`, and state other safeguards in `supplementary`.',
        fi: 'Käytä arvoa `mechanism: adequacy-decision` ja kerro muut suojatoimet kohdassa `supplementary`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'standard clauses told in words', fi: 'sanoin kerrotut vakiolausekkeet' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism: { other: { fi: komission vakiolausekkeet, en: standard contractual clauses of the Commission } }`,
      },
      {
        shows: { en: 'a section in words of one’s own', fi: 'omin sanoin kirjoitettu kohta' },
        yaml: `transfers: [{ id: support, to: IN, mechanism: standard-clauses }]
sections:
  transfers:
    replace: { fi: Tietoja siirretään Intiaan vakiolausekkeiden nojalla., en: Data go to India under standard clauses. }`,
      },
      {
        shows: {
          en: 'clauses for a country that a decision covers',
          fi: 'lausekkeet maahan, jonka päätös kattaa',
        },
        yaml: 'transfers: [{ id: backups, to: CH, mechanism: standard-clauses }]',
      },
    ],
    good: [
      {
        shows: {
          en: 'a code, for which the notice says it by itself',
          fi: 'koodi, jonka kohdalla seloste kertoo asian itse',
        },
        yaml: 'transfers: [{ id: support, to: IN, mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'words that say it', fi: 'sanat, joista asia käy ilmi' },
        yaml: `transfers:
  - id: support
    to: IN
    mechanism: { other: { fi: komission vakiolausekkeet, en: standard contractual clauses of the Commission } }
    details: { fi: komission päätöstä tietosuojan riittävyydestä ei ole, en: there is no adequacy decision of the Commission }`,
      },
      {
        shows: {
          en: 'an American recipient that is not certified',
          fi: 'yhdysvaltalainen vastaanottaja, jota ei ole sertifioitu',
        },
        yaml: 'transfers: [{ id: mail, to: US, mechanism: standard-clauses, dpfCertified: false }]',
      },
      {
        shows: { en: 'an adequacy decision in words', fi: 'riittävyyspäätös sanoin' },
        yaml: `transfers:
  - id: backups
    to: CH
    mechanism: { other: { fi: komission riittävyyspäätös Sveitsistä, en: the adequacy decision on Switzerland } }`,
      },
    ],
  },
  check: (register) => {
    const { replace, before, after } = register.register.sections?.transfers ?? {}
    const beside = allWords(replace, before, after)
    return thirdCountryTransfers(register).flatMap(({ transfer, path, countries }): RuleFinding[] => {
      const kinds = mechanismKinds(transfer)
      if (kinds.length === 0 || kinds.includes('adequacy')) return []
      const at = [...path, 'mechanism']
      const isPrinted = typeof transfer.mechanism === 'string' && replace === undefined
      if (isPrinted) return coveredBy(register, transfer, countries, at)
      const words = [...beside, ...allWords(transfer.details, transfer.decision)]
      if (mentions(words, mechanismWords.adequacy)) return []
      return [{ path: at, args: { place: placeName(register, transfer) } }]
    })
  },
}

/** A decision with a scope may well not cover the transfer; one without covers every transfer to the country. */
function coveredBy(
  { asOf }: LintRegister,
  { dpfCertified }: Transfer,
  countries: readonly string[],
  path: RuleFinding['path'],
): RuleFinding[] {
  return countries
    .flatMap((country) => adequacyOf(country, asOf) ?? [])
    .filter(({ to, scope }) => scope === undefined || (to === 'US' && dpfCertified === true))
    .slice(0, 1)
    .map(({ to, decision }) => ({ path, message: 'covered', args: { country: to, decision } }))
}
