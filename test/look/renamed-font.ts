/** A typeface that nobody has installed: Source Sans 3 under other names of the same length. */
import { readFileSync } from 'node:fs'

export const familyName = 'Tienviitta AA'
/** The beginning of the name under which a PDF embeds each face. */
export const postScriptName = 'TienviittaA-'

const names = [
  ['Source Sans 3', familyName],
  ['SourceSans3-', postScriptName],
] as const

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** The bytes of one face. Sums of tables are left as they were: nobody checks them. */
export function renamedFont(face: 'Regular' | 'SemiBold' | 'Italic'): Buffer {
  const font = readFileSync(new URL(`../../templates/fonts/SourceSans3-${face}.ttf`, import.meta.url))
  for (const [before, after] of names) {
    for (let at = font.indexOf(utf16(before)); at >= 0; at = font.indexOf(utf16(before), at + 2))
      utf16(after).copy(font, at)
  }
  return font
}

/** The font without a letter, and without those behind it in the same range of its table `cmap`. */
export function lacking(font: Buffer, letter: string): Buffer {
  const changed = Buffer.from(font)
  const directory = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = directory.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0
  const cmap = font.readUInt32BE(entry + 8)
  const codePoint = letter.codePointAt(0) ?? 0
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const record = cmap + 4 + 8 * index
    const table = cmap + font.readUInt32BE(record + 4)
    if (font.readUInt16BE(table) !== 12) {
      // Of the old Macintosh: nobody reads the subtables that would say the same in another format.
      changed.writeUInt16BE(1, record)
      continue
    }
    for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
      const at = table + 16 + 12 * group
      const [first, last] = [font.readUInt32BE(at), font.readUInt32BE(at + 4)]
      if (first === codePoint) changed.writeUInt32BE(codePoint + 1, at)
      else if (first < codePoint && codePoint <= last) changed.writeUInt32BE(codePoint - 1, at + 4)
    }
  }
  return changed
}
