/** Finds the code that somebody meant: by another word for it, by its letters, or by the words that it is made of. */
import { CODE_ALIASES } from './code-aliases.ts'
import { distance, nearest } from './nearest.ts'

/** Words that many codes share and that tell nothing. */
const SMALL_WORDS = new Set(['of', 'the', 'a', 'an', 'and', 'or', 'to', 'for', 'in', 'by'])

/** The code that `word` was most likely meant as; undefined when none is near. */
export function nearestCode(word: string, codes: readonly string[]): string | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
  const aliases = Object.hasOwn(CODE_ALIASES, plain) ? CODE_ALIASES[plain] : undefined
  return aliases?.find((code) => codes.includes(code)) ?? nearest(word, codes) ?? sharingWords(plain, codes)
}

/**
 * The code that a word was meant as where a text of one's own may stand too.
 *
 * Only what looks like a code counts: kebab-case with a hyphen, or two letters off a code.
 */
export function nearestCodeOfText(text: string, codes: readonly string[]): string | undefined {
  if (text.length > 64 || !/^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(text) || codes.includes(text)) return undefined
  if (text.includes('-')) return nearestCode(text, codes)
  const plain = text.toLowerCase()
  return codes.find((code) => plain.length > 3 && distance(plain, code) <= Math.min(2, plain.length / 3))
}

/** `standard-contractual-clauses` → `standard-clauses`: most words the same. The first of equals wins. */
function sharingWords(word: string, codes: readonly string[]): string | undefined {
  const own = wordsOf(word)
  let best: string | undefined
  let bestShare = 0.5
  for (const code of codes) {
    const others = wordsOf(code)
    const shared = [...own].filter((part) => others.has(part)).length
    const share = shared / Math.max(own.size, others.size, 1)
    if (share > bestShare) {
      best = code
      bestShare = share
    }
  }
  return best
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 100)
      .split(/[\s_-]+/)
      .filter((part) => part !== '' && !SMALL_WORDS.has(part)),
  )
}
