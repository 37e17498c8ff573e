/** Retention: the other period that holds when nobody knows the day on which the first one starts. */
import { expect, test } from 'vitest'
import type { RetentionRow } from '../../src/validate/register.ts'
import { compose, told } from './compose.ts'

function row(ifUnknown: RetentionRow['ifUnknown'], language: 'fi' | 'en' = 'en'): string | undefined {
  const notice = compose(
    {
      data: [{ id: 'record', name: { fi: 'Potilaskertomus', en: 'Patient record' } }],
      retention: [{ of: ['record'], period: 'P12Y', from: 'death', ...(ifUnknown && { ifUnknown }) }],
    },
    language,
  )
  return told(notice, 'retention').at(-1)
}

test('a period and its start, and those that hold when the start is not known', () => {
  expect(row({ period: 'P120Y', from: 'birth' })).toBe(
    'Patient record | 12 years | death of the data subject ' +
      'If the start is not known: 120 years, starting from: birth of the data subject',
  )
})

test('in Finnish the event keeps the form in which it is told', () => {
  expect(row({ period: 'P120Y', from: 'birth' }, 'fi')).toContain(
    'Jos alkamishetkeä ei tiedetä: 120 vuotta; alkamishetki: rekisteröidyn syntymä',
  )
})

test('the start may be in words, or left out', () => {
  expect(row({ period: 'P20Y', from: 'the last visit' })).toMatch(/20 years, starting from: the last visit$/)
  expect(row({ period: 'P20Y' })).toMatch(/If the start is not known: 20 years$/)
})
