/** Changes of who is responsible: rows 1–7 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const controllerReplaced: ChangeKind = {
  id: 'controller.replaced',
  area: 'controllers',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(a)', '14(1)(a)'), WP260_CHANGES],
  texts: {
    default: {
      en: 'The controller was replaced: {to} (previously {from}).',
      fi: 'Rekisterinpitäjä vaihtui: {to} (aiemmin {from}).',
    },
    unclear: {
      en: 'The controller’s name changed, and no business ID shows whether it is the same legal person: {to} (previously {from}).',
      fi: 'Rekisterinpitäjän nimi muuttui, eikä Y-tunnuksesta ilmene, onko kyse samasta oikeushenkilöstä: {to} (aiemmin {from}).',
    },
    told: { en: 'The controller is now named: {name}.', fi: 'Rekisterinpitäjä nimetään nyt: {name}.' },
    untold: {
      en: 'The controller is no longer named: {name}.',
      fi: 'Rekisterinpitäjää ei enää nimetä: {name}.',
    },
  },
}

/** Whatever tells which legal person the controller is, while it is the same. */
export const controllerRenamed: ChangeKind = {
  id: 'controller.renamed',
  area: 'controllers',
  tier: 'A',
  effects: ['neutral'],
  reason: [gdpr('13(1)(a)', '14(1)(a)')],
  texts: {
    default: {
      en: 'The controller’s name changed: {to} (previously {from}).',
      fi: 'Rekisterinpitäjän nimi muuttui: {to} (aiemmin {from}).',
    },
    particulars: {
      en: 'Particulars of the controller changed: {name} ({what}: {to}, previously {from}).',
      fi: 'Rekisterinpitäjän tunnistetiedot muuttuivat: {name} ({what}: {to}, aiemmin {from}).',
    },
    told: {
      en: 'Particulars of the controller are now stated: {name} ({what}: {to}).',
      fi: 'Rekisterinpitäjää koskeva tieto lisättiin: {name} ({what}: {to}).',
    },
    untold: {
      en: 'Particulars of the controller are no longer stated: {name} ({what}: {from}).',
      fi: 'Rekisterinpitäjää koskeva tieto poistettiin: {name} ({what}: {from}).',
    },
  },
}

export const jointControllerAdded: ChangeKind = {
  id: 'controller.joint-added',
  area: 'controllers',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13(1)(a)', '26(1)', '26(2)')],
  reasonOf: { independent: [gdpr('13(1)(a)', '14(1)(a)')] },
  texts: {
    default: { en: 'A joint controller was added: {name}.', fi: 'Yhteisrekisterinpitäjä lisättiin: {name}.' },
    independent: {
      en: 'A further controller was added: {name}.',
      fi: 'Toinen itsenäinen rekisterinpitäjä lisättiin: {name}.',
    },
    relation: {
      en: 'The controllers now act jointly: {name}.',
      fi: 'Rekisterinpitäjät toimivat nyt yhteisrekisterinpitäjinä: {name}.',
    },
  },
}

export const jointControllerRemoved: ChangeKind = {
  id: 'controller.joint-removed',
  area: 'controllers',
  tier: 'A',
  effects: ['narrows', 'incomparable'],
  reason: [gdpr('26(1)', '26(2)', '26(3)')],
  reasonOf: { independent: [gdpr('13(1)(a)', '14(1)(a)')] },
  texts: {
    default: {
      en: 'A joint controller was removed: {name}.',
      fi: 'Yhteisrekisterinpitäjä poistettiin: {name}.',
    },
    independent: { en: 'A controller was removed: {name}.', fi: 'Rekisterinpitäjä poistettiin: {name}.' },
    relation: {
      en: 'The controllers no longer act jointly: {name}.',
      fi: 'Rekisterinpitäjät eivät enää toimi yhteisrekisterinpitäjinä: {name}.',
    },
  },
}

export const essenceChanged: ChangeKind = {
  id: 'controller.essence-changed',
  area: 'controllers',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('26(2)'), WP260_CHANGES],
  texts: {
    default: {
      en: 'The arrangement between the controllers changed: {what}.',
      fi: 'Rekisterinpitäjien keskinäinen järjestely muuttui: {what}.',
    },
    told: {
      en: 'The arrangement between the controllers is now stated: {what} ({to}).',
      fi: 'Rekisterinpitäjien keskinäistä järjestelyä koskeva tieto lisättiin: {what} ({to}).',
    },
    untold: {
      en: 'The arrangement between the controllers is no longer stated: {what} ({from}).',
      fi: 'Rekisterinpitäjien keskinäistä järjestelyä koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}

export const controllerContactChanged: ChangeKind = {
  id: 'controller.contact-changed',
  area: 'controllers',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(a)', '12(2)')],
  texts: {
    default: {
      en: 'Contact details changed: {name} ({what}: {to}, previously {from}).',
      fi: 'Yhteystiedot muuttuivat: {name} ({what}: {to}, aiemmin {from}).',
    },
    added: {
      en: 'Contact details were added: {name} ({what}: {to}).',
      fi: 'Yhteystietoja lisättiin: {name} ({what}: {to}).',
    },
    removed: {
      en: 'Contact details were removed: {name} ({what}: {from}).',
      fi: 'Yhteystietoja poistettiin: {name} ({what}: {from}).',
    },
    shown: {
      en: 'Email addresses are now shown in another form: {name}.',
      fi: 'Sähköpostiosoitteet näytetään nyt toisessa muodossa: {name}.',
    },
  },
}

export const representativeChanged: ChangeKind = {
  id: 'representative.changed',
  area: 'controllers',
  tier: 'A',
  effects: ['neutral'],
  reason: [gdpr('27(1)', '13(1)(a)', '14(1)(a)')],
  texts: {
    default: {
      en: 'The representative in the EU changed: {to} (previously {from}).',
      fi: 'Edustaja EU:ssa vaihtui: {to} (aiemmin {from}).',
    },
    details: {
      en: 'Details of the representative in the EU changed: {name} ({what}).',
      fi: 'EU:ssa olevan edustajan tiedot muuttuivat: {name} ({what}).',
    },
    added: {
      en: 'A representative in the EU was designated: {name}.',
      fi: 'Edustaja EU:ssa nimettiin: {name}.',
    },
    notRequired: {
      en: 'The reason why no representative in the EU is needed changed: {to}.',
      fi: 'Peruste sille, ettei edustajaa EU:ssa tarvita, muuttui: {to}.',
    },
    notRequiredTold: {
      en: 'The notice now states why no representative in the EU is needed: {to}.',
      fi: 'Nyt kerrotaan, miksi edustajaa EU:ssa ei tarvita: {to}.',
    },
    notRequiredUntold: {
      en: 'The notice no longer states why no representative in the EU is needed: {from}.',
      fi: 'Enää ei kerrota, miksi edustajaa EU:ssa ei tarvita: {from}.',
    },
  },
}

export const representativeRemoved: ChangeKind = {
  id: 'representative.changed',
  area: 'controllers',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('27(1)', '13(1)(a)', '14(1)(a)')],
  texts: {
    default: {
      en: 'The representative in the EU was removed: {name}.',
      fi: 'Edustaja EU:ssa poistettiin: {name}.',
    },
  },
}
