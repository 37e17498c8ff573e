/** What is no consent to cookies, and mentions of cookies. */
import type { WordLists } from '../prose/word-list.ts'

export const cookieWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 917/2014, section 205',
    entries: ['eväste*', '*evästee*', '*evästeet'],
    innocent: ['(ei|emme|eivät) … eväste*', 'eväste* ei', 'evästee* … ei (käytetä|tallenneta)'],
  },
  en: {
    language: 'en',
    source: 'Act 917/2014, section 205',
    entries: ['cookie', 'cookies'],
    innocent: ['(no|not|without) … (cookie|cookies)', 'cookies … not'],
  },
}

export const noConsent: WordLists = {
  fi: {
    language: 'fi',
    source:
      'Act 917/2014, section 205; CJEU C-673/17: consent is an active act. Browser settings and use of the site are none',
    entries: [
      'selaim(en|ensa|esi) … asetu*',
      'selainasetu*',
      'selaimen* … (estää|estämällä|poistaa)',
      '(estää|estämällä|kytkeä|poistaa) … selaim*',
      '(käyttämällä|jatkamalla|selaamalla) … (hyväksy*|suostu*)',
      '(hyväksy*|suostu*) … (käyttämällä|jatkamalla|selaamalla)',
      'jatkamalla … (käyttöä|käyttämistä|selaamista)',
    ],
  },
  en: {
    language: 'en',
    source:
      'Act 917/2014, section 205; CJEU C-673/17: consent is an active act. Browser settings and use of the site are none',
    entries: [
      'browser … (settings|setting|preferences)',
      '(settings|setting) of … browser',
      '(in|through|by|your) … browser',
      'by (using|continuing|browsing|visiting)',
      'continued use',
    ],
  },
}
