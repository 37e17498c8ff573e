/** Changes of the document and its form: rows 65–73 of the table of materiality. */
import { WP260, WP260_CHANGES } from '../../lint/guidelines.ts'
import type { AreaName, ChangeKind } from '../change.ts'
import { gdpr } from './cite.ts'

export const languageRemoved: ChangeKind = {
  id: 'language.removed',
  area: 'languages',
  tier: 'B',
  effects: ['widens'],
  reason: [gdpr('12(1)')],
  texts: {
    default: { en: 'A language version was removed: {name}.', fi: 'Kieliversio poistettiin: {name}.' },
    part: {
      en: 'A language version was removed: {name} ({what}).',
      fi: 'Kieliversio poistettiin: {name} ({what}).',
    },
  },
}

/** A bilingual authority must serve in both languages: its tier is that of the law, and the area raises it. */
export const languageRemovedByAuthority: ChangeKind = {
  ...languageRemoved,
  tier: 'A',
  reason: [gdpr('12(1)'), { act: '423/2003' }],
}

export const languageAdded: ChangeKind = {
  id: 'language.added',
  area: 'languages',
  tier: 'B',
  effects: ['narrows', 'incomparable'],
  reason: [gdpr('12(1)')],
  texts: {
    default: { en: 'A language version was added: {name}.', fi: 'Kieliversio lisättiin: {name}.' },
    part: {
      en: 'A language version was added: {name} ({what}).',
      fi: 'Kieliversio lisättiin: {name} ({what}).',
    },
    main: {
      en: 'The main language of the notice changed: {to} (previously {from}).',
      fi: 'Selosteen pääkieli vaihtui: {to} (aiemmin {from}).',
    },
  },
}

export const languageOneSided: ChangeKind = {
  id: 'language.one-sided',
  area: 'languages',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('12(1)', '5(1)(a)')],
  texts: {
    default: {
      en: 'A text changed in one language only: {what} ({name}). Check that the versions still say the same.',
      fi: 'Teksti muuttui vain yhdellä kielellä: {what} ({name}). Tarkista, että kieliversiot vastaavat toisiaan.',
    },
    added: {
      en: 'A text was added in one language only: {what} ({name}).',
      fi: 'Teksti lisättiin vain yhdellä kielellä: {what} ({name}).',
    },
    removed: {
      en: 'A text was removed from one language only: {what} ({name}).',
      fi: 'Teksti poistettiin vain yhdestä kieliversiosta: {what} ({name}).',
    },
  },
}

export const definitionChanged: ChangeKind = {
  id: 'definition.changed',
  area: 'document',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('12(1)')],
  texts: {
    default: { en: 'A definition changed: {name}.', fi: 'Määritelmä muuttui: {name}.' },
    added: { en: 'A definition was added: {name}.', fi: 'Määritelmä lisättiin: {name}.' },
    removed: { en: 'A definition was removed: {name}.', fi: 'Määritelmä poistettiin: {name}.' },
  },
}

/** Own wording; where it replaces what the law requires, it has the tier of that. */
export const freeTextChanged: ChangeKind = {
  id: 'free-text.changed',
  area: 'document',
  tier: 'B',
  effects: ['incomparable'],
  reason: [gdpr('12(1)')],
  texts: {
    default: { en: 'Custom wording changed: {what}.', fi: 'Oma sanamuoto muuttui: {what}.' },
    added: { en: 'Custom wording was added: {what}.', fi: 'Oma sanamuoto lisättiin: {what}.' },
    removed: { en: 'Custom wording was removed: {what}.', fi: 'Oma sanamuoto poistettiin: {what}.' },
    textRemoved: {
      en: 'Custom wording was removed: {what} ({from}).',
      fi: 'Oma sanamuoto poistettiin: {what} ({from}).',
    },
    replaces: {
      en: 'Custom wording that replaces the standard text changed: {what}.',
      fi: 'Vakiotekstin korvaava oma sanamuoto muuttui: {what}.',
    },
    replacing: {
      en: 'Custom wording now replaces the standard text: {what}.',
      fi: 'Oma sanamuoto korvaa nyt vakiotekstin: {what}.',
    },
    replacesNoMore: {
      en: 'The standard text replaced custom wording: {what} ({from}).',
      fi: 'Vakioteksti korvasi oman sanamuodon: {what} ({from}).',
    },
    link: {
      en: 'A link to a related notice changed: {what}.',
      fi: 'Liittyvän selosteen linkki muuttui: {what}.',
    },
  },
}

