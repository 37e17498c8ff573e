// Where a finding points: at the words it names, at one line of what is around something missing, else at the whole place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadingOnDemand } from '../../src/diagnostics/on-demand.ts'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { locateDiagnostic } from '../../src/report/located.ts'
import { parsed } from '../validate/judged.ts'

const YAML = `id: customers
languages: [fi, en]
purposes:
  - id: orders
    name: Tilaukset
    description:
      fi: >-
        Toimitamme tilaukset, ja tarvittaessa voimme
        myös käyttää tietoja muuhun.
      en: |
        We deliver orders.
        We may also
        use the data otherwise.
    law: 'the "Act" of the shop''s owner, if needed'
    interest: "the \\"Act\\", if
      needed"
  - id: letters
    name: A plain text that goes on
      over two lines, if needed
`

async function pointed(
  path: Diagnostic['path'],
  args: Diagnostic['args'] = {},
  at?: 'key' | 'value',
): Promise<string> {
  const document = mergeExtends(parsed(YAML, 'a.yaml'), [])
  const finding: Diagnostic = {
    code: 'yaml/empty-file',
    severity: 'error',
    file: 'a.yaml',
    path,
    args,
    ...(at && { at }),
  }
  const { line, column, endLine, endColumn } = await loadingOnDemand(() =>
    locateDiagnostic(finding, { documents: new Map([['a.yaml', document]]), texts: new Map() }),
  )
  const lines = YAML.split('\n').slice(line - 1, endLine)
  const last = lines.length - 1
  return lines
    .map((text, index) =>
      text.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined).trim(),
    )
    .join('|')
}

describe('at the words', () => {
  test.each([
    ['a folded block', ['purposes', 0, 'description', 'fi'], 'tarvittaessa', 'tarvittaessa'],
    [
      'a folded block, over a line break',
      ['purposes', 0, 'description', 'fi'],
      'voimme myös käyttää',
      'voimme|myös käyttää',
    ],
    ['a literal block', ['purposes', 0, 'description', 'en'], 'may also use', 'may also|use'],
    ['single quotes', ['purposes', 0, 'law'], 'if needed', 'if needed'],
    ['a doubled quote', ['purposes', 0, 'law'], "shop's owner", "shop''s owner"],
    [
      'double quotes, over a line break',
      ['purposes', 0, 'interest'],
      '"Act", if needed',
      '\\"Act\\", if|needed',
    ],
    ['a plain text over two lines', ['purposes', 1, 'name'], 'if needed', 'if needed'],
    ['other capitals', ['purposes', 0, 'description', 'fi'], 'toimitamme', 'Toimitamme'],
  ])('of %s', async (_what, path, words, expected) => {
    expect(await pointed(path, { words })).toBe(expected)
  })

  test('not inside of another word, and not where they are not to be found', async () => {
    const whole = await pointed(['purposes', 0, 'name'])
    expect(whole).toBe('Tilaukset')
    expect(await pointed(['purposes', 0, 'name'], { words: 'Tilau' })).toBe(whole)
    expect(await pointed(['purposes', 0, 'name'], { words: 'muuta' })).toBe(whole)
    expect(await pointed(['purposes', 0, 'name'], { words: '(*' })).toBe(whole)
    expect(await pointed(['purposes', 0, 'name'], { words: 'name' }, 'key')).toBe('name')
  })
})

test('whatever the words are, they are looked for and no more', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 12 }), async (words) => {
      const whole = 'Tilaukset'
      expect(whole.toLowerCase()).toContain((await pointed(['purposes', 0, 'name'], { words })).toLowerCase())
    }),
  )
  // A hyphen is no sign of an expression.
  expect(await pointed(['purposes', 0, 'name'], { words: 'Til-aukset' })).toBe('Tilaukset')
})

describe('of what is not there', () => {
  test.each([
    ['the first line of the file', ['retention'], 'id: customers'],
    ['the first line of the item', ['purposes', 0, 'basis'], 'id: orders'],
    ['the first line of a text', ['purposes', 0, 'description', 'sv'], 'fi: >-'],
  ])('%s', async (_what, path, expected) => {
    expect(await pointed(path)).toBe(expected)
  })

  test('what is there is shown whole', async () => {
    expect(await pointed(['purposes', 1])).toBe(
      'id: letters|name: A plain text that goes on|over two lines, if needed',
    )
  })
})
