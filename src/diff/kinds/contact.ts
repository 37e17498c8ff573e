/** Changes of whom people turn to: rows 8–12 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { gdpr, recital } from './cite.ts'

export const rightsContactReplaced: ChangeKind = {
  id: 'rights-contact.replaced',
  area: 'contact',
  tier: 'A',
  effects: ['incomparable'],
  reason: [WP260_CHANGES, gdpr('12(2)')],
  texts: {
    default: {
      en: 'The way to exercise rights was replaced: {to} (previously {from}).',
      fi: 'Oikeuksien käyttämisen tapa vaihtui: {to} (aiemmin {from}).',
    },
    contact: {
      en: 'The contact for requests concerning rights changed: {to} (previously {from}).',
      fi: 'Oikeuksia koskevien pyyntöjen yhteystaho vaihtui: {to} (aiemmin {from}).',
    },
    removed: {
      en: 'The way to exercise rights was removed: {from}.',
      fi: 'Oikeuksien käyttämisen tapa poistettiin: {from}.',
    },
  },
}

export const rightsContactAdded: ChangeKind = {
  id: 'rights-contact.added',
  area: 'contact',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('12(2)'), recital('59')],
  texts: {
    default: {
      en: 'A further way to exercise rights was added: {to}.',
      fi: 'Oikeuksien käyttämiseen lisättiin tapa: {to}.',
    },
    contact: {
      en: 'A contact for matters concerning the register was added: {name}.',
      fi: 'Rekisteriasioiden yhteystaho lisättiin: {name}.',
    },
    receiver: {
      en: 'The notice now states who receives requests: {to}.',
      fi: 'Nyt kerrotaan, kuka ottaa pyynnöt vastaan: {to}.',
    },
    selfService: {
      en: 'A self-service was added: {to}.',
      fi: 'Itsepalvelu lisättiin: {to}.',
    },
  },
}

/** Details of a contact that is not the only way to exercise rights. */
export const contactChanged: ChangeKind = {
  id: 'contact.changed',
  area: 'contact',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(a)', '12(2)')],
  texts: {
    default: {
      en: 'Details of a contact changed: {name} ({what}: {to}, previously {from}).',
      fi: 'Yhteystahon tiedot muuttuivat: {name} ({what}: {to}, aiemmin {from}).',
    },
    added: {
      en: 'Details of a contact were added: {name} ({what}: {to}).',
      fi: 'Yhteystahon tietoja lisättiin: {name} ({what}: {to}).',
    },
    removed: {
      en: 'Details of a contact were removed: {name} ({what}: {from}).',
      fi: 'Yhteystahon tietoja poistettiin: {name} ({what}: {from}).',
    },
    renamed: {
      en: 'Another contact is named for matters concerning the register: {to} (previously {from}).',
      fi: 'Rekisteriasioiden yhteystahon nimi muuttui: {to} (aiemmin {from}).',
    },
    gone: {
      en: 'A contact for matters concerning the register was removed: {name}.',
      fi: 'Rekisteriasioiden yhteystaho poistettiin: {name}.',
    },
  },
}

export const dpoChanged: ChangeKind = {
  id: 'dpo.changed',
  area: 'dpo',
  tier: 'A',
  effects: ['neutral', 'incomparable'],
  reason: [gdpr('13(1)(b)', '14(1)(b)', '37(7)', '38(4)')],
  texts: {
    default: {
      en: 'The data protection officer’s details changed: {what} ({to}, previously {from}).',
      fi: 'Tietosuojavastaavan tiedot muuttuivat: {what} ({to}, aiemmin {from}).',
    },
    added: {
      en: 'The data protection officer’s details were added: {what} ({to}).',
      fi: 'Tietosuojavastaavan tietoja lisättiin: {what} ({to}).',
    },
    removed: {
      en: 'The data protection officer’s details were removed: {what} ({from}).',
      fi: 'Tietosuojavastaavan tietoja poistettiin: {what} ({from}).',
    },
    noneTold: {
      en: 'The notice now states that no data protection officer has been designated.',
      fi: 'Nyt kerrotaan, ettei tietosuojavastaavaa ole nimetty.',
    },
    noneUntold: {
      en: 'The notice no longer states that no data protection officer has been designated.',
      fi: 'Enää ei kerrota, ettei tietosuojavastaavaa ole nimetty.',
    },
  },
}

export const dpoRemoved: ChangeKind = {
  id: 'dpo.removed',
  area: 'dpo',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13(1)(b)', '14(1)(b)', '37(1)', '38(4)')],
  texts: {
    default: {
      en: 'The data protection officer was removed: {name}.',
      fi: 'Tietosuojavastaava poistettiin: {name}.',
    },
    untold: {
      en: 'The data protection officer is no longer named: {name}.',
      fi: 'Tietosuojavastaavaa ei enää ilmoiteta: {name}.',
    },
  },
}

export const dpoAdded: ChangeKind = {
  id: 'dpo.added',
  area: 'dpo',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('13(1)(b)', '14(1)(b)')],
  texts: {
    default: {
      en: 'A data protection officer was designated: {name}.',
      fi: 'Tietosuojavastaava nimettiin: {name}.',
    },
    told: {
      en: 'The data protection officer is now named: {name}.',
      fi: 'Tietosuojavastaava ilmoitetaan nyt: {name}.',
    },
  },
}
