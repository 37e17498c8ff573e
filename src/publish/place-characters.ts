/** Where in a description the characters stand that no font of the PDF has. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts'

/** Every text under a value, with its path. */
function* textsIn(value: unknown, path: DataPath = []): Generator<readonly [string, DataPath]> {
  if (typeof value === 'string') yield [value, path]
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key])
}

/**
 * The findings, those of missing characters once for each text that holds some of them. An engine knows only the block
 * they were printed in, and a block may tell of many facts. What no text holds comes from phrases, and stays as it was.
 *
 * @param data the merged description
 * @param elsewhere the languages of other notices, whose texts were not printed
 */
export function placeCharacters(
  found: readonly Diagnostic[],
  data: unknown,
  elsewhere: readonly string[],
): readonly Diagnostic[] {
  if (!found.some(({ code }) => code === 'pdf/missing-glyph')) return found
  const texts = [...textsIn(data)]
    .filter(([, path]) => !elsewhere.includes(String(path.at(-1))))
    .map(([text, path]) => [text.normalize('NFC'), path] as const)
  return found.flatMap((finding) => {
    if (finding.code !== 'pdf/missing-glyph') return [finding]
    const [characters, codePoints] = [list(finding.args?.['characters']), list(finding.args?.['codePoints'])]
    const placed = texts.flatMap(([text, path]): Diagnostic[] => {
      const held = characters.flatMap((character, index) => (text.includes(character) ? [index] : []))
      if (held.length === 0) return []
      const only = (all: readonly string[]) => held.map((index) => all[index] ?? '')
      const args = { ...finding.args, characters: only(characters), codePoints: only(codePoints) }
      return [{ ...finding, path, at: 'value', args }]
    })
    return placed.length === 0 ? [finding] : placed
  })
}

const list = (value: NonNullable<Diagnostic['args']>[string] | undefined): readonly string[] =>
  typeof value === 'object' ? value : []
