/** Changes of transfers outside the EU and the EEA: rows 42–45 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const transferAdded: ChangeKind = {
  id: 'transfer.country-added',
  area: 'transfers',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13(1)(f)', '14(1)(f)', '44')],
  texts: {
    default: {
      en: 'A transfer outside the EU and the EEA was added: {name} ({details}).',
      fi: 'Siirto EU:n ja ETA:n ulkopuolelle lisättiin: {name} ({details}).',
    },
    bare: {
      en: 'A transfer outside the EU and the EEA was added: {name}.',
      fi: 'Siirto EU:n ja ETA:n ulkopuolelle lisättiin: {name}.',
    },
    country: {
      en: 'A country outside the EU and the EEA was added: {name} ({to}).',
      fi: 'EU:n ja ETA:n ulkopuolinen maa lisättiin: {name} ({to}).',
    },
    relocated: {
      en: 'A recipient’s place of processing moved outside the EU and the EEA: {name} (previously {from}, now {to}).',
      fi: 'Vastaanottajan käsittelypaikka siirtyi EU:n ja ETA:n ulkopuolelle: {name} (aiemmin {from}, nyt {to}).',
    },
    organisation: {
      en: 'An international organisation was added to a transfer: {name} ({to}).',
      fi: 'Siirtoon lisättiin kansainvälinen järjestö: {name} ({to}).',
    },
    noneNoMore: {
      en: 'The notice no longer states that no data are transferred outside the EU and the EEA.',
      fi: 'Enää ei kerrota, ettei tietoja siirretä EU:n ja ETA:n ulkopuolelle.',
    },
    data: {
      en: 'More data are transferred: {name} ({to}).',
      fi: 'Siirrettäviä tietoja lisättiin: {name} ({to}).',
    },
    condition: {
      en: 'The condition of a transfer was removed: {name} ({from}).',
      fi: 'Siirron edellytys poistettiin: {name} ({from}).',
    },
  },
}

export const transferRemoved: ChangeKind = {
  id: 'transfer.removed',
  area: 'transfers',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('13(1)(f)', '14(1)(f)')],
  texts: {
    default: {
      en: 'A transfer outside the EU and the EEA was removed: {name}.',
      fi: 'Siirto EU:n ja ETA:n ulkopuolelle poistettiin: {name}.',
    },
    country: {
      en: 'A country outside the EU and the EEA was removed: {name} ({from}).',
      fi: 'EU:n ja ETA:n ulkopuolinen maa poistettiin: {name} ({from}).',
    },
    relocated: {
      en: 'A recipient’s place of processing moved to the EU or the EEA: {name} (previously {from}, now {to}).',
      fi: 'Vastaanottajan käsittelypaikka siirtyi EU- tai ETA-alueelle: {name} (aiemmin {from}, nyt {to}).',
    },
    organisation: {
      en: 'An international organisation was removed from a transfer: {name} ({from}).',
      fi: 'Siirrosta poistettiin kansainvälinen järjestö: {name} ({from}).',
    },
    none: {
      en: 'The notice now states that no data are transferred outside the EU and the EEA.',
      fi: 'Nyt kerrotaan, ettei tietoja siirretä EU:n ja ETA:n ulkopuolelle.',
    },
    data: {
      en: 'Some data are no longer transferred: {name} ({from}).',
      fi: 'Osaa tiedoista ei enää siirretä: {name} ({from}).',
    },
    condition: {
      en: 'A transfer was given a condition: {name} ({to}).',
      fi: 'Siirrolle asetettiin edellytys: {name} ({to}).',
    },
  },
}

export const transferToDerogation: ChangeKind = {
  id: 'transfer.to-derogation',
  area: 'transfers',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('49(1)', '13(1)(f)', '14(1)(f)')],
  texts: {
    default: {
      en: 'A transfer now rests on a derogation: {name} (previously {from}, now {to}).',
      fi: 'Siirto perustuu nyt poikkeukseen: {name} (aiemmin {from}, nyt {to}).',
    },
  },
}

/** Consent to a transfer is informed of its risks: Article 49(1)(a). */
export const transferToConsent: ChangeKind = {
  ...transferToDerogation,
  reason: [gdpr('49(1)', '49(1)(a)', '13(1)(f)', '14(1)(f)')],
  texts: {
    default: {
      en: `${transferToDerogation.texts['default']?.en} Inform data subjects of the risks before asking for consent.`,
      fi: `${transferToDerogation.texts['default']?.fi} Kerro siirron riskeistä ennen suostumuksen pyytämistä.`,
    },
  },
}

export const transferMechanismChanged: ChangeKind = {
  id: 'transfer.mechanism-changed',
  area: 'transfers',
  tier: 'A',
  effects: ['neutral', 'narrows', 'incomparable'],
  reason: [gdpr('13(1)(f)', '14(1)(f)', '45', '46')],
  texts: {
    default: {
      en: 'The ground of a transfer changed: {name} (previously {from}, now {to}).',
      fi: 'Siirron peruste muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    told: {
      en: 'The ground of a transfer is now stated: {name} ({to}).',
      fi: 'Siirron peruste kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'The ground of a transfer is no longer stated: {name} ({from}).',
      fi: 'Siirron perustetta ei enää kerrota: {name} ({from}).',
    },
    details: {
      en: 'The information on a transfer changed: {name} ({what}: {to}).',
      fi: 'Siirtoa koskeva tieto muuttui: {name} ({what}: {to}).',
    },
    detailsTold: {
      en: 'Information on a transfer was added: {name} ({what}: {to}).',
      fi: 'Siirrosta annettiin lisätieto: {name} ({what}: {to}).',
    },
    detailsUntold: {
      en: 'Information on a transfer was removed: {name} ({what}: {from}).',
      fi: 'Siirtoa koskeva tieto poistettiin: {name} ({what}: {from}).',
    },
  },
}
