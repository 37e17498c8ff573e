/** The change log that a notice prints: the newest first, in its language, with versions where there are some. */
import { expect, test } from 'vitest'
import { compose, lines, section } from './compose.ts'

const history = [
  { date: '2025-01-20', what: { fi: 'Toinen.', en: 'The second.' } },
  { date: '2026-03-02', version: '2.0', what: { fi: 'Kolmas.', en: 'The third.' } },
  { date: '2024-02-01', what: { fi: 'Ensimmäinen.', en: 'The first.' } },
  { date: '2025-01-20', what: { fi: 'Samana päivänä.', en: 'On the same day.' } },
] as const

const printed = (language: 'fi' | 'en', entries: readonly (typeof history)[number][] = history) => {
  const [first, ...others] = entries
  if (first === undefined) throw new Error('no entries')
  const notice = compose({ changes: { history: [first, ...others] } }, language)
  return lines(section(notice, 'changes').blocks)
}

test('stands in the order of the dates, whatever that of the description', () => {
  expect(printed('en')).toEqual([
    'Date | Version | Change',
    '2 March 2026 | 2.0 | The third.',
    '20 January 2025 |  | The second.',
    '20 January 2025 |  | On the same day.',
    '1 February 2024 |  | The first.',
  ])
  expect(printed('fi')[1]).toBe('2.3.2026 | 2.0 | Kolmas.')
})

test('tells of each row which entry it was made from', () => {
  const notice = compose({ changes: { history: [history[0], history[1]] } })
  const [table] = section(notice, 'changes').blocks
  expect(table?.from).toContain('/changes/history/0')
  expect(table?.from).toContain('/changes/history/1')
})

test('has no column for versions where none is given', () => {
  expect(printed('en', [history[0], history[2]])[0]).toBe('Date | Change')
})
