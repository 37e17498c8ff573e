/** Changes of how people are told of changes: row 64 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const changesClauseChanged: ChangeKind = {
  id: 'changes-clause.changed',
  area: 'changes',
  tier: 'B',
  effects: ['incomparable', 'widens', 'narrows'],
  reason: [WP260_CHANGES, gdpr('5(1)(a)')],
  texts: {
    default: {
      en: 'Changes are now announced in another way: {to}.',
      fi: 'Muutoksista ilmoitetaan nyt toisella tavalla: {to}.',
    },
    told: {
      en: 'The notice now states how changes are announced: {to}.',
      fi: 'Nyt kerrotaan, miten muutoksista ilmoitetaan: {to}.',
    },
    untold: {
      en: 'The notice no longer states how changes are announced: {from}.',
      fi: 'Enää ei kerrota, miten muutoksista ilmoitetaan: {from}.',
    },
    newPurpose: {
      en: 'The notice now promises that people will be told before data are used for a new purpose.',
      fi: 'Nyt luvataan ilmoittaa ennen kuin tietoja käytetään uuteen tarkoitukseen.',
    },
    noNewPurpose: {
      en: 'The notice no longer promises that people will be told before data are used for a new purpose.',
      fi: 'Enää ei luvata ilmoittaa ennen kuin tietoja käytetään uuteen tarkoitukseen.',
    },
  },
}
