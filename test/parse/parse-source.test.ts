import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeForDisplay } from '../../src/parse/decode-source.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { told } from '../validate/judged.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What a user is told about a file: `line:column code message → hint`. */
function problems(content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const { value, diagnostics } = parseSource('register.yaml', bytes)
  expect(value === undefined, 'a value exactly when nothing is wrong').toBe(diagnostics.length > 0)
  return told(diagnostics, {
    documents: new Map(),
    texts: new Map([['register.yaml', decodeForDisplay(bytes)]]),
  })
}

function dataOf(text: string): unknown {
  const { value, diagnostics } = parseSource('register.yaml', utf8(text))
  expect(diagnostics).toEqual([])
  return value?.data
}

describe('what is refused, and what the user is told', () => {
  test.each<[string, string, string]>([
    [
      'a key given twice',
      'id: a\nname: b\nid: c\n',
      '3:1 yaml/duplicate-key The key `id` stands here for the second time; the first is on line 1.',
    ],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 yaml/tab-indentation The line is indented with a tab.'],
    ['several documents', 'a: 1\n---\nb: 2\n', '2:1 yaml/several-documents A second document begins here.'],
    [
      'a marker with nothing after it',
      'a: 1\n---\n',
      '2:1 yaml/several-documents A second document begins here.',
    ],
    ['an empty file', '', '1:1 yaml/empty-file The file is empty.'],
    ['only comments', '# nothing\n\n', '1:1 yaml/empty-file The file is empty.'],
    ['only a marker', '---\n', '1:1 yaml/empty-file The file is empty.'],
    [
      'a merge key',
      'a: &x {b: 1}\nc:\n  <<: *x\n',
      '3:3 yaml/merge-key Merge keys (`<<`) are not used here.',
    ],
    ['a tag of one’s own', 'a: !secret b\n', 'yaml/custom-tag The tag `!secret` means nothing here.'],
    ['a tag of YAML 1.1', 'a: !!set {b}\n', 'yaml/custom-tag The tag `!!set` means nothing here.'],
    [
      'a %YAML directive',
      '%YAML 1.1\n---\na: yes\n',
      '1:1 yaml/directive The directive `%YAML` is not used here',
    ],
    [
      'a %TAG directive',
      '%TAG ! tag:a.example,2026:\n---\na: b\n',
      '1:1 yaml/directive The directive `%TAG` is not used here',
    ],
    ['no key', 'a: 1\n: b\n', '2:3 yaml/null-key The key is missing before the colon.'],
    ['null as a key', 'null: b\n', '1:1 yaml/null-key The key is missing'],
    [
      'a list as a key',
      '? [a]\n: b\n',
      '1:3 yaml/complex-key A list, a mapping or a reference stands where a key should.',
    ],
    ['a number as a key', '2026: b\n', '1:1 yaml/non-string-key The key `2026` is not a word.'],
    ['a boolean as a key', 'true: b\n', '1:1 yaml/non-string-key The key `true` is not a word.'],
    ['__proto__', 'a:\n  __proto__: {b: 1}\n', '2:3 yaml/forbidden-key The key `__proto__` is refused'],
    ['constructor', 'constructor: 1\n', '1:1 yaml/forbidden-key The key `constructor` is refused'],
    ['prototype', '{prototype: 1}', '1:2 yaml/forbidden-key The key `prototype` is refused'],
    [
      'a control character',
      'a: b\u0007c\n',
      '1:5 yaml/control-character The text holds a control character that cannot be seen (U+0007).',
    ],
    [
      'an anchor inside itself',
      'a: &x [*x]\n',
      '1:8 yaml/alias-bomb `*x` refers to a part that it is inside of',
    ],
    [
      'an asterisk as a text',
      'symbol: *\n',
      '1:9 yaml/syntax `*` reads as a reference to a part marked with `&`, and there is none. → If it is a text',
    ],
    [
      'a second colon',
      'hours: Mon: 9\n',
      '1:8 yaml/syntax A second colon on the same line would begin another key.',
    ],
    ['an open quote', 'a: "b\nc: d\n', '1:4 yaml/syntax A quotation mark is opened here and never closed.'],
    ['an open bracket', 'a: [b, c\n', '1:4 yaml/syntax A bracket is opened here and never closed.'],
    [
      'a reserved sign',
      'a: @b\n',
      '1:4 yaml/syntax A text cannot begin with `@` unless it is in quotes. → Write "@b".',
    ],
    ['a backslash', 'a: "C:\\quotes"\n', '1:7 yaml/syntax The backslash begins a sign that does not exist.'],
    [
      'text after a quote',
      'a: "b" c\n',
      '1:8 yaml/syntax After the closing quotation mark there is still text: `c`.',
    ],
    ['a missing colon', 'a b\nc: d\n', '1:1 yaml/syntax A colon and a space are missing after the key'],
    ['uneven indentation', 'a:\n  b: 1\n c: 2\n', '3:1 yaml/syntax This line is indented differently'],
    ['a list beside keys', 'a: 1\n- b\n', 'yaml/syntax An item of a list cannot begin on the line of a key'],
  ])('%s', (_name, text, expected) => {
    const found = problems(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

  test('every problem of a file at once, in its order', () => {
    const codes = problems('id: a\nid: b\nc: !x d\n<<: {}\n1: e\n').map((line) =>
      line.split(' ').slice(0, 2).join(' '),
    )
    expect(codes).toEqual([
      '2:1 yaml/duplicate-key',
      '3:7 yaml/custom-tag',
      '4:1 yaml/merge-key',
      '5:1 yaml/non-string-key',
    ])
  })

  test('bytes that are not UTF-8, with their offset', () => {
    const latin1 = Uint8Array.from([...utf8('id: a\nname: Yhti'), 0xf6, ...utf8(' Oy\n')])
    expect(problems(latin1)[0]).toContain('2:11 yaml/not-utf-8 The file is not UTF-8: byte 0xF6 at offset 16')
  })

  test.each([
    ['ä in Latin-1 before a letter', [0x6b, 0xe4, 0x73, 0x69], '1:2', '0xE4 at offset 1'],
    ['ä in Latin-1 at the very end', [0x6b, 0xe4], '1:2', '0xE4 at offset 1'],
    ['a sequence that breaks off', [0x6b, 0xe2, 0x82, 0x73], '1:2', '0xE2 at offset 1'],
    ['a byte that begins nothing', [0x6b, 0xc3, 0xa4, 0x80], '1:3', '0x80 at offset 3'],
    ['the first byte', [0xff], '1:1', '0xFF at offset 0'],
  ])('the byte at fault is named, not the one after it: %s', (_what, bytes, place, fault) => {
    expect(problems(Uint8Array.from(bytes))[0]).toContain(
      `${place} yaml/not-utf-8 The file is not UTF-8: byte ${fault} `,
    )
  })

  test('UTF-16, as old editors save it', () => {
    expect(problems(Uint8Array.from([0xff, 0xfe, 0x61, 0]))[0]).toContain(
      '1:1 yaml/not-utf-8 The file is UTF-16.',
    )
    expect(problems(Uint8Array.from([0xfe, 0xff, 0, 0x61]))[0]).toContain(
      '1:1 yaml/not-utf-8 The file is UTF-16.',
    )
    // Without a byte-order mark, too; and no line of it can be shown.
    const bare = Uint8Array.from([0x69, 0, 0x64, 0, 0x3a, 0])
    expect(problems(bare)[0]).toContain('1:1 yaml/not-utf-8 The file is UTF-16.')
    expect(decodeForDisplay(bare)).toBe('')
    expect(decodeForDisplay(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toBe('')
  })

  test('more than a megabyte, and not a byte less', () => {
    const file = (bytes: number) => `a: ${'b'.repeat(bytes - 4)}\n`
    expect(problems(file(1_000_000))).toEqual([])
    expect(problems(file(1_000_001))[0]).toContain(
      '1:1 yaml/too-large The file has 1000001 bytes; at most 1000000 are read.',
    )
  })

  test('aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`)
    }
    const found = problems(`${lines.join('\n')}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('yaml/alias-bomb References (`*`) repeat more than 10000 values.')
  })

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['hyphens', `${'- '.repeat(20_000)}a\n`],
    ['closed brackets', `${'['.repeat(100)}${']'.repeat(100)}`],
  ])('nesting without end: %s', (_name, text) => {
    const found = problems(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('yaml/too-deep')
  })
})

describe('what is accepted', () => {
  test('YAML 1.2: yes, no and dates are texts', () => {
    expect(
      dataOf('a: yes\nb: no\nc: 2026-10-12\nd: true\ne: 0x1F\nf: 123456789012345678901234567890\n'),
    ).toEqual({
      a: 'yes',
      b: 'no',
      c: '2026-10-12',
      d: true,
      e: 31,
      f: Number('123456789012345678901234567890'),
    })
  })

  test('anchors used modestly', () => {
    expect(dataOf('a: &x {fi: Turku}\nb: *x\n')).toEqual({ a: { fi: 'Turku' }, b: { fi: 'Turku' } })
  })

  test('one document with its marker', () => {
    expect(dataOf('---\na: 1\n...\n')).toEqual({ a: 1 })
  })

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('%s ends lines, with and without a byte-order mark', (_name, end) => {
    for (const mark of ['', '\ufeff']) {
      const { value } = parseSource(
        'register.yaml',
        utf8(`${mark}# x${end}a: |${end}  b${end}  c${end}d: e${end}`),
      )
      expect(value?.data).toEqual({ a: 'b\nc\n', d: 'e' })
      const span = value?.spanOf(['d'])
      expect(value?.text.slice(span?.start, span?.end)).toBe('e')
      expect(value?.text.startsWith('#')).toBe(true)
    }
  })
})

describe('positions', () => {
  const text = 'id: a\npurposes:\n  - id: first\n    name: { fi: Yksi, en: One }\n  - id: second\nnote:\n'
  const document = parseSource('register.yaml', utf8(text)).value
  const at = (path: (string | number)[], part?: 'key' | 'value') => {
    const span = document?.spanOf(path, part)
    return text.slice(span?.start, span?.end)
  }

  test('values, keys and items', () => {
    expect(at(['purposes', 0, 'name', 'en'])).toBe('One')
    expect(at(['purposes', 0, 'name'], 'key')).toBe('name')
    expect(at(['purposes', 1])).toBe('id: second')
  })

  test('what is missing points at its closest ancestor', () => {
    expect(at(['purposes', 1, 'basis', 0])).toBe('id: second')
    expect(at(['purposes', 7])).toBe(at(['purposes']))
    expect(at([])).toBe(text.trimEnd())
  })

  test('a key without a value points at the key', () => {
    expect(at(['note'])).toBe('note')
  })
})

test('no bytes make it throw', () => {
  const piece = fc.constantFrom(
    'a: ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|\n',
    '&x ',
    '*x',
    '!t ',
    '? ',
    ': ',
    '#',
    '%YAML 1.1\n',
    '---\n',
    '\t',
    '\r',
    '\n  ',
    '<<',
    '\u0000',
    '\ufeff',
    'ä',
    '__proto__: ',
  )
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(utf8),
    fc.array(piece, { maxLength: 60 }).map((pieces) => utf8(pieces.join(''))),
  )
  fc.assert(
    fc.property(content, (bytes) => {
      problems(bytes)
      expect(({} as Record<string, unknown>)['b']).toBeUndefined()
    }),
    { numRuns: 1000 },
  )
})
