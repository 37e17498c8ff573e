/** How notices speak of places and risks of processing: outside what, inside what, and with what danger. */
import type { WordLists } from '../prose/word-list.ts'

const area = 'Article 44 GDPR; EEA Joint Committee Decision 154/2018: the GDPR holds in the whole EEA'

/** “Outside the EU” or “outside EFTA”, where “outside the EU and the EEA” is meant. */
export const wrongArea: WordLists = {
  fi: {
    language: 'fi',
    source: area,
    entries: [
      'eu n ulkopuol*',
      'eu n alueen ulkopuol*',
      'eu-alueen ulkopuol*',
      'eu-ma(an|iden) ulkopuol*',
      'euroopan unionin ulkopuol*',
      'euroopan unionin eu ulkopuol*',
      'euroopan unionin alueen ulkopuol*',
      'efta n ulkopuol*',
      'efta n alueen ulkopuol*',
      'efta-alueen ulkopuol*',
      'efta-ma(an|iden) ulkopuol*',
    ],
    innocent: ['eu n ulkopuol* … eta n ulkopuol*', 'eta n ja eu n ulkopuol*', 'eta n tai eu n ulkopuol*'],
  },
  en: {
    language: 'en',
    source: area,
    entries: [
      'outside the eu',
      'outside of the eu',
      'outside eu',
      'outside the european union',
      'outside of the european union',
      'outside the efta',
      'outside efta',
      'outside the eu … efta',
      'non-eu countr*',
    ],
    innocent: [
      'outside (the|of) … eu … eea',
      'outside the eu … european economic area',
      'outside of the eu … european economic area',
      'outside the european union … european economic area',
      'outside of the european union … european economic area',
      'outside the european union … eea',
      'outside the eu and eea',
    ],
  },
}

/** That the processing stays in the EU or the EEA. */
export const staysInside: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 44 GDPR; providers’ own promises of an EU region',
    entries: [
      'eu n alueella',
      'eu-alue*',
      'eu/eta-alue*',
      'eta-alue*',
      'eta n alueella',
      'eu n sisällä',
      'eta n sisällä',
      'euroopan unionin alueella',
      'euroopan talousalueella',
      'suomessa',
      'suomeen',
      'ruotsissa',
      'irlannissa',
      'saksassa',
      'alankomaissa',
      'belgiassa',
      'tanskassa',
      'eu data boundary',
    ],
    innocent: ['eu-alueen ulkopuol*', 'eta-alueen ulkopuol*', 'eu/eta-alueen ulkopuol*'],
  },
  en: {
    language: 'en',
    source: 'Article 44 GDPR; providers’ own promises of an EU region',
    entries: [
      '(in|within|inside) the eu',
      '(in|within|inside) the eea',
      '(in|within|inside) the eu/eea',
      'eu region*',
      'eu data boundary',
      '(in|within) the european union',
      '(in|within) the european economic area',
      'in (finland|sweden|ireland|germany|belgium|denmark)',
      'in the netherlands',
    ],
  },
}

/** What can go wrong with data in a country that no adequacy decision covers. */
export const transferRisks: WordLists = {
  fi: {
    language: 'fi',
    source: 'Article 49(1)(a) GDPR: the possible risks of such transfers',
    entries: [
      '*riski*',
      'vaara*',
      'viranomai*',
      'suojan tas*',
      'tietosuojan tas*',
      'oikeussuoja*',
      'heikom*',
      'tiedustel*',
      'valvon*',
    ],
  },
  en: {
    language: 'en',
    source: 'Article 49(1)(a) GDPR: the possible risks of such transfers',
    entries: [
      'risk*',
      'danger*',
      'authorities',
      'level of protection',
      'weaker',
      'redress',
      'remed*',
      'surveillance',
      'intelligence',
      'enforce*',
    ],
  },
}

const told = 'Article 44 GDPR: transfers to third countries, as notices tell of them'

const FI_SENT =
  '(siirrämme|siirretään|siirtyy|siirtyvät|luovutamme|luovutetaan|lähetämme|lähetetään|välitämme|välitetään)'
const FI_WHERE = [
  '(yhdysvaltoihin|yhdysvaltain|intiaan|kiinaan|sveitsiin|kanadaan|japaniin|australiaan|israeliin|brasiliaan|filippiineille|venäjälle|turkkiin|ukrainaan|serbiaan|singaporeen|isoon-britanniaan|kuningaskuntaan)',
  '(kolmansiin|kolmanteen) (maihin|maahan)',
  '(eta-alueen|eu/eta-alueen) ulkopuolelle',
]
const EN_SENT = '(transfer|transfers|transferred|send|sends|sent)'
const EN_WHERE = [
  'to … (usa|states|india|china|switzerland|canada|japan|australia|israel|brazil|philippines|russia|turkey|ukraine|serbia|singapore|kingdom)',
  'to … third countr(y|ies)',
  'outside the (eea|eu/eea)',
]

/** That data are sent to a third country: verbs that affirm, and the countries of which notices most often say so. */
export const toldTransferWords: WordLists = {
  fi: {
    language: 'fi',
    source: told,
    entries: FI_WHERE.map((where) => `${FI_SENT} … ${where}`),
    innocent: FI_WHERE.map((where) => `${FI_SENT} … (vain|ainoastaan|jos) … ${where}`),
  },
  en: {
    language: 'en',
    source: told,
    entries: EN_WHERE.map((where) => `${EN_SENT} … ${where}`),
    innocent: EN_WHERE.map(
      (where) => `(not|never|no|nor|neither|without|if|whether|nothing) … ${EN_SENT} … ${where}`,
    ),
  },
}
