// Bookmarks that Chromium wrote twice over are put right within their place.
import { expect, test } from 'vitest'
import { mendOutline } from '../../../src/pdf/chromium/mend-outline.ts'
import { plainPdf } from './plain-pdf.ts'

const utf16 = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

/** A file whose outline holds a title, and under it two headings. */
const outlined = (title: string, first: string, second: string) =>
  plainPdf([
    '<<>>',
    '<</Type /Catalog\n/Outlines 3 0 R>>',
    '<</First 4 0 R\n/Last 4 0 R>>',
    `<</Title ${title}\n/First 5 0 R\n/Last 6 0 R>>`,
    `<</Title ${first}\n/Next 6 0 R>>`,
    `<</Title ${second}>>`,
  ])

test('a heading that was taken down twice is there once, and no byte moves', () => {
  const wrong = outlined('(Title)', '(1 1 A \\(b\\)A \\(b\\))', utf16('2 Ä2 Ä'))
  const mended = mendOutline(wrong, ['Title', '1 A (b)', '2 Ä'])
  expect(mended).toHaveLength(wrong.length)
  expect(mended.replace(/ +\n/g, '\n').replace(/ +>>/g, '>>')).toContain('/Title (1 A \\(b\\))\n')
  expect(mended).toContain(`/Title ${utf16('2 Ä')} `)
})

test('what is right stays, and where headings and bookmarks differ in number nothing is done', () => {
  const right = outlined('(Title)', '(A)', utf16('Ä'))
  expect(mendOutline(right, ['Title', 'A', 'Ä'])).toBe(right)
  const wrong = outlined('(Title)', '(AA)', utf16('Ä'))
  expect(mendOutline(wrong, ['Title', 'A'])).toBe(wrong)
  expect(mendOutline('no PDF at all', ['A'])).toBe('no PDF at all')
})
