/** Items that leave a list of data open, and words that leave open whether the data are kept at all. */
import type { WordLists } from '../prose/word-list.ts'

const source =
  'Guidelines on transparency WP260 rev.01, on clear language: no “may”, “some”, “often”, “possible”'

/** `muut tiedot`, `ja niin edelleen`: nobody can tell what belongs to the list. */
export const catchAllData: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      'mu(u|ut|uta|ita|iden) … *tiedot',
      'muut … (liittyvät|kerätyt|annetut|antamat) … *tiedot',
      'mu(u|uta) … *tieto',
      'mu(u|uta) … *tietoa',
      'mu(ita|iden) … *tietoja',
      'muut vastaavat',
      'muuta vastaavaa',
      'muut mahdolliset',
      'kuten esim',
      'kuten esimerkiksi',
      'ja niin edelleen',
      'muun muassa',
      'mm.',
      'jne',
      'yms',
      'ym.',
    ],
    innocent: ['mu(u|ut|uta|ita) kuin … *tiedot', 'mu(ita|ut) kuin … *tietoja', 'muu kuin … *tieto'],
  },
  en: {
    language: 'en',
    source,
    entries: [
      'other (information|data|details)',
      'other _ (information|data|details)',
      '(information|data|details) … otherwise provided',
      'any other',
      'other similar',
      'and similar',
      'and so on',
      'among other things',
      'including but not limited to',
      'etc',
    ],
    innocent: [
      "other _'s data",
      'other than',
      'data of other',
      "other (parent's|guardian's|party's) (details|data)",
    ],
  },
}

/** `voidaan tallentaa`: a list of what may be kept does not say what is kept. */
export const mayBeStored: WordLists = {
  fi: {
    language: 'fi',
    source,
    entries: [
      '(voidaan|saatetaan) … talle(ntaa|ttaa)',
      '(voidaan|saatetaan) … kerätä',
      '(voidaan|saatetaan) … käsitellä',
      '(voi|voivat|saattaa|saattavat) … sisältää',
      '(voi|voivat|saattaa|saattavat) … sisältyä',
      'voi tallentua',
      '(voi|voivat|saattaa) olla (rekisteri*|tallenn*|tallete*)',
    ],
  },
  en: {
    language: 'en',
    source,
    entries: [
      '(may|can|could|might) be (stored|recorded|collected|kept|processed)',
      '(may|can|might) … (contain|include)',
      '(may|might) (store|record|collect|process)',
    ],
    innocent: ['may be collected in', 'can be collected from'],
  },
}
