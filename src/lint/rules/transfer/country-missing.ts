/** A transfer that names no country: guidelines on transparency, WP260 rev.01. */
import { listOf } from '../../../compose/grounds.ts'
import { WP260_ANNEX } from '../../guidelines.ts'
import { placeName } from '../../place-name.ts'
import type { Rule } from '../../rule.ts'
import { thirdCountries, thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferCountryMissingRule: Rule = {
  id: 'transfer/country-missing',
  severity: 'warning',
  cites: [{ gdpr: ['13(1)(f)', '14(1)(f)'] }, WP260_ANNEX],
  title: {
    en: 'Each transfer names the countries to which data go.',
    fi: 'Jokaisesta siirrosta nimetään maat, joihin tietoja siirretään.',
  },
  rationale: {
    en: 'What a transfer means for people depends on the law of the country. The guidelines ask for all third countries to be named, and without a country nobody can tell whether an adequacy decision covers the transfer.',
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
  },
  examples: {
    bad: [
      {
        shows: { en: 'servers that may be anywhere', fi: 'palvelimet, jotka voivat olla missä vain' },
        yaml: 'transfers: [{ id: servers, mechanism: standard-clauses }]',
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
    return thirdCountryTransfers(register)
      .filter(({ transfer }) => {
        const recipient = recipients.find(({ id }) => id === transfer.recipient)
        const isToldThere = thirdCountries(recipient?.location).length > 0
        return transfer.to === undefined && transfer.organisation === undefined && !isToldThere
      })
      .map(({ transfer, path }) => ({
        path: [...path, 'to'],
        args: { place: placeName(register, transfer) },
      }))
  },
}
