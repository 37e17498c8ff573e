/** Changes of the supervisory authority: row 56 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { act, gdpr } from './cite.ts'

export const authorityChanged: ChangeKind = {
  id: 'authority.changed',
  area: 'complaint',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(2)(d)', '14(2)(e)', '77(1)'), act('1050/2018', 'section 21', '21 §')],
  texts: {
    default: {
      en: 'The supervisory authority changed: {to} (previously {from}).',
      fi: 'Valvontaviranomainen vaihtui: {to} (aiemmin {from}).',
    },
    added: { en: 'A supervisory authority was added: {to}.', fi: 'Valvontaviranomainen lisättiin: {to}.' },
    removed: {
      en: 'A supervisory authority was removed: {from}.',
      fi: 'Valvontaviranomainen poistettiin: {from}.',
    },
  },
}

export const authorityContactChanged: ChangeKind = {
  id: 'authority.changed',
  area: 'complaint',
  tier: 'C',
  effects: ['neutral'],
  reason: [gdpr('13(2)(d)', '14(2)(e)')],
  texts: {
    default: {
      en: 'Contact details of the supervisory authority changed: {name} ({what}).',
      fi: 'Valvontaviranomaisen yhteystiedot muuttuivat: {name} ({what}).',
    },
  },
}

/** Articles 13 and 14 do not ask for it: supervision of cookies is told beside the right that they do ask for. */
export const cookieAuthorityChanged: ChangeKind = {
  id: 'authority.changed',
  area: 'complaint',
  tier: 'B',
  effects: ['incomparable'],
  reason: [{ act: '917/2014' }],
  texts: {
    default: {
      en: 'The notice now states that the Finnish Transport and Communications Agency Traficom supervises the use of cookies.',
      fi: 'Nyt kerrotaan, että evästeiden käyttöä valvoo Liikenne- ja viestintävirasto Traficom.',
    },
    untold: {
      en: 'The notice no longer states that the Finnish Transport and Communications Agency Traficom supervises the use of cookies.',
      fi: 'Enää ei kerrota, että evästeiden käyttöä valvoo Liikenne- ja viestintävirasto Traficom.',
    },
  },
}
