/** What a TTF or OTF file tells of itself: its family, weight and slope (OpenType 1.9, tables `name`, `OS/2`, `fvar`). */

export interface FontFacts {
  /** The names of the family, the one that programs show first. */
  readonly families: readonly string[]
  /** `400`, or the range of a variable font, `100 900`. */
  readonly weight: string
  readonly italic: boolean
  readonly format: 'truetype' | 'opentype'
}

const trueType = new Set([0x00010000, 0x74727565])
const openType = 0x4f54544f

/** The facts, or nothing where the bytes are no single font: a collection, a WOFF file, a file cut short. */
export function readFont(bytes: Uint8Array): FontFacts | undefined {
  try {
    return factsOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function factsOf(file: DataView): FontFacts | undefined {
  const version = file.getUint32(0)
  if (!trueType.has(version) && version !== openType) return undefined
  const tables = fontTables(file)
  const [os2, name, cmap] = ['OS/2', 'name', 'cmap'].map((tag) => tables.get(tag))
  const families = name === undefined ? [] : familiesOf(name)
  if (os2 === undefined || cmap === undefined || families.length === 0) return undefined
  const selection = os2.getUint16(62)
  const variable = tables.get('fvar')
  return {
    families,
    weight: (variable && weightRange(variable)) ?? String(os2.getUint16(4)),
    // Bit 0 is italic, bit 9 oblique.
    italic: (selection & 0x201) !== 0,
    format: version === openType ? 'opentype' : 'truetype',
  }
}

/** The tables by their tags; a table that reaches over the end of the file is an error. */
export function fontTables(file: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>()
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(at + byte)))
    tables.set(
      tag,
      new DataView(file.buffer, file.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12)),
    )
    if (file.getUint32(at + 8) + file.getUint32(at + 12) > file.byteLength) throw new RangeError(tag)
  }
  return tables
}

const [family, typographicFamily] = [1, 16]
const windows = 3

/** Names in UTF-16, as every font has them for Windows; the typographic family groups more than four styles. */
function familiesOf(table: DataView): string[] {
  const found = new Map<number, Set<string>>()
  const texts = table.getUint16(4)
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const at = 6 + 12 * index
    const kind = table.getUint16(at + 6)
    if (table.getUint16(at) !== windows || (kind !== family && kind !== typographicFamily)) continue
    const [length, offset] = [table.getUint16(at + 8), texts + table.getUint16(at + 10)]
    const units = Array.from({ length: length / 2 }, (_, unit) => table.getUint16(offset + 2 * unit))
    found.set(kind, (found.get(kind) ?? new Set()).add(String.fromCharCode(...units)))
  }
  return [...new Set([...(found.get(typographicFamily) ?? []), ...(found.get(family) ?? [])])]
}

/** The range of the axis `wght`, where the font has one. */
function weightRange(table: DataView): string | undefined {
  const [start, size] = [table.getUint16(4), table.getUint16(10)]
  for (let index = 0; index < table.getUint16(8); index += 1) {
    const at = start + size * index
    if (table.getUint32(at) === 0x77676874) return `${table.getInt16(at + 4)} ${table.getInt16(at + 12)}`
  }
  return undefined
}
