/** Users' Markdown becomes blocks and inlines; nothing of it survives as markup. */
import fc from 'fast-check'
import { lexer } from 'marked'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/compose/inline.ts'
import { textBlocks, textInlines } from '../../src/compose/user-text.ts'

const scope = { footnotes: new Map([['act', 1]]) }

test('plain words take the short way and read the same as by the lexer', () => {
  const word = fc.stringMatching(/^[a-zäöåA-ZÄÖÅ ,.;()!?'"–§%/=+-]{1,40}$/)
  fc.assert(
    fc.property(word, (text) => {
      const trimmed = text.trim()
      fc.pre(trimmed !== '')
      const tokens = lexer(trimmed)
      fc.pre(tokens.length === 1 && tokens[0]?.type === 'paragraph')
      expect(plainText(textInlines(trimmed, scope))).toBe(trimmed)
    }),
  )
})

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
      { kind: 'footnote', note: 'act', number: 1 },
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
