/** Collects the characters that no font has, by the fact they stand in, and tells of them. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'
import { substitute } from './printable-text.ts'

/** `/purposes/2/name` → `['purposes', 2, 'name']`. No key of a register is a numeral, so numerals are positions. */
function pathOf(pointer: string): DataPath {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) =>
    /^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}

/** `U+1F1EB U+1F1EE`: a character may be made of several code points. */
function codePointsOf(character: string): string {
  const name = (part: string) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return [...character].map(name).join(' ')
}

export class MissingGlyphs {
  readonly #found = new Map<string, Set<string>>()

  /** Notes `characters` of a text made from the fact at `pointer`; without one, the fact is unknown. */
  add(pointer: string | undefined, characters: readonly string[]): void {
    if (characters.length === 0) return
    const at = pointer ?? ''
    this.#found.set(at, new Set([...(this.#found.get(at) ?? []), ...characters]))
  }

  /** One warning, `pdf/missing-glyph`, for each fact, in the order of the document. */
  diagnostics(file: string): readonly Diagnostic[] {
    return [...this.#found].map(([pointer, characters]) => ({
      code: 'pdf/missing-glyph',
      severity: 'warning',
      file,
      path: pathOf(pointer),
      args: { characters: [...characters], codePoints: [...characters].map(codePointsOf), substitute },
    }))
  }
}
