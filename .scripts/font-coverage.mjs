// Which characters the PDF's own fonts have: read from their `cmap` tables, written as ranges of code points.
import { readdir, readFile } from 'node:fs/promises'

const fonts = new URL('../templates/fonts/', import.meta.url)
const fullRepertoire = 12

/** The offset of a table in a TrueType file, by the file's table directory. */
function tableOffset(file, tag) {
  const count = file.readUInt16BE(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (file.toString('latin1', at, at + 4) === tag) return file.readUInt32BE(at + 8)
  }
  throw new Error(`The font has no ${tag} table.`)
}

/** Ranges of code points with a glyph, first and last included (OpenType, cmap format 12). */
function characterRanges(file) {
  const cmap = tableOffset(file, 'cmap')
  const subtables = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + file.readUInt32BE(cmap + 4 + 8 * index + 4)
  })
  const table = subtables.find((offset) => file.readUInt16BE(offset) === fullRepertoire)
  if (table === undefined) throw new Error('The font has no cmap subtable of format 12.')
  return Array.from({ length: file.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + 12 * index
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4)]
  })
}

function joined(ranges) {
  const result = []
  for (const [first, last] of ranges) {
    const previous = result.at(-1)
    if (previous && previous[1] + 1 >= first) previous[1] = Math.max(previous[1], last)
    else result.push([first, last])
  }
  return result
}

/** The generated file: path from the root to its text. Every face must have the same characters. */
export async function fontCoverage() {
  const faces = (await readdir(fonts)).filter((name) => name.endsWith('.ttf')).sort()
  const ranges = await Promise.all(
    faces.map(async (name) => joined(characterRanges(await readFile(new URL(name, fonts))))),
  )
  const [first, ...others] = ranges.map((face) => JSON.stringify(face))
  if (first === undefined) throw new Error('templates/fonts holds no .ttf file.')
  if (others.some((face) => face !== first))
    throw new Error('The faces in templates/fonts differ in their characters.')
  const lines = ranges[0].map(([from, to]) => `  [0x${from.toString(16)}, 0x${to.toString(16)}],`)
  const text = `/* Generated from templates/fonts by \`npm run generate\`. Do not edit. */

/** Ranges of code points that every face of the PDF's fonts has, ascending, first and last included. */
export const fontCoverage: readonly (readonly [number, number])[] = [
${lines.join('\n')}
]
`
  return new Map([['src/pdf/font-coverage.ts', text]])
}