/** Where it stands, or stood, in place of the facts of an area: there people look for it, and there lies its law. */
export function ownWordingOf(area: AreaName, articles: readonly string[]): ChangeKind {
  return { ...freeTextChanged, area, reason: [gdpr('12(1)', ...articles)] }
}

export const documentDates: ChangeKind = {
  id: 'document.dates',
  area: 'document',
  tier: 'C',
  effects: ['neutral'],
  reason: [gdpr('5(2)')],
  texts: {
    default: {
      en: 'The particulars of the document changed: {what} ({to}, previously {from}).',
      fi: 'Asiakirjan tiedot muuttuivat: {what} ({to}, aiemmin {from}).',
    },
    added: {
      en: 'The particulars of the document changed: {what} ({to}).',
      fi: 'Asiakirjan tiedot muuttuivat: {what} ({to}).',
    },
    removed: {
      en: 'The particulars of the document changed: {what} (no longer stated, previously {from}).',
      fi: 'Asiakirjan tiedot muuttuivat: {what} (ei enää kerrota, aiemmin {from}).',
    },
    several: {
      en: 'The particulars of the document changed: {list}.',
      fi: 'Asiakirjan tiedot muuttuivat: {list}.',
    },
    history: { en: 'The change history was continued: {to}.', fi: 'Muutoshistoriaa jatkettiin: {to}.' },
    historyChanged: {
      en: 'An earlier entry of the change history was altered: {from}.',
      fi: 'Muutoshistorian aiempaa merkintää muutettiin: {from}.',
    },
  },
}

export const effectiveDateChanged: ChangeKind = {
  id: 'document.effective-date',
  area: 'document',
  tier: 'A',
  effects: ['widens'],
  reason: [WP260, gdpr('13(3)')],
  texts: {
    default: {
      en: 'The notice takes effect earlier, and it has a material change: {to} (previously {from}).',
      fi: 'Selosteen voimaantuloa aikaistettiin, ja siinä on olennainen muutos: {to} (aiemmin {from}).',
    },
  },
}

export const layoutChanged: ChangeKind = {
  id: 'layout.changed',
  area: 'document',
  tier: 'C',
  effects: ['neutral'],
  reason: [WP260_CHANGES],
  texts: {
    default: { en: 'The layout changed: {what}.', fi: 'Asettelu muuttui: {what}.' },
    renamed: {
      en: 'The identifier of an item changed: {to} (previously {from}).',
      fi: 'Kohdan tunnus muuttui: {to} (aiemmin {from}).',
    },
    moved: { en: 'The order of items changed: {what}.', fi: 'Kohtien järjestys muuttui: {what}.' },
    relocated: {
      en: 'A fact stands in another part of the document: {what}.',
      fi: 'Tieto esitetään asiakirjan toisessa osassa: {what}.',
    },
    headingOwn: { en: 'A custom heading was added: {to}.', fi: 'Oma otsikko lisättiin: {to}.' },
    headingsOwn: { en: 'Custom headings were added: {to}.', fi: 'Omat otsikot lisättiin: {to}.' },
    headingsOurs: {
      en: 'Custom headings were removed: {from}.',
      fi: 'Omat otsikot poistettiin: {from}.',
    },
    headingOurs: {
      en: 'A custom heading was removed: {from}.',
      fi: 'Oma otsikko poistettiin: {from}.',
    },
    heading: {
      en: 'A heading changed: {to} (previously {from}).',
      fi: 'Otsikko muuttui: {to} (aiemmin {from}).',
    },
  },
}

export const summaryChanged: ChangeKind = {
  id: 'summary.changed',
  area: 'document',
  tier: 'B',
  effects: ['incomparable'],
  reason: [WP260],
  texts: {
    default: { en: 'The summary changed: {to}.', fi: 'Tiivistelmä muuttui: {to}.' },
    added: { en: 'A point was added to the summary: {to}.', fi: 'Tiivistelmään lisättiin kohta: {to}.' },
    removed: {
      en: 'A point of the summary was removed: {from}.',
      fi: 'Tiivistelmän kohta poistettiin: {from}.',
    },
  },
}
