/** Signs in a text that something was to be put in their place, or that its letters were lost. */
import { placeholderWords } from '../words/placeholder-words.ts'
import { findScanned } from './find-words.ts'
import { SIGNS } from './letters.ts'
import type { ScannedText } from './tokens.ts'

const SLOT =
  'date|pvm|päivämäärä|päiväys|nimi|name|yritys|yrityksen nimi|company|company name|organi[sz]ation|osoite|address|sähköposti|email|puhelin|phone|y-tunnus|business id|tba|tbc|…|\\.{2,}|x+'

/**
 * What stands in brackets for something that was never filled in. `[name](https://…)` is a link with that word. This and
 * what follows are made when they are first asked for, for most texts hold nothing of it.
 */
const brackets = (): readonly RegExp[] => [
  /\[\s*(?:e-?mail|sähköposti)[\s\u00a0]*(?:protected|suojattu)\s*\]/iu,
  new RegExp(`\\[\\s*(?:(?:${SLOT})\\s*|(?:insert|lisää|täydennä)[^[\\]]*)\\](?!\\()`, 'iu'),
  /\{\{[^{}]*\}\}|<<[^<>]*>>|_{4,}/u,
]

/** The first placeholder of a text, as it stands there. */
export function placeholderIn(scanned: ScannedText): string | undefined {
  const { text, signs } = scanned
  if ((signs & SIGNS.bracket) !== 0) {
    for (const pattern of brackets()) {
      const found = pattern.exec(text)?.[0]
      if (found !== undefined) return found
    }
  }
  if ((signs & SIGNS.question) !== 0 && text.includes('???')) return '???'
  return findScanned(scanned, placeholderWords)[0]?.words
}

/** The replacement character; UTF-8 read as Latin-1; a question mark inside a word. */
const lost = () =>
  /(?<!\S)\S*(?:\ufffd|Ã[\u0080-\u00bf¤¶¥„–…]|â€)\S*|(?<![^\s(])\p{L}+\?\p{L}{2,}(?![^\s.,;:)])/u

/** The first word whose letters were lost in a conversion of character sets. */
export function lostCharactersIn({ text, signs }: ScannedText): string | undefined {
  return (signs & (SIGNS.lost | SIGNS.question)) === 0 ? undefined : lost().exec(text)?.[0]
}
