/** Words that may count time, of either language, and addresses: where none stands, no number of years can differ. */
import type { WordList } from '../prose/word-list.ts'

const source = 'cardinal numbers and units of time, as prose/number-words.ts reads them'

export const timeUnits: WordList = {
  language: 'en',
  source,
  entries: [
    ...['*vuo*', '*kuukau*', '*viik*', '*päiv*', '*vuorok*', 'tunt*', 'tunn*', '*-tun*'],
    ...['v', 'kk', 'vk', 'vrk', 'pv', 'h', '*-v', '*-kk', '*-vk', '*-vrk', '*-pv', '*-h'],
    ...['*year*', '*month*', '*week*', '*day*', '*hour*', '*fortnight*'],
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

/** Addresses that begin without a scheme. */
export const bareAddresses: WordList = {
  language: 'en',
  source: 'addresses as prose/figures-in-text.ts reads them',
  entries: ['*www.*'],
}
