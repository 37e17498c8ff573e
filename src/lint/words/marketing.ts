/** Direct marketing, electronic marketing and what is asked of them, as notices word it. */
import type { WordLists } from '../prose/word-list.ts'

export const directMarketing: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 21(2) GDPR; Act 917/2014, section 200',
    entries: [
      'suoramarkkinoin*',
      'suoramainon*',
      'uutiskirj*',
      '(sähköposti|tekstiviesti|puhelin)markkinoin*',
      '(sähköinen|sähköisen|sähköistä|sähköiseen) markkinoin*',
      'markkinointiviest*',
      'etämyyn(ti|nin|tiä|tiin)',
      'telemarkkinoin*',
    ],
    innocent: ['ei … suoramarkkinoin*', 'ei … suoramarkkinointiin'],
  },
  en: {
    language: 'en',
    source: 'Article 21(2) GDPR; Act 917/2014, section 200',
    entries: [
      'direct marketing',
      'newsletter*',
      '(email|e-mail|electronic|sms|telephone) marketing',
      'marketing (messages|emails|calls)',
      'telemarketing',
      'e-marketing',
    ],
    innocent: ['(no|not) … direct marketing', '(no|not) … newsletter*'],
  },
}

/** Marketing that reaches people by email or message: section 200 asks for consent. */
export const electronicMarketing: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 917/2014, section 200(1)',
    entries: [
      'uutiskirj*',
      '(sähköposti|tekstiviesti)markkinoin*',
      '(sähköinen|sähköisen|sähköistä|sähköiseen) (markkinoin*|suoramarkkinoin*)',
      '(suoramarkkinoin*|markkinoin*) (sähköpostitse|tekstiviest*|sähköisesti)',
      'markkinointiviest*',
    ],
    innocent: ['ei … uutiskirj*'],
  },
  en: {
    language: 'en',
    source: 'Act 917/2014, section 200(1)',
    entries: [
      'newsletter*',
      '(email|e-mail|electronic|sms) (marketing|newsletter*)',
      'electronic direct marketing',
      'marketing (messages|emails)',
      'marketing by (email|e-mail|sms|text)',
      'e-marketing',
    ],
    innocent: ['(no|not) … newsletter*'],
  },
}

/** The exception of section 200(3): one’s own customers and similar products. */
export const existingCustomers: WordLists = {
  fi: {
    language: 'fi',
    source: 'Act 917/2014, section 200(3)',
    entries: [
      '200 n 3 mom*',
      '200 3 mom*',
      '(nykyis*|olemassa olev*|omi*) asiaka*',
      '(saman|samaan|samoja|vastaav*) … (tuoteryhm*|tuotte*|palvelu*)',
      'tuotteen tai palvelun myynnin yhteydessä',
    ],
  },
  en: {
    language: 'en',
    source: 'Act 917/2014, section 200(3)',
    entries: [
      'section 200 3',
      'existing customers',
      'present customers',
      'similar (products|services)',
      'same product group',
    ],
  },
}

/** An objection that holds for a time only. */
export const objectionForATime: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 21(2)–(3) GDPR: at any time',
    entries: [
      '*suhteen (aikana|kestäessä|kestoaikana|voimassaollessa)',
      '*suhteensa (aikana|kestäessä)',
      '(sopimuksen|jäsenyyden|asiakkuuden|asiakkuutensa) (aikana|kestäessä|voimassaoloaikana)',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 21(2)–(3) GDPR: at any time',
    entries: [
      'during … (relationship|membership|contract)',
      '(while|as long as) … (customer|member)',
      'throughout … (relationship|membership|contract)',
    ],
  },
}

export const profilingWords: WordLists = {
  fi: { language: 'fi', source: 'Article 4(4) GDPR', entries: ['profilo*', 'profilointi*'] },
  en: { language: 'en', source: 'Article 4(4) GDPR', entries: ['profil*'] },
}
