import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadingOnDemand } from '../../src/diagnostics/on-demand.ts'
import { messagesEn } from '../../src/report/messages/en.ts'
import { messagesFi } from '../../src/report/messages/fi.ts'
import { wordDiagnostic } from '../../src/report/word-diagnostic.ts'

/** Arguments of every name that a wording may ask for; a name that is not here shows as `undefined`. */
const ARGUMENTS = {
  key: 'retenton',
  suggestion: 'retention',
  places: ['data[]', ''],
  allowed: ['a', 'b'],
  expected: ['list', '=none'],
  found: 'mapping',
  shown: 'x',
  mark: '1.',
  slot: '{arvo}',
  count: 7,
  min: 1,
  max: 2,
  known: ['fi'],
  id: 'a',
  list: 'data',
  line: 3,
  where: 'shared/a.yaml',
  missing: ['fi'],
  extra: '',
  contrast: '1.2',
  length: 12,
  html: '<b>',
  alternatives: ['list'],
  size: 5,
  limit: 4,
  levels: 20,
  marks: 1000,
  letters: 2000,
  offset: 1,
  byte: '0xF6',
  name: 'x',
  tag: '!x',
  directive: '%YAML',
  character: 'U+0007',
  path: 'a.yaml',
  code: 'EIO',
  other: 'b.yaml',
  language: 'sv',
  chain: ['a', 'b'],
  example: 'id: a',
  item: '- id: a',
  comment: '#a',
  years: 'P3Y',
  months: 'P3M',
  day: '2026-10-12',
  inner: 'a',
  escape: '\\t',
  languages: ['fi', 'en'],
  more: '1',
  characters: ['x'],
  codePoints: ['U+0078'],
  substitute: '□',
  rule: 'retention/vague',
  register: 'customers',
  owner: 'Kehrä Oy',
  tables: ['acts', 'authority'],
  verified: '2026-11-22',
  area: 'retention',
  step: 'retenton',
  addresses: ['https://www.example/a.png'],
  seconds: 30,
  reason: 'the browser ended',
}

const keys = Object.keys(messagesEn)

describe('wording', () => {
  test('both languages have the same messages', () => {
    expect(Object.keys(messagesFi).sort()).toEqual(keys.toSorted())
  })

  test.each(keys)('%s', (key) => {
    const [code = '', variant] = key.split('#')
    const seen = (['en', 'fi'] as const).map((language) => {
      const diagnostic = {
        code,
        ...(variant && { variant }),
        severity: 'error',
        file: 'a',
        path: [],
        args: ARGUMENTS,
      } as const
      const { message, hint } = wordDiagnostic(diagnostic, language)
      expect(message + (hint ?? ''), language).not.toMatch(
        /undefined|NaN|\[object|\b(must (be|have|match)|should NOT|instancePath|schemaPath)\b/,
      )
      expect(message, language).toMatch(/^.+[.?!]$/)
      if (hint !== undefined) expect(hint, language).toMatch(/[.?!:`]$|"\.$/)
      return message
    })
    expect(seen[0]).not.toBe(seen[1])
  })
})

test('every code that parse, validate and workspace name has words', async () => {
  const root = new URL('../../src/', import.meta.url).pathname
  const named = new Set<string>()
  for (const folder of ['parse', 'validate', 'lint', 'workspace', 'pdf/typst', 'pdf/chromium']) {
    for (const file of await readdir(join(root, folder))) {
      if (!file.endsWith('.ts')) continue
      const text = await readFile(join(root, folder, file), 'utf8')
      for (const [, code = ''] of text.matchAll(
        /'((?:yaml|schema|language|workspace|waiver|law|pdf)\/[a-z0-9-]*[a-z0-9])'/g,
      ))
        named.add(code)
    }
  }
  expect(named.size).toBeGreaterThan(25)
  const worded = new Set(keys.map((key) => key.split('#')[0]))
  expect([...named].filter((code) => !worded.has(code))).toEqual([])
})

test('a code without words still tells what was found', async () => {
  const diagnostic = { code: 'x/y', severity: 'error', file: 'a', path: [], args: { a: 'b' } } as const
  expect((await loadingOnDemand(() => wordDiagnostic(diagnostic, 'fi'))).message).toBe('x/y: b')
})
