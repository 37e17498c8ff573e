/** A text of a description in each of its languages, without its Markdown. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Text } from '../validate/register.ts'
import type { PlainText } from './prose/find-by-language.ts'
import { type ScannedText, scanAnew } from './prose/tokens.ts'
import { plainWords } from './user-texts.ts'

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
  if (typeof text === 'string') return [{ plain: plainWords(text), languages: declared, below: NONE }]
  let forms = known.get(text)
  if (forms === undefined) {
    forms = Object.entries(text).map(([language, words]) => new Form(plainWords(words), [language]))
    if (known.size >= knownTexts) known.clear()
    known.set(text, forms)
  }
  return forms
}

const NONE: readonly never[] = []

/** One language of a text. */
class Form implements TextForm {
  readonly plain: string
  readonly languages: readonly string[]
  #scanned: ScannedText | undefined

  constructor(plain: string, languages: readonly string[]) {
    this.plain = plain
    this.languages = languages
  }

  get below(): DataPath {
    return this.languages
  }

  get scanned(): ScannedText {
    this.#scanned ??= scanAnew(this.plain)
    return this.#scanned
  }
}
