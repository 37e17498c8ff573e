// A comment has room for so much: what matters most is kept.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chapter, fitComment } from '../../../src/report/diff/fit-comment.ts'

const block = (text: string, changes = 1) => ({ text, changes })

const chapter: Chapter = [
  { rank: 0, open: [], blocks: [block('head', 0)], close: [] },
  { rank: 2, open: ['# notable'], blocks: [block('n1'), block('n2')], close: [] },
  { rank: 1, open: ['# material'], blocks: [block('m1'), block('m2')], close: [] },
  {
    rank: 3,
    open: ['<details>'],
    blocks: [block('words', 0), block('more words', 0)],
    close: ['</details>'],
  },
]

test('everything fits', () => {
  expect(fitComment([chapter], 1000)).toEqual({
    text: 'head\n\n# notable\n\nn1\n\nn2\n\n# material\n\nm1\n\nm2\n\n<details>\n\nwords\n\nmore words\n\n</details>',
    leftOut: 0,
    isCut: false,
  })
})

test('the least pressing goes first, and what is opened is closed', () => {
  expect(fitComment([chapter], 85)).toEqual({
    text: 'head\n\n# notable\n\nn1\n\nn2\n\n# material\n\nm1\n\nm2\n\n<details>\n\nwords\n\n…\n\n</details>',
    leftOut: 0,
    isCut: true,
  })
  expect(fitComment([chapter], 44)).toEqual({
    text: 'head\n\n# notable\n\nn1\n\n…\n\n# material\n\nm1\n\nm2',
    leftOut: 1,
    isCut: true,
  })
})

test('without its head nothing of a register is shown', () => {
  const other: Chapter = [
    { rank: 0, open: [], blocks: [block('a head that is much too long', 0)], close: [] },
    { rank: 1, open: [], blocks: [block('x')], close: [] },
  ]
  expect(fitComment([chapter, other], 20)).toMatchObject({ text: 'head', leftOut: 5 })
})

test('it never is longer than allowed, and every change is shown or counted', () => {
  const stretch = fc.record({
    rank: fc.integer({ min: 0, max: 4 }),
    open: fc.array(fc.constant('open'), { maxLength: 1 }),
    blocks: fc.array(
      fc.record({
        text: fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'b') }),
        changes: fc.constant(1),
      }),
      { maxLength: 5 },
    ),
    close: fc.array(fc.constant('close'), { maxLength: 1 }),
  })
  fc.assert(
    fc.property(
      fc.array(fc.array(stretch, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      fc.nat(300),
      (chapters, limit) => {
        const { text, leftOut } = fitComment(chapters, limit)
        expect(text.length).toBeLessThanOrEqual(limit)
        const shown = text.split('\n\n').filter((part) => /^[ab]+$/.test(part)).length
        expect(shown + leftOut).toBe(chapters.flat().flatMap(({ blocks }) => blocks).length)
      },
    ),
  )
})
