/** Users' Markdown becomes blocks and inlines; nothing of it survives as markup. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/compose/inline.ts'
import type { Inline } from '../../src/compose/notice.ts'
import { simpleInlines } from '../../src/compose/simple-text.ts'
import { lexedInlines, textBlocks, textInlines } from '../../src/compose/user-text.ts'
import { markdownLexer } from '../../src/parse/markdown-lexer.ts'

await markdownLexer.load()

const scope = { footnotes: new Set(['act']) }

describe('simple texts take the short way and read the same as by the lexer', () => {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.stringMatching(/^[a-zäöåA-ZÄÖÅ0-9,.;:()?'"”–§%/=+#>{}$-]{1,12}$/) },
    fc.constantFrom(
      'a@b.example',
      'tietosuoja@yritys-oy.example',
      '(x.y+z@a-b.example)',
      '@',
      'a@b',
      'ä@b.fi',
      "'a@b.fi",
    ),
    fc.constantFrom(
      '[](#retention)',
      '[www.a.example](https://www.a.example)',
      '[sivut](https://a.example/b)',
      '[](https://a.example)',
      '![x](https://a.example)',
      '[a](https://a.example))',
      '](',
      '[säilytysajat](#retention)',
      '[^act]',
      '[x]',
      '[a](#b c)',
      '1.',
      '-',
      '#',
      'a@b.fi.',
    ),
  )
  const sentence = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '))

  test('for sentences with addresses, references and odd signs', () => {
    let simple = 0
    fc.assert(
      fc.property(sentence, (text) => {
        const inlines = simpleInlines(text.trim())
        if (inlines === undefined) return
        simple += 1
        expect(inlines).toEqual(joined(lexedInlines(text.trim(), scope)))
      }),
      { numRuns: 2000 },
    )
    expect(simple).toBeGreaterThan(200)
  })

  test('for any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 30 }), (text) => {
        const inlines = simpleInlines(text.trim())
        if (inlines !== undefined) expect(inlines).toEqual(joined(lexedInlines(text.trim(), scope)))
      }),
      { numRuns: 2000 },
    )
  })
})

/** Neighbouring texts as one: the lexer parts words where it has looked for markup. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

test('any string gives blocks and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(Array.isArray(textBlocks(text, scope, []))).toBe(true)
      expect(Array.isArray(textInlines(text, scope))).toBe(true)
    }),
  )
})

describe('what Markdown means', () => {
  test('emphasis, code and links', () => {
    expect(textInlines('**a** *b* `c` [d](https://e.example)', scope)).toEqual([
      { kind: 'strong', children: [{ kind: 'text', text: 'a' }] },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'b' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'c' },
      { kind: 'text', text: ' ' },
      { kind: 'link', href: 'https://e.example', children: [{ kind: 'text', text: 'd' }] },
    ])
  })
  test('an email address becomes a link', () => {
    expect(textInlines('write to a@b.example', scope).at(-1)).toMatchObject({
      kind: 'link',
      href: 'mailto:a@b.example',
    })
  })
  test('a reference to a section and a call of a footnote', () => {
    expect(textInlines('See [](#retention)[^act]', scope)).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'reference', section: 'retention', children: [] },
      { kind: 'footnote', note: 'act', number: 0 },
    ])
  })
  test('a footnote that does not exist stays as written', () => {
    expect(plainText(textInlines('See [^none]', scope))).toBe('See [^none]')
  })
  test('lists, headings, quotes and tables', () => {
    const kinds = textBlocks('## H\n\n- a\n- b\n\n1. c\n\n> q\n\n| x |\n|--|\n| y |', scope, []).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['subheading', 'list', 'list', 'note', 'table'])
  })
})

describe('what is not markup comes out as written', () => {
  test.each([
    'AT&T',
    '1 < 2',
    'a_b_c',
    '5 * 3',
    'C:\\temp',
    '50 % – 60 %',
    '§ 10',
    '~~x~~',
    '{{x}}',
    '#name',
    '100+',
  ])('%s', (text) => {
    expect(plainText(textInlines(text, scope))).toBe(text)
  })
})
