import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDate, isWebAddress } from '../../src/validate/check-formats.ts'
import { isEmail, isPhone } from '../../src/validate/contact-formats.ts'
import { COUNTRIES, suggestCountry } from '../../src/validate/countries.ts'
import { isPeriod, suggestPeriod } from '../../src/validate/period.ts'
import { judged } from './judged.ts'

const hint = (yaml: string) => judged(yaml).map((line) => line.replace(/^\S+ schema\/wrong-format /, ''))

describe('dates', () => {
  test.each([
    [
      '2026-02-30',
      'There is no day `2026-02-30` in the calendar. → The last day of that month is `2026-02-28`.',
    ],
    [
      '2024-02-30',
      'There is no day `2024-02-30` in the calendar. → The last day of that month is `2024-02-29`.',
    ],
    [
      '2026-13-01',
      'There is no day `2026-13-01` in the calendar. → Write the year, month and day in this order.',
    ],
    ['2026-2-1', '`2026-2-1` is not a date. → Write `2026-02-01`.'],
    ['1.2.2026', '`1.2.2026` is not a date. → Write `2026-02-01`.'],
    ['2026/10/12', '`2026/10/12` is not a date. → Write `2026-10-12`.'],
    ['2026-10-12T08:00:00Z', '`2026-10-12T08:00:00Z` is not a date. → Write `2026-10-12`.'],
    [
      '10/12/2026',
      '`10/12/2026` is not a date. → Write the year, month and day with all digits, such as `2026-10-12`.',
    ],
    ['soon', '`soon` is not a date. → Write the year, month and day with all digits, such as `2026-10-12`.'],
  ])('%s', (date, expected) => {
    expect(hint(`document: {updated: "${date}"}\n`)).toEqual([expected])
  })

  test('every day of the calendar, and only those', () => {
    const years = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(years, (day) => isDate(day.toISOString().slice(0, 10))))
    expect(['2100-02-29', '2026-00-10', '2026-04-31', '0000-01-01'].filter(isDate)).toEqual([])
  })
})

describe('periods', () => {
  test.each(['P3Y', 'P1Y6M', 'P14D', 'P2W', 'PT10M', 'P1DT12H', 'P6M'])('%s is one', (period) => {
    expect(isPeriod(period)).toBe(true)
  })

  test.each<[string, string | undefined]>([
    ['3 years', 'P3Y'],
    ['1 year 6 months', 'P1Y6M'],
    ['one year and six months', 'P1Y6M'],
    ['3v', 'P3Y'],
    ['3 v.', 'P3Y'],
    ['6 kk', 'P6M'],
    ['kolme vuotta', 'P3Y'],
    ['2 viikkoa', 'P2W'],
    ['14 vrk', 'P14D'],
    ['10 min', 'PT10M'],
    ['24 tuntia', 'PT24H'],
    ['p3y', 'P3Y'],
    ['3Y', 'P3Y'],
    ['1Y6M', 'P1Y6M'],
    ['P1.5Y', 'P1Y6M'],
    ['P1,5Y', 'P1Y6M'],
    ['PT10m', 'PT10M'],
    ['P6M1Y', 'P1Y6M'],
    ['P3', undefined],
    ['P0D', undefined],
    ['P', undefined],
    ['P1.3Y', undefined],
    ['as long as needed', undefined],
    ['', undefined],
  ])('%j is none, and %s may be meant', (text, suggestion) => {
    expect(isPeriod(text)).toBe(false)
    expect(suggestPeriod(text)).toBe(suggestion)
  })

  test('what is suggested is a period', () => {
    const words = fc.array(
      fc.constantFrom('P', 'T', '1', '2.5', ' ', 'Y', 'M', 'vuotta', 'kk', 'days', 'ja', 'one'),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const suggestion = suggestPeriod(parts.join(''))
        expect(suggestion === undefined || isPeriod(suggestion)).toBe(true)
      }),
    )
  })

  test('a user is told', () => {
    expect(hint('retention: [{name: x, period: 3 years}]\n')).toEqual([
      '`3 years` is not a period. → Write `P3Y`.',
    ])
    expect(hint('retention: [{name: x, period: P3}]\n')[0]).toContain(
      '`P3` is not a period. → Write `P3Y` for three years',
    )
  })

  test('where words are possible too, only what looks like a period is judged as one', () => {
    expect(
      judged(
        'cookies: {classes: [{id: a, duration: Until the browser is closed}, {id: b, duration: P1Y}]}\n',
      ),
    ).toEqual([])
    expect(hint('cookies: {classes: [{id: a, duration: P3}]}\n')[0]).toContain('`P3` is not a period.')
  })
})

