import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { formatPretty } from '../../src/report/format-pretty.ts'
import { locateDiagnostic, textsOf } from '../../src/report/located.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { parsed } from '../validate/judged.ts'

function reported(
  files: Readonly<Record<string, string>>,
  options: Partial<Parameters<typeof formatPretty>[2]> = {},
) {
  const documents = new Map(
    Object.entries(files).map(([file, text]) => [file, mergeExtends(parsed(text, file), [])]),
  )
  const sources = { documents, texts: new Map<string, string>() }
  const language = options.language ?? 'en'
  const located = [...documents.values()]
    .flatMap((document) => validateRegister(document, { knownLanguages: ['fi', 'en'] }).diagnostics)
    .map((diagnostic) => locateDiagnostic(diagnostic, sources, language))
  return formatPretty(located, textsOf(sources), {
    language,
    color: false,
    files: documents.size,
    ...options,
  })
}

const EVENT = `id: event-rental
languages: [fi, en]
recipients: none

retenton:
  - of: [contact-details]
    period: P1Y
`
const WATER = 'id: water-care\nlanguages: [fi, en]\ndocument:\n  updated: 12.10.2026\n'
const CLEAN = 'id: accounting-firm\nlanguages: [fi]\n'

test('the look: grouped by file, a frame, the sum', () => {
  expect(
    reported({
      'notices/event-rental.yaml': EVENT,
      'notices/water-care.yaml': WATER,
      'notices/clean.yaml': CLEAN,
    }),
  ).toBe(
    `notices/event-rental.yaml:5:1  error  schema/unknown-key
  Unknown key \`retenton\`. Did you mean \`retention\`?

    3 │ recipients: none
    4 │
  ▸ 5 │ retenton:
      │ ^^^^^^^^
    6 │   - of: [contact-details]

notices/water-care.yaml:4:12  error  schema/wrong-format
  \`12.10.2026\` is not a date.
  → Write \`2026-10-12\`.

    2 │ languages: [fi, en]
    3 │ document:
  ▸ 4 │   updated: 12.10.2026
      │            ^^^^^^^^^^

2 errors in 2 of 3 registers
`,
  )
})

test('the same in Finnish', () => {
  const text = reported({ 'notices/event-rental.yaml': EVENT }, { language: 'fi' })
  expect(text).toContain(
    'notices/event-rental.yaml:5:1  virhe  schema/unknown-key\n  Tuntematon avain `retenton`. Tarkoititko `retention`?\n',
  )
  expect(text.endsWith('\n1 virhe (1/1 rekisteriä)\n')).toBe(true)
})

test('when all is well, one line', () => {
  expect(reported({ a: CLEAN })).toBe('No problems in 1 register\n')
  expect(reported({ a: CLEAN, b: CLEAN })).toBe('No problems in 2 registers\n')
  expect(reported({ a: CLEAN }, { language: 'fi' })).toBe('Ei huomautettavaa: 1 rekisteri\n')
})

test('what is wrong in a shared part is said once, in the file that holds it', () => {
  const base = parsed('controllers:\n  - nmae: X\n', 'shared/organisation.yaml')
  const registers = ['a.yaml', 'b.yaml'].map((file) => mergeExtends(parsed(CLEAN, file), [base]))
  const sources = {
    documents: new Map(registers.map((document) => [document.file, document])),
    texts: new Map(),
  }
  const located = registers
    .flatMap((document) => validateRegister(document, { knownLanguages: ['fi'] }).diagnostics)
    .map((diagnostic) => locateDiagnostic(diagnostic, sources))
  const text = formatPretty(located, textsOf(sources), { language: 'en', color: false, files: 5 })
  expect(text.match(/shared\/organisation\.yaml:2:5 {2}error {2}schema\/unknown-key/g)).toHaveLength(1)
  expect(text.endsWith('2 errors in 2 of 5 registers\n')).toBe(true)
})

test('colours only repeat the words', () => {
  const plain = reported({ a: EVENT })
  const coloured = reported({ a: EVENT }, { color: true })
  expect(coloured).toContain('\u001b[31merror\u001b[39m')
  expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(plain)
})

describe('frames', () => {
  const frame = (line: string, start: number, end: number, width?: number) => {
    const diagnostic: Diagnostic = {
      code: 'yaml/tab-indentation',
      severity: 'error',
      file: 'a',
      path: [],
      span: { start, end },
      args: {},
    }
    const located = locateDiagnostic(diagnostic, { documents: new Map(), texts: new Map([['a', line]]) })
    const text = formatPretty([located], new Map([['a', line]]), {
      language: 'en',
      color: false,
      ...(width && { width }),
    })
    return text.split('\n').filter((row) => row.includes('│'))
  }

  test('a long line is shown as a window around the place', () => {
    const [shown, marks] = frame(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, 500, 504, 60)
    expect(shown?.length).toBeLessThanOrEqual(60)
    expect(shown).toMatch(/│ …a+HEREb+…$/)
    expect(marks?.indexOf('^')).toBe(shown?.indexOf('HERE'))
    expect(marks?.match(/\^/g)).toHaveLength(4)
  })

  test('wide and combining characters keep the marks in place', () => {
    const [shown = '', marks] = frame('a: 漢字 e\u0301 HERE', 9, 13)
    // Two wide characters take a column more each, one combining mark takes none.
    expect(marks?.indexOf('^')).toBe(shown.indexOf('HERE') + 2 - 1)
  })

  test('nothing in a text can steer the terminal', () => {
    const rows = frame('a: \u001b[31m\u0007\u202e\u009bx\tb', 0, 1).join('')
    expect(rows).toContain('a: ␛[31m␇��x⇥b')
    expect(rows).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  test('a place of several lines is marked to the end of its first', () => {
    const rows = frame('key:\n  a: 1\n  b: 2\n', 7, 18)
    expect(rows).toEqual(['    1 │ key:', '  ▸ 2 │   a: 1', '      │   ^^^^', '    3 │   b: 2'])
  })

  test('CRLF leaves no trace', () => {
    expect(frame('a: 1\r\nb: 2\r\n', 6, 7)).toEqual(['    1 │ a: 1', '  ▸ 2 │ b: 2', '      │ ^'])
  })

  test('an empty file has none', () => {
    expect(frame('', 0, 0)).toEqual([])
  })
})

test('the name of a file and the words of a message are made safe too', () => {
  const text = reported({ 'a\u001b[2J.yaml': 'id: a\nlanguages: [fi]\n"b\\e[2J": 1\n' })
  expect(text).not.toContain('\u001b')
  expect(text).toContain('Unknown key `b␛[2J`.')
})

test('beside a long line of which a part is shown, the lines around it stand from their beginning', () => {
  const text = `id: a\nlanguages: [fi]\nregister: { name: ${'x'.repeat(90)}, retenton: 1 }\nrecipients: none\n`
  const frame = reported({ 'a.yaml': text }, { width: 60 })
  expect(frame).toMatch(/▸ 3 │ ….*retenton/)
  expect(frame).toContain('  2 │ languages: [fi]\n')
  expect(frame).toContain('  4 │ recipients: none\n')
})
