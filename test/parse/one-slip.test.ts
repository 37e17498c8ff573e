// One slip of the hand is told of once, where it is, and in words that say what to do.
import { describe, expect, test } from 'vitest'
import { decodeForDisplay } from '../../src/parse/decode-source.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import type { ReportLanguage } from '../../src/report/word-diagnostic.ts'
import { told } from '../validate/judged.ts'

function problems(text: string, language: ReportLanguage = 'en'): string[] {
  const bytes = new TextEncoder().encode(text)
  const { diagnostics } = parseSource('register.yaml', bytes)
  const texts = new Map([['register.yaml', decodeForDisplay(bytes)]])
  return told(diagnostics, { documents: new Map(), texts }, 0, language)
}

test.each<[string, string, string]>([
  [
    'tabs everywhere',
    'id: a\nregister:\n\tname: X\n\ttype: customer\npurposes:\n\t- id: a\n',
    '3:1 yaml/tab-indentation The line is indented with a tab.',
  ],
  [
    'a missing colon before deeper lines',
    'id: a\nregister\n  name: X\n  type: customer\npurposes:\n  - id: a\n',
    '2:1 yaml/syntax A colon and a space are missing after the key: `register`.',
  ],
  [
    'a missing colon in an item',
    'purposes:\n  - id a\n    name: b\n    basis: contract\n  - id: c\n',
    '2:5 yaml/syntax A colon and a space are missing after the key: `id a`.',
  ],
  [
    'a line too deep',
    'purposes:\n  - id: a\n     name: b\n    basis: contract\n  - id: c\ndata: x\n',
    '3:6 yaml/syntax This line is indented differently from the lines that it belongs with.',
  ],
  [
    'a line too deep at the top',
    'id: a\n languages: [fi]\nregister:\n  name: x\n',
    '2:2 yaml/syntax This line is indented differently',
  ],
  [
    'a colon in the second line of a text',
    'a: Some text\n  and more: text\nb: c\n',
    '2:3 yaml/syntax A second colon on the same line would begin another key.',
  ],
  [
    'a colon in a text inside braces',
    'register:\n  name: {fi: Rekisteri: asiakkaat, en: Customers}\n  type: customer\n',
    '2:14 yaml/syntax A second colon on the same line would begin another key. → If it is part of a text, put the text in quotes',
  ],
  [
    'a mapping on a line of its own inside braces',
    'register: {\n  name: x,\n  type:\n    a: b\n}\n',
    '4:5 yaml/syntax A list with hyphens or an indented mapping cannot stand inside brackets.',
  ],
  [
    'a quote that a later one seems to close',
    'id: a\nregister:\n  name: "X\n  type: customer\npurposes:\n  - id: "a"\n    name: b\n',
    '3:9 yaml/syntax A quotation mark is opened here and never closed.',
  ],
  [
    'a quote open to the end',
    'id: a\nregister:\n  name: "X\n  type: customer\n',
    '3:9 yaml/syntax A quotation mark is opened here and never closed.',
  ],
  [
    'an open bracket, lines above where it shows',
    'id: a\nlanguages: [fi, en\nregister:\n  name: X\n  type: customer\n',
    '2:12 yaml/syntax A bracket is opened here and never closed.',
  ],
  [
    'an open brace',
    'register:\n  name: {fi: a, en: b\n  type: customer\npurposes:\n  - id: a\n',
    '2:9 yaml/syntax A bracket is opened here and never closed.',
  ],
  [
    'an open bracket around a closed one',
    'a: [b, [c, d]\ne: f\n',
    '1:4 yaml/syntax A bracket is opened here',
  ],
  ['an open bracket in a brace', 'a: {b: [c, d}\ne: f\n', '1:8 yaml/syntax A bracket is opened here'],
  [
    'non-breaking spaces',
    'register:\n\u00a0\u00a0name: X\n\u00a0\u00a0type: customer\n',
    '2:1 yaml/odd-indentation The line is indented with a non-breaking space (U+00A0). So is one further line. → Replace it with spaces.',
  ],
  [
    'one among ordinary ones',
    'register:\n \u00a0name: X\n  type: customer\n',
    '2:2 yaml/odd-indentation The line is indented with a non-breaking space (U+00A0). → Replace',
  ],
  [
    'another space of Unicode',
    'register:\n  name: X\n\u2003type: c\n',
    '3:1 yaml/odd-indentation The line is indented with a special space (U+2003).',
  ],
])('%s', (_name, text, expected) => {
  const found = problems(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(expected)
})

test('what stands apart is told apart', () => {
  const found = problems('a: "b" c\nd: @x\nlist: - a\nid: 1\nid: 2\n')
  expect(found.map((line) => line.split(' ')[0])).toEqual(['1:8', '2:4', '3:7', '5:1'])
})

test('a non-breaking space that belongs to a text is left alone', () => {
  expect(problems('text: |\n  x\n  \u00a0key: y\n')).toEqual([])
  expect(problems('text: "x\n  \u00a0key: y"\n')).toEqual([])
})

describe('in Finnish', () => {
  test.each<[string, string]>([
    [
      'a:\n\u00a0b: 1\n',
      'Rivi on sisennetty sitovalla välilyönnillä (U+00A0). → Korvaa se tavallisilla välilyönneillä.',
    ],
    ['a: [b\n', 'Tässä avattu sulje jää sulkematta.'],
    ['a: "b\n', 'Tässä avattu lainausmerkki jää sulkematta.'],
  ])('%j', (text, expected) => {
    expect(problems(text, 'fi')[0]).toContain(expected)
  })
})
