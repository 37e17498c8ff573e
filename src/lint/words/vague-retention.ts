/** Ways of saying nothing about how long data are kept, and words that still say when they go. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'Guidelines on transparency WP260 rev.01, Annex: “as long as necessary” does not suffice'

export const vagueRetention: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'niin (kauan|pitkään) kuin',
      'sen ajan kuin',
      'sen aikaa kuin',
      'tarpeellis(en|ta|eksi) aj(an|aksi|anjakson)',
      'tarvittav(an|aksi) aj(an|aksi|anjakson)',
      'välttämättömän aj(an|anjakson)',
      'kohtuulli(sen|seksi) aj(an|aksi|anjakson)',
      '(kohtuullinen|tarpeellinen|tarvittava|välttämätön|riittävä|asianmukainen) aika',
      'asianmukaisen aj(an|anjakson)',
      'riittävän (ajan|kauan|pitkään)',
      'tarpeen (mukaan|vaatiman|edellyttämän)',
      'tarpeen … (vaatiman|edellyttämän) ajan',
      '(tarkoituksen|tarkoituksien|tarkoitusten|käyttötarkoituksen|käyttötarkoitusten) … (edellyttämän|vaatiman|tarvitseman) ajan',
      '(tarkoituksen|tarkoitusten|käyttötarkoituksen|käyttötarkoitusten) kannalta (tarpeen|tarpeelli*|välttämät*)',
      '(lain|lainsäädännön|lakien) (edellyttämän|vaatiman|salliman|mukaisen) ajan',
      'lakisääteisen ajan',
      'toistaiseksi',
      'määräämättömän ajan',
      'pysyvästi',
      'kunnes … (tarvita|tarpeen|tarpeelli*|tarpeettom*)',
      'kun … (tarvita|tarpeen|tarpeelli*)',
      '(ei|eivät) enää … (tarvita|tarpeen|tarpeelli*)',
      'om(ien|ien) käytäntöj(en|ensä|emme)',
    ],
    innocent: [
      'toistaiseksi (voimassa*|jatkuv*)',
      'säilytysai* … (tarkistaa|tarkistetaan|selviää|löytyy) … laista',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'as long as',
      '(no|not) longer than',
      'for the (time|period) … (necessary|needed|required)',
      'the time … (necessary|needed|required)',
      '(reasonable|appropriate|necessary|sufficient|adequate|suitable) (time|period|periods)',
      'reasonable … (time|period)',
      'until … (needed|necessary|required|useful)',
      'no longer (needed|necessary|required)',
      'when … (needed|necessary|required)',
      'as (necessary|needed|required)',
      'until further notice',
      'indefinitely',
      'permanently',
    ],
    innocent: ['(valid|force) until further notice'],
  },
}

/** An event at which data go: where one is named, the criterion can be checked. */
export const retentionEvents: WordLists = {
  fi: {
    language: 'fi',
    source: 'The events that retention schedules and the Acts behind them name',
    entries: [
      'päätty*',
      'päättym*',
      'päättyneet',
      'päätetään',
      'päätös*',
      'voimassa*',
      'jatku*',
      'kestä*',
      'keston',
      'vireillä',
      'peruut*',
      'perutaan',
      'eroa*',
      'eron',
      'poistu*',
      'vanhen*',
      'lopet*',
      'raukea*',
      'ratkais*',
      'toimitettu*',
      'maksettu*',
      'kuole*',
      'on olemassa',
      'puret(aan|tu*)',
      '(asiakas|jäsen|työ|vuokra|sopimus)suhteen ajan',
      '(asiakkuuden|jäsenyyden|sopimuksen|hankkeen|opintojen) ajan',
    ],
  },
  en: {
    language: 'en',
    source: 'The events that retention schedules and the Acts behind them name',
    entries: [
      'end',
      'ends',
      'ended',
      'expir*',
      'terminat*',
      'force',
      'valid',
      'lasts',
      '(building|house|property) (stands|exists)',
      'demolished',
      'continues',
      'closed',
      'completed',
      'pending',
      'withdraw*',
      'withdrawn',
      'unsubscrib*',
      'resign*',
      'leaves',
      'decided',
      'paid',
      'deliver*',
      'death',
    ],
  },
}

/** Words that make an example of what follows. */
export const examplesFollow: WordLists = {
  fi: {
    language: 'fi',
    source: 'Guidelines on transparency WP260 rev.01: an example is no rule',
    entries: ['esimerkiksi', 'esim', 'kuten', 'muun muassa', 'mm', 'yleensä', 'pääsääntöisesti'],
  },
  en: {
    language: 'en',
    source: 'Guidelines on transparency WP260 rev.01: an example is no rule',
    entries: ['for example', 'for instance', 'e.g', 'such as', 'usually', 'generally'],
  },
}

const length =
  'cardinal numbers and units of time, as prose/periods-in-text.ts reads them, with what stands beside them'

/** Words of which a bare length of time is made, for `hasOnlyWords`. */
export const bareLengths: WordLists = {
  fi: {
    language: 'fi',
    source: length,
    entries: [
      '#',
      '(yksi|yhden|kaksi|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kaksitoista|kahdentoista)',
      '(vuosi|vuotta|vuoden|vuodeksi|v|kuukausi|kuukautta|kuukauden|kuukaudeksi|kk|viikko|viikkoa|viikon|viikoksi|päivä|päivää|päivän|vuorokausi|vuorokautta|vuorokauden|vrk|tuntia|tunnin)',
      '(ajan|enintään|vähintään|korkeintaan|noin|kerrallaan)',
      '(säilytysaika|säilytetään|säilytämme|tietoja|tiedot|henkilötietoja|henkilötiedot|on|ne|niitä)',
    ],
  },
  en: {
    language: 'en',
    source: length,
    entries: [
      '#',
      '(a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)',
      '(year|years|month|months|week|weeks|day|days|hour|hours)',
      '(for|at|most|least|about|approximately|up|to)',
      '(the|we|they|data|are|is|kept|keep|stored|retained|retention|period|personal)',
    ],
  },
}
