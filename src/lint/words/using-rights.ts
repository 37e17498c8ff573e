/** What notices say of how rights are used, answered and refused. */
import type { WordLists } from '../prose/word-list.ts'

export const monthWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 12(3) GDPR: within one month',
    entries: [
      'kuukaude*',
      'kuukausi',
      'kuukautta',
      'kk',
      '(30|14|7) (päivä*|vuorokau*|vrk|pv)',
      '*viikon',
      '*viikossa',
      'vuorokaud*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 12(3) GDPR: within one month',
    entries: ['month', "month's", '(30|14|7|thirty|fourteen|seven) (days|working)', '(weeks|week)'],
  },
}

export const wayWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 12(2) GDPR: the exercise of rights is facilitated',
    entries: [
      '*postitse',
      '*postilla',
      '*osoitteeseen',
      '*lomakkee*',
      'puhelimitse',
      'kirjallisesti',
      'kirjeitse',
      '*palvelussa',
      '*palveluun',
      '*palveluumme',
      '(ottamalla|ota) yhteyttä',
      'yhteyshenkilö*',
      '*pyyntö',
      '*pyynnön',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 12(2) GDPR: the exercise of rights is facilitated',
    entries: [
      'by (email|e-mail|post|phone|letter|telephone)',
      '*@*',
      'form',
      'contact',
      'contacting',
      'writing',
      'portal',
      'request*',
    ],
  },
}

export const refusalWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 12(4) GDPR: reasons, complaint, judicial remedy',
    entries: [
      'kieltäyt*',
      'evätä*',
      'evätään',
      'epää*',
      'hylä(tä|tään|tty*)',
      'hylkää*',
      'kieltey*',
      'kielteis*',
      'ei … (suostu*|hyväksy*|toteut*) … *pyyn*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 12(4) GDPR: reasons, complaint, judicial remedy',
    entries: ['refus*', 'reject*', 'denied', 'decline*', 'not … (granted|comply|complied)'],
  },
}

/** Conditions of the repealed Personal Data Act, 523/1999, sections 26 and 28, and other hurdles. */
export const legacyConditions: WordLists = {
  fi: {
    language: 'fi',
    source:
      'Act 523/1999 (repealed), sections 26 and 28; Article 12(2), (5) and (6) GDPR, recitals 59 and 64',
    entries: [
      'kerran (vuodessa|kalenterivuodessa) … (maksut*|ilmai*|veloituks*)',
      '(maksut*|ilmai*|veloituks*) … kerran (vuodessa|kalenterivuodessa)',
      '(yksi|yhden) … (pyyntö|pyynnön|tarkastus*) … (vuodessa|kalenterivuodessa)',
      'kerran vuodessa … (tarkast*|tarkist*)',
      'tarkast* … kerran vuodessa',
      'omakätisesti',
      'allekirjoitet(ulla|tu|un|tuna|ussa)',
      'allekirjoitettava*',
      '(vain|ainoastaan|yksinomaan) (kirjeitse|postitse|henkilökohtaisesti|kirjallisesti)',
      'henkilökohtaisesti … (luona|toimipai*|toimisto*|paikan)',
      '(kopio|kopion|jäljennös|jäljennöksen) … (henkilöllisyystodistu*|henkilötodistu*|passi*|ajokort*|henkilökort*)',
      '(henkilöllisyystodistuksen|henkilötodistuksen|passin|ajokortin|henkilökortin) (kopio*|jäljennö*)',
      '(kuvallinen|kuvallisen|kuvallisella) (henkilöllisyystodistu*|henkilötodistu*|henkilökort*|tunnistusasiakir*)',
    ],
    innocent: [
      'sähköisesti allekirjoitet*',
      'tai henkilökohtaisesti … (luona|toimipai*|toimisto*|paikan)',
      'myös henkilökohtaisesti … (luona|toimipai*|toimisto*|paikan)',
    ],
  },
  en: {
    language: 'en',
    source:
      'Act 523/1999 (repealed), sections 26 and 28; Article 12(2), (5) and (6) GDPR, recitals 59 and 64',
    entries: [
      '(once|time) (a|per) … year … (free|charge)',
      '(free|charge) … (once|time) (a|per) … year',
      'once a year … (inspect|check|access)',
      '(inspect|check|access) … once a year',
      'one … request … (year|annum)',
      'hand-signed',
      'handwritten',
      'signed … (request|letter|document|form)',
      '(request|letter) … signed',
      'only … (in person|by post|by letter)',
      'must … in person',
      'copy of … (passport|identity|id|driving)',
      'photo (id|identification)',
      'photographic identification',
    ],
    innocent: ['electronically signed', 'signed electronically'],
  },
}

const fee = 'Article 12(5) GDPR: free of charge, unless requests are manifestly unfounded or excessive'

/** That a request costs something. */
export const chargedFees: WordLists = {
  fi: {
    language: 'fi',
    source: fee,
    entries: [
      '(euroa|euron|eur)',
      '(peritään|perimme|periä|veloitetaan|veloitamme|veloittaa|laskutetaan|laskutamme) … (maksu|maksun|maksua|kulut|kulu|kustannukset|kustannuksia|palkkio|korvaus)',
      '(maksu|maksua|kulut|kustannukset) … (peritään|perimme|veloitetaan|veloitamme|laskutetaan)',
      '(pyyntö|pyynnöt|pyynnön|tarkastus|jäljennös) … (maksaa|maksavat|maksulli*)',
    ],
  },
  en: {
    language: 'en',
    source: fee,
    entries: [
      '(euro|euros|eur)',
      'fee … (charged|applies|payable|due|levied)',
      '(charge|charges|charged) … (fee|for)',
      'request* … (cost|costs)',
    ],
  },
}

/** Where a fee may be charged, or that there is none. */
export const allowedFees: WordLists = {
  fi: {
    language: 'fi',
    source: fee,
    entries: [
      'kohtuut*',
      'perusteet*',
      'toistuv*',
      'lisäjäljennö*',
      'lisäkopio*',
      'useam(pi|mat|man|mista)',
      'ei',
      'emme',
      'eikä',
      'maksut*',
      'ilmai*',
    ],
  },
  en: {
    language: 'en',
    source: fee,
    entries: [
      'unfounded',
      'excessive',
      'repeat*',
      'repetitive',
      '(further|additional|extra) cop(y|ies)',
      'free',
      'no',
      'not',
      'without',
    ],
  },
}

/** That requests are answered, beside the time in which they are. */
export const answerWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 12(3) GDPR: information on action taken within one month',
    entries: [
      'vasta(amme|taan|a|amaan|ta)',
      '*vastauksen',
      '*vastaus',
      'pyyn(nöt|nön|tö|töön|töihin) … käsit*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 12(3) GDPR: information on action taken within one month',
    entries: ['answer*', 'respond*', 'response*', 'repl(y|ies)', 'request* … (handled|processed)'],
  },
}

/** The two further months that complex or numerous requests allow. */
export const extensionWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 12(3) GDPR, second sentence',
    entries: [
      'jatka*',
      'jatke*',
      'pident*',
      'pidenn*',
      'lisäai*',
      'lisää',
      'monimutkai*',
      'viivästy*',
      'laaj*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 12(3) GDPR, second sentence',
    entries: ['exten*', 'further', 'complex*', 'prolong*', 'longer', 'additional'],
  },
}
