/** Changes of direct marketing: rows 58 and 59 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { act, gdpr } from './cite.ts'

const reason = [gdpr('21(2)', '21(3)', '21(4)'), act('917/2014', 'sections 200 and 202', '200 ja 202 §')]

export const marketingWeakened: ChangeKind = {
  id: 'marketing.weakened',
  area: 'marketing',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason,
  texts: {
    added: {
      en: 'Direct marketing was added: {name} ({to}).',
      fi: 'Suoramarkkinointi lisättiin: {name} ({to}).',
    },
    addedAlone: {
      en: 'Direct marketing was added: {name}.',
      fi: 'Suoramarkkinointi lisättiin: {name}.',
    },
    choice: {
      en: 'Direct marketing no longer requires prior consent: {name}.',
      fi: 'Suoramarkkinointi ei enää edellytä ennakkosuostumusta: {name}.',
    },
    choiceTold: {
      en: 'The notice now states that direct marketing does not require consent: {name}.',
      fi: 'Nyt kerrotaan, ettei suoramarkkinointi edellytä suostumusta: {name}.',
    },
    choiceUntold: {
      en: 'The notice no longer states whether direct marketing requires consent: {name}.',
      fi: 'Enää ei kerrota, edellyttääkö suoramarkkinointi suostumusta: {name}.',
    },
    channel: {
      en: 'A channel of direct marketing was added: {name} ({to}).',
      fi: 'Suoramarkkinoinnin kanava lisättiin: {name} ({to}).',
    },
    audience: {
      en: 'Direct marketing now reaches a further group: {name} ({to}).',
      fi: 'Suoramarkkinointi kohdistuu nyt uuteen ryhmään: {name} ({to}).',
    },
    channelTold: {
      en: 'The channels of direct marketing are now stated: {name} ({to}).',
      fi: 'Suoramarkkinoinnin kanavat kerrotaan nyt: {name} ({to}).',
    },
    channelUntold: {
      en: 'The channels of direct marketing are no longer stated: {name} ({from}).',
      fi: 'Suoramarkkinoinnin kanavia ei enää kerrota: {name} ({from}).',
    },
    audienceTold: {
      en: 'The audience of direct marketing is now stated: {name} ({to}).',
      fi: 'Suoramarkkinoinnin kohderyhmä kerrotaan nyt: {name} ({to}).',
    },
    audienceUntold: {
      en: 'The audience of direct marketing is no longer stated: {name} ({from}).',
      fi: 'Suoramarkkinoinnin kohderyhmää ei enää kerrota: {name} ({from}).',
    },
    stop: {
      en: 'The way to stop direct marketing changed: {name} ({to}).',
      fi: 'Suoramarkkinoinnin kieltämisen tapa muuttui: {name} ({to}).',
    },
    stopUntold: {
      en: 'The way to stop direct marketing is no longer stated: {name} ({from}).',
      fi: 'Suoramarkkinoinnin kieltämisen tapaa ei enää kerrota: {name} ({from}).',
    },
  },
}

export const marketingStrengthened: ChangeKind = {
  id: 'marketing.strengthened',
  area: 'marketing',
  tier: 'A',
  effects: ['narrows'],
  reason,
  texts: {
    removed: { en: 'Direct marketing ended: {name}.', fi: 'Suoramarkkinointi päättyi: {name}.' },
    choice: {
      en: 'Direct marketing now requires prior consent: {name}.',
      fi: 'Suoramarkkinointi edellyttää nyt ennakkosuostumusta: {name}.',
    },
    choiceTold: {
      en: 'The notice now states that direct marketing requires prior consent: {name}.',
      fi: 'Nyt kerrotaan, että suoramarkkinointi edellyttää ennakkosuostumusta: {name}.',
    },
    channel: {
      en: 'A channel of direct marketing was dropped: {name} ({from}).',
      fi: 'Suoramarkkinoinnin kanava poistui: {name} ({from}).',
    },
    audience: {
      en: 'Direct marketing no longer reaches a group: {name} ({from}).',
      fi: 'Suoramarkkinointi ei enää kohdistu ryhmään: {name} ({from}).',
    },
    stop: {
      en: 'The way to stop direct marketing is now stated: {name} ({to}).',
      fi: 'Suoramarkkinoinnin kieltämisen tapa kerrotaan nyt: {name} ({to}).',
    },
  },
}
