/** Changes of profiling and automated decisions: rows 50–52 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { cjeu, gdpr, recital } from './cite.ts'

const added = [gdpr('13(2)(f)', '14(2)(g)', '22', '21(2)'), recital('60'), recital('71')]

export const automatedAdded: ChangeKind = {
  id: 'automated.added',
  area: 'automated',
  tier: 'A',
  effects: ['widens'],
  reason: added,
  texts: {
    default: {
      en: 'An automated decision was added: {name}.',
      fi: 'Automatisoitu päätös lisättiin: {name}.',
    },
    noneNoMore: {
      en: 'The notice no longer states that there are no automated decisions.',
      fi: 'Enää ei kerrota, ettei automatisoituja päätöksiä tehdä.',
    },
    data: {
      en: 'An automated decision now uses more data: {name} ({to}).',
      fi: 'Automatisoidussa päätöksessä käytetään nyt enemmän tietoja: {name} ({to}).',
    },
    scope: {
      en: 'An automated decision now reaches further: {name} ({to}).',
      fi: 'Automatisoidun päätöksen soveltamisala laajeni: {name} ({to}).',
    },
    allSubjects: {
      en: 'An automated decision is no longer limited to certain groups: {name} (previously {from}).',
      fi: 'Automatisoitua päätöstä ei enää rajata tiettyihin ryhmiin: {name} (aiemmin {from}).',
    },
    safeguards: {
      en: 'Safeguards of an automated decision are no longer stated: {name} ({from}).',
      fi: 'Automatisoidun päätöksen suojatoimia ei enää kerrota: {name} ({from}).',
    },
  },
}

export const profilingAdded: ChangeKind = {
  id: 'profiling.added',
  area: 'automated',
  tier: 'A',
  effects: ['widens'],
  reason: added,
  texts: {
    default: { en: 'Profiling was added: {name}.', fi: 'Profilointi lisättiin: {name}.' },
    noneNoMore: {
      en: 'The notice no longer states that there is no profiling.',
      fi: 'Enää ei kerrota, ettei profilointia tehdä.',
    },
    data: {
      en: 'Profiling now uses more data: {name} ({to}).',
      fi: 'Profiloinnissa käytetään nyt enemmän tietoja: {name} ({to}).',
    },
    scope: {
      en: 'Profiling now reaches further: {name} ({to}).',
      fi: 'Profiloinnin soveltamisala laajeni: {name} ({to}).',
    },
    allSubjects: {
      en: 'Profiling is no longer limited to certain groups: {name} (previously {from}).',
      fi: 'Profilointia ei enää rajata tiettyihin ryhmiin: {name} (aiemmin {from}).',
    },
  },
}

export const logicChanged: ChangeKind = {
  id: 'automated.logic-changed',
  area: 'automated',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(2)(f)', '14(2)(g)', '15(1)(h)'), cjeu('C-203/22')],
  texts: {
    default: {
      en: 'The information on an automated decision changed: {name} ({what}).',
      fi: 'Automatisoitua päätöstä koskeva tieto muuttui: {name} ({what}).',
    },
    untold: {
      en: 'Information on an automated decision was removed: {name} ({what}).',
      fi: 'Automatisoitua päätöstä koskeva tieto poistettiin: {name} ({what}).',
    },
    profiling: {
      en: 'The information on profiling changed: {name} ({what}).',
      fi: 'Profilointia koskeva tieto muuttui: {name} ({what}).',
    },
    profilingUntold: {
      en: 'Information on profiling was removed: {name} ({what}).',
      fi: 'Profilointia koskeva tieto poistettiin: {name} ({what}).',
    },
  },
}

export const automatedRemoved: ChangeKind = {
  id: 'automated.removed',
  area: 'automated',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('22(3)', '13(2)(f)', '14(2)(g)')],
  reasonOf: Object.fromEntries(
    ['profiling', 'noProfiling', 'profilingData', 'profilingScope', 'profilingOnlySubjects'].map(
      (variant) => [variant, [gdpr('13(2)(f)', '14(2)(g)', '21(1)')]],
    ),
  ),
  texts: {
    default: {
      en: 'An automated decision was removed: {name}.',
      fi: 'Automatisoitu päätös poistettiin: {name}.',
    },
    none: {
      en: 'The notice now states that there are no automated decisions.',
      fi: 'Nyt kerrotaan, ettei automatisoituja päätöksiä tehdä.',
    },
    data: {
      en: 'An automated decision no longer uses all of the same data: {name} ({from}).',
      fi: 'Automatisoidussa päätöksessä ei enää käytetä kaikkia samoja tietoja: {name} ({from}).',
    },
    scope: {
      en: 'An automated decision no longer reaches as far: {name} ({from}).',
      fi: 'Automatisoidun päätöksen soveltamisala supistui: {name} ({from}).',
    },
    onlySubjects: {
      en: 'An automated decision is now limited to certain groups: {name} ({to}).',
      fi: 'Automatisoitu päätös rajataan nyt tiettyihin ryhmiin: {name} ({to}).',
    },
    profilingOnlySubjects: {
      en: 'Profiling is now limited to certain groups: {name} ({to}).',
      fi: 'Profilointi rajataan nyt tiettyihin ryhmiin: {name} ({to}).',
    },
    profiling: { en: 'Profiling was removed: {name}.', fi: 'Profilointi poistettiin: {name}.' },
    noProfiling: {
      en: 'The notice now states that there is no profiling.',
      fi: 'Nyt kerrotaan, ettei profilointia tehdä.',
    },
    profilingData: {
      en: 'Profiling no longer uses all of the same data: {name} ({from}).',
      fi: 'Profiloinnissa ei enää käytetä kaikkia samoja tietoja: {name} ({from}).',
    },
    profilingScope: {
      en: 'Profiling no longer reaches as far: {name} ({from}).',
      fi: 'Profiloinnin soveltamisala supistui: {name} ({from}).',
    },
  },
}

export const safeguardAdded: ChangeKind = {
  id: 'safeguard.added',
  area: 'automated',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('22(3)')],
  texts: {
    default: {
      en: 'Safeguards of an automated decision are now stated: {name} ({to}).',
      fi: 'Automatisoidun päätöksen suojatoimet kerrotaan nyt: {name} ({to}).',
    },
  },
}
