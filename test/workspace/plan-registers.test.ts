import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadingOnDemand } from '../../src/diagnostics/on-demand.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { plainIdOf, planRegisters } from '../../src/workspace/plan-registers.ts'
import { dataId } from '../../src/workspace/read-registers.ts'
import { type Tree, testWorld } from '../io/test-world.ts'

async function parsedId(text: string): Promise<string | undefined> {
  const { value } = await loadingOnDemand(() => parseSource('x', new TextEncoder().encode(text)))
  return dataId(value?.data)
}

const plan = (tree: Tree) => {
  const { io, folder } = testWorld(tree)
  const files = Object.keys(tree).map((name) => join(folder, name))
  return planRegisters(io, { files, refused: new Map() })
}

test.each([
  ['id: customers\n', 'customers'],
  ['# a comment\n\n---\nid: customers # and another\nlanguages: [fi]\n', 'customers'],
  ['id:  a-1\r\nlanguages: [fi]\r\n', 'a-1'],
  ['languages: [fi]\nid: last', 'last'],
])('an id is read from the text: %j', async (text, id) => {
  expect(plainIdOf(text)).toBe(id)
  expect(await parsedId(text)).toBe(id)
})

test.each([
  '"id": a\n',
  'x: 1\n? id\n: a\n',
  'id: a\n  b\n',
  'id: a\n\n  b\n',
  'id: &x a\n',
  'id: true\n',
  'id: "a"\n',
  'id: a\nid: b\n',
  ' {x: {\nid: b\n}, id: a}\n',
  '{ id: a }\n',
  '- id: a\n',
  '<<: { id: a }\nx: 1\n',
  'x: "\nid: b"\n"\\u0069d": a\n',
  '',
])('whatever is written otherwise is left to the parser: %j', (text) => {
  expect(plainIdOf(text)).toBeUndefined()
})

test('what the text seems to say is never another id than that of the parser', async () => {
  const line = fc.constantFrom(
    ...[
      'id: a',
      'id: b',
      'id:',
      'id : a',
      '"id": b',
      "'id': c",
      '? id',
      ': a',
      '<<: *x',
      '- id: a',
      '---',
      '...',
    ],
    ...[
      'x: &x {id: c}',
      'x: |',
      '  id: b',
      'id: b # c',
      'x: "',
      '"',
      '# id: c',
      '',
      ' ',
      '{',
      '}',
      '!!str id: c',
    ],
    ...[
      'text: >-',
      "y: '",
      "'",
      'id: true',
      'id: a: b',
      'id: [a',
      ']',
      '%YAML 1.2',
      'x: {',
      'id: b,',
      '\t',
      'name: a',
    ],
  )
  const text = fc.array(line, { maxLength: 7 }).map((lines) => lines.join('\n'))
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const plain = plainIdOf(written)
      if (plain === undefined) return
      const parsed = await parsedId(written)
      expect([undefined, plain]).toContain(parsed)
    }),
    { numRuns: 3000 },
  )
})

test('two of one id name each other, and one that cannot be read takes it from nobody', async () => {
  const ids = await plan({ 'a.yaml': 'id: same\n', 'b.yaml': 'id: "SAME"\n', 'c.yaml': 'id: same\nx: [\n' })
  expect(ids).toMatchObject([
    { file: 'a.yaml', id: 'same', sameId: 'b.yaml' },
    { file: 'b.yaml', id: 'SAME', sameId: 'a.yaml' },
    { file: 'c.yaml', id: 'same' },
  ])
  expect(ids[2]).not.toHaveProperty('sameId')
  expect((await plan({ 'a.yaml': 'id: one\n', 'b.yaml': 'id: one\nx: [\n' }))[0]).not.toHaveProperty('sameId')
})
