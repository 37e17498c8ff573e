import { expect, test } from 'vitest'
import { mergeExtends } from '../../src/parse/merge-extends.ts'
import { formatJson } from '../../src/report/format-json.ts'
import { locateDiagnostic } from '../../src/report/located.ts'
import { validateRegister } from '../../src/validate/validate-register.ts'
import { parsed } from '../validate/judged.ts'

test('the shape that programs rely on', () => {
  const document = mergeExtends(
    parsed('id: a\nlanguages: [fi, en]\ndocument: {updated: 12.10.2026}\nretenton: []\n'),
    [],
  )
  const sources = { documents: new Map([['register.yaml', document]]), texts: new Map() }
  const located = validateRegister(document, { knownLanguages: ['fi', 'en'] }).diagnostics.map((diagnostic) =>
    locateDiagnostic(diagnostic, sources),
  )
  const json = formatJson(located, 5)
  expect(json.endsWith('}\n')).toBe(true)
  expect(JSON.parse(json)).toEqual({
    version: 1,
    diagnostics: [
      {
        file: 'register.yaml',
        line: 3,
        column: 21,
        endLine: 3,
        endColumn: 31,
        code: 'schema/wrong-format',
        severity: 'error',
        message: '`12.10.2026` is not a date.',
        hint: 'Write `2026-10-12`.',
        citation: null,
        path: '/document/updated',
        waived: false,
      },
      {
        file: 'register.yaml',
        line: 4,
        column: 1,
        endLine: 4,
        endColumn: 9,
        code: 'schema/unknown-key',
        severity: 'error',
        message: 'Unknown key `retenton`. Did you mean `retention`?',
        hint: null,
        citation: null,
        path: '/retenton',
        waived: false,
      },
    ],
    summary: { errors: 2, warnings: 0, infos: 0, files: 5 },
  })
})

test('nothing found', () => {
  expect(JSON.parse(formatJson([], 3))).toEqual({
    version: 1,
    diagnostics: [],
    summary: { errors: 0, warnings: 0, infos: 0, files: 3 },
  })
})
