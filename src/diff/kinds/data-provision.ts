/** Changes of what must be given and of what is promised not to be collected: rows 31–33 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const exclusionRemoved: ChangeKind = {
  id: 'data.exclusion-removed',
  area: 'data',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason: [gdpr('5(1)(a)')],
  texts: {
    default: {
      en: 'The promise not to collect data was withdrawn: {name}.',
      fi: 'Lupaus olla keräämättä tietoja peruttiin: {name}.',
    },
    exception: {
      en: 'The promise not to collect data was given an exception: {name} ({to}).',
      fi: 'Lupaukseen olla keräämättä tietoja lisättiin poikkeus: {name} ({to}).',
    },
    exceptionChanged: {
      en: 'The exception to a promise not to collect data changed: {name} ({to}, previously {from}).',
      fi: 'Poikkeus lupaukseen olla keräämättä tietoja muuttui: {name} ({to}, aiemmin {from}).',
    },
    exceptionRemoved: {
      en: 'The exception to a promise not to collect data is no longer stated: {name} ({from}).',
      fi: 'Poikkeusta lupaukseen olla keräämättä tietoja ei enää kerrota: {name} ({from}).',
    },
    reworded: {
      en: 'The promise not to collect data was reworded: {to} (previously {from}).',
      fi: 'Lupauksen olla keräämättä tietoja sanamuoto muuttui: {to} (aiemmin {from}).',
    },
  },
}

export const dataMandatory: ChangeKind = {
  id: 'data.became-mandatory',
  area: 'data',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason: [gdpr('13(2)(e)')],
  texts: {
    default: {
      en: 'Providing data became mandatory: {name} ({to}).',
      fi: 'Tietojen antaminen muuttui pakolliseksi: {name} ({to}).',
    },
    told: {
      en: 'Whether data must be provided is now stated: {name} ({to}).',
      fi: 'Tietojen antamisen pakollisuus kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'Whether data must be provided is no longer stated: {name} ({from}).',
      fi: 'Tietojen antamisen pakollisuutta ei enää kerrota: {name} ({from}).',
    },
    ground: {
      en: 'The reason why data must be provided changed: {name} (previously {from}, now {to}).',
      fi: 'Tietojen antamisen pakollisuuden peruste muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    cases: {
      en: 'The cases in which data must be provided changed: {name}.',
      fi: 'Tapaukset, joissa tiedot on annettava, muuttuivat: {name}.',
    },
    consequence: {
      en: 'The consequences of not providing data changed: {name} ({to}).',
      fi: 'Seuraukset tietojen antamatta jättämisestä muuttuivat: {name} ({to}).',
    },
    consequenceTold: {
      en: 'The consequences of not providing data are now stated: {name} ({to}).',
      fi: 'Seuraukset tietojen antamatta jättämisestä kerrotaan nyt: {name} ({to}).',
    },
    consequenceUntold: {
      en: 'The consequences of not providing data are no longer stated: {name} ({from}).',
      fi: 'Seurauksia tietojen antamatta jättämisestä ei enää kerrota: {name} ({from}).',
    },
  },
}

export const dataOptional: ChangeKind = {
  id: 'data.became-optional',
  area: 'data',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('13(2)(e)')],
  texts: {
    default: {
      en: 'Providing data became voluntary: {name} (previously {from}).',
      fi: 'Tietojen antaminen muuttui vapaaehtoiseksi: {name} (aiemmin {from}).',
    },
    told: {
      en: 'The notice now states that providing data is voluntary: {name}.',
      fi: 'Nyt kerrotaan, että tietojen antaminen on vapaaehtoista: {name}.',
    },
    conditional: {
      en: 'Providing data is now mandatory in certain cases only: {name} (previously {from}).',
      fi: 'Tiedot on nyt annettava vain tietyissä tapauksissa: {name} (aiemmin {from}).',
    },
  },
}
