// Which parts of a text are prose: not code, addresses, numbers or places that are filled in later.
import { filledIn } from './texts.mjs'

const notProse = [
  /^ {2,}notice(?: \S+)+/gm, // a command and its arguments, up to what is said of it
  /`[^`]*`(?::\p{L}+)?/gu, // code, with the ending a Finnish sentence hangs on it
  /\]\([^)]*\)/g, // where a Markdown link leads
  /\[[a-z][a-z, -]*\](?!\()/g, // a list as YAML writes it
  /<[^<>\s]+>/g, // names of arguments in help texts, and addresses
  /\b(?:https?|mailto|tel):[^\s)]+/g,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu,
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}_-]*\.)+[a-z]{2,}(?![\p{L}\p{N}])/gu, // files, their endings, and host names
  /(?<![\p{L}\p{N}-])--?[a-z][\w-]*(?!\p{L})/gu, // options of the command line
  /§:\p{L}+/gu, // the ending of a section mark
  /\b[A-Z]{2,}(?:_[A-Z]+)+\b/g, // environment variables
  /[^\s]*\d[^\s]*/g, // numbers, with all that clings to them
  /^[a-z]+(?:[-/#.][a-z0-9-]+)+$/g, // a code and nothing else
]

/** Places of phrases, filled in when the program runs; what clings to one is a piece of a word. */
const place = /\{[^{}]*\}(?::\p{L}+)?/gu

/** The text with what is not prose taken out and its places marked, line by line as it was. */
export function prose(text) {
  return notProse.reduce((rest, pattern) => rest.replace(pattern, ' '), text).replace(place, filledIn)
}

/** Every word of a text, as it stands there, without the pieces that cling to a filled-in place. */
export function wordsOf(text) {
  const word = new RegExp(
    `(?<![\\p{L}${filledIn}])(?<!${filledIn}[:-])\\p{L}[\\p{L}\\p{M}]*(?:[-’':]\\p{L}+)*(?![\\p{L}${filledIn}]|-${filledIn})`,
    'gu',
  )
  return [...prose(text).matchAll(word)].map(([found]) => found.replaceAll('’', "'"))
}

const acronym = /^\p{Lu}{2,5}$/u

/**
 * The parts of a word that a speller has to know: of `ETA:n` and `ETA-alue` the acronym is nobody's mistake,
 * and an ending after a colon is not a word.
 */
export function partsOf(word) {
  return word
    .replace(/:\p{L}+$/u, '')
    .split('-')
    .filter((part) => part !== '' && !acronym.test(part))
}
