/** Changes of where data come from: rows 34–36 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const sourceAdded: ChangeKind = {
  id: 'source.added',
  area: 'sources',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('14(2)(f)', '14(3)')],
  reasonOf: { exemption: [gdpr('14(5)')], notTold: [gdpr('14(3)')] },
  texts: {
    default: { en: 'A source of data was added: {name}.', fi: 'Tietolähde lisättiin: {name}.' },
    gives: {
      en: 'A source now gives further data: {name} ({to}).',
      fi: 'Tietolähteestä saadaan nyt muitakin tietoja: {name} ({to}).',
    },
    subjects: {
      en: 'A source now concerns further groups of data subjects: {name} ({to}).',
      fi: 'Tietolähteestä saadaan nyt useampien rekisteröityjen ryhmien tietoja: {name} ({to}).',
    },
    allSubjects: {
      en: 'A source is no longer limited to certain groups of data subjects: {name} (previously {from}).',
      fi: 'Tietolähdettä ei enää rajata tiettyihin rekisteröityjen ryhmiin: {name} (aiemmin {from}).',
    },
    publishedUntold: {
      en: 'Where information on data obtained from elsewhere is published is no longer stated: {from}.',
      fi: 'Enää ei kerrota, missä muualta saatuja tietoja koskevat tiedot julkaistaan: {from}.',
    },
    untold: {
      en: 'Information on a source was removed: {name} ({what}: {from}).',
      fi: 'Tietolähdettä koskeva tieto poistettiin: {name} ({what}: {from}).',
    },
    exemption: {
      en: 'The notice now states that people are not informed individually of data obtained from elsewhere: {to}.',
      fi: 'Nyt kerrotaan, ettei muualta saaduista tiedoista ilmoiteta kullekin rekisteröidylle erikseen: {to}.',
    },
    notTold: {
      en: 'When people are told of data obtained from elsewhere is no longer stated: {from}.',
      fi: 'Enää ei kerrota, milloin muualta saaduista tiedoista ilmoitetaan: {from}.',
    },
  },
}

/** From the person, from the use of the service, or from the controller itself: Article 14 does not reach it. */
export const ownSourceAdded: ChangeKind = {
  id: 'source.added-own',
  area: 'sources',
  tier: 'B',
  effects: ['widens'],
  reason: [gdpr('5(1)(a)', '13')],
  texts: {
    default: { en: 'A source of data was added: {name}.', fi: 'Tietolähde lisättiin: {name}.' },
    gives: {
      en: 'A source now gives further data: {name} ({to}).',
      fi: 'Tietolähteestä saadaan nyt muitakin tietoja: {name} ({to}).',
    },
  },
}

export const sourceRemoved: ChangeKind = {
  id: 'source.removed',
  area: 'sources',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('14(2)(f)')],
  reasonOf: { exemption: [gdpr('14(5)')] },
  texts: {
    default: { en: 'A source of data was removed: {name}.', fi: 'Tietolähde poistettiin: {name}.' },
    gives: {
      en: 'A source no longer gives all of the same data: {name} ({from}).',
      fi: 'Tietolähteestä ei enää saada kaikkia samoja tietoja: {name} ({from}).',
    },
    subjects: {
      en: 'A source no longer concerns all of the same groups of data subjects: {name} ({from}).',
      fi: 'Tietolähteestä ei enää saada kaikkien samojen rekisteröityjen ryhmien tietoja: {name} ({from}).',
    },
    onlySubjects: {
      en: 'A source is now limited to certain groups of data subjects: {name} ({to}).',
      fi: 'Tietolähde rajataan nyt tiettyihin rekisteröityjen ryhmiin: {name} ({to}).',
    },
    exemption: {
      en: 'The exemption from informing people of data obtained from elsewhere was removed: {from}.',
      fi: 'Poikkeus muualta saaduista tiedoista ilmoittamiseen poistettiin: {from}.',
    },
  },
}

export const sourceDetailChanged: ChangeKind = {
  id: 'source.detail-changed',
  area: 'sources',
  tier: 'A',
  effects: ['neutral', 'incomparable'],
  reason: [gdpr('14(2)(f)')],
  texts: {
    default: {
      en: 'The information on a source changed: {name} ({what}: {to}, previously {from}).',
      fi: 'Tietolähdettä koskeva tieto muuttui: {name} ({what}: {to}, aiemmin {from}).',
    },
    told: {
      en: 'Information on a source was added: {name} ({what}: {to}).',
      fi: 'Tietolähdettä koskeva tieto lisättiin: {name} ({what}: {to}).',
    },
    name: {
      en: 'A source is now called: {to} (previously {from}).',
      fi: 'Tietolähteen nimi muuttui: {to} (aiemmin {from}).',
    },
    elsewhereTold: {
      en: 'The notice now states how people are told of data obtained from elsewhere: {to}.',
      fi: 'Nyt kerrotaan, miten muualta saaduista tiedoista ilmoitetaan: {to}.',
    },
    untold: {
      en: 'Information on a source was removed: {name} ({what}: {from}).',
      fi: 'Tietolähdettä koskeva tieto poistettiin: {name} ({what}: {from}).',
    },
    elsewhere: {
      en: 'The information on telling people of data obtained from elsewhere changed: {to}.',
      fi: 'Muualta saaduista tiedoista ilmoittamista koskeva tieto muuttui: {to}.',
    },
  },
}
