/** The texts of a register, each in each language, as the rules that read prose want them. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { looksLikePeriod } from '../validate/period.ts'
import type { Register } from '../validate/register.ts'
import { type ScannedText, scan, scanAnew } from './prose/tokens.ts'
import { registerShape, type TextShape } from './text-shape.ts'

/** One text in one language. */
export interface UserText {
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
  /** The words as written, read. */
  readonly written: ScannedText
  /** The text by language to which these words belong: the same for each of its languages. */
  readonly whole: object | undefined
}

/** A step of the path and all those before it: paths are put together only for the few texts that are found wanting. */
interface Trail {
  readonly before: Trail | undefined
  readonly step: string | number
}

/** Where the walk is, and what holds for all texts below. */
interface Place {
  readonly trail: Trail | undefined
  readonly area: string
  readonly key: string
  readonly part: number | undefined
  readonly languages: readonly string[]
}

const isLanguage = /^[a-z]{2,3}$/

export function userTexts(register: Register): UserText[] {
  const found: UserText[] = []
  walk(
    register,
    registerShape(),
    { trail: undefined, area: '', key: '', part: undefined, languages: register.languages },
    found,
  )
  return found
}

function walk(value: unknown, shape: TextShape, place: Place, found: UserText[]): void {
  if (typeof value === 'string') {
    if (shape.text && !isCode(value, shape))
      found.push(new FoundText(value, place, place.trail, undefined, place.languages))
  } else if (Array.isArray(value)) {
    const { items } = shape
    if (items === undefined) return
    for (let index = 0; index < value.length; index += 1) {
      walk(value[index], items, below(place, index, place.key, place.languages), found)
    }
  } else if (typeof value === 'object' && value !== null) {
    const mapping = value as Readonly<Record<string, unknown>>
    // A part may be published in languages of its own.
    const languages =
      (isPart(place.trail) && (mapping['languages'] as typeof place.languages)) || place.languages
    for (const key of Object.keys(mapping)) {
      const item = mapping[key]
      if (shape.text && typeof item === 'string' && isLanguage.test(key)) {
        const trail = { before: place.trail, step: key }
        found.push(new FoundText(item, place, trail, mapping, alone(key)))
        continue
      }
      const child = shape.key(key)
      if (child === undefined) continue
      walk(item, child, below(place, key, key, languages), found)
    }
  }
}

/** The area is the top-level key; in a part the key below the part. */
function below(place: Place, step: string | number, key: string, languages: readonly string[]): Place {
  const { trail } = place
  const isTop = trail === undefined || isPart(trail)
  const part = trail?.step === 'parts' && trail.before === undefined ? Number(step) : place.part
  return { trail: { before: trail, step }, area: isTop ? String(step) : place.area, key, part, languages }
}

function isPart(trail: Trail | undefined): boolean {
  return trail?.before?.step === 'parts' && trail.before.before === undefined
}

const languageLists = new Map<string, readonly string[]>()

function alone(language: string): readonly string[] {
  const list = languageLists.get(language) ?? [language]
  languageLists.set(language, list)
  return list
}

function isCode(value: string, shape: TextShape): boolean {
  return shape.codes.has(value) || (shape.period && looksLikePeriod(value))
}

class FoundText implements UserText {
  readonly words: string
  readonly languages: readonly string[]
  readonly area: string
  readonly key: string
  readonly part: number | undefined
  readonly whole: object | undefined
  readonly #trail: Trail | undefined
  #path: DataPath | undefined
  #plain: string | undefined
  #scanned: ScannedText | undefined

  constructor(
    words: string,
    place: Place,
    trail: Trail | undefined,
    whole: object | undefined,
    languages: readonly string[],
  ) {
    this.words = words
    this.languages = languages
    this.area = place.area
    this.key = place.key
    this.part = place.part
    this.whole = whole
    this.#trail = trail
  }

  get path(): DataPath {
    if (this.#path === undefined) {
      const steps: (string | number)[] = []
      for (let at = this.#trail; at !== undefined; at = at.before) steps.push(at.step)
      this.#path = steps.reverse()
    }
    return this.#path
  }

  get plain(): string {
    this.#plain ??= plainWords(this.words)
    return this.#plain
  }

  get scanned(): ScannedText {
    this.#scanned ??= scanAnew(this.plain)
    return this.#scanned
  }

  get written(): ScannedText {
    return this.plain === this.words ? this.scanned : scan(this.words)
  }
}

/** Takes off emphasis, code marks, the addresses of links, and references to sections and notes. */
export function plainWords(words: string): string {
  if (!/[*_`[\]\\]/.test(words)) return words
  return words
    .replace(/\[\^[^\]\s]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
}
