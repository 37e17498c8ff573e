/** Changes of what data are processed: rows 26–30 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { act, gdpr, recital } from './cite.ts'

export const categoryAdded: ChangeKind = {
  id: 'data.category-added',
  area: 'data',
  tier: 'B',
  effects: ['widens'],
  reason: [gdpr('5(1)(a)', '5(1)(c)')],
  texts: { default: { en: 'A data category was added: {name}.', fi: 'Tietoryhmä lisättiin: {name}.' } },
}

export const categoryAddedFromElsewhere: ChangeKind = {
  id: 'data.category-added-art14',
  area: 'data',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('14(1)(d)')],
  texts: {
    default: {
      en: 'A data category obtained from elsewhere was added: {name} ({sources}).',
      fi: 'Muualta saatava tietoryhmä lisättiin: {name} ({sources}).',
    },
    source: {
      en: 'A data category is now also obtained from elsewhere: {name} ({sources}).',
      fi: 'Tietoryhmän tietoja saadaan nyt myös muualta: {name} ({sources}).',
    },
  },
}

export const sensitiveDataAdded: ChangeKind = {
  id: 'data.sensitive-added',
  area: 'data',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('9', '10', '35(3)(b)'), recital('38'), act('1050/2018', 'section 29', '29 §')],
  texts: {
    default: {
      en: 'Data that need special protection were added: {name} ({what}).',
      fi: 'Erityistä suojaa tarvitsevia tietoja lisättiin: {name} ({what}).',
    },
    marked: {
      en: 'Data are now marked as needing special protection: {name} ({what}).',
      fi: 'Tiedot on nyt merkitty erityistä suojaa tarvitseviksi: {name} ({what}).',
    },
  },
}

export const itemAdded: ChangeKind = {
  id: 'data.item-added',
  area: 'data',
  tier: 'B',
  effects: ['widens'],
  reason: [gdpr('5(1)(c)')],
  texts: {
    default: {
      en: 'A piece of data was added: {name} ({to}).',
      fi: 'Tieto lisättiin: {name} ({to}).',
    },
    openEnded: {
      en: 'The list of data is now described as not exhaustive: {name}.',
      fi: 'Tietojen luettelo ilmoitetaan nyt avoimeksi: {name}.',
    },
    purposes: {
      en: 'A data category is now used for further purposes: {name} ({to}).',
      fi: 'Tietoryhmää käytetään nyt useampiin tarkoituksiin: {name} ({to}).',
    },
    subjects: {
      en: 'A data category now concerns further groups of data subjects: {name} ({to}).',
      fi: 'Tietoryhmä koskee nyt useampia rekisteröityjen ryhmiä: {name} ({to}).',
    },
    allSubjects: {
      en: 'A data category is no longer limited to certain groups of data subjects: {name} (previously {from}).',
      fi: 'Tietoryhmää ei enää rajata tiettyihin rekisteröityjen ryhmiin: {name} (aiemmin {from}).',
    },
    sources: {
      en: 'A data category is now obtained in further ways: {name} ({to}).',
      fi: 'Tietoryhmän tietoja saadaan nyt useammilla tavoilla: {name} ({to}).',
    },
    visible: {
      en: 'A data category is now visible to others as well: {name} ({to}).',
      fi: 'Tietoryhmän tiedot näkyvät nyt useammille: {name} ({to}).',
    },
  },
}

/** What is said of a category or a piece of data, in other words. */
export const dataReworded: ChangeKind = {
  id: 'data.reworded',
  area: 'data',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('5(1)(a)', '14(1)(d)')],
  texts: {
    item: {
      en: 'A piece of data was reworded: {name} ({to}, previously {from}).',
      fi: 'Tiedon sanamuoto muuttui: {name} ({to}, aiemmin {from}).',
    },
    name: {
      en: 'A data category was renamed: {to} (previously {from}).',
      fi: 'Tietoryhmän nimi muuttui: {to} (aiemmin {from}).',
    },
    description: {
      en: 'The description of a data category changed: {name}.',
      fi: 'Tietoryhmän kuvaus muuttui: {name}.',
    },
    when: {
      en: 'The information on when data are collected changed: {name}.',
      fi: 'Tietojen keräämisen tilanteita koskeva kuvaus muuttui: {name}.',
    },
    processing: {
      en: 'The means of processing changed: {name} ({to}, previously {from}).',
      fi: 'Käsittelytapa muuttui: {name} ({to}, aiemmin {from}).',
    },
    processingTold: {
      en: 'The means of processing are now stated: {name} ({to}).',
      fi: 'Käsittelytapa kerrotaan nyt: {name} ({to}).',
    },
    processingUntold: {
      en: 'The means of processing are no longer stated: {name} ({from}).',
      fi: 'Käsittelytapaa ei enää kerrota: {name} ({from}).',
    },
    visible: {
      en: 'The information on who sees a data category changed: {name} ({to}, previously {from}).',
      fi: 'Tietoryhmän näkyvyyttä koskeva tieto muuttui: {name} ({to}, aiemmin {from}).',
    },
    purposesTold: {
      en: 'The purposes of a data category are now stated: {name} ({to}).',
      fi: 'Tietoryhmän käyttötarkoitukset kerrotaan nyt: {name} ({to}).',
    },
    purposesUntold: {
      en: 'The purposes of a data category are no longer stated: {name} ({from}).',
      fi: 'Tietoryhmän käyttötarkoituksia ei enää kerrota: {name} ({from}).',
    },
    sourcesTold: {
      en: 'The sources of a data category are now stated: {name} ({to}).',
      fi: 'Tietoryhmän lähteet kerrotaan nyt: {name} ({to}).',
    },
    sourcesUntold: {
      en: 'The sources of a data category are no longer stated: {name} ({from}).',
      fi: 'Tietoryhmän lähteitä ei enää kerrota: {name} ({from}).',
    },
    markers: {
      en: 'The marks after data or their meanings changed: {name}.',
      fi: 'Tietojen merkit tai niiden selitykset muuttuivat: {name}.',
    },
  },
}

