/** Finds the words of lists as plainly as can be: every pattern is tried at every word. What is fast is compared with it. */
import type { WordList } from '../../../src/lint/prose/word-list.ts'

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly isDotted: boolean
}

interface Found {
  readonly words: string
  readonly entry: string
  readonly start: number
  readonly end: number
}

const GAP = 3

/** What `findWords` is to find. */
export function findSlowly(text: string, { entries, innocent = [] }: WordList): Found[] {
  const words = wordsOf(text)
  const spans = innocent.flatMap((entry) =>
    words.flatMap(({ start }, at) => {
      const end = endOf(words, at, stepsOf(entry))
      return end === undefined ? [] : [{ start, end }]
    }),
  )
  // Entries that may begin with anything speak last.
  const inOrder = [...entries.filter((entry) => !isOpen(entry)), ...entries.filter(isOpen)]
  const found: Found[] = []
  for (const [at, { start }] of words.entries()) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    for (const entry of inOrder) {
      const end = endOf(words, at, stepsOf(entry))
      if (end === undefined || spans.some((span) => span.start <= start && end <= span.end)) continue
      found.push({ words: text.slice(start, end), entry, start, end })
      break
    }
  }
  return found
}

function isOpen(entry: string): boolean {
  const [first = ''] = entry.toLowerCase().split(' ')
  return first === '_' || formsOf(first).some((form) => /^\*|^\.?$|^\.?\*$/.test(form))
}

function endOf(words: readonly Word[], at: number, steps: readonly string[]): number | undefined {
  const [step, ...rest] = steps
  if (step === undefined || !fits(words[at], step)) return undefined
  if (rest.length === 0) return words[at]?.end
  const gap = rest[0] === '…' ? GAP : 0
  const following = gap > 0 ? rest.slice(1) : rest
  const ends = Array.from({ length: gap + 1 }, (_, skipped) => endOf(words, at + 1 + skipped, following))
  return ends.filter((end) => end !== undefined).sort((a, b) => a - b)[0]
}

const stepsOf = (entry: string) => entry.toLowerCase().split(' ')

function fits(word: Word | undefined, step: string): boolean {
  if (word === undefined) return false
  if (step === '_') return word.word !== ''
  if (step === '#') return /^\d/.test(word.word)
  const looks = word.isDotted ? [word.word, `${word.word}.`] : [word.word]
  return formsOf(step).some((form) => {
    const stem = form.replace(/^\*|\*$/g, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    const whole = new RegExp(
      `^${form.startsWith('*') ? '.*' : ''}${stem}${form.endsWith('*') ? '.*' : ''}$`,
      's',
    )
    return looks.some((look) => whole.test(look))
  })
}

function formsOf(step: string): string[] {
  const [, before = '', inner, after = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(step) ?? []
  return inner === undefined ? [step] : inner.split('|').map((form) => `${before}${form}${after}`)
}

function wordsOf(text: string): Word[] {
  const lower = inSmallLetters(text)
  const words: Word[] = []
  for (let start = 0; start < lower.length; start += 1) {
    if (!isLetter(lower, start)) continue
    let end = start + 1
    while (isLetter(lower, end) || joins(lower, end)) end += 1
    const word = lower
      .slice(start, end)
      .normalize('NFC')
      .replace(/\u00ad/g, '')
      .replace(/’/g, "'")
    words.push({ word: word.replace(/[‐‑]/g, '-'), start, end, isDotted: lower[end] === '.' })
    start = end
  }
  return words
}

function inSmallLetters(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  // The second half of a letter outside the basic plane.
  if (/[\udc00-\udfff]/.test(text.charAt(at))) return true
  return /[\p{L}\p{N}\p{M}\u00ad]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function joins(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (/^[-.'’‐‑]$/.test(sign)) return isLetter(text, at + 1)
  return sign === '/' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
}
