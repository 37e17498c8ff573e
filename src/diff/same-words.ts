/** Row 18 of the table of materiality: whether a text was only put right in spelling marks, punctuation or spacing. */
import { isMapping } from '../validate/mapping.ts'
import { wordsIn } from './normal-text.ts'

/**
 * Whether two texts have the same words in each language, letter by letter: capitals, punctuation, hyphens and spaces
 * may differ. A letter more or less makes another word, or another case in Finnish, and nobody can tell which without
 * a dictionary (`contact`, `contract`), so no distance is measured. Numbers, addresses and links must be the same.
 *
 * @param languages those in which both are published
 */
export function haveSameWords(one: unknown, other: unknown, languages: readonly string[]): boolean {
  const areTexts = [one, other].every((text) => typeof text === 'string' || isMapping(text))
  if (!areTexts) return false
  const all = languages.length > 0 ? languages : ['']
  const hasWords = all.some((language) => wordsIn(one, language) !== undefined)
  return (
    hasWords &&
    all.every((language) => {
      const [a, b] = [wordsIn(one, language), wordsIn(other, language)]
      return a === b || (a !== undefined && b !== undefined && isSameWording(a, b))
    })
  )
}

function isSameWording(one: string, other: string): boolean {
  // Marks alone, such as an asterisk after data, are no spelling of anything.
  const letters = lettersOf(one)
  return letters !== '' && letters === lettersOf(other) && fixedOf(one) === fixedOf(other)
}

/** Letters and the signs that mean something, without case and all that stands between words. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%‰§&@/]/gu, '')
}

/** What a point or a space changes: numbers with their signs, addresses, the targets of links. */
const FIXED = [
  /-?\d[\d.,:-]*\d|-\d/g,
  /\]\((?:[^)\]]|\](?!\())*\)/g,
  /\b[a-z]+:\/\/[^\s)]+/gi,
  /(?<!\S)\S[^\s@]*@\S+/g,
  /(?<![\w-]|[\w-]\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi,
]

function fixedOf(text: string): string {
  const plain = text.replace(/[–−]/g, '-')
  return FIXED.flatMap((pattern) => plain.match(pattern) ?? []).join(' ')
}
