/** Changes of how long data are kept: rows 46–49 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

const told = gdpr('13(2)(a)', '14(2)(a)', '5(1)(e)')

export const retentionLengthened: ChangeKind = {
  id: 'retention.lengthened',
  area: 'retention',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason: [told],
  texts: {
    default: {
      en: 'Retention was lengthened: {name} (previously {from}, now {to}).',
      fi: 'Säilytysaika piteni: {name} (aiemmin {from}, nyt {to}).',
    },
    untold: {
      en: 'Retention is no longer stated: {name} ({from}).',
      fi: 'Säilytysaikaa ei enää kerrota: {name} ({from}).',
    },
    permanent: {
      en: 'Data are now kept permanently: {name} (previously {from}).',
      fi: 'Tiedot säilytetään nyt pysyvästi: {name} (aiemmin {from}).',
    },
    exception: {
      en: 'An exception to the retention period was added: {name} ({to}).',
      fi: 'Säilytysaikaan lisättiin poikkeus: {name} ({to}).',
    },
    maximumRemoved: {
      en: 'The maximum period under an exception was removed: {name} (previously {from}).',
      fi: 'Poikkeuksen enimmäisaika poistettiin: {name} (aiemmin {from}).',
    },
    maximum: {
      en: 'The maximum period under an exception was lengthened: {name} (previously {from}, now {to}).',
      fi: 'Poikkeuksen enimmäisaika piteni: {name} (aiemmin {from}, nyt {to}).',
    },
    bound: {
      en: 'The stated period is no longer a maximum: {name} ({to}, previously {from}).',
      fi: 'Säilytysaika ei ole enää enimmäisaika: {name} ({to}, aiemmin {from}).',
    },
    longest: {
      en: 'Where several periods apply, the longest now decides.',
      fi: 'Jos säilytysaikoja on useita, ratkaisee nyt pisin.',
    },
    memory: {
      en: 'Data are no longer kept in memory only: {name}.',
      fi: 'Tietoja ei enää säilytetä vain käyttömuistissa: {name}.',
    },
    data: {
      en: 'A retention period now concerns further data: {name} ({to}).',
      fi: 'Säilytysaika koskee nyt muitakin tietoja: {name} ({to}).',
    },
  },
}

export const retentionShortened: ChangeKind = {
  id: 'retention.shortened',
  area: 'retention',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('5(1)(e)', '13(2)(a)', '14(2)(a)')],
  texts: {
    default: {
      en: 'Retention was shortened: {name} (previously {from}, now {to}). Check that it is not shorter than any statutory minimum.',
      fi: 'Säilytysaika lyheni: {name} (aiemmin {from}, nyt {to}). Tarkista, ettei laissa säädettyä vähimmäisaikaa aliteta.',
    },
    exception: {
      en: 'An exception to the retention period was removed: {name} ({from}).',
      fi: 'Säilytysajan poikkeus poistettiin: {name} ({from}).',
    },
    maximumSet: {
      en: 'The maximum period under an exception was set: {name} ({to}).',
      fi: 'Poikkeuksen enimmäisaika asetettiin: {name} ({to}).',
    },
    maximum: {
      en: 'The maximum period under an exception was shortened: {name} (previously {from}, now {to}).',
      fi: 'Poikkeuksen enimmäisaika lyheni: {name} (aiemmin {from}, nyt {to}).',
    },
    bound: {
      en: 'The stated period is now a maximum: {name} ({to}, previously {from}).',
      fi: 'Säilytysaika on nyt enimmäisaika: {name} ({to}, aiemmin {from}).',
    },
    withData: {
      en: 'A retention period was removed together with its data: {name} ({from}).',
      fi: 'Säilytysaika poistettiin tietojensa mukana: {name} ({from}).',
    },
    shortest: {
      en: 'Where several periods apply, the longest no longer decides.',
      fi: 'Jos säilytysaikoja on useita, pisin ei enää ratkaise.',
    },
    memory: {
      en: 'Data are now kept in memory only: {name}.',
      fi: 'Tietoja säilytetään nyt vain käyttömuistissa: {name}.',
    },
  },
}

export const retentionRecast: ChangeKind = {
  id: 'retention.recast',
  area: 'retention',
  tier: 'A',
  effects: ['incomparable', 'neutral'],
  reason: [told],
  texts: {
    default: {
      en: 'Retention is now defined differently: {name} (previously {from}, now {to}).',
      fi: 'Säilytysaika määriteltiin toisin: {name} (aiemmin {from}, nyt {to}).',
    },
    told: { en: 'Retention is now stated: {name} ({to}).', fi: 'Säilytysaika kerrotaan nyt: {name} ({to}).' },
    added: {
      en: 'A retention period was added: {name} ({to}).',
      fi: 'Säilytysaika lisättiin: {name} ({to}).',
    },
    removed: {
      en: 'One of several retention periods was removed: {name} ({from}).',
      fi: 'Yksi useista säilytysajoista poistettiin: {name} ({from}).',
    },
    replaced: {
      en: 'A retention period was replaced by others: {name} (previously {from}).',
      fi: 'Säilytysaika korvattiin muilla: {name} (aiemmin {from}).',
    },
    newData: {
      en: 'A retention period was stated for new data: {name} ({to}).',
      fi: 'Uusille tiedoille ilmoitettiin säilytysaika: {name} ({to}).',
    },
    longestUntold: {
      en: 'What decides where several periods apply is no longer stated.',
      fi: 'Enää ei kerrota, mikä säilytysaika ratkaisee, jos niitä on useita.',
    },
    start: {
      en: 'The start of the retention period changed: {name} (previously {from}, now {to}).',
      fi: 'Säilytysajan alkamishetki muuttui: {name} (aiemmin {from}, nyt {to}).',
    },
    exception: {
      en: 'The exception to the retention period changed: {name} ({to}).',
      fi: 'Säilytysajan poikkeus muuttui: {name} ({to}).',
    },
    concerns: {
      en: 'What a retention period concerns changed: {name} ({to}, previously {from}).',
      fi: 'Säilytysajan kohde muuttui: {name} ({to}, aiemmin {from}).',
    },
    unknown: {
      en: 'The period that applies where the start is not known changed: {name} ({to}).',
      fi: 'Aika, jota noudatetaan alkamishetken puuttuessa, muuttui: {name} ({to}).',
    },
    unknownUntold: {
      en: 'The period that applies where the start is not known is no longer stated: {name} ({from}).',
      fi: 'Aikaa, jota noudatetaan alkamishetken puuttuessa, ei enää kerrota: {name} ({from}).',
    },
    plan: {
      en: 'The plan that decides the retention changed: {name} ({to}).',
      fi: 'Säilytysajan määräävä suunnitelma muuttui: {name} ({to}).',
    },
  },
}

export const retentionGroundChanged: ChangeKind = {
  id: 'retention.ground-changed',
  area: 'retention',
  tier: 'B',
  effects: ['neutral'],
  reason: [gdpr('13(2)(a)', '14(2)(a)')],
  texts: {
    default: {
      en: 'The provision behind a retention period changed: {name} ({to}, previously {from}).',
      fi: 'Säilytysajan perustana oleva säännös muuttui: {name} ({to}, aiemmin {from}).',
    },
    told: {
      en: 'The provision behind a retention period is now stated: {name} ({to}).',
      fi: 'Säilytysajan perustana oleva säännös kerrotaan nyt: {name} ({to}).',
    },
    untold: {
      en: 'The provision behind a retention period is no longer stated: {name} ({from}).',
      fi: 'Säilytysajan perustana olevaa säännöstä ei enää kerrota: {name} ({from}).',
    },
    regrouped: {
      en: 'Data are listed elsewhere in the retention periods, with the same period: {name}.',
      fi: 'Tiedot esitetään toisessa säilytysaikojen kohdassa, jossa aika on sama: {name}.',
    },
    name: {
      en: 'What a retention period is called changed: {to} (previously {from}).',
      fi: 'Säilytysajan nimitys muuttui: {to} (aiemmin {from}).',
    },
  },
}

/** How deletion is carried out and the need to keep data is reviewed. */
export const deletionChanged: ChangeKind = {
  id: 'deletion.changed',
  area: 'retention',
  tier: 'B',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [gdpr('5(1)(e)')],
  texts: {
    practice: {
      en: 'The information on how data are deleted changed: {to}.',
      fi: 'Tietojen poistamisen käytäntö muuttui: {to}.',
    },
    practiceTold: {
      en: 'The notice now states how data are deleted: {to}.',
      fi: 'Tietojen poistamisen käytäntö kerrotaan nyt: {to}.',
    },
    practiceUntold: {
      en: 'How data are deleted is no longer stated: {from}.',
      fi: 'Tietojen poistamisen käytäntöä ei enää kerrota: {from}.',
    },
    review: {
      en: 'The information on reviewing the need to keep data changed: {to}.',
      fi: 'Säilytystarpeen arviointia koskeva tieto muuttui: {to}.',
    },
    reviewTold: {
      en: 'The notice now states when the need to keep data is reviewed: {to}.',
      fi: 'Säilytystarpeen arviointi kerrotaan nyt: {to}.',
    },
    reviewUntold: {
      en: 'The review of the need to keep data is no longer stated: {from}.',
      fi: 'Säilytystarpeen arviointia ei enää kerrota: {from}.',
    },
  },
}
