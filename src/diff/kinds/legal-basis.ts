/** Changes of the ground on which data are processed: rows 20–25 of the table of materiality. */
import { EDPB_CONSENT, WP260_ANNEX } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { act, cjeu, gdpr } from './cite.ts'

export const basisChanged: ChangeKind = {
  id: 'basis.changed',
  area: 'legal-basis',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(c)', '14(1)(c)', '17(1)(b)', '20(1)', '21(1)', '7(3)')],
  texts: {
    default: {
      en: 'The legal basis changed: {name} (previously {from}, now {to}).',
      fi: 'Oikeusperuste muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    told: {
      en: 'The legal basis is now stated: {name} ({to}).',
      fi: 'Oikeusperuste kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'The legal basis is no longer stated: {name} ({from}).',
      fi: 'Oikeusperustetta ei enää kerrota: {name} ({from}).',
    },
  },
}

/** Swapping away from consent is told apart: whoever consented was promised control. */
export const basisChangedFromConsent: ChangeKind = {
  ...basisChanged,
  reason: [...basisChanged.reason, EDPB_CONSENT],
  texts: {
    default: {
      en: 'Consent was replaced by another legal basis: {name} (now {to}). Establish before the change whether the processing may continue: a controller cannot normally swap from consent to another basis.',
      fi: 'Suostumus vaihdettiin toiseen oikeusperusteeseen: {name} (nyt {to}). Selvitä ennen muutosta, voiko käsittelyä jatkaa: suostumuksesta ei yleensä voi siirtyä toiseen perusteeseen.',
    },
  },
}

/** Whoever consented was told that it was for them to decide. */
export const BASIS_WITHOUT_CONSENT = [gdpr('13(1)(c)', '14(1)(c)', '5(1)(a)'), EDPB_CONSENT]

export const basisAdded: ChangeKind = {
  id: 'basis.added',
  area: 'legal-basis',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(c)', '14(1)(c)', '5(1)(a)')],
  texts: {
    default: {
      en: 'A legal basis was added: {name} ({to}).',
      fi: 'Oikeusperuste lisättiin: {name} ({to}).',
    },
  },
}

export const basisRemoved: ChangeKind = {
  id: 'basis.removed',
  area: 'legal-basis',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(c)', '14(1)(c)', '5(1)(a)')],
  texts: {
    default: {
      en: 'A legal basis was removed: {name} ({from}).',
      fi: 'Oikeusperuste poistettiin: {name} ({from}).',
    },
  },
}

export const basisLawChanged: ChangeKind = {
  id: 'basis.law-changed',
  area: 'legal-basis',
  tier: 'A',
  effects: ['neutral', 'incomparable'],
  reason: [gdpr('6(3)', '13(1)(c)')],
  texts: {
    default: {
      en: 'The provision behind the legal basis changed: {name} (previously {from}, now {to}). Check whether the duty itself changed.',
      fi: 'Oikeusperusteen takana oleva säännös muuttui: {name} (aiemmin {from}, nyt {to}). Tarkista, muuttuiko itse velvoite.',
    },
    told: {
      en: 'The provision behind the legal basis is now stated: {name} ({to}).',
      fi: 'Oikeusperusteen takana oleva säännös kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'The provision behind the legal basis is no longer stated: {name} ({from}).',
      fi: 'Oikeusperusteen takana olevaa säännöstä ei enää kerrota: {name} ({from}).',
    },
    task: {
      en: 'The description of the task in the public interest changed: {name}.',
      fi: 'Yleistä etua koskevan tehtävän kuvaus muuttui: {name}.',
    },
    taskTold: {
      en: 'The task in the public interest is now described: {name} ({to}).',
      fi: 'Yleistä etua koskeva tehtävä kuvataan nyt: {name} ({to}).',
    },
    taskUntold: {
      en: 'The task in the public interest is no longer described: {name} ({from}).',
      fi: 'Yleistä etua koskevaa tehtävää ei enää kuvata: {name} ({from}).',
    },
    note: {
      en: 'The part of the processing that the legal basis covers is described differently: {name} ({to}).',
      fi: 'Se osa käsittelystä, jonka oikeusperuste kattaa, kuvataan toisin: {name} ({to}).',
    },
    noteTold: {
      en: 'The notice now states which part of the processing the legal basis covers: {name} ({to}).',
      fi: 'Nyt kerrotaan, minkä osan käsittelystä oikeusperuste kattaa: {name} ({to}).',
    },
    noteUntold: {
      en: 'The notice no longer states which part of the processing the legal basis covers: {name} ({from}).',
      fi: 'Enää ei kerrota, minkä osan käsittelystä oikeusperuste kattaa: {name} ({from}).',
    },
    recast: {
      en: 'The legal basis is the same but is now put differently: {name} ({to}, previously {from}).',
      fi: 'Oikeusperuste on sama, mutta se ilmaistaan toisin: {name} (nyt {to}, aiemmin {from}).',
    },
  },
}

