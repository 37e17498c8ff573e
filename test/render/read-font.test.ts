import { describe, expect, test } from 'vitest'
import { readFont } from '../../src/render/read-font.ts'
import { familyName, renamedFont } from '../look/renamed-font.ts'

describe('a font tells', () => {
  test('its family, weight and slope', () => {
    expect(readFont(renamedFont('Regular'))).toEqual({
      families: [familyName],
      weight: '400',
      italic: false,
      format: 'truetype',
    })
    expect(readFont(renamedFont('SemiBold'))).toMatchObject({ weight: '600', italic: false })
    expect(readFont(renamedFont('SemiBold'))?.families[0]).toBe(familyName)
    expect(readFont(renamedFont('Italic'))).toMatchObject({ weight: '400', italic: true })
  })

  test('the range of its weights where it is variable', () => {
    expect(readFont(withTable(renamedFont('Regular'), 'fvar', weightAxis(200, 900)))?.weight).toBe('200 900')
  })
})

test('what is no font, or not a whole one, tells nothing', () => {
  const font = renamedFont('Regular')
  expect(readFont(new Uint8Array())).toBeUndefined()
  expect(readFont(Buffer.from('wOFF and more'))).toBeUndefined()
  expect(readFont(Buffer.from('ttcf and more'))).toBeUndefined()
  expect(readFont(font.subarray(0, font.length / 2))).toBeUndefined()
  for (let length = 0; length < 400; length += 7) expect(readFont(font.subarray(0, length))).toBeUndefined()
})

/** The table `fvar` with one axis, `wght` (OpenType 1.9). */
function weightAxis(least: number, most: number): Buffer {
  const table = Buffer.alloc(36)
  table.writeUInt16BE(16, 4)
  table.writeUInt16BE(1, 8)
  table.writeUInt16BE(20, 10)
  table.write('wght', 16, 'latin1')
  table.writeInt16BE(least, 20)
  table.writeInt16BE(most, 28)
  return table
}

/** The font with a table more, in the place of one that is not looked at. */
function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const entry =
    12 +
    16 *
      Array.from({ length: font.readUInt16BE(4) }, (_, index) => index).findIndex(
        (index) => font.toString('latin1', 12 + 16 * index, 16 + 16 * index) === 'GSUB',
      )
  const changed = Buffer.concat([font, table])
  changed.write(tag, entry, 'latin1')
  changed.writeUInt32BE(font.length, entry + 8)
  changed.writeUInt32BE(table.length, entry + 12)
  return changed
}
