/** What follows when a request is refused: Article 12(4) GDPR; Data Protection Act, section 34. */
import type { Text } from '../../../validate/register.ts'
import { allWords } from '../../all-words.ts'
import type { LintRegister } from '../../lint-register.ts'
import type { WordLists } from '../../prose/word-list.ts'
import { isUnderGdpr } from '../../regime.ts'
import { isOwnText, type RightsTold, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { ombudsmanWords } from '../../words/complaint.ts'
import { refusalWords } from '../../words/using-rights.ts'

export const rightsRefusalRouteRule: Rule = {
  id: 'rights/refusal-route',
  severity: 'info',
  cites: [{ gdpr: ['12(4)'] }, { act: '1050/2018', at: { en: 'section 34', fi: '34 §' } }],
  title: {
    en: 'The notice says what follows when a request is refused.',
    fi: 'Selosteessa kerrotaan, mitä pyynnöstä kieltäytymisestä seuraa.',
  },
  rationale: {
    en: 'Whoever refuses a request must give the reasons within a month and mention the complaint and judicial remedy. Where a Finnish Act withholds data from the person, they may ask that the data be given to the Data Protection Ombudsman instead. Somebody who does not know the route cannot take it.',
    fi: 'Joka kieltäytyy pyynnöstä, ilmoittaa kuukauden kuluessa syyt ja kertoo mahdollisuudesta tehdä valitus ja käyttää oikeussuojakeinoja. Jos rekisteröidyllä ei lain nojalla ole oikeutta tutustua tietoihinsa, hän voi pyytää, että ne annetaan tietosuojavaltuutetulle. Keinoa, jota ei tunne, ei voi käyttää.',
  },
  hint: {
    en: 'Add `rights.refusal`, which says that a refusal is given with reasons and how one can complain.',
    fi: 'Lisää `rights.refusal`, jossa kerrotaan, että kieltäytyminen perustellaan ja miten siitä voi valittaa.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say what follows when a request is refused.',
        fi: 'Selosteessa ei kerrota, mitä pyynnöstä kieltäytymisestä seuraa.',
      },
    },
    ombudsman: {
      message: {
        en: 'A law limits access to the data, and the notice does not say that the data can be given to the Data Protection Ombudsman.',
        fi: 'Laki rajoittaa pääsyä tietoihin, eikä selosteessa kerrota, että tiedot voi pyytää annettavaksi tietosuojavaltuutetulle.',
      },
      hint: {
        en: 'Add `rights.viaOmbudsman: true`.',
        fi: 'Lisää `rights.viaOmbudsman: true`.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'a notice taken over that is silent about it',
          fi: 'käyttöön otettu seloste, joka vaikenee siitä',
        },
        yaml: 'rights: { told: [access, rectification], channels: [email] }',
      },
      {
        shows: { en: 'access limited by law', fi: 'lailla rajoitettu pääsy tietoihin' },
        yaml: `rights: { limits: [{ right: access, law: { fi: "rahanpesulaki 444/2017, 4 luku", en: "AML Act 444/2017, chapter 4" } }] }`,
      },
    ],
    good: [
      {
        shows: { en: 'told by itself', fi: 'kerrotaan itsestään' },
        yaml: 'rights: { channels: [email] }',
      },
      {
        shows: { en: 'a refusal in words', fi: 'kieltäytyminen sanoin' },
        yaml: `rights: { told: [access] }
extraSections: [{ id: rectify, heading: { fi: Oikaiseminen, en: Rectification }, text: { fi: Kieltäytymisestä annetaan perusteltu kirjallinen vastaus., en: A refusal is given in writing with reasons. } }]`,
      },
      {
        shows: {
          en: 'access limited, with the way through the Ombudsman',
          fi: 'rajoitettu pääsy ja tietosuojavaltuutetun kautta kulkeva reitti',
        },
        yaml: `rights: { viaOmbudsman: true, limits: [{ right: access, law: { fi: rahanpesulaki 444/2017, en: AML Act 444/2017 } }] }`,
      },
      {
        shows: {
          en: 'erasure limited by law, which withholds no data',
          fi: 'poistamisen rajoitus, joka ei estä pääsyä',
        },
        yaml: `rights: { limits: [{ right: erasure, law: { fi: kirjanpitolaki 1336/1997, en: Accounting Act 1336/1997 } }] }`,
      },
      {
        shows: { en: 'the rights of others, Article 15(4)', fi: 'muiden oikeudet, 15 artiklan 4 kohta' },
        yaml: `rights: { limits: [{ right: access, law: { fi: "tietosuoja-asetus (EU) 2016/679, 15 artiklan 4 kohta", en: "GDPR (EU) 2016/679, Article 15(4)" } }] }`,
      },
    ],
  },
  check: (register) =>
    isUnderGdpr(register.register) ? rightsTold(register).flatMap((told) => judge(register, told)) : [],
}

function judge(register: LintRegister, told: RightsTold): RuleFinding[] {
  const { path, rights, isReplaced } = told
  const { sections, complaint } = register.register
  const isPrinted = !isReplaced && sections?.['rights-how']?.replace === undefined
  const isTold = isPrinted && (rights?.told === undefined || rights.refusal !== undefined)
  const inWords = (lists: WordLists) => register.textsWith(lists, 'sections', 'extraSections').some(isOwnText)
  const limit = (rights?.limits ?? []).findIndex(
    ({ right, law, excluded }) =>
      right === 'access' && (law !== undefined || excluded === true) && !isForOthersOnly(law),
  )
  // Section 34 is Finnish law: another authority has its own.
  const isFinnish = complaint?.authority === undefined || complaint.authority === 'FI'
  const lacksRoute = limit >= 0 && isFinnish && rights?.viaOmbudsman !== true && !inWords(ombudsmanWords)
  return [
    ...(isTold || inWords(refusalWords) ? [] : [{ path: [...path, 'refusal'] }]),
    ...(lacksRoute ? [{ path: [...path, 'viaOmbudsman'], message: 'ombudsman' }] : []),
  ]
}

/** Article 15(4), the rights of others, is no ground of section 34: the rest is given to the person. */
function isForOthersOnly(law: Text | undefined): boolean {
  const words = allWords(law)
  return (
    words.length > 0 && words.every((one) => /15\s*\(4\)|15 artiklan 4/.test(one) && !/1050\/2018/.test(one))
  )
}