export const interestChanged: ChangeKind = {
  id: 'interest.changed',
  area: 'legal-basis',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(d)', '14(2)(b)'), cjeu('C-394/23 (Mousse)')],
  texts: {
    default: {
      en: 'The legitimate interest pursued changed: {name} (previously {from}, now {to}).',
      fi: 'Oikeutettu etu muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    told: {
      en: 'The legitimate interest pursued is now stated: {name} ({to}).',
      fi: 'Oikeutettu etu kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'The legitimate interest pursued is no longer stated: {name} ({from}).',
      fi: 'Oikeutettua etua ei enää kerrota: {name} ({from}).',
    },
  },
}

export const balancingChanged: ChangeKind = {
  id: 'balancing.changed',
  area: 'legal-basis',
  tier: 'B',
  effects: ['incomparable'],
  reason: [WP260_ANNEX, gdpr('5(2)')],
  texts: {
    default: {
      en: 'Information on the balancing test changed: {name}.',
      fi: 'Tasapainotestiä koskevat tiedot muuttuivat: {name}.',
    },
    told: {
      en: 'Information on the balancing test was added: {name}.',
      fi: 'Tasapainotestiä koskevat tiedot lisättiin: {name}.',
    },
    untold: {
      en: 'Information on the balancing test was removed: {name}.',
      fi: 'Tasapainotestiä koskevat tiedot poistettiin: {name}.',
    },
  },
}

export const specialConditionChanged: ChangeKind = {
  id: 'art9.changed',
  area: 'special-data',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('9(2)', '10', '13(1)(c)'), act('1050/2018', 'sections 6 and 7', '6 ja 7 §')],
  texts: {
    condition: {
      en: 'The condition for processing special categories of data changed: {name} (previously {from}, now {to}).',
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytys muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    conditionTold: {
      en: 'A condition for processing special categories of data is now stated: {name} ({to}).',
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytys kerrotaan nyt: {name} ({to}).',
    },
    conditionUntold: {
      en: 'A condition for processing special categories of data is no longer stated: {name} ({from}).',
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytystä ei enää kerrota: {name} ({from}).',
    },
    conditionLaw: {
      en: 'The provision behind the condition for processing special categories of data changed: {name}.',
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytyksen perustana oleva säännös muuttui: {name}.',
    },
    conditionLawTold: {
      en: 'The provision behind the condition for processing special categories of data is now stated: {name} ({to}).',
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytyksen perustana oleva säännös kerrotaan nyt: {name} ({to}).',
    },
    conditionLawUntold: {
      en: 'The provision behind the condition for processing special categories of data is no longer stated: {name} ({from}).',
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytyksen perustana olevaa säännöstä ei enää kerrota: {name} ({from}).',
    },
    criminal: {
      en: 'The ground for processing data on criminal convictions and offences changed: {name}.',
      fi: 'Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn peruste muuttui: {name}.',
    },
    criminalTold: {
      en: 'A ground for processing data on criminal convictions and offences is now stated: {name} ({to}).',
      fi: 'Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn peruste kerrotaan nyt: {name} ({to}).',
    },
    criminalUntold: {
      en: 'The ground for processing data on criminal convictions and offences is no longer stated: {name} ({from}).',
      fi: 'Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn perustetta ei enää kerrota: {name} ({from}).',
    },
  },
}

/** Article 87 leaves the identity code outside Article 9. */
export const identityCodeGroundChanged: ChangeKind = {
  id: 'art9.changed',
  area: 'special-data',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('87'), act('1050/2018', 'section 29', '29 §')],
  texts: {
    default: {
      en: 'The ground for processing the personal identity code changed: {name}.',
      fi: 'Henkilötunnuksen käsittelyn peruste muuttui: {name}.',
    },
    told: {
      en: 'A ground for processing the personal identity code is now stated: {name} ({to}).',
      fi: 'Henkilötunnuksen käsittelyn peruste kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'The ground for processing the personal identity code is no longer stated: {name} ({from}).',
      fi: 'Henkilötunnuksen käsittelyn perustetta ei enää kerrota: {name} ({from}).',
    },
  },
}
