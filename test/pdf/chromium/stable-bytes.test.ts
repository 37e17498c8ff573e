// What differs between two prints of the same page is made equal, and nothing else is touched.
import { expect, test } from 'vitest'
import { pdfObjects } from '../../../src/pdf/chromium/pdf-objects.ts'
import { printedPages } from '../../../src/pdf/chromium/printed-pages.ts'
import { stableBytes } from '../../../src/pdf/chromium/stable-bytes.ts'
import { plainPdf } from './plain-pdf.ts'

const info = (time: string) =>
  `<</Title (A \\(node00000001\\))\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>`
const catalogue = '<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R>>'
const header = (first: number) =>
  `<</ID (node${String(first).padStart(8, '0')})\n/Headers [(node${String(first + 7).padStart(8, '0')}) (node${String(first).padStart(8, '0')})]>>`
const names = (first: number) => {
  const [low, high] = [first, first + 7].map((id) => `(node${String(id).padStart(8, '0')})`)
  return `<</Limits [${low} ${high}]\n/Names [${low} 4 0 R ${high} 4 0 R]>>`
}
const print = (time: string, first: number) =>
  plainPdf([info(time), catalogue, '<</Type /Pages\n/Count 0\n/Kids []>>', header(first), names(first)])

const stable = (text: string) => stableBytes(text, Date.UTC(2026, 9, 12) / 1000)

test('two prints become the same, as long as they were', () => {
  const [one, other] = [print('20261122061001', 391), print('20270101000000', 2627)]
  expect(stable(one)).toBe(stable(other))
  expect(stable(one)).toHaveLength(one.length)
})

test('the day is that of the notice, the ids are counted from one', () => {
  const text = stable(print('20261122061001', 391))
  expect(text).toContain("/CreationDate (D:20261012000000+00'00')\n/ModDate (D:20261012000000+00'00')")
  expect(text).toContain('/ID (node00000001)\n/Headers [(node00000002) (node00000001)]')
  expect(text).toContain('/Names [(node00000001) 4 0 R (node00000002) 4 0 R]')
})

test('words that look like either stay as they are', () => {
  const title = "<</Title (node00000391 /CreationDate \\(D:20261122061001+00'00'\\))>>"
  const text = plainPdf(['<<>>', catalogue, title])
  expect(stable(text)).toBe(text)
})

test('a file without such a table is left as it is', () => {
  expect(stable('%PDF-2.0 nothing here')).toBe('%PDF-2.0 nothing here')
  expect(printedPages('%PDF-2.0 nothing here')).toEqual({ count: 0, ofAnchor: new Map() })
})

test('pages and anchors are read through the tree of pages', () => {
  const text = plainPdf([
    '<<>>',
    catalogue,
    '<</Type /Pages\n/Count 2\n/Kids [4 0 R 7 0 R]>>',
    '<</Type /Pages\n/Count 1\n/Kids [5 0 R]\n/Parent 3 0 R>>',
    '<</Type /Page\n/Parent 4 0 R>>',
    '<</controller [5 0 R /XYZ 0 10 0]\n/a#20b [7 0 R /XYZ 0 10 0]>>',
    '<</Type /Page\n/Parent 3 0 R>>',
  ])
  expect(printedPages(text)).toEqual({
    count: 2,
    ofAnchor: new Map([
      ['controller', 1],
      ['a b', 2],
    ]),
  })
  expect(pdfObjects(text).root('Info')).toBe(1)
})
