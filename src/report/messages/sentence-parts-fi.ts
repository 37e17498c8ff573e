/** Parts of sentences that messages about the shape of a description share, in Finnish. */
import { code, joined, list, text, type Wording } from './wording.ts'

const KINDS: Readonly<Record<string, string>> = {
  nothing: 'ei mitään',
  list: 'luettelo',
  mapping: 'avaimista ja arvoista koostuva rakenne',
  'true-false': '`true` tai `false`',
  number: 'luku',
  'whole-number': 'kokonaisluku',
  text: 'teksti',
  'text-in-languages': 'teksti, yksi yhteinen tai oma kullakin kielellä',
  'in-words': 'omin sanoin kirjoitettu tieto (`{ other: … }`)',
  id: 'tunniste',
  code: 'koodi',
  date: 'päivämäärä, esimerkiksi `2026-10-12`',
  duration: 'ajanjakso, esimerkiksi `P3Y`',
  country: 'maakoodi, esimerkiksi `FI`',
  'web-address': 'verkko-osoite',
}

/** A kind of value, with its article where the language has one. */
export const kindFi = (token: string) =>
  token.startsWith('=') ? code(token.slice(1)) : (KINDS[token] ?? token)
/** The kinds of value that the place takes. */
export const expectedFi: (args: Parameters<Wording>[0]) => string = (args) =>
  joined(list(args, 'expected').map(kindFi), 'tai')
/** ` Did you mean …?`, or nothing where there is no suggestion. */
export const didYouMeanFi = (args: Parameters<Wording>[0]) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? '' : ` Tarkoititko ${code(suggestion)}?`
}
/** What to write, or `otherwise` where there is no suggestion. */
export const writeFi = (args: Parameters<Wording>[0], otherwise: string) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? otherwise : `Kirjoita ${code(suggestion)}.`
}
/** ` Or give …`: what may stand in the place besides a code. */
export const orElseFi = (args: Parameters<Wording>[0]) => {
  const others = [...new Set(list(args, 'alternatives'))]
  const kinds = others.filter((other) => other !== 'in-words').map(kindFi)
  const give = kinds.length === 0 ? '' : ` Myös tämä sopii: ${joined(kinds, 'tai')}.`
  return others.includes('in-words') ? ` Tai omin sanoin: \`{ other: … }\`.${give}` : give
}
