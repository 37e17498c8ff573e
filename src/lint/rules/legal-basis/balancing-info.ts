/** Legitimate interests without word of how they were weighed: Guidelines on transparency, Article 5(2) GDPR. */
import { WP260_ANNEX } from '../../guidelines.ts'
import { type FoundInPurpose, onceForAll } from '../../once-for-all.ts'
import { purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { balancingWords } from '../../words/balancing.ts'

export const legalBasisBalancingInfoRule: Rule = {
  id: 'legal-basis/balancing-info',
  severity: 'info',
  cites: [WP260_ANNEX, { gdpr: ['5(2)'] }],
  title: {
    en: 'The notice says how legitimate interests were weighed, or how to learn of it.',
    fi: 'Selosteessa kerrotaan, miten oikeutettua etua on punnittu tai mistä tasapainotestistä saa tietoa.',
  },
  rationale: {
    en: 'A legitimate interest holds only where the interests of the data subject do not override it, and the controller must be able to show that it has weighed them. The guidelines call it best practice to state the outcome, or to offer it on request. It spares many an objection.',
    fi: 'Oikeutettu etu kelpaa perusteeksi vain, jos rekisteröidyn edut eivät syrjäytä sitä, ja rekisterinpitäjän on voitava osoittaa punninneensa etuja. Ohjeissa pidetään hyvänä käytäntönä kertoa tasapainotestin tulos tai tarjota se pyynnöstä. Se myös vähentää vastustamispyyntöjä.',
  },
  hint: {
    en: 'Say in `balancing` what was weighed, or where one can ask about it.',
    fi: 'Kerro avaimessa `balancing`, mitä on punnittu tai mistä tasapainotestistä voi kysyä.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say how the legitimate interest was weighed. Concerns: {purposes}.',
        fi: 'Selosteessa ei kerrota, miten oikeutettua etua on punnittu. Koskee tarkoituksia: {purposes}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'an interest without its weighing', fi: 'etu ilman punnintaa' },
        yaml: `purposes:
  - { id: security, basis: legitimate-interests, interest: { fi: murtojen torjunta, en: preventing burglary } }`,
      },
      {
        shows: { en: 'one of two weighed', fi: 'toinen kahdesta punnittu' },
        yaml: `purposes:
  - { id: security, basis: legitimate-interests, balancing: tietosuoja@esimerkki.example }
  - { id: statistics, basis: legitimate-interests }`,
      },
    ],
    good: [
      {
        shows: { en: 'where to ask', fi: 'mistä voi kysyä' },
        yaml: 'purposes: [{ id: security, basis: legitimate-interests, balancing: tietosuoja@esimerkki.example }]',
      },
      {
        shows: { en: 'told for all in a text', fi: 'kerrotaan tekstissä yhteisesti' },
        yaml: `purposes: [{ id: security, basis: legitimate-interests }]
sections:
  purposes:
    after: { fi: Tasapainotestistämme saa tietoa pyynnöstä., en: Ask us for a summary of the balancing test. }`,
      },
      {
        shows: { en: 'another basis', fi: 'muu peruste' },
        yaml: 'purposes: [{ id: delivery, basis: contract }]',
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const without = purposesOf(register).flatMap(({ purpose, bases }) =>
      bases
        .filter(({ codes, balancing }) => codes.includes('legitimate-interests') && balancing === undefined)
        .map((basis): FoundInPurpose => {
          const finding = { path: basis.placeOf('balancing') }
          return { purpose, value: purpose.basis, finding }
        }),
    )
    if (without.length === 0) return []
    const told = register.textsWith(balancingWords, 'sections', 'extraSections', 'purposes', 'document')
    if (told.length > 0) return []
    return onceForAll(register, without)
  },
}
