/** The texts of a register that are written by language: which languages each has, and which it should have. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Register } from '../validate/register.ts'
import type { UserText } from './user-texts.ts'

export interface Translations {
  /** The mapping of languages to words. */
  readonly path: DataPath
  /** One a language, in the order of the description. */
  readonly texts: readonly UserText[]
  readonly byLanguage: ReadonlyMap<string, UserText>
}

const cache = new WeakMap<readonly UserText[], readonly Translations[]>()

/** Each text that is written by language, in the order of the description. */
export function translationsOf(texts: readonly UserText[]): readonly Translations[] {
  const known = cache.get(texts)
  if (known !== undefined) return known
  const found: SeveralTexts[] = []
  let whole: object | undefined
  for (const text of texts) {
    if (text.whole === undefined) continue
    // The languages of one text follow one another.
    if (text.whole === whole) found.at(-1)?.texts.push(text)
    else found.push(new SeveralTexts(text))
    whole = text.whole
  }
  cache.set(texts, found)
  return found
}

class SeveralTexts implements Translations {
  readonly texts: UserText[]
  readonly #first: UserText

  constructor(first: UserText) {
    this.#first = first
    this.texts = [first]
  }

  get path(): DataPath {
    return this.#first.path.slice(0, -1)
  }

  get byLanguage(): ReadonlyMap<string, UserText> {
    return new Map(this.texts.map((text) => [text.languages[0] ?? '', text]))
  }
}

/** The languages in which what stands at the path is published: those of its part, where the part has its own. */
export function languagesAt({ languages, parts }: Register, path: DataPath): readonly string[] {
  if (path[0] !== 'parts') return languages
  return parts?.[Number(path[1])]?.languages ?? languages
}
