// Which characters a font file has.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type CharacterRanges, fontCharacters } from '../../src/pdf/font-characters.ts'
import { fontCoverage } from '../../src/pdf/font-coverage.ts'

const face = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../templates/fonts/SourceSans3-${name}.ttf`, import.meta.url)))

const codePoints = (ranges: CharacterRanges): readonly number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))

/** The font with only the subtables of its `cmap` that have the format: others get one that does not exist. */
function withFormat(format: number): Buffer {
  const file = Buffer.from(face('Regular'))
  const entry = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
    (at) => file.toString('latin1', at, at + 4) === 'cmap',
  )
  const cmap = file.readUInt32BE((entry ?? 0) + 8)
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + file.readUInt32BE(cmap + 8 + 8 * index)
    if (file.readUInt16BE(subtable) !== format) file.writeUInt16BE(99, subtable)
  }
  return file
}

test('are read from the table of all of Unicode', () => {
  expect(codePoints(fontCharacters([face('Regular')]))).toEqual(codePoints(fontCoverage))
})

test('or from that of the basic plane, where there is no other', () => {
  const basic = codePoints(fontCoverage).filter((code) => code < 0x10000)
  expect(codePoints(fontCharacters([withFormat(4)]))).toEqual(basic)
})

test('are those that each of the files has', () => {
  const both = codePoints(fontCharacters([face('Regular'), withFormat(4)]))
  expect(both).toEqual(codePoints(fontCharacters([withFormat(4)])))
  expect(both).toEqual(codePoints(fontCharacters([withFormat(4), face('Regular')])))
})

test('are none where nothing can be read', () => {
  expect(fontCharacters([])).toEqual([])
  expect(fontCharacters([face('Regular').subarray(0, 100)])).toEqual([])
  expect(fontCharacters([withFormat(6)])).toEqual([])
})
