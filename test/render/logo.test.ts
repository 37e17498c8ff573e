import { describe, expect, test } from 'vitest'
import { logoShape, logoSize } from '../../src/render/logo.ts'

const svg = (text: string) => logoShape(Buffer.from(text), 'image/svg+xml')
const ns = 'xmlns="http://www.w3.org/2000/svg"'
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('the shape of a logo', () => {
  test.each([
    [`<svg ${ns} width="40" height="10"/>`, 4],
    [`<svg ${ns} width="40mm" height='10mm'></svg>`, 4],
    [`<svg ${ns} width="100%" viewBox="0 0 30 60"></svg>`, 0.5],
    [
      `<?xml version="1.0"?><!DOCTYPE svg><!-- < --><svg ${ns} viewBox="0,0,2,1"><g><path d="M0 0"/></g></svg>`,
      2,
    ],
    [`<svg ${ns}><style><![CDATA[ a < b ]]></style></svg>`, undefined],
  ])('%s', (text, ratio) => expect(svg(text)).toEqual({ ratio }))

  test('of a PNG is that of its pixels', () => expect(logoShape(png, 'image/png')).toEqual({ ratio: 1 }))
})

describe('no image', () => {
  test.each([
    '',
    'nonsense',
    '<html><body></body></html>',
    '<svg viewBox="0 0 1 1"></svg>',
    `<svg ${ns}><g></svg>`,
    `<svg ${ns}><g>`,
    `<svg ${ns}></svg><svg ${ns}></svg>`,
    `<svg ${ns}><text>5 < 6</text></svg>`,
  ])('%s', (text) => expect(svg(text)).toBeUndefined())

  test('a PNG that was cut short or changed on its way', () => {
    expect(logoShape(png.subarray(0, png.length - 1), 'image/png')).toBeUndefined()
    expect(logoShape(Buffer.from('nonsense'), 'image/png')).toBeUndefined()
    const changed = Buffer.from(png)
    changed.writeUInt8(7, 20)
    expect(logoShape(changed, 'image/png')).toBeUndefined()
  })
})

test('wide logos are lower, tall ones higher, and none is out of bounds', () => {
  expect(logoSize({ ratio: 1 })).toEqual({ width: 3.6, height: 3.6 })
  const ratios = [0.05, 0.25, 0.5, 1, 2, 4, 8, 40]
  const sizes = ratios.map((ratio) => logoSize({ ratio }))
  const heights = sizes.map(({ height }) => height)
  expect(heights).toEqual([...heights].sort((a, b) => b - a))
  for (const { width, height } of sizes) {
    expect(width).toBeLessThanOrEqual(14)
    expect(height).toBeLessThanOrEqual(4.75)
  }
  expect(logoSize({ ratio: undefined })).toEqual(logoSize({ ratio: 3 }))
})
