/** Words of the web page around a notice, which came along when the notice was copied from it. */
import type { WordLists } from '../prose/word-list.ts'

const source = 'menus, carts and footers seen in published notices that were copied with the page around them'

/** Phrases that stand nowhere in a notice. */
export const pageDebris: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'sivukartta',
      '# (tarjouskori|ostoskori)',
      'tarjouskori',
      'siirry (sisältöön|navigaatioon|pääsisältöön)',
      'kaikki oikeudet pidätetään',
      'hyväksy (kaikki|evästeet)',
      'lisää ostoskoriin',
      'seuraa meitä',
      'takaisin ylös',
      'tilaa uutiskirjeemme',
      '(yhteyttä|viesti*) … tällä lomakkeella',
      '(ole|ota) … rohkeasti yhte*',
      'jaa (facebookissa|twitterissä|linkedinissä)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'site map',
      'sitemap',
      'skip to (content|main|navigation)',
      'all rights reserved',
      'accept all cookies',
      'add to (cart|basket)',
      'follow us on',
      'back to top',
      '(contact|reach) us … form below',
      'fill in the form below',
      'share on (facebook|twitter|linkedin)',
    ],
  },
}

/** Lines that are debris only when they stand alone. */
export const debrisLines: ReadonlySet<string> = new Set([
  'ota yhteyttä',
  'etusivu',
  'kirjaudu',
  'kirjaudu sisään',
  'hae',
  'haku',
  'valikko',
  'lue lisää',
  'ostoskori',
  'yhteystiedot',
  'palaute',
  'lähetä',
  'tulosta',
  'contact us',
  'home',
  'menu',
  'log in',
  'sign in',
  'search',
  'read more',
  'shopping cart',
  'send',
  'print this page',
])

/** Words of one kind of controller, left standing by others who took over its notice. */
export const cooperativeWords: WordLists = {
  fi: {
    language: 'fi',
    source: 'notices copied from those of consumers’ co-operatives',
    entries: ['asiakasomistaj*'],
  },
  en: {
    language: 'en',
    source: 'as in Finnish',
    entries: ['co-op member*', 'customer-owner*', 'customer owner*'],
  },
}
