import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionOf } from '../../src/parse/locate.ts'

test.each([
  ['ab\ncd', 0, 1, 1],
  ['ab\ncd', 3, 2, 1],
  ['ab\r\ncd', 4, 2, 1],
  ['ab\rcd', 4, 2, 2],
  ['ab\n\ncd', 3, 2, 1],
  ['😀x', 2, 1, 3],
  ['ab', 99, 1, 3],
])('%j at %i is %i:%i', (text, offset, line, column) => {
  expect(positionOf(text, offset)).toEqual({ line, column })
})

test('it counts as a plain loop does', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ä', '\n', '\r\n', '\r'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(60), (content, offset) => {
      const at = Math.min(offset, content.length)
      let line = 1
      let start = 0
      for (let index = 0; index < at; index += 1) {
        const isBreak = content[index] === '\n' || (content[index] === '\r' && content[index + 1] !== '\n')
        if (isBreak) {
          line += 1
          start = index + 1
        }
      }
      expect(positionOf(content, offset)).toEqual({ line, column: at - start + 1 })
    }),
  )
})
