/** A transfer that names no country: guidelines on transparency, WP260 rev.01. */
import { listOf } from '../../../compose/grounds.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import type { LintRegister } from '../../lint-register.ts'
import { placeName } from '../../place-name.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { countryCodes, thirdCountries, thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferCountryMissingRule: Rule = {
  id: 'transfer/country-missing',
  severity: 'warning',
  cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }, WP260_ANNEX],
  title: {
    en: 'Each transfer names the countries to which data go.',
    fi: 'Jokaisesta siirrosta nimetään maat, joihin tietoja siirretään.',
  },
  rationale: {
    en: 'What a transfer means for people depends on the law of the country. The guidelines ask for all third countries to be named, and without a country nobody can see whether an adequacy decision covers the transfer.',
    fi: 'Siirron merkitys rekisteröidylle riippuu kohdemaan lainsäädännöstä. Ohjeiden mukaan kaikki kolmannet maat on nimettävä, ja ilman maata ei voi tietää, kattaako tietosuojan riittävyyttä koskeva päätös siirron.',
  },
  hint: {
    en: 'Add `to` with the codes of the countries, or `organisation` for an international organisation.',
    fi: 'Lisää `to` ja maiden tunnukset tai, jos kyseessä on kansainvälinen järjestö, `organisation`.',
  },
  messages: {
    default: {
      message: {
        en: 'The countries of a transfer are not named: {place}.',
        fi: 'Siirron kohdemaita ei nimetä: {place}.',
      },
    },
    inside: {
      message: {
        en: 'Data that stay in the EU and the EEA are not transferred to a third country: {countries}.',
        fi: 'Kun tiedot pysyvät EU:ssa ja ETA:ssa, niitä ei siirretä kolmanteen maahan: {countries}.',
      },
      hint: {
        en: 'Correct the country in `to`, or name the recipient with its `location` under `recipients` and write `transfers: none`.',
        fi: 'Korjaa maa kohtaan `to` tai ilmoita vastaanottaja ja sen `location` kohdassa `recipients` ja kirjoita `transfers: none`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'servers that may be anywhere', fi: 'palvelimet, jotka voivat olla missä vain' },
        yaml: 'transfers: [{ id: servers, mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'a transfer that leaves nothing', fi: 'siirto, joka ei siirrä minnekään' },
        yaml: 'transfers: [{ id: backups, to: [SE, IE], mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'a recipient whose place is not told', fi: 'vastaanottaja, jonka sijaintia ei kerrota' },
        yaml: `recipients: [{ id: mailer, name: Kirjekyyhky Mail Inc. }]
transfers: [{ id: mailing, recipient: mailer, mechanism: standard-clauses }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a country', fi: 'maa' },
        yaml: 'transfers: [{ id: servers, to: US, mechanism: standard-clauses }]',
      },
      {
        shows: { en: 'a third country beside one of the EEA', fi: 'kolmas maa ETA-maan rinnalla' },
        yaml: 'transfers: [{ id: servers, to: [FI, US], mechanism: standard-clauses }]',
      },
      {
        shows: {
          en: 'the United Kingdom while Union law held there',
          fi: 'Yhdistynyt kuningaskunta unionin oikeuden aikana',
        },
        yaml: `recipients: [{ id: mailer, name: Kirjekyyhky Mail Ltd, location: GB }]
transfers: none`,
        asOf: '2019-06-01',
      },
      {
        shows: { en: 'an international organisation', fi: 'kansainvälinen järjestö' },
        yaml: 'transfers: [{ id: patents, organisation: { fi: Euroopan patenttijärjestö, en: European Patent Organisation }, mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'the country told with the recipient', fi: 'maa kerrotaan vastaanottajan kohdalla' },
        yaml: `recipients: [{ id: mailer, name: Kirjekyyhky Mail Inc., location: US }]
transfers: [{ id: mailing, recipient: mailer, mechanism: standard-clauses }]`,
      },
    ],
  },
  check: (register) => {
    const recipients = register.scopes.flatMap(({ facts }) => listOf(facts.recipients))
    const unnamed = thirdCountryTransfers(register)
      .filter(({ transfer }) => {
        const recipient = recipients.find(({ id }) => id === transfer.recipient)
        const isToldThere = thirdCountries(recipient?.location, register.asOf).length > 0
        return transfer.to === undefined && transfer.organisation === undefined && !isToldThere
      })
      .map(({ transfer, path }) => ({
        path: [...path, 'to'],
        args: { place: placeName(register, transfer) },
      }))
    return [...unnamed, ...inside(register)]
  },
}

/** Transfers all of whose countries are within the EU and the EEA. */
function inside({ register, scopes, asOf }: LintRegister): RuleFinding[] {
  if (!isUnderGdpr(register)) return []
  return scopes.flatMap(({ facts, path }) =>
    listOf(facts.transfers).flatMap(({ to, organisation }, index): RuleFinding[] => {
      const countries = countryCodes(to)
      if (countries.length === 0 || organisation !== undefined || thirdCountries(to, asOf).length > 0)
        return []
      const args = { countries: countries.join(', ') }
      return [{ path: [...path, 'transfers', index, 'to'], message: 'inside', args }]
    }),
  )
}