export const dataRemoved: ChangeKind = {
  id: 'data.removed',
  area: 'data',
  tier: 'B',
  effects: ['narrows'],
  reason: [gdpr('5(1)(c)')],
  texts: {
    default: { en: 'A data category was removed: {name}.', fi: 'Tietoryhmä poistettiin: {name}.' },
    item: { en: 'A piece of data was removed: {name} ({from}).', fi: 'Tieto poistettiin: {name} ({from}).' },
    unmarked: {
      en: 'Data are no longer marked as needing special protection: {name} ({what}).',
      fi: 'Tietoja ei ole enää merkitty erityistä suojaa tarvitseviksi: {name} ({what}).',
    },
    closed: {
      en: 'The list of data is no longer described as not exhaustive: {name}.',
      fi: 'Tietojen luetteloa ei enää ilmoiteta avoimeksi: {name}.',
    },
    purposes: {
      en: 'A data category is no longer used for all of the same purposes: {name} ({from}).',
      fi: 'Tietoryhmää ei enää käytetä kaikkiin samoihin tarkoituksiin: {name} ({from}).',
    },
    subjects: {
      en: 'A data category no longer concerns all of the same groups of data subjects: {name} ({from}).',
      fi: 'Tietoryhmä ei enää koske kaikkia samoja rekisteröityjen ryhmiä: {name} ({from}).',
    },
    onlySubjects: {
      en: 'A data category is now limited to certain groups of data subjects: {name} ({to}).',
      fi: 'Tietoryhmä rajataan nyt tiettyihin rekisteröityjen ryhmiin: {name} ({to}).',
    },
    sources: {
      en: 'A data category is no longer obtained from all of the same sources: {name} ({from}).',
      fi: 'Tietoryhmän tietoja ei enää saada kaikista samoista lähteistä: {name} ({from}).',
    },
    visible: {
      en: 'A data category is no longer visible to some of those who saw it: {name} ({from}).',
      fi: 'Tietoryhmän tiedot eivät enää näy kaikille samoille: {name} ({from}).',
    },
    excluded: {
      en: 'The notice now states that these data are not collected: {name}.',
      fi: 'Nyt kerrotaan, ettei näitä tietoja kerätä: {name}.',
    },
  },
}
