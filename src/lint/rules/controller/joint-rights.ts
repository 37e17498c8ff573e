/** Joint controllers: rights may be used against each of them, Article 26(3) GDPR. */
import type { Rule } from '../../rule.ts'

export const controllerJointRightsRule: Rule = {
  id: 'controller/joint-rights',
  severity: 'info',
  cites: [{ gdpr: ['26(3)'] }],
  title: {
    en: 'Where there are joint controllers, the notice says that rights can be used against each of them.',
    fi: 'Jos rekisterinpitäjät ovat yhteisrekisterinpitäjiä, selosteessa kerrotaan, että oikeuksia voi käyttää kutakin niistä kohtaan.',
  },
  rationale: {
    en: 'However the controllers have shared their work, the data subject may turn to any of them. The tool says so by itself; the sentence is lost only where the section of the controllers is replaced by words of one’s own.',
    fi: 'Rekisteröity voi kääntyä kenen tahansa yhteisrekisterinpitäjän puoleen riippumatta siitä, miten nämä ovat työnsä jakaneet. Ohjelma kertoo tämän itse; lause puuttuu vain, jos rekisterinpitäjiä koskeva kohta on korvattu omalla tekstillä.',
  },
  hint: {
    en: 'Use `sections.controller.before` or `after` instead of `replace`, or say it in your own text.',
    fi: 'Käytä `sections.controller.before`- tai `after`-tekstiä `replace`-tekstin sijasta tai kerro asia omassa tekstissäsi.',
  },
  messages: {
    default: {
      message: {
        en: 'The section of the controllers is in your own words, so the notice no longer says that rights can be used against each joint controller.',
        fi: 'Rekisterinpitäjiä koskeva kohta on omaa tekstiäsi, joten selosteesta puuttuu tieto siitä, että oikeuksia voi käyttää kutakin yhteisrekisterinpitäjää kohtaan.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a section of one’s own', fi: 'oma teksti' },
        yaml: `controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]
sections: { controller: { replace: { fi: Yhtiömme toimivat yhdessä., en: Our companies act together. } } }`,
      },
      {
        shows: { en: 'three controllers', fi: 'kolme rekisterinpitäjää' },
        yaml: `controllers: [{ name: Yksi Oy }, { name: Kaksi Oy }, { name: Kolme Oy }]
controllership: { contactPoint: Yksi Oy }
sections: { controller: { replace: { fi: Yksi Oy vastaa., en: Yksi Oy answers. } } }`,
      },
    ],
    good: [
      {
        shows: { en: 'the section that the tool writes', fi: 'ohjelman kirjoittama kohta' },
        yaml: 'controllers: [{ name: Esimerkki Oy }, { name: Esimerkki Palvelut Oy }]',
      },
      {
        shows: { en: 'a single controller in one’s own words', fi: 'yksi rekisterinpitäjä omin sanoin' },
        yaml: `controllers: [{ name: Esimerkki Oy }]
sections: { controller: { replace: { fi: Rekisteriä pitää Esimerkki Oy., en: Esimerkki Oy keeps the register. } } }`,
      },
    ],
  },
  check: ({ register }) => {
    const isJoint =
      (register.controllers ?? []).length > 1 && register.controllership?.relation !== 'independent'
    return isJoint && register.sections?.['controller']?.replace !== undefined
      ? [{ path: ['sections', 'controller', 'replace'] }]
      : []
  },
}
