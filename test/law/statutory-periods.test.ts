/** The periods of law hold between their days, and every Act among them is known. */
import { describe, expect, test } from 'vitest'
import { actOf } from '../../src/law/acts.ts'
import { STALE_AUTHORITY_FORMS } from '../../src/law/authority.ts'
import { STATUTORY_PERIODS, statutoryPeriod } from '../../src/law/statutory-periods.ts'
import { isPeriod } from '../../src/validate/period.ts'

describe('statutory periods', () => {
  test.each(STATUTORY_PERIODS.rows.map((row) => [row.source, row] as const))('%s', (_, row) => {
    expect(isPeriod(row.least ?? row.most ?? row.claims ?? '')).toBe(true)
    expect([row.least, row.most, row.claims].filter((period) => period !== undefined)).toHaveLength(1)
    expect(row.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (row.act !== undefined) expect(actOf(row.act).from <= row.from).toBe(true)
  })

  test('time limits for claims are no maxima', () => {
    const claims = STATUTORY_PERIODS.rows.filter(({ code }) => code.endsWith('-claims'))
    expect(claims).toHaveLength(5)
    for (const { most, claims: limit } of claims)
      expect([most, limit !== undefined]).toEqual([undefined, true])
  })

  test('the law of the day', () => {
    expect(statutoryPeriod('discrimination-claims', '2026-11-22')).toBe('P2Y')
    expect(statutoryPeriod('accounting-vouchers', '2026-11-22')).toBe('P6Y')
    expect(statutoryPeriod('whistleblowing-reports', '2022-12-31')).toBeUndefined()
    expect(statutoryPeriod('whistleblowing-reports', '2023-01-01')).toBe('P5Y')
  })
})

test('every stale contact of the authority says since when and where it was read', () => {
  for (const { from, source, form } of STALE_AUTHORITY_FORMS.rows) {
    expect(from, form).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(source, form).toMatch(/^https:\/\//)
  }
})
