/** A data category for which no retention is told: Article 13(2)(a) GDPR. */

import { WP260_ANNEX } from '../../guidelines.ts'
import { covers } from '../../retention-coverage.ts'
import { retentionRows } from '../../retention-rows.ts'
import type { Rule } from '../../rule.ts'

export const retentionUncoveredCategoryRule: Rule = {
  id: 'retention/uncovered-category',
  severity: 'warning',
  cites: [{ gdpr: ['13(2)(a)', '14(2)(a)'] }, WP260_ANNEX],
  title: {
    en: 'Every data category has its retention period or criteria.',
    fi: 'Jokaiselle tietoryhmälle kerrotaan säilytysaika tai kriteerit.',
  },
  rationale: {
    en: 'The guidelines ask for periods by category of data or by purpose where they differ. A category that the schedule forgets is kept for a time that nobody knows, and is often the one that is never erased.',
    fi: 'Ohjeissa edellytetään säilytysaikoja tietoryhmittäin tai käyttötarkoituksittain, kun ne eroavat toisistaan. Jos ryhmä unohtuu luettelosta, kukaan ei tiedä, kuinka kauan sitä säilytetään, ja usein juuri se jää poistamatta.',
  },
  hint: {
    en: 'Add the category’s id to `of` of a row of `retention`, or a row of its own.',
    fi: 'Lisää ryhmän tunniste `retention`-rivin kohtaan `of` tai kirjoita ryhmälle oma rivinsä.',
  },
  messages: {
    default: {
      message: {
        en: 'No retention period or criteria cover these data: {name}.',
        fi: 'Tietoryhmälle ei kerrota säilytysaikaa eikä kriteereitä: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a category that the schedule forgets', fi: 'ryhmä, joka säilytysajoista puuttuu' },
        yaml: `data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }, { id: feedback, name: { fi: Palautteet, en: Feedback } }]
retention: [{ of: [orders], period: P3Y, from: end-of-contract }]`,
      },
      {
        shows: {
          en: 'a row for a purpose that the data do not serve',
          fi: 'rivi tarkoitukselle, jota tiedot eivät palvele',
        },
        yaml: `purposes: [{ id: sales, basis: contract }, { id: surveys, basis: legitimate-interests }]
data: [{ id: answers, name: { fi: Vastaukset, en: Answers }, for: [surveys] }]
retention: [{ for: [sales], period: P3Y, from: end-of-contract }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a row for each', fi: 'kullekin oma rivinsä' },
        yaml: `data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }, { id: feedback, name: { fi: Palautteet, en: Feedback } }]
retention: [{ of: [orders], period: P3Y, from: end-of-contract }, { of: [feedback], period: P1Y, from: collection }]`,
      },
      {
        shows: { en: 'one row for all', fi: 'yksi rivi kaikille' },
        yaml: `data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]
retention: [{ period: P3Y, from: end-of-contract }]`,
      },
      {
        shows: { en: 'a row by the name of the category', fi: 'rivi, jolla on ryhmän nimi' },
        yaml: `data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]
retention: [{ name: { fi: tilaukset, en: orders }, period: P3Y, from: end-of-contract }]`,
      },
      {
        shows: { en: 'a last row for all other data', fi: 'viimeinen rivi muille tiedoille' },
        yaml: `data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }, { id: logs, name: { fi: Lokit, en: Logs } }]
retention: [{ of: [logs], period: P1Y }, { name: { fi: Muut tiedot, en: Other data }, period: P3Y, from: end-of-contract }]`,
      },
      {
        shows: {
          en: 'no schedule at all, of which another rule speaks',
          fi: 'säilytysaikoja ei ole lainkaan, mistä kertoo toinen sääntö',
        },
        yaml: 'data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }]',
      },
      {
        shows: { en: 'one row for all personal data', fi: 'yksi rivi kaikille henkilötiedoille' },
        yaml: `languages: [fi]
data: [{ id: orders, name: Tilaukset }, { id: feedback, name: Palautteet }]
retention: [{ name: Henkilötiedot, period: P2Y, from: end-of-relationship }]`,
      },
    ],
  },
  check: (register) => {
    const rows = retentionRows(register)
    const { languages } = register.register
    return register.scopes.flatMap(({ facts, path }) => {
      // What is common may be told in a part, and what is in a part among the common rows.
      const near = rows.filter(
        ({ scope }) => path.length === 0 || scope.path.length === 0 || scope.facts === facts,
      )
      if (near.length === 0) return []
      return (facts.data ?? []).flatMap((category, index) =>
        near.some((placed) => covers(placed, category, languages))
          ? []
          : [
              {
                path: [...path, 'data', index],
                args: { name: category.name === undefined ? category.id : register.nameOf(category.name) },
              },
            ],
      )
    })
  },
}
