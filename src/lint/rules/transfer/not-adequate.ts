/** An adequacy decision is claimed for a place that none covers: Article 45(1) and (3) GDPR. */
import { ADEQUACY_DECISIONS, adequacyOf } from '../../../law/adequacy.ts'
import { isPatentOrganisation } from '../../patent-organisation.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferNotAdequateRule: Rule = {
  id: 'transfer/not-adequate',
  severity: 'error',
  cites: [{ gdpr: ['45(1)', '45(3)'] }],
  title: {
    en: 'An adequacy decision is named only for a country that one covers.',
    fi: 'Siirto perustetaan tietosuojan riittävyyttä koskevaan päätökseen vain, kun sellainen kattaa kohteen.',
  },
  rationale: {
    en: 'Whether a country protects data adequately is decided by the European Commission, and its decisions can end. A transfer that leans on a decision that does not exist is unlawful, and the notice that says so is false.',
    fi: 'Maan tietosuojan riittävyydestä päättää Euroopan komissio, ja päätöksen voimassaolo voi päättyä. Siirto, joka perustetaan puuttuvaan päätökseen, on lainvastainen, ja tieto siitä on virheellinen.',
  },
  hint: {
    en: 'Use `standard-clauses` or `binding-rules` as the `mechanism`, or correct the country in `to`.',
    fi: 'Käytä kohdassa `mechanism` arvoa `standard-clauses` tai `binding-rules` tai korjaa maa kohtaan `to`.',
  },
  messages: {
    default: {
      message: {
        en: 'No adequacy decision covers this country on {day}: {country}.',
        fi: 'Tietosuojan riittävyyttä koskevaa päätöstä ei ole voimassa tästä maasta ({day}): {country}.',
      },
    },
    ended: {
      message: {
        en: 'The adequacy decision on this country has not been in force since {until}: {country}.',
        fi: 'Maata koskeva riittävyyspäätös ei ole voimassa {until} alkaen: {country}.',
      },
    },
    uncertified: {
      message: {
        en: 'The decision on the United States covers only organisations certified to the Data Privacy Framework, and this recipient is not.',
        fi: 'Yhdysvaltoja koskeva päätös kattaa vain tietosuojakehykseen sertifioidut organisaatiot, eikä vastaanottaja ole niiden joukossa.',
      },
    },
    organisation: {
      message: {
        en: 'No adequacy decision covers this international organisation: {organisation}.',
        fi: 'Kansainvälistä järjestöä ei kata mikään tietosuojan riittävyyttä koskeva päätös: {organisation}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a country without a decision', fi: 'maa, josta päätöstä ei ole' },
        yaml: 'transfers: [{ id: support, to: IN, mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'one of two countries without a decision', fi: 'kahdesta maasta toinen ilman päätöstä' },
        yaml: 'transfers: [{ id: support, to: [CH, PH], mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'a decision that has ended', fi: 'päätös, jonka voimassaolo on päättynyt' },
        yaml: 'transfers: [{ id: support, to: GB, mechanism: adequacy-decision }]',
        asOf: '2032-02-01',
      },
      {
        shows: {
          en: 'an American company that is not certified',
          fi: 'yhdysvaltalainen yritys, jota ei ole sertifioitu',
        },
        yaml: 'transfers: [{ id: mail, to: US, mechanism: adequacy-decision, dpfCertified: false }]',
      },
      {
        shows: { en: 'an organisation without a decision', fi: 'järjestö, josta päätöstä ei ole' },
        yaml: 'transfers: [{ id: aid, organisation: { fi: Kansainvälinen avustusjärjestö, en: International Relief Organisation }, mechanism: adequacy-decision }]',
      },
    ],
    good: [
      {
        shows: { en: 'a country with a decision', fi: 'maa, josta on päätös' },
        yaml: 'transfers: [{ id: backups, to: [CH, NZ], mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'a country of the EEA beside it', fi: 'ETA-maa sen rinnalla' },
        yaml: 'transfers: [{ id: backups, to: [FI, JP], mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'the European Patent Organisation', fi: 'Euroopan patenttijärjestö' },
        yaml: 'transfers: [{ id: patents, organisation: { fi: Euroopan patenttijärjestö, en: European Patent Organisation }, mechanism: adequacy-decision }]',
      },
      {
        shows: {
          en: 'the United Kingdom before its decision ends',
          fi: 'Yhdistynyt kuningaskunta päätöksen voimassa ollessa',
        },
        yaml: 'transfers: [{ id: support, to: GB, mechanism: adequacy-decision }]',
        asOf: '2031-12-27',
      },
    ],
  },
  check: (register) =>
    thirdCountryTransfers(register).flatMap(({ transfer, path, countries }): RuleFinding[] => {
      if (transfer.mechanism !== 'adequacy-decision') return []
      const { organisation, to } = transfer
      if (to === undefined) {
        if (organisation === undefined || isPatentOrganisation(organisation, register.asOf)) return []
        const args = { organisation: register.nameOf(organisation) }
        return [{ path: [...path, 'mechanism'], message: 'organisation', args }]
      }
      if (countries.includes('US') && transfer.dpfCertified === false) {
        return [{ path: [...path, 'mechanism'], message: 'uncertified' }]
      }
      return countries
        .filter((country) => adequacyOf(country, register.asOf) === undefined)
        .slice(0, 1)
        .map((country): RuleFinding => {
          const at = [...path, 'mechanism']
          const until = endOf(country, register.asOf)
          return until === undefined
            ? { path: at, args: { country, day: register.asOf } }
            : { path: at, message: 'ended', args: { country, until } }
        })
    }),
}

/** The day on which the last decision on a country ended, if there was one. */
function endOf(country: string, day: string): string | undefined {
  return ADEQUACY_DECISIONS.rows.findLast((row) => row.to === country && row.from <= day)?.until
}
