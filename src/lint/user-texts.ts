/** The texts of a register, each in each language, as the rules that read prose want them. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { looksLikePeriod } from '../validate/period.ts'
import type { Register } from '../validate/register.ts'
import { plainWords } from './plain-words.ts'
import { type ScannedText, scanAnew } from './prose/tokens.ts'
import { forgetForms, keepForms, type TextForm } from './text-forms.ts'
import { registerShape, type TextShape } from './text-shape.ts'

/** One text in one language. */
export interface UserText extends TextForm {
  /** Up to the language, where the text has several. */
  readonly path: DataPath
  /** The languages that the words stand for: a text without languages stands for all that are declared. */
  readonly languages: readonly string[]
  /** The top-level key it stands under; in a part the key below the part. */
  readonly area: string
  /** The position of the part in which it stands; undefined where it is common to all. */
  readonly part: number | undefined
  /** The last key of the path that is no language and no position. */
  readonly key: string
  /** The words as written, with their Markdown. */
  readonly words: string
  /** The words alone: emphasis, links and references taken off. */
  readonly plain: string
  /** The words of the plain text, read. */
  readonly scanned: ScannedText
  /** Its place among the texts of the register. */
  readonly position: number
  /** The words as written, read. */
  readonly written: ScannedText
  /** The text by language to which these words belong: the same for each of its languages. */
  readonly whole: object | undefined
}

/** Where the walk is, and what holds for all texts below. Paths are put together only for the few texts found wanting. */
interface Place {
  readonly before: Place | undefined
  /** The last step of the path; of the description itself there is none before it. */
  readonly step: string | number
  readonly area: string
  readonly key: string
  readonly part: number | undefined
  readonly languages: readonly string[]
}

/** Every text of a description, in its order. They are kept as the forms of their facts, see `textForms`. */
export function userTexts(register: Register): UserText[] {
  const found: UserText[] = []
  const { languages } = register
  forgetForms()
  walkMapping(
    register,
    registerShape(),
    { before: undefined, step: '', area: '', key: '', part: undefined, languages },
    found,
  )
  return found
}

function walkMapping(mapping: object, shape: TextShape, place: Place, found: UserText[]): void {
  const facts = mapping as Readonly<Record<string, unknown>>
  const isDescription = place.before === undefined
  const startsArea = isDescription || isPart(place)
  // A part may be published in languages of its own.
  const languages =
    (!isDescription && startsArea && (facts['languages'] as typeof place.languages)) || place.languages
  let forms: FoundText[] | undefined
  const keys = Object.keys(facts)
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string
    const item = facts[key]
    const isWords = typeof item === 'string'
    if (isWords && shape.text) {
      const language = languageOf(key)
      if (language !== undefined) {
        const text = new FoundText(item, place, key, place.area, place.key, mapping, language, found.length)
        found.push(text)
        forms ??= []
        forms.push(text)
        continue
      }
    }
    if (!isWords && (typeof item !== 'object' || item === null)) continue
    const child = shape.key(key)
    if (child === undefined) continue
    const area = startsArea ? key : place.area
    if (!isWords) {
      const { part } = place
      walk(item, child, { before: place, step: key, area, key, part, languages }, found)
    } else if (isText(item, child))
      found.push(new FoundText(item, place, key, area, key, undefined, languages, found.length))
  }
  if (forms !== undefined && forms.length === keys.length) keepForms(mapping, forms)
}

function walk(value: object, shape: TextShape, place: Place, found: UserText[]): void {
  if (!Array.isArray(value)) {
    walkMapping(value, shape, place, found)
    return
  }
  const { items } = shape
  if (items === undefined) return
  const { area, key, languages } = place
  const areParts = isParts(place)
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index]
    if (typeof item === 'string') {
      if (isText(item, items))
        found.push(new FoundText(item, place, index, area, key, undefined, languages, found.length))
    } else if (typeof item === 'object' && item !== null) {
      const part = areParts ? index : place.part
      walk(item, items, { before: place, step: index, area, key, part, languages }, found)
    }
  }
}

function isParts({ before, step }: Place): boolean {
  return step === 'parts' && before !== undefined && before.before === undefined
}

function isPart({ before }: Place): boolean {
  return before !== undefined && isParts(before)
}

function isText(value: string, shape: TextShape): boolean {
  return shape.text && !shape.codes.has(value) && !(shape.period && looksLikePeriod(value))
}

const languageLists = new Map<string, readonly string[] | undefined>()

/** The language that a key names, as a list of it alone. */
function languageOf(key: string): readonly string[] | undefined {
  if (key.length > 3) return undefined
  let languages = languageLists.get(key)
  if (languages === undefined && /^[a-z]{2,3}$/.test(key)) {
    languages = [key]
    languageLists.set(key, languages)
  }
  return languages
}

class FoundText implements UserText {
  readonly words: string
  readonly languages: readonly string[]
  readonly area: string
  readonly key: string
  readonly whole: object | undefined
  readonly position: number
  readonly #place: Place
  readonly #step: string | number
  #path: DataPath | undefined
  #plain: string | undefined
  #scanned: ScannedText | undefined
  #written: ScannedText | undefined

  constructor(
    words: string,
    place: Place,
    step: string | number,
    area: string,
    key: string,
    whole: object | undefined,
    languages: readonly string[],
    position: number,
  ) {
    this.words = words
    this.#place = place
    this.#step = step
    this.area = area
    this.key = key
    this.whole = whole
    this.languages = languages
    this.position = position
  }

  get part(): number | undefined {
    return this.#place.part
  }

  get path(): DataPath {
    if (this.#path === undefined) {
      const steps = [this.#step]
      for (let at = this.#place; at.before !== undefined; at = at.before) steps.push(at.step)
      this.#path = steps.reverse()
    }
    return this.#path
  }

  get below(): DataPath {
    return this.whole === undefined ? [] : this.languages
  }

  get plain(): string {
    this.#plain ??= plainWords(this.words)
    return this.#plain
  }

  get scanned(): ScannedText {
    this.#scanned ??= this.plain === this.words ? this.written : scanAnew(this.plain)
    return this.#scanned
  }

  get written(): ScannedText {
    this.#written ??= scanAnew(this.words)
    return this.#written
  }
}
