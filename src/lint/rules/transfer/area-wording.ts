/** “Outside the EU” or “outside EFTA”, where “outside the EU and the EEA” is meant: Article 44 GDPR. */
import { findByLanguage } from '../../prose/find-by-language.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { wrongArea } from '../../words/transfer-wording.ts'

/** Where texts speak of data, and not of goods, travel or customers abroad. */
const AREAS = [
  'document',
  'recipients',
  'disclosure',
  'transfers',
  'security',
  'logs',
  'cookies',
  'sections',
  'extraSections',
] as const

export const transferAreaWordingRule: Rule = {
  id: 'transfer/area-wording',
  severity: 'warning',
  cites: [
    { gdpr: ['44'] },
    {
      other: {
        en: 'EEA Agreement, Joint Committee Decision No 154/2018',
        fi: 'ETA-sopimus, sekakomitean päätös N:o 154/2018',
      },
    },
  ],
  title: {
    en: 'Texts say the EU and the EEA, not the EU alone or EFTA.',
    fi: 'Teksteissä puhutaan EU:sta ja ETA:sta, ei pelkästä EU:sta eikä EFTA:sta.',
  },
  rationale: {
    en: 'The GDPR holds in the whole European Economic Area, so a transfer begins outside it. “Outside the EU” would make Norway a third country, and “outside EFTA” would make Switzerland none, for Switzerland belongs to EFTA but not to the EEA.',
    fi: 'Tietosuoja-asetusta sovelletaan koko Euroopan talousalueella, joten siirrosta on kyse vasta sen ulkopuolella. ”EU:n ulkopuolella” tekisi Norjasta kolmannen maan, ja ”EFTA:n ulkopuolella” jättäisi Sveitsin pois, vaikka Sveitsi kuuluu EFTA:an mutta ei ETA:an.',
  },
  hint: {
    en: 'Write “outside the EU and the EEA”.',
    fi: 'Kirjoita ”EU:n ja ETA:n ulkopuolelle”.',
  },
  messages: {
    default: {
      message: {
        en: 'The text says “{words}”, but transfers are measured from the EU and the EEA.',
        fi: 'Tekstissä on ”{words}”, vaikka siirrot lasketaan EU:n ja ETA:n alueesta.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'outside the EU', fi: 'EU:n ulkopuolelle' },
        yaml: `disclosure:
  exceptions: { fi: "Tietoja ei luovuteta EU:n ulkopuolelle.", en: Data are not disclosed outside the EU. }`,
      },
      {
        shows: { en: 'outside the EU or EFTA', fi: 'EU:n tai EFTA:n ulkopuolella' },
        yaml: `sections:
  transfers:
    after: { fi: "Palvelimia ei ole EU:n tai EFTA:n ulkopuolella.", en: There are no servers outside the EU or the EFTA. }`,
      },
      {
        shows: { en: 'countries of the Union', fi: 'EU-maat' },
        yaml: `document:
  summary: [{ fi: Tietosi eivät päädy EU-maiden ulkopuolelle., en: Your data do not end up in non-EU countries. }]`,
      },
    ],
    good: [
      {
        shows: { en: 'the EU and the EEA', fi: 'EU ja ETA' },
        yaml: `disclosure:
  exceptions:
    fi: "Tietoja ei luovuteta EU:n tai ETA:n ulkopuolelle."
    en: Data are not disclosed outside the EU or the EEA.`,
      },
      {
        shows: { en: 'servers in the EU', fi: 'palvelimet EU:ssa' },
        yaml: 'security: { hosting: [{ fi: "palvelimet EU:n alueella", en: servers in the EU }] }',
      },
      {
        shows: { en: 'the names written out', fi: 'nimet kirjoitettuina auki' },
        yaml: `disclosure:
  exceptions:
    fi: Tietoja ei luovuteta Euroopan unionin (EU) tai Euroopan talousalueen (ETA) ulkopuolelle.
    en: Data are not disclosed outside the European Union (EU) or the European Economic Area (EEA).`,
      },
      {
        shows: { en: 'goods, not data', fi: 'tavaroita, ei tietoja' },
        yaml: `purposes:
  - id: deliveries
    name: { fi: "Toimitukset EU:n ulkopuolelle", en: Deliveries outside the EU }`,
      },
    ],
  },
  check: (register) =>
    register.textsWith(wrongArea, ...AREAS).flatMap((text): RuleFinding[] => {
      const [found] = findByLanguage(text, wrongArea)
      return found === undefined ? [] : [{ path: text.path, args: { words: found.words } }]
    }),
}
