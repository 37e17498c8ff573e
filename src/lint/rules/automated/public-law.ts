/** An authority that decides automatically refers to the rules on it: Administrative Procedure Act, chapter 8 b. */
import { listOf } from '../../../compose/grounds.ts'
import { isPublicBody } from '../../public-bodies.ts'
import type { Rule } from '../../rule.ts'
import { administrativeLaw } from '../../words/automated-decisions.ts'

/** The day from which both chapters have been in force: government proposal HE 145/2022. */
const IN_FORCE = '2023-05-01'

export const automatedPublicLawRule: Rule = {
  id: 'automated/public-law',
  severity: 'warning',
  cites: [
    { act: '434/2003', at: { en: 'chapter 8 b', fi: '8 b luku' } },
    { act: '906/2019', at: { en: 'chapter 6 a', fi: '6 a luku' } },
  ],
  title: {
    en: 'An authority that decides automatically refers to the provisions on it.',
    fi: 'Viranomainen, joka ratkaisee asioita automaattisesti, viittaa sitä koskeviin säännöksiin.',
  },
  rationale: {
    en: 'A Finnish authority may decide a matter automatically only under the Administrative Procedure Act, which asks for rules made in advance and a means of legal protection, and has the party told that the matter was so decided. The Act on information management has the authority publish the decision to use automation and inform about it on its website. The notice is where a person finds both.',
    fi: 'Viranomainen voi ratkaista asian automaattisesti vain hallintolain nojalla. Laki edellyttää ennalta laadittuja käsittelysääntöjä ja oikeussuojakeinoa sekä ilmoitusta siitä, että asia on ratkaistu automaattisesti. Tiedonhallintalain mukaan viranomainen julkaisee verkkosivustollaan käyttöönottopäätöksen ja tiedottaa automaattisesta ratkaisemisesta. Selosteesta rekisteröity löytää molemmat.',
  },
  hint: {
    en: 'Add to the decision `law`: the Administrative Procedure Act 434/2003, chapter 8 b, and where the automated procedure is described.',
    fi: 'Lisää päätökseen `law`: hallintolaki 434/2003, 8 b luku, sekä tieto siitä, missä automaattinen ratkaisumenettely kuvataan.',
  },
  messages: {
    default: {
      message: {
        en: 'An authority decides automatically, and the notice does not refer to the Administrative Procedure Act.',
        fi: 'Viranomainen ratkaisee asioita automaattisesti, mutta selosteessa ei viitata hallintolakiin.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a municipality', fi: 'kunta' },
        yaml: `controllers: [{ name: Esimerkin kunta, kind: municipality }]
automatedDecisions: [{ id: benefit, ground: law }]`,
      },
      {
        shows: { en: 'an authority that names another Act', fi: 'viranomainen, joka nimeää muun lain' },
        yaml: `controllers: [{ name: Esimerkkivirasto, kind: public-authority }]
automatedDecisions: [{ id: permit, ground: law, law: { fi: tietosuojalaki 1050/2018, en: Data Protection Act 1050/2018 } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'the Act is named', fi: 'laki mainitaan' },
        yaml: `controllers: [{ name: Esimerkin kunta, kind: municipality }]
automatedDecisions: [{ id: benefit, ground: law, law: { fi: "hallintolaki 434/2003, 8 b luku", en: "Administrative Procedure Act 434/2003, chapter 8 b" } }]`,
      },
      {
        shows: { en: 'a company', fi: 'yritys' },
        yaml: `controllers: [{ name: Esimerkki Oy, kind: company }]
automatedDecisions: [{ id: credit, ground: contract }]`,
      },
      {
        shows: {
          en: 'an authority that makes no such decisions',
          fi: 'viranomainen, joka ei tee tällaisia päätöksiä',
        },
        yaml: `controllers: [{ name: Esimerkin kunta, kind: municipality }]
automatedDecisions: none`,
      },
      {
        shows: { en: 'before the chapter was in force', fi: 'ennen luvun voimaantuloa' },
        yaml: `controllers: [{ name: Esimerkin kunta, kind: municipality }]
automatedDecisions: [{ id: benefit, ground: law }]`,
        asOf: '2023-04-30',
      },
    ],
  },
  check: (register) => {
    const isFinnishAuthority = (register.register.controllers ?? []).some(
      // Courts do justice under their own procedure.
      ({ kind, country }) => isPublicBody(kind) && kind !== 'court' && (country ?? 'FI') === 'FI',
    )
    if (!isFinnishAuthority || register.asOf < IN_FORCE) return []
    const areas = ['automatedDecisions', 'purposes', 'publicity', 'sections', 'extraSections']
    if (register.textsWith(administrativeLaw, ...areas).length > 0) return []
    return register.scopes.flatMap(({ facts, path }) =>
      listOf(facts.automatedDecisions).map((_, index) => ({
        path: [...path, 'automatedDecisions', index, 'law'],
      })),
    )
  },
}
