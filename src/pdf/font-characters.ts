/** Which characters a font file has (OpenType 1.9, table `cmap`, formats 4 and 12). */
import { fontTables } from '../render/read-font.ts'

/** Code points, first and last included. */
export type CharacterRanges = readonly (readonly [number, number])[]

const [segments, fullRepertoire] = [4, 12]

/** Format 12: groups of code points that follow each other. */
function groupsOf(table: DataView, at: number): CharacterRanges {
  return Array.from({ length: table.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index
    return [table.getUint32(group), table.getUint32(group + 4)] as const
  })
}

/** Format 4: segments of the basic plane. A glyph 0 in one of them is a character that is lacking. */
function segmentsOf(table: DataView, at: number): CharacterRanges {
  const doubled = table.getUint16(at + 6)
  const found: [number, number][] = []
  for (let index = 0; index < doubled; index += 2) {
    const end = at + 14 + index
    const [start, delta, offset] = [1, 2, 3].map((part) => end + part * doubled + 2) as [
      number,
      number,
      number,
    ]
    const glyphs = table.getUint16(offset)
    const first = table.getUint16(start)
    for (let code = first; code <= Math.min(table.getUint16(end), 0xfffe); code += 1) {
      const glyph = glyphs === 0 ? code : table.getUint16(offset + glyphs + 2 * (code - first))
      const lacking = glyphs === 0 ? ((glyph + table.getUint16(delta)) & 0xffff) === 0 : glyph === 0
      if (!lacking) found.push([code, code])
    }
  }
  return found
}

function rangesOf(bytes: Uint8Array): CharacterRanges {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = fontTables(file).get('cmap')
  if (cmap === undefined) return []
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index))
  const of = (format: number) => subtables.find((at) => cmap.getUint16(at) === format)
  const [full, basic] = [of(fullRepertoire), of(segments)]
  if (full !== undefined) return groupsOf(cmap, full)
  return basic === undefined ? [] : segmentsOf(cmap, basic)
}

/** What stands in both, as ranges in ascending order. */
function common(one: CharacterRanges, other: CharacterRanges): CharacterRanges {
  const found: [number, number][] = []
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    const [a, b] = [one[i], other[j]] as [readonly [number, number], readonly [number, number]]
    const [first, last] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
    if (first <= last) found.push([first, last])
    if (a[1] < b[1]) i += 1
    else j += 1
  }
  return found
}

/** The characters that every one of the files has; a file whose table cannot be read has none. */
export function fontCharacters(files: readonly Uint8Array[]): CharacterRanges {
  const ranges = files.map((bytes) => {
    try {
      return [...rangesOf(bytes)].sort(([one], [other]) => one - other)
    } catch (error) {
      // A place outside the table.
      if (error instanceof RangeError) return []
      throw error
    }
  })
  const [first = [], ...others] = ranges
  return others.reduce<CharacterRanges>(common, first)
}
