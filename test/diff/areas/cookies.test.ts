/** Cookies: rows 60 and 61 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

const SESSION = '{ id: session, name: { fi: istunto, en: session }, necessary: true }'
const stats = (facts = '') =>
  `{ id: stats, name: { fi: tilastointi, en: statistics }, necessary: false${facts} }`
const cookies = (...classes: readonly string[]) => `cookies: { classes: [${classes.join(', ')}] }`

describe('row 60', () => {
  test('a class that needs consent is material, and consent must be obtained', () => {
    expectTold(cookies(SESSION), cookies(SESSION, stats()), [
      'cookies.class-added widens material',
      'Cookies that need consent were added: statistics. Consent must be obtained before they are used.',
      'Suostumusta edellyttäviä evästeitä lisättiin: tilastointi. Suostumus on hankittava ennen niiden käyttöä.',
    ])
  })

  test('a class that is strictly necessary is not', () => {
    expectTold(cookies(stats()), cookies(SESSION, stats()), [
      'cookies.detail-changed widens notable',
      'Necessary cookies were added: session.',
      'Välttämättömiä evästeitä lisättiin: istunto.',
    ])
  })

  test('a third party', () => {
    expectTold(cookies(stats(', thirdParties: none')), cookies(stats(', thirdParties: [Mittari Oy]')), [
      'cookies.class-added widens material',
      'A third party was added to cookies: statistics (Mittari Oy).',
      'Evästeille lisättiin kolmas osapuoli: tilastointi (Mittari Oy).',
    ])
  })

  test('a longer life, and a shorter one under row 61', () => {
    expectTold(cookies(stats(', duration: P6M')), cookies(stats(', duration: P2Y')), [
      'cookies.class-added widens material',
      'Cookies stay longer: statistics (previously 6 months, now 2 years).',
      'Evästeiden voimassaoloaika piteni: tilastointi (aiemmin 6 kuukautta, nyt 2 vuotta).',
    ])
    expect(
      tell(cookies(stats(', duration: P2Y')), cookies(stats(', duration: P6M'))).map(({ id }) => id),
    ).toEqual(['cookies.removed'])
  })

  test('a life in words cannot be measured', () => {
    const told = tell(
      cookies(stats(', duration: P6M')),
      cookies(stats(', duration: { fi: istunto, en: session }')),
    )
    expect(told.map(({ id, effect }) => [id, effect])).toEqual([['cookies.class-added', 'incomparable']])
  })

  test('necessary cookies that are so no longer', () => {
    const told = tell(cookies(stats().replace('necessary: false', 'necessary: true')), cookies(stats()))
    expect(lines(told)).toEqual([
      'material cookies.class-added: Cookies are no longer described as necessary: statistics. Consent must be obtained.',
    ])
  })

  test('one cookie more in a class', () => {
    const single = (list: string) => cookies(stats(`, cookies: [${list}]`))
    expect(lines(tell(single('{ name: _a }'), single('{ name: _a }, { name: _b, duration: P1D }')))).toEqual([
      'material cookies.class-added: A cookie that needs consent was added: statistics (_b). Fresh consent must be obtained.',
    ])
    expect(lines(tell(single('{ name: _a, duration: P1D }'), single('{ name: _a, duration: P2D }')))).toEqual(
      ['material cookies.class-added: Cookies stay longer: statistics, _a (previously 1 day, now 2 days).'],
    )
  })
})

test('row 61: a class that is gone', () => {
  expectTold(cookies(SESSION, stats()), cookies(SESSION), [
    'cookies.removed narrows notable',
    'Cookies were removed: statistics.',
    'Evästeitä poistettiin: tilastointi.',
  ])
})

test('how consent is withdrawn changes the position of the person', () => {
  const change = (en: string) => `cookies: { change: { fi: ${en}, en: ${en} } }`
  expect(tell(change('in the footer'), change('by letter')).map(({ weight }) => weight)).toEqual(['material'])
})
