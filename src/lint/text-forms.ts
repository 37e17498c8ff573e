/** A text of a description in each of its languages, without its Markdown. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Text } from '../validate/register.ts'
import { plainWords } from './plain-words.ts'
import type { PlainText } from './prose/find-by-language.ts'
import { type ScannedText, scan } from './prose/tokens.ts'

export interface TextForm extends PlainText {
  /** Below the text: the language, where the text has several. */
  readonly below: DataPath
}

/** Rule after rule looks at the same texts; those of a register or two are kept, not more. */
const known = new Map<object, readonly TextForm[]>()
const knownTexts = 500

/** The forms of a text; one without languages stands for all that the register declares. */
export function textForms(text: Text | undefined, declared: readonly string[]): readonly TextForm[] {
  if (text === undefined) return NONE
  if (typeof text === 'string') return [new Form(text, declared, NONE)]
  let forms = known.get(text)
  if (forms === undefined) {
    forms = Object.entries(text).map(([language, words]) => {
      const languages = [language]
      return new Form(words, languages, languages)
    })
    if (known.size >= knownTexts) known.clear()
    known.set(text, forms)
  }
  return forms
}

/** Forgets the texts of registers before. */
export function forgetForms(): void {
  known.clear()
}

/** Keeps the forms of a text of the register that is being looked at. */
export function keepForms(text: object, forms: readonly TextForm[]): void {
  known.set(text, forms)
}

const NONE: readonly never[] = []

/** One language of a text. */
class Form implements TextForm {
  readonly languages: readonly string[]
  readonly below: DataPath
  readonly #words: string
  #plain: string | undefined
  #scanned: ScannedText | undefined

  constructor(words: string, languages: readonly string[], below: DataPath) {
    this.#words = words
    this.languages = languages
    this.below = below
  }

  get plain(): string {
    this.#plain ??= plainWords(this.#words)
    return this.#plain
  }

  get scanned(): ScannedText {
    this.#scanned ??= scan(this.plain)
    return this.#scanned
  }
}
