/** Changes of security and of what is told of special settings: rows 63 and 68 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { act, gdpr } from './cite.ts'

export const securityChanged: ChangeKind = {
  id: 'security.changed',
  area: 'security',
  tier: 'B',
  effects: ['widens', 'narrows', 'incomparable'],
  reason: [gdpr('32')],
  texts: {
    added: { en: 'A security measure was added: {to}.', fi: 'Tietoturvatoimi lisättiin: {to}.' },
    removed: { en: 'A security measure was removed: {from}.', fi: 'Tietoturvatoimi poistettiin: {from}.' },
    default: {
      en: 'A security measure was reworded: {to} (previously {from}).',
      fi: 'Tietoturvatoimen sanamuoto muuttui: {to} (aiemmin {from}).',
    },
    hosting: {
      en: 'The place of storage changed: {to} (previously {from}).',
      fi: 'Säilytyspaikka vaihtui: {to} (aiemmin {from}).',
    },
    hostingAdded: {
      en: 'A place of storage was added: {to}.',
      fi: 'Säilytyspaikka lisättiin: {to}.',
    },
    hostingRemoved: {
      en: 'A place of storage was removed: {from}.',
      fi: 'Säilytyspaikka poistettiin: {from}.',
    },
    text: {
      en: 'The information on security changed: {what}.',
      fi: 'Tietoturvaa koskeva tieto muuttui: {what}.',
    },
    textTold: {
      en: 'Information on security was added: {what}.',
      fi: 'Tietoturvaa koskeva tieto lisättiin: {what}.',
    },
    textUntold: {
      en: 'Information on security was removed: {what}.',
      fi: 'Tietoturvaa koskeva tieto poistettiin: {what}.',
    },
    introduction: {
      en: 'The introduction to security changed.',
      fi: 'Tietoturvaa koskeva johdanto muuttui.',
    },
    introductionTold: {
      en: 'An introduction to security was added.',
      fi: 'Tietoturvaa koskeva johdanto lisättiin.',
    },
    introductionUntold: {
      en: 'The introduction to security was removed.',
      fi: 'Tietoturvaa koskeva johdanto poistettiin.',
    },
  },
}

export const logsChanged: ChangeKind = {
  id: 'logs.changed',
  area: 'security',
  tier: 'B',
  effects: ['widens', 'narrows', 'incomparable'],
  touches: 'processing',
  reason: [gdpr('32', '13(2)(a)')],
  texts: {
    default: {
      en: 'The information on log data changed: {what} ({to}).',
      fi: 'Lokitietoja koskeva tieto muuttui: {what} ({to}).',
    },
    told: {
      en: 'Information on log data was added: {what} ({to}).',
      fi: 'Lokitietoja koskeva tieto lisättiin: {what} ({to}).',
    },
    removed: {
      en: 'Information on log data was removed: {what} ({from}).',
      fi: 'Lokitietoja koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}

/** The Act on Privacy in Working Life is of workplaces only. */
export const CAMERAS_ELSEWHERE = [gdpr('13(1)(c)', '5(1)(a)')]

