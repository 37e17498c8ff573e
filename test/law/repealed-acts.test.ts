/** Repealed law: each row ended after it began, and what took its place is in the tables. */
import { expect, test } from 'vitest'
import { actOf, isInForce } from '../../src/law/acts.ts'
import { REPEALED_ACTS, replacementsOf } from '../../src/law/repealed-acts.ts'

test.each(REPEALED_ACTS.rows.map((act) => [act.number, act] as const))('%s', (number, act) => {
  expect(act.from < act.until).toBe(true)
  expect(isInForce(number, act.from)).toBe(true)
  expect(isInForce(number, act.until)).toBe(false)
  // The GDPR is no Act of Finland.
  if (act.replacedBy !== '(EU) 2016/679') expect(actOf(act.replacedBy).from > act.from).toBe(true)
})

test('what is told to stand in its place holds today', () => {
  for (const { number } of REPEALED_ACTS.rows) {
    for (const now of replacementsOf(number, '2026-11-22'))
      expect(now === '(EU) 2016/679' || isInForce(now, '2026-11-22'), number).toBe(true)
  }
  expect(replacementsOf('471/1987', '2010-01-01')).toEqual(['523/1999'])
  expect(replacementsOf('471/1987', '2026-11-22')).toEqual(['(EU) 2016/679', '1050/2018'])
  expect(replacementsOf('389/1994', '2026-11-22')).toEqual(['1050/2018'])
})
