/** Changes of how consent is given and withdrawn: row 55 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const withdrawalChanged: ChangeKind = {
  id: 'consent.withdrawal-changed',
  area: 'rights',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(2)(c)', '14(2)(d)', '7(3)'), WP260_CHANGES],
  texts: {
    default: {
      en: 'The way to withdraw consent changed: {name} ({to}).',
      fi: 'Suostumuksen peruuttamisen tapa muuttui: {name} ({to}).',
    },
    untold: {
      en: 'The way to withdraw consent is no longer stated: {name} ({from}).',
      fi: 'Suostumuksen peruuttamisen tapaa ei enää kerrota: {name} ({from}).',
    },
    told: {
      en: 'The way to withdraw consent is now stated: {name} ({to}).',
      fi: 'Suostumuksen peruuttamisen tapa kerrotaan nyt: {name} ({to}).',
    },
    obtained: {
      en: 'The way in which consent is given changed: {name} ({to}).',
      fi: 'Suostumuksen antamisen tapa muuttui: {name} ({to}).',
    },
    obtainedTold: {
      en: 'The way in which consent is given is now stated: {name} ({to}).',
      fi: 'Suostumuksen antamisen tapa kerrotaan nyt: {name} ({to}).',
    },
    obtainedUntold: {
      en: 'The way in which consent is given is no longer stated: {name} ({from}).',
      fi: 'Suostumuksen antamisen tapaa ei enää kerrota: {name} ({from}).',
    },
    national: {
      en: 'A consent required by national law changed: {name} ({to}).',
      fi: 'Kansalliseen lakiin perustuva suostumus muuttui: {name} ({to}).',
    },
    nationalTold: {
      en: 'A consent required by national law was added: {name} ({to}).',
      fi: 'Kansalliseen lakiin perustuva suostumus lisättiin: {name} ({to}).',
    },
    nationalUntold: {
      en: 'A consent required by national law was removed: {name} ({from}).',
      fi: 'Kansalliseen lakiin perustuva suostumus poistettiin: {name} ({from}).',
    },
  },
}
