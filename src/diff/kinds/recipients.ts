/** Changes of who receives data: rows 37–41 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr, recital } from './cite.ts'

export const recipientAdded: ChangeKind = {
  id: 'recipient.added',
  area: 'recipients',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13(1)(e)', '14(1)(e)', '4(9)', '5(1)(a)')],
  texts: {
    default: {
      en: 'A recipient was added: {name} ({details}).',
      fi: 'Vastaanottaja lisättiin: {name} ({details}).',
    },
    bare: { en: 'A recipient was added: {name}.', fi: 'Vastaanottaja lisättiin: {name}.' },
    swapped: {
      en: 'A recipient was replaced: {to} ({details}), previously {from}.',
      fi: 'Vastaanottaja vaihtui: {to} ({details}), aiemmin {from}.',
    },
    swappedBare: {
      en: 'A recipient was replaced: {to} (previously {from}).',
      fi: 'Vastaanottaja vaihtui: {to} (aiemmin {from}).',
    },
    anonymisedAdded: {
      en: 'A party that receives anonymised data was added: {name}.',
      fi: 'Anonymisoitujen tietojen saaja lisättiin: {name}.',
    },
    noneNoMore: {
      en: 'The notice no longer states that data are not disclosed to anyone.',
      fi: 'Enää ei kerrota, ettei tietoja luovuteta ulkopuolisille.',
    },
  },
}

/** Anonymous data are no personal data: whoever gets nothing else is no recipient of those. */
export const ANONYMOUS = [gdpr('4(1)'), recital('26')]

/** Disclosure to another controller, who must inform people in turn. */
export const recipientControllerAdded: ChangeKind = {
  ...recipientAdded,
  reason: [gdpr('13(1)(e)', '14(1)(e)', '4(9)', '5(1)(a)', '14(3)(c)')],
}

export const processorInKnownCategory: ChangeKind = {
  id: 'recipient.processor-in-known-category',
  area: 'recipients',
  tier: 'B',
  effects: ['widens'],
  reason: [gdpr('13(1)(e)', '28')],
  texts: {
    default: {
      en: 'A processor was added in a category already listed: {name} ({details}).',
      fi: 'Ennestään kerrottuun ryhmään lisättiin henkilötietojen käsittelijä: {name} ({details}).',
    },
    swapped: {
      en: 'A processor was replaced in a category already listed: {to} (previously {from}).',
      fi: 'Ennestään kerrotun ryhmän henkilötietojen käsittelijä vaihtui: {to} (aiemmin {from}).',
    },
  },
}

export const recipientRemoved: ChangeKind = {
  id: 'recipient.removed',
  area: 'recipients',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('13(1)(e)', '14(1)(e)')],
  texts: {
    default: { en: 'A recipient was removed: {name}.', fi: 'Vastaanottaja poistettiin: {name}.' },
    none: {
      en: 'The notice now states that data are not disclosed to anyone.',
      fi: 'Nyt kerrotaan, ettei tietoja luovuteta ulkopuolisille.',
    },
  },
}

export const recipientRoleChanged: ChangeKind = {
  id: 'recipient.role-changed',
  area: 'recipients',
  tier: 'A',
  effects: ['widens', 'narrows', 'incomparable'],
  reason: [gdpr('4(7)', '4(8)', '4(9)', '26', '28')],
  texts: {
    default: {
      en: 'A recipient’s role changed: {name} (previously {from}, now {to}).',
      fi: 'Vastaanottajan rooli muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    told: {
      en: 'A recipient’s role is now stated: {name} ({to}).',
      fi: 'Vastaanottajan rooli kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'A recipient’s role is no longer stated: {name} ({from}).',
      fi: 'Vastaanottajan roolia ei enää kerrota: {name} ({from}).',
    },
  },
}

/** What the recipient gets, for what, and on which condition. */
export const recipientWidened: ChangeKind = {
  id: 'recipient.data-or-purpose-widened',
  area: 'recipients',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason: [gdpr('5(1)(b)', '13(1)(e)', '14(1)(e)')],
  texts: {
    receives: {
      en: 'A recipient receives more data: {name} ({to}).',
      fi: 'Vastaanottaja saa enemmän tietoja: {name} ({to}).',
    },
    receivesTold: {
      en: 'The notice now states which data a recipient receives: {name} ({to}).',
      fi: 'Nyt kerrotaan, mitä tietoja vastaanottaja saa: {name} ({to}).',
    },
    purpose: {
      en: 'The purpose for which a recipient receives data changed: {name} ({to}).',
      fi: 'Tarkoitus, johon vastaanottaja saa tietoja, muuttui: {name} ({to}).',
    },
    condition: {
      en: 'The condition of a disclosure changed: {name} (previously {from}, now {to}).',
      fi: 'Luovutuksen edellytys muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    conditionUntold: {
      en: 'The condition of a disclosure was removed: {name} ({from}).',
      fi: 'Luovutuksen edellytys poistettiin: {name} ({from}).',
    },
    frequency: {
      en: 'Data are now disclosed regularly: {name}.',
      fi: 'Tietoja luovutetaan nyt säännönmukaisesti: {name}.',
    },
    subjects: {
      en: 'A recipient receives data of further groups of data subjects: {name} ({to}).',
      fi: 'Vastaanottaja saa useampien rekisteröityjen ryhmien tietoja: {name} ({to}).',
    },
    allSubjects: {
      en: 'A recipient is no longer limited to data of certain groups of data subjects: {name} (previously {from}).',
      fi: 'Luovutusta ei enää rajata tiettyjen rekisteröityjen ryhmien tietoihin: {name} (aiemmin {from}).',
    },
    anonymised: {
      en: 'The notice no longer states that data are disclosed in anonymised form only: {name}.',
      fi: 'Tietoja ei enää kerrota luovutettavan vain anonymisoituina: {name}.',
    },
    agreement: {
      en: 'The notice no longer states that there is a data processing agreement with a recipient: {name}.',
      fi: 'Enää ei kerrota, että vastaanottajan kanssa on tehty sopimus käsittelystä: {name}.',
    },
    exceptions: {
      en: 'The exceptions to not disclosing data changed: {to}.',
      fi: 'Poikkeukset siihen, ettei tietoja luovuteta, muuttuivat: {to}.',
    },
  },
}

