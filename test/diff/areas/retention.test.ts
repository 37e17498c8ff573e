/** How long data are kept: rows 46–49 of the table of materiality. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderOfPeriods } from '../../../src/diff/judge-retention.ts'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

const DATA =
  'data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }, { id: logs, name: { fi: Lokit, en: Logs } }]\n'
const row = (facts: string, of = 'orders') => `{ of: [${of}], ${facts} }`
const rows = (...list: readonly string[]) => `${DATA}retention: [${list.join(', ')}]`

describe('periods', () => {
  test('row 46: a longer period from the same start is material, and is told with its start', () => {
    expectTold(
      rows(row('period: P3Y, from: end-of-contract')),
      rows(row('period: P5Y, from: end-of-contract')),
      [
        'retention.lengthened widens material',
        'Retention was lengthened: Orders (previously 3 years from the end of the contract, now 5 years from the end of the contract).',
        'Säilytysaika piteni: Tilaukset (aiemmin 3 vuotta sopimuksen päättymisestä, nyt 5 vuotta sopimuksen päättymisestä).',
      ],
    )
  })

  test('row 47: a shorter period from the same start is notable', () => {
    expectTold(rows(row('period: P3Y, from: last-login')), rows(row('period: P1Y6M, from: last-login')), [
      'retention.shortened narrows notable',
      'Retention was shortened: Orders (previously 3 years from the last login, now 1 year 6 months from the last login). Check that it is not shorter than any statutory minimum.',
      'Säilytysaika lyheni: Tilaukset (aiemmin 3 vuotta viimeisimmästä kirjautumisesta, nyt 1 vuosi 6 kuukautta viimeisimmästä kirjautumisesta). Tarkista, ettei laissa säädettyä vähimmäisaikaa aliteta.',
    ])
  })

  test('twelve months are a year', () => {
    expect(
      tell(rows(row('period: P12M, from: collection')), rows(row('period: P1Y, from: collection'))),
    ).toEqual([])
  })

  test.each([
    ['P30D', 'P2M', 'retention.lengthened'],
    ['P2M', 'P30D', 'retention.shortened'],
    ['P30D', 'P1M', 'retention.recast'],
    ['P365D', 'P1Y', 'retention.recast'],
    ['P366D', 'P1Y', 'retention.recast'],
    ['P367D', 'P1Y', 'retention.shortened'],
  ])('days against months are measured by their least and greatest lengths: %s, %s', (before, after, id) => {
    const told = tell(
      rows(row(`period: ${before}, from: collection`)),
      rows(row(`period: ${after}, from: collection`)),
    )
    expect(told.map((one) => one.id)).toEqual([id])
  })

  test('row 48: another start is told by itself, and nobody can order it', () => {
    expectTold(rows(row('period: P3Y, from: collection')), rows(row('period: P3Y, from: end-of-contract')), [
      'retention.recast incomparable material',
      'The start of the retention period changed: Orders (previously collection of the data, now end of the contract).',
      'Säilytysajan alkamishetki muuttui: Tilaukset (aiemmin tietojen kerääminen, nyt sopimuksen päättyminen).',
    ])
  })

  test('row 48: a longer period from another start', () => {
    expect(
      lines(
        tell(
          rows(row('period: P3Y, from: collection')),
          rows(row('period: P1Y, from: { fi: laitteen palautus, en: return of the device }')),
        ),
      ),
    ).toEqual([
      'material retention.recast: Retention is now defined differently: Orders (previously 3 years from the collection of the data, now 1 year (starting from: return of the device)).',
    ])
  })

  test('row 48: a period in place of criteria, and criteria in place of a period', () => {
    const [period, criteria] = [
      row('period: P3Y'),
      row('criteria: { fi: asiakkuuden ajan, en: while the person is a customer }'),
    ]
    expect(tell(rows(period), rows(criteria)).map(({ id }) => id)).toEqual(['retention.recast'])
    expect(tell(rows(criteria), rows(period)).map(({ id }) => id)).toEqual(['retention.recast'])
  })

  test('row 46: until further notice is longer than any period', () => {
    const open = row('criteria: { fi: toistaiseksi, en: until further notice }')
    expectTold(rows(row('period: P3Y, from: collection')), rows(open), [
      'retention.lengthened widens material',
      'Retention was lengthened: Orders (previously 3 years from the collection of the data, now until further notice).',
      'Säilytysaika piteni: Tilaukset (aiemmin 3 vuotta tietojen keräämisestä, nyt toistaiseksi).',
    ])
  })

  test('row 46: permanently', () => {
    const permanent = row('permanent: { fi: arkistolain nojalla, en: by the Archives Act }')
    expect(lines(tell(rows(row('period: P10Y, from: case-closed')), rows(permanent)))).toEqual([
      'material retention.lengthened: Data are now kept permanently: Orders (previously 10 years from the closing of the matter).',
    ])
    expect(tell(rows(permanent), rows(row('period: P10Y'))).map(({ id }) => id)).toEqual([
      'retention.shortened',
    ])
  })

  test('row 48: an outside plan', () => {
    const plan = (name: string) => row(`plan: { name: { fi: ${name}, en: ${name} } }`)
    expect(tell(rows(row('period: P10Y')), rows(plan('TOS'))).map(({ id }) => id)).toEqual([
      'retention.recast',
    ])
    expect(lines(tell(rows(plan('Plan 2020')), rows(plan('Plan 2026'))))).toEqual([
      'material retention.recast: The plan that decides the retention changed: Orders (Plan 2026).',
    ])
  })

  test.each([
    ['at-most', 'exactly', 'retention.lengthened'],
    ['exactly', 'at-least', 'retention.lengthened'],
    ['at-least', 'at-most', 'retention.shortened'],
    ['at-least', 'exactly', 'retention.shortened'],
  ])('the same period, from %s to %s', (before, after, id) => {
    const told = tell(rows(row(`period: P1Y, bound: ${before}`)), rows(row(`period: P1Y, bound: ${after}`)))
    expect(told.map((one) => one.id)).toEqual([id])
  })

  test('a longer period that is now a maximum cannot be ordered', () => {
    const told = tell(rows(row('period: P1Y, bound: at-least')), rows(row('period: P2Y, bound: at-most')))
    expect(told.map(({ id }) => id)).toEqual(['retention.recast'])
  })

  test('memory alone, and no longer', () => {
    const [memory, stored] = [row('memoryOnly: true'), row('period: P1D')]
    expect(tell(rows(stored), rows(memory)).map(({ id }) => id)).toEqual(['retention.shortened'])
    expect(tell(rows(memory), rows(stored)).map(({ id }) => id)).toEqual(['retention.lengthened'])
  })

  test('row 18: spelling of criteria is form', () => {
    const criteria = (en: string) => rows(row(`criteria: { fi: sama, en: "${en}" }`))
    expect(tell(criteria('While needed'), criteria('while needed')).map(({ weight }) => weight)).toEqual([
      'editorial',
    ])
  })
})

describe('where the longest of several periods applies', () => {
  const both = (logs: string, orders: string) =>
    `${rows(`{ id: a, name: Short, of: [orders], period: ${logs}, from: collection }`, `{ id: b, name: Long, of: [orders], period: ${orders}, from: collection }`)}\ndeletion: { longest: true }`

  test('a shorter one that grows below it changes nothing for the person', () => {
    expect(tell(both('P1Y', 'P10Y'), both('P2Y', 'P10Y')).map(({ effect }) => effect)).toEqual(['neutral'])
  })

  test('one that grows beyond it lengthens', () => {
    expect(tell(both('P1Y', 'P10Y'), both('P12Y', 'P10Y')).map(({ id }) => id)).toEqual([
      'retention.lengthened',
    ])
  })

  test('that it applies at all lengthens', () => {
    expect(
      lines(tell(rows(row('period: P1Y')), `${rows(row('period: P1Y'))}\ndeletion: { longest: true }`)),
    ).toEqual(['material retention.lengthened: Where several periods apply, the longest now decides.'])
  })
})

describe('exceptions', () => {
  const excepted = (max = '') =>
    row(`period: P1Y, from: collection, exception: { ground: { fi: riita, en: dispute }${max} }`)

  test('row 46: a new one', () => {
    expectTold(rows(row('period: P1Y, from: collection')), rows(excepted(', max: P3Y')), [
      'retention.lengthened widens material',
      'An exception to the retention period was added: Orders (dispute, at most 3 years).',
      'Säilytysaikaan lisättiin poikkeus: Tilaukset (riita, enintään 3 vuotta).',
    ])
  })

  test('one that is gone narrows: nothing is untold', () => {
    expect(
      tell(rows(excepted()), rows(row('period: P1Y, from: collection'))).map(({ effect }) => effect),
    ).toEqual(['narrows'])
  })

  test('each change of the maximum in its own words', () => {
    const worded = (before: string, after: string) =>
      tell(rows(excepted(before)), rows(excepted(after))).map(({ en }) => en)
    expect(worded(', max: P3Y', '')).toEqual([
      'The maximum period under an exception was removed: Orders (previously dispute, at most 3 years).',
    ])
    expect(worded('', ', max: P3Y')).toEqual([
      'The maximum period under an exception was set: Orders (dispute, at most 3 years).',
    ])
    expect(worded(', max: P3Y', ', max: P5Y')).toEqual([
      'The maximum period under an exception was lengthened: Orders (previously dispute, at most 3 years, now dispute, at most 5 years).',
    ])
    expect(worded(', max: P5Y', ', max: P3Y')).toEqual([
      'The maximum period under an exception was shortened: Orders (previously dispute, at most 5 years, now dispute, at most 3 years).',
    ])
  })

  test('row 46: its maximum removed or lengthened, and the reverse', () => {
    const idsOf = (before: string, after: string) =>
      tell(rows(excepted(before)), rows(excepted(after))).map(({ id }) => id)
    expect(idsOf(', max: P3Y', '')).toEqual(['retention.lengthened'])
    expect(idsOf(', max: P3Y', ', max: P5Y')).toEqual(['retention.lengthened'])
    expect(idsOf('', ', max: P3Y')).toEqual(['retention.shortened'])
    expect(idsOf(', max: P3Y', ', max: P1Y')).toEqual(['retention.shortened'])
  })
})

test('of two periods one is the longer from whichever side one looks', () => {
  const period = fc
    .record({ unit: fc.constantFrom('D', 'W', 'M', 'Y'), count: fc.integer({ min: 1, max: 400 }) })
    .map(({ unit, count }) => `P${count}${unit}`)
  const turned = { longer: 'shorter', shorter: 'longer', same: 'same', incomparable: 'incomparable' } as const
  fc.assert(
    fc.property(
      period,
      period,
      (one, other) => orderOfPeriods(one, other) === turned[orderOfPeriods(other, one)],
    ),
  )
})
