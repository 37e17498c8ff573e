import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookmarkNames } from '../../../src/render/docx/bookmark-names.ts'

const names = (...anchors: string[]) => [...bookmarkNames(anchors).values()]

test('an anchor of words is its own name', () => {
  expect(names('contact', 'right-to-object', 'footnote_act-1')).toEqual([
    'contact',
    'right_to_object',
    'footnote_act_1',
  ])
})

test('a name begins with a letter', () => expect(names('1-a', '', 'ä')).toEqual(['s_1_a', 's_', 's__']))

test('anchors that Word takes for the same get names of their own', () => {
  expect(names('a-b', 'a_b', 'A-B', 'a-b')).toEqual(['a_b', 'a_b_2', 'A_B_3'])
  expect(names('x'.repeat(40), 'x'.repeat(41))).toEqual(['x'.repeat(32), `${'x'.repeat(32)}_2`])
})

test('any anchors have names that a word processor takes, no two the same', () => {
  const anchor = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[aA_-]{0,50}$/))
  fc.assert(
    fc.property(fc.array(anchor), (anchors) => {
      const made = bookmarkNames(anchors)
      expect([...made.keys()].sort()).toEqual([...new Set(anchors)].sort())
      const all = [...made.values()]
      for (const name of all) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/)
      expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length)
    }),
  )
})
