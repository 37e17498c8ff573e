/** Annotations of GitHub Actions: nothing in a finding can end a command or begin another. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatGithub } from '../../src/report/format-github.ts'
import type { LocatedDiagnostic } from '../../src/report/located.ts'

const finding: LocatedDiagnostic = {
  file: 'notices/a.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  code: 'retention/missing',
  severity: 'error',
  message: 'Message.',
  path: '/retention',
  waived: false,
  register: 'notices/a.yaml',
}
const first = (...findings: LocatedDiagnostic[]) => formatGithub(findings, 1, 'en').split('\n')[0]

test('place, title with the provision, message and hint', () => {
  expect(first({ ...finding, citation: 'GDPR 13(2)(a)', hint: 'Add it.' })).toBe(
    '::error file=notices/a.yaml,line=3,endLine=3,col=5,endColumn=9,title=retention/missing (GDPR 13(2)(a))::Message.%0A→ Add it.',
  )
})

test('a warning, a remark; a place of several lines has no columns, what concerns no file no place', () => {
  expect(first({ ...finding, severity: 'warning', endLine: 5 })).toBe(
    '::warning file=notices/a.yaml,line=3,endLine=5,title=retention/missing::Message.',
  )
  expect(first({ ...finding, severity: 'info', file: '' })).toBe('::notice title=retention/missing::Message.')
})

test('signs that mean something to the runner are escaped', () => {
  expect(first({ ...finding, file: 'a, 50 %: b\r\n.yaml', message: '100 %, a: b' })).toContain(
    'file=a%2C 50 %25%3A b%0D%0A.yaml,line=3',
  )
  expect(first({ ...finding, message: '100 %, a: b' })).toMatch(/::100 %25, a: b$/)
})

test('what is waived is counted and not shown', () => {
  expect(formatGithub([{ ...finding, waived: true }], 1, 'en')).toBe('No problems in 1 register\n1 waived\n')
})

test('whatever a message, hint or file holds, there is one command a line', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\n', '\r', '::', '%0A', ',', ':', '\u2028', '\u001b', 'ä'),
  })
  fc.assert(
    fc.property(text, text, text, (message, hint, file) => {
      const lines = formatGithub([{ ...finding, message, hint, file: `f${file}` }], 1, 'en').split(/[\r\n]/)
      expect(lines).toHaveLength(3)
      expect(lines[1]).toBe('1 error in 1 of 1 register')
    }),
  )
})
