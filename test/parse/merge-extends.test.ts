import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MergedDocument, mergeExtends } from '../../src/parse/merge-extends.ts'
import { type SourceDocument, sourceDocument } from '../../src/parse/source-document.ts'
import { parsed } from '../validate/judged.ts'

const merged = (main: string, ...bases: string[]) =>
  mergeExtends(
    parsed(main, 'main.yaml'),
    bases.map((text, index) => parsed(text, `base-${index}.yaml`)),
  )

function place(document: MergedDocument, path: (string | number)[], at?: 'key' | 'value') {
  const { document: source, span } = document.locate(path, at)
  return `${source.file}: ${source.text.slice(span.start, span.end)}`
}

describe('what wins', () => {
  test.each<[string, string, string[], unknown]>([
    ['mappings merge key by key', 'a: {b: 1}', ['a: {b: 2, c: 3}'], { a: { b: 1, c: 3 } }],
    ['lists replace', 'a: [1]', ['a: [2, 3]'], { a: [1] }],
    ['texts replace', 'a: {fi: x}', ['a: {fi: y, en: z}'], { a: { fi: 'x' } }],
    ['none replaces', 'a: none', ['a: [1]'], { a: 'none' }],
    ['a value of another kind replaces', 'a: {b: 1}', ['a: [1]'], { a: { b: 1 } }],
    ['later bases win', 'x: 1', ['a: 1\nb: 1', 'b: 2'], { x: 1, b: 2, a: 1 }],
    ['id and extends are a file’s own', 'x: 1', ['id: base\nextends: other.yaml\ny: 2'], { x: 1, y: 2 }],
    ['languages are inherited', 'x: 1', ['languages: [fi]'], { x: 1, languages: ['fi'] }],
    [
      'short keys are no languages where other keys stand',
      'rights: {fee: x}',
      ['rights: {channels: [post]}'],
      { rights: { fee: 'x', channels: ['post'] } },
    ],
  ])('%s', (_name, main, bases, expected) => {
    expect(merged(main, ...bases).data).toEqual(expected)
  })

  test('a base that extends others', () => {
    const middle = mergeExtends(parsed('b: 2\nid: m', 'middle.yaml'), [parsed('a: 1\nb: 1', 'bottom.yaml')])
    const document = mergeExtends(parsed('id: top', 'main.yaml'), [middle])
    expect(document.data).toEqual({ id: 'top', b: 2, a: 1 })
    expect(document.documents.map(({ file }) => file)).toEqual(['main.yaml', 'middle.yaml', 'bottom.yaml'])
    expect(place(document, ['a'])).toBe('bottom.yaml: 1')
  })
})

describe('where a value stands', () => {
  const document = merged('a: {b: 1}\nl: [x]\n', 'a: {c: 2}\nl: [y, {z: deep}]\nonly: {d: {e: 5}}\n')

  test.each<[(string | number)[], string]>([
    [['a', 'b'], 'main.yaml: 1'],
    [['a', 'c'], 'base-0.yaml: 2'],
    [['only', 'd', 'e'], 'base-0.yaml: 5'],
    [['only', 'd', 'missing'], 'base-0.yaml: {e: 5}'],
    [['a', 'missing'], 'main.yaml: {b: 1}'],
    [['l', 0], 'main.yaml: x'],
  ])('%j', (path, expected) => {
    expect(place(document, path)).toBe(expected)
  })

  test('what a list replaced is never pointed at', () => {
    expect(place(document, ['l', 1, 'z'])).toBe('main.yaml: [x]')
  })

  test('keys', () => {
    expect(place(document, ['a', 'c'], 'key')).toBe('base-0.yaml: c')
  })
})

describe('laws', () => {
  /** Every key has one kind of value, as the schema has it: then layers can be grouped in any way. */
  const layer = fc.record(
    {
      scalar: fc.constantFrom('none', 1, true),
      list: fc.array(fc.nat(9), { maxLength: 3 }),
      text: fc.record({ fi: fc.string(), en: fc.string() }, { requiredKeys: ['fi'] }),
      mapping: fc.record(
        {
          scalar: fc.nat(9),
          longer: fc.record({ inner: fc.nat(9), other: fc.nat(9) }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  const source = (data: unknown): SourceDocument => sourceDocument('x.yaml', '', data)
  const over = (...layers: unknown[]) => {
    const [main, ...bases] = layers
    return mergeExtends(source(main), bases.toReversed().map(source)).data as Record<string, unknown>
  }

  test('grouping does not matter', () => {
    fc.assert(
      fc.property(layer, layer, layer, (a, b, c) => {
        const nested = mergeExtends(source(a), [mergeExtends(source(b), [source(c)])]).data
        expect(nested).toEqual(over(a, b, c))
        expect(nested).toEqual(over(over(a, b), c))
      }),
    )
  })

  test('main wins, and nothing of a base is lost that main does not have', () => {
    fc.assert(
      fc.property(layer, layer, (main, base) => {
        const result = over(main, base)
        expect(new Set(Object.keys(result))).toEqual(new Set([...Object.keys(main), ...Object.keys(base)]))
        for (const key of ['scalar', 'list', 'text'] as const) {
          if (main[key] !== undefined) expect(result[key]).toEqual(main[key])
          else expect(result[key]).toEqual(base[key])
        }
      }),
    )
  })

  test('a layer over nothing, or over itself, is itself', () => {
    fc.assert(
      fc.property(layer, (a) => {
        expect(over(a, {})).toEqual(a)
        expect(over(a, a)).toEqual(a)
      }),
    )
  })
})