describe('countries', () => {
  test('the codes of ISO 3166-1', () => {
    expect(COUNTRIES.size).toBe(249)
    expect(['FI', 'AX', 'GB', 'GR', 'US'].every((code) => COUNTRIES.has(code))).toBe(true)
    expect(['UK', 'EL', 'EU', 'XX', 'fi'].some((code) => COUNTRIES.has(code))).toBe(false)
  })

  test.each([
    ['fi', 'FI'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['USA', 'US'],
    ['Suomi', 'FI'],
    ['Sweden', 'SE'],
  ])('%s is %s', (text, code) => {
    expect(suggestCountry(text)).toBe(code)
    expect(hint(`controllers: [{name: X, country: ${text}}]\n`)).toEqual([
      `\`${text}\` is not a country code. → Write \`${code}\`.`,
    ])
  })

  test('one that is none', () => {
    expect(hint('recipients: [{id: a, location: [FI, XX]}]\n')[0]).toContain(
      '`XX` is not a country code. → Write the two letters',
    )
  })
})

describe('web addresses', () => {
  test.each(['https://www.notice.example', 'http://notice.example/a?b=c#d', 'https://notice.example:8080/ä'])(
    '%s is one',
    (address) => {
      expect(isWebAddress(address)).toBe(true)
    },
  )

  test.each([
    'www.notice.example',
    'https://',
    'ftp://notice.example',
    'https://a b',
    'javascript:alert(1)',
    'https://user@notice.example',
    'mailto:a@b.example',
    '/a',
  ])('%s is none', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })

  test('the scheme is suggested', () => {
    expect(hint('controllers: [{name: X, website: www.notice.example}]\n')).toEqual([
      '`www.notice.example` is not a web address. → Write `https://www.notice.example`.',
    ])
  })
})

describe('email addresses and phone numbers', () => {
  test.each([
    'info@notice.example',
    'Etunimi.Sukunimi+tietosuoja@osasto.yritys.example',
    "o'neil_x@notice.example",
    'info@äöå-šž.example',
    'käyttäjä@xn--4cac4c.example',
    '[email\u00a0protected]',
  ])('%s is an email address', (address) => {
    expect(isEmail(address)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'foo bar',
    'info',
    'info@',
    '@notice.example',
    'info@notice',
    'info@notice.',
    'info@.example',
    'a@b@notice.example',
    'a b@notice.example',
    'mailto:info@notice.example',
    'Info <info@notice.example>',
  ])('%s is none', (address) => {
    expect(isEmail(address)).toBe(false)
  })

  test.each(['+358 20 123 4567', '112', '(09) 123-456', '٠١٢٣'])('%s is a phone number', (number) => {
    expect(isPhone(number)).toBe(true)
  })

  test('each is told where it stands, and what can be told of it is suggested', () => {
    const contact = (fields: string) => hint(`contacts: [{ title: Palvelu, ${fields} }]\n`)
    expect(
      contact('emails: ["javascript:alert(1)", "Info <info@notice.example>", "info (at) notice.example"]'),
    ).toEqual([
      '`javascript:alert(1)` is not an email address. → An email address has one `@` and no blanks, such as `info@company.example`.',
      '`Info <info@notice.example>` is not an email address. → Write `info@notice.example`.',
      '`info (at) notice.example` is not an email address. → Write `info@notice.example`.',
    ])
    const isNone = /^`(soita|12)` is not a phone number\. → Write the number in quotes/
    expect(contact('phones: [soita, { number: "12", label: Vaihde }]')).toEqual([
      expect.stringMatching(isNone),
      expect.stringMatching(isNone),
    ])
    expect(contact('emails: [""]')).toHaveLength(1)
  })
})
