/** What notices say of the complaint to the supervisory authority. */
import type { WordLists } from '../prose/word-list.ts'

export const complaintWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 77(1) GDPR; Data Protection Act, section 21',
    entries: [
      '(valitus|valituksen|valittaa|valitusta|kantelu|kantelun|kannella) … (tietosuojavaltuutetu*|valvontaviranomai*|tietosuojaviranomai*|viranomai*)',
      '(tietosuojavaltuutetu*|valvontaviranomai*|tietosuojaviranomai*|viranomai*) … (valitus|valituksen|valittaa|kantelu|kantelun|kannella|saattaa|käsiteltäväksi)',
      'saattaa … (tietosuojavaltuutetu*|valvontaviranomai*|tietosuojaviranomai*)',
      'ilmoitus tietosuojavaltuutetulle',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 77(1) GDPR; Data Protection Act, section 21',
    entries: [
      'complain* … (authority|ombudsman)',
      'complaint … (authority|ombudsman)',
      '(authority|ombudsman) … complain*',
      'refer … (authority|ombudsman)',
    ],
  },
}

export const ombudsmanWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Data Protection Act, section 8',
    entries: ['tietosuojavaltuutetu*', 'tietosuojavaltuutettu'],
  },
  en: { language: 'en', source: 'Data Protection Act, section 8', entries: ['ombudsman*'] },
}

/** The three places of Article 77(1), each in its words. */
export const residenceWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 77(1) GDPR',
    entries: ['*asuinpaik*', '*asuinvaltio*', '*asuinmaa*', '*asut', '*asuu', 'kotipai*'],
  },
  en: { language: 'en', source: 'Article 77(1) GDPR', entries: ['residence', 'reside*', 'live', 'lives'] },
}

export const workplaceWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 77(1) GDPR',
    entries: ['työpaik*', 'työskent*', 'työntekopaik*', 'työssäkäynti*'],
  },
  en: { language: 'en', source: 'Article 77(1) GDPR', entries: ['work', 'works', 'workplace'] },
}

export const infringementWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 77(1) GDPR',
    entries: ['rikkomi*', 'rikkomus*', 'loukkaus*', 'rikkomisen', '*tapahtunu*', '*tapahtu*'],
  },
  en: {
    language: 'en',
    source: 'Article 77(1) GDPR',
    entries: ['infringement', 'breach', 'violation', 'occurred'],
  },
}
