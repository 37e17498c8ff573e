/** Dates, periods, lists and names in Finnish and English. */
import { describe, expect, test } from 'vitest'
import { formatDate } from '../../src/locale/format-date.ts'
import { formatList } from '../../src/locale/format-list.ts'
import { formatPeriod } from '../../src/locale/format-period.ts'
import { builtinLocales, type Locale, mergeLocale } from '../../src/locale/locale.ts'
import { countryName, languageName } from '../../src/locale/names.ts'

function locale(language: string): Locale {
  const found = builtinLocales()[language]
  if (found === undefined) throw new Error(`no ${language}`)
  return found
}

const fi = locale('fi')
const en = locale('en')

describe('periods', () => {
  test.each([
    ['P1Y6M', '1 vuosi 6 kuukautta', '1 year 6 months'],
    ['P1Y', '1 vuosi', '1 year'],
    ['P2Y', '2 vuotta', '2 years'],
    ['P14D', '14 päivää', '14 days'],
    ['P2W', '2 viikkoa', '2 weeks'],
    ['PT10M', '10 minuuttia', '10 minutes'],
    ['PT1H', '1 tunti', '1 hour'],
    ['P1DT12H', '1 päivä 12 tuntia', '1 day 12 hours'],
    ['P0D', '0 päivää', '0 days'],
  ])('%s', (period, finnish, english) => {
    expect(formatPeriod(period, fi)).toBe(finnish)
    expect(formatPeriod(period, en)).toBe(english)
  })
})

test('dates', () => {
  expect(formatDate('2026-10-02', fi)).toBe('2.10.2026')
  expect(formatDate('2026-10-02', en)).toBe('2 October 2026')
})

test('lists', () => {
  expect(formatList(['a'], fi)).toBe('a')
  expect(formatList(['a', 'b'], fi)).toBe('a ja b')
  expect(formatList(['a', 'b', 'c'], fi)).toBe('a, b ja c')
  expect(formatList(['a', 'b', 'c'], en)).toBe('a, b and c')
})

test('countries and languages', () => {
  expect(countryName('US', fi)).toBe('Yhdysvallat')
  expect(countryName('EE', en)).toBe('Estonia')
  expect(languageName('sv', fi)).toBe('ruotsi')
})

test('a workspace overrides a phrase and keeps the rest', () => {
  const own = mergeLocale(en, { kinds: { 'privacy-notice': 'Data protection notice' } })
  expect(own.phrases.kinds['privacy-notice']).toBe('Data protection notice')
  expect(own.phrases.kinds.combined).toBe(en.phrases.kinds.combined)
  expect(en.phrases.kinds['privacy-notice']).toBe('Privacy notice')
})

test('a phrase with two forms of address is replaced whole', () => {
  const own = mergeLocale(fi, { rights: { intro: 'Oikeudet ovat seuraavat.' } })
  expect(own.phrases.rights.intro).toBe('Oikeudet ovat seuraavat.')
})
