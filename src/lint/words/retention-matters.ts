/** Words by which retention rows show what they are about. */
import type { WordLists } from '../prose/word-list.ts'

/** Rows that cover whatever no other row does. */
export const theRest: WordLists = {
  fi: {
    language: 'fi',
    source: 'Usual last rows of Finnish retention schedules',
    entries: ['muut', 'muiden', 'muita', 'kaikki', 'kaikkien', 'kaikkia'],
  },
  en: {
    language: 'en',
    source: 'Usual last rows of retention schedules',
    entries: ['other', 'all', 'everything'],
  },
}

/** A row on all data, for `hasOnlyWords`: `henkilötiedot`, `rekisterin tiedot`. */
export const allPersonalData: WordLists = {
  fi: {
    language: 'fi',
    source: 'Rows of published schedules that concern the whole register',
    entries: [
      'henkilötie(dot|tojen)',
      'tiedot',
      'tietojen',
      'rekister(i|in|istä|issä)',
      'olev*',
      'rekisteröity*',
    ],
  },
  en: {
    language: 'en',
    source: 'Rows of published schedules that concern the whole register',
    entries: ['personal', 'data', 'information', 'the', 'your', 'in', 'of', 'register*'],
  },
}

export const accountingLaw: WordLists = {
  fi: {
    language: 'fi',
    source: 'Accounting Act 1336/1997, chapter 2, section 10, and the names of its material',
    entries: [
      'kirjanpitolai*',
      'kirjanpitolaki*',
      '1336/1997',
      'kirjanpitoaineisto*',
      '*tosite',
      '*tosittee*',
    ],
  },
  en: {
    language: 'en',
    source: 'Accounting Act 1336/1997, chapter 2, section 10, and the names of its material',
    entries: [
      'accounting act',
      '1336/1997',
      'accounting (material|records|vouchers)',
      'voucher*',
      'bookkeeping act',
    ],
  },
}

/** Material that is kept ten years. */
export const accountingBooks: WordLists = {
  fi: {
    language: 'fi',
    source: 'Accounting Act 1336/1997, chapter 2, section 10: financial statements, books, chart of accounts',
    entries: [
      'tilinpäätö*',
      'toimintakertomu*',
      'kirjanpitokirj*',
      'kirjanpidot',
      'kirjanpitoja',
      'kirjanpitojen',
      'pääkirj*',
      'tililuettelo*',
      'tasekirj*',
      'tase-erittely*',
    ],
    innocent: ['tilinpäätö* (jälkeen|yhteydessä)'],
  },
  en: {
    language: 'en',
    source: 'Accounting Act 1336/1997, chapter 2, section 10: financial statements, books, chart of accounts',
    entries: [
      'financial statements',
      'annual accounts',
      '(ledger|ledgers)',
      'accounting books',
      'chart of accounts',
    ],
  },
}

/** A start that accounting law knows: a year or a financial period. */
export const accountingStart: WordLists = {
  fi: {
    language: 'fi',
    source: 'Accounting Act 1336/1997, chapter 2, section 10',
    entries: ['*tilikau*', '*vuoden', '*vuosi', '*tilivuo*'],
  },
  en: {
    language: 'en',
    source: 'Accounting Act 1336/1997, chapter 2, section 10',
    entries: ['financial', 'accounting', 'fiscal', 'calendar', 'year', "year's"],
  },
}

export const recordings: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 759/2004, sections 16–17, and EDPB Guidelines 3/2019',
    entries: ['*kamera*', '*tallente*', '*tallenne', '*tallenteet', '*video*', 'valvontakuv*'],
  },
  en: {
    language: 'en',
    source: 'Act 759/2004, sections 16–17, and EDPB Guidelines 3/2019',
    entries: ['camera*', 'cctv', 'video*', 'recording*', 'footage', 'surveillance'],
  },
}

/** Reasons that let recordings of a workplace be kept longer than a year. */
export const recordingReasons: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 759/2004, section 17(2)–(3): a pending matter, another special reason',
    entries: [
      '*vireillä*',
      '*riita*',
      '*riida*',
      '*esitutkin*',
      '*tutkin*',
      '*rikos*',
      '*vahin*',
      '*korvaus*',
      '*häirin*',
      '*syrjin*',
      '*tapatur*',
      '*oikeudenkäyn*',
      'erityisestä syystä',
      'päättämisen peruste*',
    ],
  },
  en: {
    language: 'en',
    source: 'Act 759/2004, section 17(2)–(3): a pending matter, another special reason',
    entries: [
      'pending',
      'dispute*',
      'investigat*',
      'offence*',
      'crime*',
      'damage*',
      'claim*',
      'harassment',
      'discriminat*',
      'accident*',
      'proceedings',
      'special reason',
      'termination',
    ],
  },
}

export const consentWords: WordLists = {
  fi: { language: 'fi', source: 'Article 4(11) GDPR', entries: ['*suostumu*'] },
  en: { language: 'en', source: 'Article 4(11) GDPR', entries: ['consent*'] },
}

/** The Act that lays down how long records of healthcare and social welfare are kept. */
export const clientDataAct: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 703/2023, annex',
    entries: [
      '703/2023',
      'asiakastietolai*',
      'asiakastietolaki*',
      'laki … asiakastietojen käsittelystä',
      'lain … asiakastietojen',
    ],
  },
  en: {
    language: 'en',
    source: 'Act 703/2023, annex',
    entries: ['703/2023', 'client data act', 'act … client data'],
  },
}