export const recipientNarrowed: ChangeKind = {
  id: 'recipient.narrowed',
  area: 'recipients',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('13(1)(e)', '14(1)(e)', '5(1)(c)')],
  texts: {
    receives: {
      en: 'A recipient no longer receives all of the same data: {name} ({from}).',
      fi: 'Vastaanottaja ei enää saa kaikkia samoja tietoja: {name} ({from}).',
    },
    condition: {
      en: 'A disclosure was given a condition: {name} ({to}).',
      fi: 'Luovutukselle asetettiin edellytys: {name} ({to}).',
    },
    frequency: {
      en: 'Data are now disclosed only occasionally: {name}.',
      fi: 'Tietoja luovutetaan nyt vain satunnaisesti: {name}.',
    },
    subjects: {
      en: 'A recipient no longer receives data of all of the same groups of data subjects: {name} ({from}).',
      fi: 'Vastaanottaja ei enää saa kaikkien samojen rekisteröityjen ryhmien tietoja: {name} ({from}).',
    },
    onlySubjects: {
      en: 'A recipient now receives data of certain groups of data subjects only: {name} ({to}).',
      fi: 'Vastaanottaja saa nyt vain tiettyjen rekisteröityjen ryhmien tietoja: {name} ({to}).',
    },
    anonymised: {
      en: 'Data are now disclosed in anonymised form only: {name}.',
      fi: 'Tietoja luovutetaan nyt vain anonymisoituina: {name}.',
    },
    agreement: {
      en: 'The notice now states that there is a data processing agreement with a recipient: {name}.',
      fi: 'Nyt kerrotaan, että vastaanottajan kanssa on tehty sopimus käsittelystä: {name}.',
    },
  },
}

/** Facts of a recipient that put nobody in another position. */
export const recipientDetailChanged: ChangeKind = {
  id: 'recipient.detail-changed',
  area: 'recipients',
  tier: 'A',
  effects: ['neutral', 'incomparable'],
  reason: [gdpr('13(1)(e)', '14(1)(e)')],
  texts: {
    name: {
      en: 'A recipient is now called: {to} (previously {from}).',
      fi: 'Vastaanottajan nimi muuttui: {to} (aiemmin {from}).',
    },
    renamedUnclear: {
      en: 'A recipient’s name changed: {to} (previously {from}). Check whether it is the same recipient.',
      fi: 'Vastaanottajan nimi muuttui: {to} (aiemmin {from}). Tarkista, onko vastaanottaja sama.',
    },
    default: {
      en: 'The information on a recipient changed: {name} ({what}: {to}, previously {from}).',
      fi: 'Vastaanottajaa koskeva tieto muuttui: {name} ({what}: {to}, aiemmin {from}).',
    },
    told: {
      en: 'Information on a recipient was added: {name} ({what}: {to}).',
      fi: 'Vastaanottajaa koskeva tieto lisättiin: {name} ({what}: {to}).',
    },
    untold: {
      en: 'Information on a recipient was removed: {name} ({what}: {from}).',
      fi: 'Vastaanottajaa koskeva tieto poistettiin: {name} ({what}: {from}).',
    },
  },
}

/** Use within the controller, and statements on disclosures in general. */
export const disclosureChanged: ChangeKind = {
  id: 'disclosure.changed',
  area: 'recipients',
  tier: 'B',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [gdpr('5(1)(a)', '13(1)(e)')],
  texts: {
    default: {
      en: 'The information on disclosures changed: {what} ({to}).',
      fi: 'Luovutuksia koskeva tieto muuttui: {what} ({to}).',
    },
    told: {
      en: 'Information on disclosures was added: {what} ({to}).',
      fi: 'Luovutuksia koskeva tieto lisättiin: {what} ({to}).',
    },
    untold: {
      en: 'Information on disclosures was removed: {what} ({from}).',
      fi: 'Luovutuksia koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}
