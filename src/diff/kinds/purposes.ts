/** Changes of purposes: rows 15–19 of the table of materiality. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

/** For data that are held already: the law asks that people are told before they are used for it. */
export const purposeAdded: ChangeKind = {
  id: 'purpose.added',
  area: 'purposes',
  tier: 'A',
  effects: ['widens'],
  furtherProcessing: true,
  reason: [gdpr('13(3)', '14(4)', '6(4)', '5(1)(b)'), WP260_CHANGES],
  texts: {
    default: {
      en: 'A purpose was added: {name} (legal basis: {basis}).',
      fi: 'Käyttötarkoitus lisättiin: {name} (oikeusperuste: {basis}).',
    },
    baseless: { en: 'A purpose was added: {name}.', fi: 'Käyttötarkoitus lisättiin: {name}.' },
    furtherUse: {
      en: 'Data are now used for a purpose for which they were not originally collected: {name} ({to}).',
      fi: 'Tietoja käytetään nyt tarkoitukseen, johon niitä ei alun perin kerätty: {name} ({to}).',
    },
  },
}

/** The same purpose for more people: Article 13(3) asks for nothing, for it is of other purposes. */
export const purposeSubjectsAdded: ChangeKind = {
  id: 'purpose.subjects-added',
  area: 'purposes',
  tier: 'A',
  effects: ['widens', 'incomparable'],
  reason: [gdpr('13(1)(c)', '14(1)(c)', '5(1)(b)')],
  texts: {
    default: {
      en: 'A purpose now concerns further groups of data subjects: {name} ({to}).',
      fi: 'Käyttötarkoitus koskee nyt useampia rekisteröityjen ryhmiä: {name} ({to}).',
    },
    subjectsTold: {
      en: 'The notice now states which groups of data subjects a purpose concerns: {name} ({to}).',
      fi: 'Nyt kerrotaan, mitä rekisteröityjen ryhmiä käyttötarkoitus koskee: {name} ({to}).',
    },
  },
}

export const purposeAddedForNewData: ChangeKind = {
  id: 'purpose.added-new-data-only',
  area: 'purposes',
  tier: 'A',
  effects: ['widens'],
  reason: [gdpr('13(1)(c)')],
  texts: {
    default: {
      en: 'A purpose was added, for data that are all collected afresh: {name} (legal basis: {basis}).',
      fi: 'Käyttötarkoitus lisättiin, ja kaikki siihen käytettävät tiedot ovat uusia: {name} (oikeusperuste: {basis}).',
    },
    baseless: {
      en: 'A purpose was added, for data that are all collected afresh: {name}.',
      fi: 'Käyttötarkoitus lisättiin, ja kaikki siihen käytettävät tiedot ovat uusia: {name}.',
    },
  },
}

export const purposeTextChanged: ChangeKind = {
  id: 'purpose.text-changed',
  area: 'purposes',
  tier: 'A',
  effects: ['incomparable'],
  reason: [gdpr('13(1)(c)', '13(3)')],
  texts: {
    default: {
      en: 'The description of a purpose changed: {name}. Check whether the purpose grew.',
      fi: 'Käyttötarkoituksen kuvaus muuttui: {name}. Tarkista, laajeniko tarkoitus.',
    },
    described: {
      en: 'A purpose is now described: {name} ({to}).',
      fi: 'Käyttötarkoitus kuvataan nyt: {name} ({to}).',
    },
    undescribed: {
      en: 'A purpose is no longer described: {name} ({from}).',
      fi: 'Käyttötarkoitusta ei enää kuvata: {name} ({from}).',
    },
    name: {
      en: 'A purpose was renamed: {to} (previously {from}). Check whether the purpose grew.',
      fi: 'Käyttötarkoituksen nimi muuttui: {to} (aiemmin {from}). Tarkista, laajeniko tarkoitus.',
    },
    furtherUse: {
      en: 'The description of further use changed: {name}. Check whether the purpose grew.',
      fi: 'Myöhempää käyttöä koskeva kuvaus muuttui: {name}. Tarkista, laajeniko tarkoitus.',
    },
  },
}

/** Spelling, punctuation and spacing only: the words have the same stems. */
export const purposeTextEditorial: ChangeKind = {
  id: 'purpose.text-editorial',
  area: 'purposes',
  tier: 'C',
  effects: ['neutral'],
  reason: [WP260_CHANGES],
  texts: {
    default: {
      en: 'The spelling or punctuation of a purpose changed: {name}.',
      fi: 'Käyttötarkoituksen kuvauksen kirjoitusasu muuttui: {name}.',
    },
  },
}

export const purposeRemoved: ChangeKind = {
  id: 'purpose.removed',
  area: 'purposes',
  tier: 'A',
  effects: ['narrows'],
  reason: [gdpr('5(1)(b)', '17(1)(a)')],
  texts: {
    default: {
      en: 'A purpose was removed: {name}. Check how long data kept only for it are retained.',
      fi: 'Käyttötarkoitus poistettiin: {name}. Tarkista vain sitä varten säilytettävien tietojen säilytysaika.',
    },
    subjects: {
      en: 'A purpose no longer concerns all of the same groups of data subjects: {name} ({from}).',
      fi: 'Käyttötarkoitus ei enää koske kaikkia samoja rekisteröityjen ryhmiä: {name} ({from}).',
    },
    furtherUse: {
      en: 'The notice no longer states that data are used for a purpose for which they were not originally collected: {name}.',
      fi: 'Tietoja ei enää kerrota käytettävän tarkoitukseen, johon niitä ei alun perin kerätty: {name}.',
    },
  },
}
