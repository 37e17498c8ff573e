// Nobody reads a hundred thousand mistakes, and no machine shall run out of memory for them.
import { expect, test } from 'vitest'
import { judged } from './judged.ts'

test('ten thousand mistakes are told of one description, an error among them that stands behind warnings', () => {
  const hyphenated = '{ name: "a\u00ada" }, '.repeat(10_100)
  const found = judged(`data: [${hyphenated}1]\n`)
  expect(found).toHaveLength(10_000)
  expect(found.filter((one) => one.includes('schema/wrong-type'))).toHaveLength(1)
})
