/** Automated decisions and profiling in words. */
import type { WordLists } from '../prose/word-list.ts'

export const automatedWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 22(1) GDPR',
    entries: [
      '(automaattis*|automatisoi*) … (päätö*|päätek*|päättä*|päätän*|ratkais*|käsittely*)',
      '(päätö*|ratkais*) … (automaattis*|automatisoi*)',
      'automaattipäätö*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 22(1) GDPR',
    entries: ['automated … (decision*|processing)', '(decision*|decided) … (automatically|automated)'],
  },
}

/** An answer to whether automated decisions are made: that they are not, or by which logic they are. */
export const automatedAnswers: WordLists = {
  fi: {
    language: 'fi',
    source: 'Articles 13(2)(f) and 22(1) GDPR',
    entries: ['ei', 'emme', 'eivät', 'eikä', 'emmekä', 'eivätkä', '*logiik*', 'päättelysään*'],
    innocent: ['ei joudu', 'joutumatta', 'ei saa joutua'],
  },
  en: {
    language: 'en',
    source: 'Articles 13(2)(f) and 22(1) GDPR',
    entries: ['no', 'not', 'never', 'nor', 'neither', 'without', 'none', "don't", 'logic'],
    innocent: ['not to be', 'not … be subject', 'right not'],
  },
}

/** Profiling under its own name and under others. */
export const profilingMentions: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 4(4) GDPR: evaluating personal aspects by automated means; phrases of published notices',
    entries: [
      'profilo*',
      'segmentoi*',
      'segmentoin*',
      '(asiakastaso*|asiakasryhmi*) … (määrit*|luokit*)',
      '(käyttäytymi*|kulutustottumu*|ostokäyttäytymi*) (analyso*|analysoi*|ennusta*|ennakoi*)',
      '(analyso*|analysoi*|ennusta*) … (käyttäytymi*|kulutustottumu*|ostokäyttäytymi*)',
      '*pisteyty*',
    ],
    innocent: [
      '(ei|emme|eivät) … (profilo*|profilointi*|segmentoi*)',
      'profiloin* … ei',
      'profilointi* vastusta*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 4(4) GDPR: evaluating personal aspects by automated means; phrases of published notices',
    entries: [
      'profiling',
      'profiled',
      'segment(ation|ing|ed)',
      '(behaviour|behavioural) (analysis|analytics|prediction)',
      '(analys*|predict*) … (behaviour|habits|preferences)',
      'scoring',
    ],
    innocent: ['(no|not|without) … (profiling|profiled|segmentation)', 'profiling … not'],
  },
}

/** What a profile is for, where its effect says it. */
export const purposesOfProfiling: WordLists = {
  fi: {
    language: 'fi',
    source: 'Articles 4(4) and 13(1)(c) GDPR: usual purposes of profiling in published notices',
    entries: [
      '*kohdentami*',
      '*kohdistami*',
      '*valitsemi*',
      '*räätälöi*',
      '*kehittämi*',
      'jotta',
      'varten',
      '*tarkoitu*',
    ],
  },
  en: {
    language: 'en',
    source: 'Articles 4(4) and 13(1)(c) GDPR: usual purposes of profiling in published notices',
    entries: [
      'to (target|choose|select|tailor|develop|improve|offer)',
      'targeting',
      'in order to',
      'so that',
      'purpose*',
    ],
  },
}

/** What Article 22(3) asks for, each in its words. */
export const humanWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 22(3) GDPR',
    entries: [
      'ihmi(nen|sen|selle|stä)',
      'ihmisten',
      '*käsittelijä*',
      'työntekijä*',
      'asiantuntija*',
      'luonnolli*',
      'virkamie*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 22(3) GDPR',
    entries: ['human', 'person', 'employee*', 'officer', 'staff', 'reviewer'],
  },
}

export const ownViewWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 22(3) GDPR',
    entries: ['kanta*', 'kannan*', 'kantansa', 'kantasi', 'näkemy*', 'mielipi*', 'kuulluksi'],
  },
  en: {
    language: 'en',
    source: 'Article 22(3) GDPR',
    entries: ['view', 'views', 'opinion', 'heard', 'comment'],
  },
}

export const contestWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 22(3) GDPR',
    entries: ['riitaut*', 'kiist*', 'muutos(ta|haku*)', 'oikaisuvaatimu*', 'valitta*', 'uudelleen'],
  },
  en: {
    language: 'en',
    source: 'Article 22(3) GDPR',
    entries: ['contest*', 'challenge*', 'appeal*', 'reconsider*', 'dispute*'],
  },
}

export const administrativeLaw: WordLists = {
  fi: {
    language: 'fi',
    source: 'Administrative Procedure Act 434/2003, chapter 8 b; Act 906/2019, chapter 6 a',
    entries: [
      'hallintolai*',
      'hallintolaki',
      '434/2003',
      'tiedonhallintalai*',
      'tiedonhallintalaki',
      '906/2019',
    ],
  },
  en: {
    language: 'en',
    source: 'Administrative Procedure Act 434/2003, chapter 8 b; Act 906/2019, chapter 6 a',
    entries: [
      'administrative procedure act',
      '434/2003',
      'information management … public administration',
      'information management act',
      '906/2019',
    ],
  },
}