/** Where, when and what cameras record decides whom they reach. */
export const camerasChanged: ChangeKind = {
  id: 'cameras.changed',
  area: 'data',
  tier: 'A',
  effects: ['widens', 'narrows', 'incomparable'],
  reason: [gdpr('13(1)(c)', '5(1)(a)'), act('759/2004', 'sections 16 and 17', '16 ja 17 §')],
  texts: {
    areaAdded: {
      en: 'An area under camera surveillance was added: {to}.',
      fi: 'Kameravalvottu alue lisättiin: {to}.',
    },
    areaRemoved: {
      en: 'An area under camera surveillance was removed: {from}.',
      fi: 'Kameravalvottu alue poistettiin: {from}.',
    },
    recordAdded: { en: 'The cameras now also record: {to}.', fi: 'Kamerat tallentavat nyt myös: {to}.' },
    recordRemoved: {
      en: 'The cameras no longer record: {from}.',
      fi: 'Kamerat eivät enää tallenna: {from}.',
    },
    excludedAdded: {
      en: 'An area that is not filmed was added: {to}.',
      fi: 'Alue, jota ei kuvata, lisättiin: {to}.',
    },
    excludedRemoved: {
      en: 'The promise not to film an area was withdrawn: {from}.',
      fi: 'Lupaus olla kuvaamatta aluetta peruttiin: {from}.',
    },
    live: { en: 'The picture is now viewed live.', fi: 'Kuvaa katsotaan nyt reaaliaikaisesti.' },
    notLive: { en: 'The picture is no longer viewed live.', fi: 'Kuvaa ei enää katsota reaaliaikaisesti.' },
    workplace: { en: 'Cameras now film a workplace.', fi: 'Kamerat kuvaavat nyt työpaikkaa.' },
    notWorkplace: {
      en: 'The notice no longer states that cameras film a workplace.',
      fi: 'Kameroiden ei enää kerrota kuvaavan työpaikkaa.',
    },
    default: {
      en: 'The information on camera surveillance changed: {what} ({to}).',
      fi: 'Kameravalvontaa koskeva tieto muuttui: {what} ({to}).',
    },
    untold: {
      en: 'Information on camera surveillance was removed: {what} ({from}).',
      fi: 'Kameravalvontaa koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}

export const whistleblowingChanged: ChangeKind = {
  id: 'whistleblowing.changed',
  area: 'data',
  tier: 'A',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [gdpr('13(1)(c)', '12(2)'), { act: '1171/2022' }],
  texts: {
    default: {
      en: 'The information on the reporting channel changed: {what} ({to}).',
      fi: 'Ilmoituskanavaa koskeva tieto muuttui: {what} ({to}).',
    },
    untold: {
      en: 'Information on the reporting channel was removed: {what} ({from}).',
      fi: 'Ilmoituskanavaa koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}

/** Publishing discloses to everyone. */
export const publicationChanged: ChangeKind = {
  id: 'publication.changed',
  area: 'recipients',
  tier: 'A',
  effects: ['widens', 'narrows', 'incomparable'],
  reason: [gdpr('13(1)(e)', '5(1)(a)')],
  texts: {
    whatAdded: { en: 'Further data are published: {to}.', fi: 'Tietoja julkaistaan enemmän: {to}.' },
    whatRemoved: {
      en: 'Some data are no longer published: {from}.',
      fi: 'Osaa tiedoista ei enää julkaista: {from}.',
    },
    whereAdded: { en: 'A place of publication was added: {to}.', fi: 'Julkaisupaikka lisättiin: {to}.' },
    whereRemoved: {
      en: 'A place of publication was removed: {from}.',
      fi: 'Julkaisupaikka poistettiin: {from}.',
    },
    whatChanged: {
      en: 'The data published are now defined differently: {to} (previously {from}).',
      fi: 'Julkaistavat tiedot määriteltiin toisin: {to} (aiemmin {from}).',
    },
    whereChanged: {
      en: 'A place of publication changed: {to} (previously {from}).',
      fi: 'Julkaisupaikka muuttui: {to} (aiemmin {from}).',
    },
    ground: { en: 'The ground for publication changed: {to}.', fi: 'Julkaisemisen peruste muuttui: {to}.' },
    groundUntold: {
      en: 'The ground for publication is no longer stated: {from}.',
      fi: 'Julkaisemisen perustetta ei enää kerrota: {from}.',
    },
  },
}

/** What an authority says of public access and secrecy. */
export const publicityChanged: ChangeKind = {
  id: 'publicity.changed',
  area: 'recipients',
  tier: 'B',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [gdpr('86'), { act: '621/1999' }],
  texts: {
    default: {
      en: 'The information on public access and secrecy changed: {what} ({to}).',
      fi: 'Julkisuutta ja salassapitoa koskeva tieto muuttui: {what} ({to}).',
    },
    untold: {
      en: 'Information on public access and secrecy was removed: {what} ({from}).',
      fi: 'Julkisuutta ja salassapitoa koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}

export const projectChanged: ChangeKind = {
  id: 'project.changed',
  area: 'document',
  tier: 'B',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [gdpr('5(1)(a)')],
  texts: {
    default: {
      en: 'The information on the project changed: {what} ({to}).',
      fi: 'Hanketta koskeva tieto muuttui: {what} ({to}).',
    },
    untold: {
      en: 'Information on the project was removed: {what} ({from}).',
      fi: 'Hanketta koskeva tieto poistettiin: {what} ({from}).',
    },
  },
}
