// What an effect is one on: the processing, or the position of the person.
import { expect, test } from 'vitest'
import { diffSheet } from '../../../src/report/diff/diff-sheet.ts'
import { documentFrom, registerDiff, reportOf } from './sample-report.ts'

function effects(before: string, after: string): string[] {
  const diff = registerDiff(documentFrom(before, 'old.yaml'), documentFrom(after, 'new.yaml'))
  const { registers } = diffSheet(reportOf([diff]), 'en')
  return registers.flatMap(({ groups }) =>
    groups.flatMap(({ areas }) => areas.flatMap(({ bundles }) => bundles.map(({ effect }) => effect))),
  )
}

test('direct marketing without consent weakens the position of the person', () => {
  const choice = (code: string) => `purposes: [{ id: p, name: P, directMarketing: { choice: ${code} } }]`
  expect(effects(choice('opt-in'), choice('opt-out'))).toEqual(['weakens the position of the data subject'])
  expect(effects(choice('opt-out'), choice('opt-in'))).toEqual([
    'strengthens the position of the data subject',
  ])
})

test('log data kept longer extend the processing', () => {
  const [word] = effects('logs: { period: P1Y }', 'logs: { period: P2Y }')
  expect(word).toBe('extends the processing')
})

test('that it is told how consent to cookies is asked strengthens the position of the person', () => {
  const classes = 'classes: [{ id: c, name: C }]'
  const consent = 'consent: { fi: Palkissa., en: In the banner. }'
  expect(effects(`cookies: { ${classes} }`, `cookies: { ${classes}, ${consent} }`)).toEqual([
    'strengthens the position of the data subject',
  ])
})
