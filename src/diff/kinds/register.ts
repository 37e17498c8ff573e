/** Changes of what a register is called, of the law that governs it, and of registers within one document: row 71 of the table of materiality. */
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const registerRenamed: ChangeKind = {
  id: 'register.renamed',
  area: 'document',
  tier: 'B',
  effects: ['neutral'],
  reason: [gdpr('12(1)')],
  texts: {
    default: {
      en: 'The register was renamed: {to} (previously {from}).',
      fi: 'Rekisterin nimi muuttui: {to} (aiemmin {from}).',
    },
    particularsTold: {
      en: 'Information on the register was added: {what} ({to}).',
      fi: 'Rekisteriä koskeva tieto lisättiin: {what} ({to}).',
    },
    particulars: {
      en: 'The information on the register changed: {what} ({to}).',
      fi: 'Rekisteriä koskeva tieto muuttui: {what} ({to}).',
    },
    untold: {
      en: 'Information on the register was removed: {what} ({from}).',
      fi: 'Rekisteriä koskeva tieto poistettiin: {what} ({from}).',
    },
    id: {
      en: 'The identifier of the register changed: {to} (previously {from}).',
      fi: 'Rekisterin tunnus muuttui: {to} (aiemmin {from}).',
    },
  },
}

/** A register of a document that holds several; what it holds is told by itself. */
export const partChanged: ChangeKind = {
  id: 'register.part-changed',
  area: 'document',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('12(1)')],
  texts: {
    added: {
      en: 'A register was added to the document: {name}.',
      fi: 'Asiakirjaan lisättiin rekisteri: {name}.',
    },
    removed: {
      en: 'A register was removed from the document: {name}.',
      fi: 'Asiakirjasta poistettiin rekisteri: {name}.',
    },
    changed: {
      en: 'A register of the document changed: {name}.',
      fi: 'Asiakirjan rekisteri muuttui: {name}.',
    },
  },
}

/** Another law governs: every right and duty is read from another Act. */
export const regimeChanged: ChangeKind = {
  id: 'register.regime-changed',
  area: 'document',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('2(2)(d)'), { act: '1054/2018' }],
  texts: {
    default: {
      en: 'The law that governs the processing changed: {to} (previously {from}).',
      fi: 'Käsittelyyn sovellettava laki vaihtui: {to} (aiemmin {from}).',
    },
  },
}
