/** Words that may count time, of either language: where none stands, no number of years can differ. */
import type { WordList } from '../prose/word-list.ts'

const source = 'cardinal numbers and units of time, as prose/number-words.ts reads them'

export const timeUnits: WordList = {
  language: 'en',
  source,
  entries: [
    ...['vuosi*', 'vuot*', 'vuode*', 'kuukau*', 'viik*', 'päiv*', 'vuorok*', 'tunt*', 'tunn*'],
    ...['kalenteriv*', 'arkip*', 'työp*', 'kaksiv*', 'kolmiv*', 'neliv*', 'viisiv*', 'kymmenv*'],
    ...['year*', 'month*', 'week*', 'day*', 'hour*', 'fortnight*'],
  ],
}

export const numberWords: WordList = {
  language: 'en',
  source,
  entries: [
    ...['kaksi*', 'kahde*', 'kahta*', 'kahte*', 'kolm*', 'neli*', 'nelj*', 'viisi*', 'viide*', 'viit*'],
    ...['kuusi', 'kuude*', 'kuutta', 'seitsem*', 'kahdeks*', 'yhdeks*', 'kymme*', 'puoli*', 'puole*'],
    ...['two', 'three', 'four*', 'five', 'six*', 'seven*', 'eight*', 'nine*', 'ten', 'twelve', 'twent*'],
    ...['fifteen', 'thirt*', 'half', 'fortnight*'],
  ],
}
