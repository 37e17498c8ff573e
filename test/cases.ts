/** How many cases a property is tried with: few in each run of the tests, many where one has time. */

/**
 * `NOTICE_TEST_CASES=10` tries ten times as many of everything, and takes the time.
 *
 * @param few so many that each fault of the kind that the property is for was found by them; other cases are drawn in
 * each run, so what is rare is found by the runs together
 */
export function cases(few: number): number {
  return Math.ceil(few * Number(process.env['NOTICE_TEST_CASES'] ?? 1))
}
