/** Changes as sentences, in both languages. */
import { describe, expect, test } from 'vitest'
import type { Change, ChangeKind, Shown } from '../../src/diff/change.ts'
import { change } from '../../src/diff/make-change.ts'
import { wordChange, wordShown } from '../../src/diff/word-change.ts'
import { builtinLocales, type Locale } from '../../src/locale/locale.ts'

const locales = builtinLocales()
const [fi, en] = [locales['fi'] as Locale, locales['en'] as Locale]

const KIND: ChangeKind = {
  id: 'retention.lengthened',
  area: 'retention',
  tier: 'A',
  effects: ['widens'],
  reason: [{ gdpr: ['13(2)(a)'] }],
  texts: {
    default: {
      en: 'Retention was lengthened: {name} (previously {from}, now {to}).',
      fi: 'Säilytysaika piteni: {name} (aiemmin {from}, nyt {to}).',
    },
  },
}

const lengthened: Change = change(KIND, {
  edits: [],
  at: { side: 'new', path: ['retention', 0, 'period'] },
  args: {
    name: { text: { fi: 'Asiakastiedot', en: 'Customer data' } },
    from: { period: 'P1Y' },
    to: { period: 'P3Y' },
  },
})

test('a sentence in each language', () => {
  expect(wordChange(lengthened, fi)).toBe(
    'Säilytysaika piteni: Asiakastiedot (aiemmin 1 vuosi, nyt 3 vuotta).',
  )
  expect(wordChange(lengthened, en)).toBe(
    'Retention was lengthened: Customer data (previously 1 year, now 3 years).',
  )
})

describe('shown', () => {
  test.each<readonly [name: string, shown: Shown, fi: string, en: string]>([
    ['a text that lacks the language', { text: { fi: 'Nimi' } }, 'Nimi', '“Nimi”'],
    [
      'a sentence in quotes',
      { text: { fi: 'Hoidamme laskut.', en: 'We handle bills.' } },
      '”Hoidamme laskut.”',
      '“We handle bills.”',
    ],
    [
      'words without Markdown',
      { text: 'Katso **tästä** [linkistä](https://a.example)' },
      'Katso tästä linkistä',
      'Katso tästä linkistä',
    ],
    ['a phrase within a sentence', { phrase: 'purposes.bases.consent' }, 'suostumus', 'consent'],
    ['a role', { phrase: 'recipients.roles.processor' }, 'henkilötietojen käsittelijä', 'processor'],
    ['a country', { country: 'US' }, 'Yhdysvallat', 'United States'],
    ['a date', { date: '2026-10-12' }, '12.10.2026', '12 October 2026'],
    ['a language', { language: 'sv' }, 'ruotsi', 'Swedish'],
    ['a list', { list: [{ country: 'FI' }, { country: 'SE' }] }, 'Suomi ja Ruotsi', 'Finland and Sweden'],
    ['a list of lists', { list: [{ plain: 'a, b' }, { plain: 'c' }] }, 'a, b; c', 'a, b; c'],
    ['a number', { number: 15 }, '15', '15'],
    ['a right', { right: 'access' }, 'oikeus saada pääsy tietoihin', 'right of access'],
    [
      'facts together',
      { filled: { fi: '{a} jälkeen', en: 'after {a}' }, args: { a: { period: 'P2D' } } },
      '2 päivää jälkeen',
      'after 2 days',
    ],
  ])('%s', (_, shown, finnish, english) => {
    expect([wordShown(shown, fi), wordShown(shown, en)]).toEqual([finnish, english])
  })

  test('long words are cut at the end of a word', () => {
    const words = wordShown({ text: 'henkilötiedot '.repeat(40) }, fi)
    expect(words.length).toBeLessThan(210)
    expect(words).toMatch(/henkilötiedot…”$/)
  })

  test('a phrase that is not there is a fault', () => {
    expect(() => wordShown({ phrase: 'recipients.roles.nobody' }, fi)).toThrow('No phrase')
  })
})

describe('words of another language than the sentence', () => {
  const renamed = change(KIND, {
    edits: [],
    at: { side: 'new', path: ['retention', 0, 'period'] },
    args: {
      name: { text: 'Asiakastiedot' },
      from: { list: [{ text: 'suoraan' }, { text: { fi: 'viiveellä' } }] },
      to: { filled: { fi: '{a}', en: '{a}' }, args: { a: { text: { fi: 'heti', en: 'at once' } } } },
    },
  })

  test('are quoted, in lists too', () => {
    expect(wordChange(renamed, en, { old: ['fi'], new: ['fi', 'en'] })).toBe(
      'Retention was lengthened: Asiakastiedot (previously “suoraan” and “viiveellä”, now at once).',
    )
    expect(wordChange(renamed, en, { old: ['fi'], new: ['fi'] })).toContain('lengthened: “Asiakastiedot”')
  })

  test('are not quoted in their own language', () => {
    expect(wordChange(renamed, fi, { old: ['fi'], new: ['fi'] })).toBe(
      'Säilytysaika piteni: Asiakastiedot (aiemmin suoraan ja viiveellä, nyt heti).',
    )
  })
})

test('brackets do not repeat what stands before them', () => {
  const named: ChangeKind = {
    ...KIND,
    texts: { default: { en: '{name} ({what}).', fi: '{name} ({what}).' } },
  }
  const worded = (what: string) =>
    wordChange(
      change(named, {
        edits: [],
        at: { side: 'new', path: [] },
        args: { name: { text: 'Henkilötunnus' }, what: { plain: what } },
      }),
      fi,
    )
  expect(worded('henkilötunnus')).toBe('Henkilötunnus.')
  expect(worded('terveystiedot')).toBe('Henkilötunnus (terveystiedot).')
})
