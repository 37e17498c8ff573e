/** Somebody bears the title of a data protection officer whom nobody has designated: Articles 37(7), 38 and 39 GDPR. */
import { findWords } from '../../prose/find-words.ts'
import type { Rule } from '../../rule.ts'
import { officerTitles } from '../../words/officer-titles.ts'

export const dpoLabelConfusionRule: Rule = {
  id: 'dpo/label-confusion',
  severity: 'warning',
  cites: [{ gdpr: ['37(7)', '38', '39'] }],
  title: {
    en: 'Only a designated data protection officer is called one.',
    fi: 'Tietosuojavastaavaksi kutsutaan vain nimitettyä tietosuojavastaavaa.',
  },
  rationale: {
    en: 'The officer is independent, bound to secrecy and known to the supervisory authority. Whoever only answers questions about the register is a contact person; the title promises more than there is.',
    fi: 'Tietosuojavastaava on riippumaton, salassapitovelvollinen ja valvontaviranomaiselle ilmoitettu. Rekisteriä koskeviin kysymyksiin vastaava on yhteyshenkilö; nimike lupaa enemmän kuin sen takana on.',
  },
  hint: {
    en: 'Call a contact person a contact person, or move the officer to `dpo`.',
    fi: 'Kutsu yhteyshenkilöä yhteyshenkilöksi tai siirrä tietosuojavastaavan tiedot avaimeen `dpo`.',
  },
  messages: {
    default: {
      message: {
        en: 'The contact bears the title “{words}”, but no data protection officer is designated.',
        fi: 'Yhteyshenkilön nimike on ”{words}”, mutta tietosuojavastaavaa ei ole nimitetty.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a contact with the title', fi: 'yhteyshenkilö, jolla on nimike' },
        yaml: `dpo: none
contacts: [{ title: { fi: Tietosuojavastaava, en: Data Protection Officer }, emails: [palvelu@esimerkki.example] }]`,
      },
      {
        shows: { en: 'a heading with the title', fi: 'nimike otsikossa' },
        yaml: `contacts: [{ title: { fi: Toimisto, en: Office }, emails: [toimisto@esimerkki.example] }]
sections: { contact: { heading: { fi: Yhteyshenkilö (DPO), en: Contact person (DPO) } } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a designated officer', fi: 'nimitetty tietosuojavastaava' },
        yaml: `dpo: { title: { fi: Tietosuojavastaava, en: Data protection officer }, emails: [tsv@esimerkki.example] }
contacts: [{ title: { fi: Tietosuojavastaavan toimisto, en: Office of the data protection officer }, emails: [tsv@esimerkki.example] }]`,
      },
      {
        shows: { en: 'a contact person', fi: 'yhteyshenkilö' },
        yaml: `dpo: none
contacts: [{ title: { fi: Tietosuoja-asioiden yhteyshenkilö, en: Contact for data protection }, emails: [palvelu@esimerkki.example] }]`,
      },
    ],
  },
  check: (register) => {
    const { dpo } = register.register
    if (dpo !== undefined && dpo !== 'none') return []
    const titles = register
      .textsIn('contacts', 'sections')
      .filter(({ area, key, path }) => area === 'contacts' || (key === 'heading' && path.includes('contact')))
    return titles.flatMap(({ plain, path, languages }) => {
      const list = languages[0] === 'en' ? officerTitles.en : officerTitles.fi
      return findWords(plain, list)
        .slice(0, 1)
        .map(({ words }) => ({ path, args: { words } }))
    })
  },
}
