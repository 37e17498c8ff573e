/** References to sections of the notice by number: `kohdassa 7`, `see section 7`. Those to sections of law are none. */
import { sentenceAround } from '../sentence-around.ts'
import { SIGNS } from './letters.ts'
import type { ScannedText } from './tokens.ts'

export interface SectionReference {
  readonly words: string
  readonly number: string
}

const NONE: readonly never[] = []

/** These are made when they are first asked for: to read a class of letters takes time. */
const finnish = () =>
  /(?<![\p{L}\d])koh(?:dassa|dasta|dan|taan|dalla|dat|dissa|ta|tia)\s+(\d+(?:\.\d+)*)(?![\d/])(?!\s+\d|\s*(?:artikla|§|momen|luku|luvu))/giu
/** `6 artiklan kohta 1`, `liitteen kohta 3`: the point of a law or an appendix. */
const ofLawBefore = () =>
  /(?:artikla\p{L}*|§(?::\p{L}+)?|moment\p{L}*|luvu\p{L}*|luku|liit\p{L}*|direktiiv\p{L}*)[\s\d]*$/iu

const english = () => /(?<!\p{L})(?:in|see|under|at|to|of) section\s+(\d+(?:\.\d+)*)(?![\d/(])/giu
const LAW = /\b(?:Act|Code|Decree|Regulation|Directive|GDPR|Article|chapter)\b|§|\d\/\d{4}/

export function sectionReferences(
  { text: plain, signs }: ScannedText,
  language: string,
): readonly SectionReference[] {
  if ((signs & SIGNS.digit) === 0) return NONE
  if (language === 'fi') {
    if (!/kohd|koht/i.test(plain)) return NONE
    return [...plain.matchAll(finnish())]
      .filter(({ index }) => !ofLawBefore().test(plain.slice(Math.max(0, index - 40), index)))
      .map(([words, number = '']) => ({ words, number }))
  }
  if (language !== 'en' || !/section/i.test(plain)) return NONE
  return [...plain.matchAll(english())]
    .filter(({ 0: words, index }) => !LAW.test(sentenceAround(plain, index, index + words.length)))
    .map(([words, number = '']) => ({ words, number }))
}
