/** Periods are compared on every calendar at once: longer means longer whatever the day. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLongerPeriod } from '../../src/law/compare-periods.ts'

describe('isLongerPeriod', () => {
  test.each([
    ['P13M', 'P1Y'],
    ['P367D', 'P1Y'],
    ['P5Y1D', 'P5Y'],
    ['P4D', 'PT72H'],
    ['P1W', 'PT72H'],
    ['P1M', 'P27D'],
    ['P10Y', 'P6Y'],
    ['P25M', 'P2Y'],
  ])('%s is longer than %s', (first, second) => {
    expect(isLongerPeriod(first, second)).toBe(true)
    expect(isLongerPeriod(second, first)).toBe(false)
  })

  test.each([
    ['P12M', 'P1Y'],
    ['P365D', 'P1Y'],
    ['P366D', 'P1Y'],
    ['P3D', 'PT72H'],
    ['P30D', 'P1M'],
    ['P2W', 'P14D'],
    ['P1461D', 'P4Y'],
    ['a while', 'P1Y'],
  ])('%s and %s: neither is surely the longer', (first, second) => {
    expect(isLongerPeriod(first, second)).toBe(false)
    expect(isLongerPeriod(second, first)).toBe(false)
  })

  const period = fc
    .record({ years: fc.nat(40), months: fc.nat(30), days: fc.nat(800) })
    .map((length) => ({ ...length, text: `P${length.years}Y${length.months}M${length.days}D` }))
  const start = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2020-12-31T00:00:00Z'),
    noInvalidDate: true,
  })

  function end(day: Date, { years, months, days }: { years: number; months: number; days: number }): number {
    const date = new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth() + months, 1))
    return date.getTime() + (day.getUTCDate() - 1 + days) * 24 * 60 * 60 * 1000
  }

  test('what is longer ends later, from the first of whatever month', () => {
    fc.assert(
      fc.property(period, period, start, (a, b, day) => {
        fc.pre(isLongerPeriod(a.text, b.text))
        const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1))
        expect(end(first, a)).toBeGreaterThan(end(first, b))
      }),
    )
  })
})
