/** Changes of whose data are processed: rows 13, 14 and 62 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { act, gdpr } from './cite.ts'

export const subjectsAdded: ChangeKind = {
  id: 'subjects.group-added',
  area: 'subjects',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13', '14', '5(1)(a)')],
  texts: {
    default: {
      en: 'A group of data subjects was added: {name}.',
      fi: 'Rekisteröityjen ryhmä lisättiin: {name}.',
    },
  },
}

export const subjectsRemoved: ChangeKind = {
  id: 'subjects.group-removed',
  area: 'subjects',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('5(1)(a)')],
  texts: {
    default: {
      en: 'A group of data subjects was removed: {name}.',
      fi: 'Rekisteröityjen ryhmä poistettiin: {name}.',
    },
  },
}

/** What a group is called or how it is described: it may have grown. */
export const subjectsRedefined: ChangeKind = {
  id: 'subjects.group-redefined',
  area: 'subjects',
  tier: 'A',
  effects: ['incomparable', 'neutral'],
  reason: [gdpr('13', '14', '5(1)(a)')],
  reasonOf: { spelling: [WP260_CHANGES] },
  texts: {
    default: {
      en: 'A group of data subjects was redefined: {to} (previously {from}).',
      fi: 'Rekisteröityjen ryhmä määriteltiin uudelleen: {to} (aiemmin {from}).',
    },
    spelling: {
      en: 'The spelling of the name of a group of data subjects changed: {to} (previously {from}).',
      fi: 'Rekisteröityjen ryhmän nimen kirjoitusasu muuttui: {to} (aiemmin {from}).',
    },
    described: {
      en: 'The description of a group of data subjects changed: {name} ({to}).',
      fi: 'Rekisteröityjen ryhmän kuvaus muuttui: {name} ({to}).',
    },
    describedNow: {
      en: 'A group of data subjects is now described: {name} ({to}).',
      fi: 'Rekisteröityjen ryhmä kuvataan nyt: {name} ({to}).',
    },
    undescribed: {
      en: 'The description of a group of data subjects was removed: {name} ({from}).',
      fi: 'Rekisteröityjen ryhmän kuvaus poistettiin: {name} ({from}).',
    },
  },
}

export const childrenChanged: ChangeKind = {
  id: 'children.age-changed',
  area: 'children',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('8(1)'), act('1050/2018', 'section 5', '5 §')],
  texts: {
    age: {
      en: 'The age under which a guardian consents changed: {name} ({to}, previously {from}).',
      fi: 'Ikäraja, jota nuoremman puolesta huoltaja antaa suostumuksen, muuttui: {name} ({to}, aiemmin {from}).',
    },
    ageTold: {
      en: 'The age under which a guardian consents is now stated: {name} ({to}).',
      fi: 'Ikäraja, jota nuoremman puolesta huoltaja antaa suostumuksen, kerrotaan nyt: {name} ({to}).',
    },
    ageUntold: {
      en: 'The age under which a guardian consents is no longer stated: {name} ({from}).',
      fi: 'Ikärajaa, jota nuoremman puolesta huoltaja antaa suostumuksen, ei enää kerrota: {name} ({from}).',
    },
    guardian: {
      en: 'How a guardian’s consent is obtained changed: {name}.',
      fi: 'Huoltajan suostumuksen hankkimista koskeva kuvaus muuttui: {name}.',
    },
    service: {
      en: 'An online service is now offered directly to children: {name}.',
      fi: 'Tietoyhteiskunnan palvelua tarjotaan nyt suoraan lapsille: {name}.',
    },
    noService: {
      en: 'The notice no longer states that an online service is offered directly to children: {name}.',
      fi: 'Enää ei kerrota, että tietoyhteiskunnan palvelua tarjotaan suoraan lapsille: {name}.',
    },
    children: { en: 'A group now consists of children: {name}.', fi: 'Ryhmä koostuu nyt lapsista: {name}.' },
    noChildren: {
      en: 'A group is no longer described as consisting of children: {name}.',
      fi: 'Ryhmän ei enää kerrota koostuvan lapsista: {name}.',
    },
  },
}
