/** Parts of sentences that messages about the shape of a description share, in English. */
import { code, joined, list, text, type Wording } from './wording.ts'

const KINDS: Readonly<Record<string, string>> = {
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a mapping of keys and values',
  'true-false': '`true` or `false`',
  number: 'a number',
  'whole-number': 'a whole number',
  text: 'a text',
  'text-in-languages': 'a text, alone or one for each language',
  'in-words': 'words of your own (`{ other: … }`)',
  id: 'an id',
  code: 'a code',
  date: 'a date such as `2026-10-12`',
  duration: 'a period such as `P3Y`',
  country: 'a country code such as `FI`',
  'web-address': 'a web address',
}

/** A kind of value, with its article where the language has one. */
export const kindEn = (token: string) =>
  token.startsWith('=') ? code(token.slice(1)) : (KINDS[token] ?? token)
/** The kinds of value that the place takes. */
export const expectedEn: (args: Parameters<Wording>[0]) => string = (args) =>
  joined(list(args, 'expected').map(kindEn), 'or')
/** ` Did you mean …?`, or nothing where there is no suggestion. */
export const didYouMeanEn = (args: Parameters<Wording>[0]) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? '' : ` Did you mean ${code(suggestion)}?`
}
/** What to write, or `otherwise` where there is no suggestion. */
export const writeEn = (args: Parameters<Wording>[0], otherwise: string) => {
  const suggestion = text(args, 'suggestion')
  return suggestion === '' ? otherwise : `Write ${code(suggestion)}.`
}
/** ` Or give …`: what may stand in the place besides a code. */
export const orElseEn = (args: Parameters<Wording>[0]) => {
  const others = [...new Set(list(args, 'alternatives'))]
  const kinds = others.filter((other) => other !== 'in-words').map(kindEn)
  const give = kinds.length === 0 ? '' : ` Or give ${joined(kinds, 'or')}.`
  return others.includes('in-words') ? ` Or in words: \`{ other: … }\`.${give}` : give
}
