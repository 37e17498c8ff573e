/** Words of lists are found in Finnish and English prose, in every form and compound, and nothing else is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWords, mayFindScanned } from '../../../src/lint/prose/find-words.ts'
import { scan } from '../../../src/lint/prose/tokens.ts'
import type { WordList } from '../../../src/lint/prose/word-list.ts'

const list = (entries: readonly string[], innocent: readonly string[] = []): WordList => ({
  language: 'fi',
  source: 'this test',
  entries,
  innocent,
})
const found = (text: string, ...entries: string[]) => findWords(text, list(entries)).map(({ words }) => words)

describe('inflection and compounds', () => {
  test.each([
    [
      'Teemme markkinatutkimuksia ja mielipidetutkimuksen.',
      ['*tutkimu*'],
      ['markkinatutkimuksia', 'mielipidetutkimuksen'],
    ],
    [
      'Henkilötietolain 8 § ja henkilötietolaissa',
      ['henkilötietola(k*|i*)'],
      ['Henkilötietolain', 'henkilötietolaissa'],
    ],
    ['tietosuojalain nojalla', ['henkilötietola(k*|i*)'], []],
    ['tutkimus, tutkimuksen, tutkija', ['tutkimu(s|kse*)'], ['tutkimus', 'tutkimuksen']],
    ['asiakas- ja markkinointirekisteri', ['*rekisteri*'], ['markkinointirekisteri']],
    ['EU-yhtiö ja Esimerkki Oy:n tiedot', ['oy', 'eu-*'], ['EU-yhtiö', 'Oy']],
    ['ja/tai sekä 523/1999', ['tai', '523/1999'], ['tai', '523/1999']],
    ['KÄYTTÖOIKEUS Käyttöoikeudet', ['käyttöoikeu*'], ['KÄYTTÖOIKEUS', 'Käyttöoikeudet']],
  ])('%s', (text, entries, words) => {
    expect(found(text, ...entries)).toEqual(words)
  })

  test('soft hyphens, and letters put together of two, are the same letters', () => {
    expect(found('henki\u00adlö\u00adtietoja', 'henkilötie*')).toEqual(['henki\u00adlö\u00adtietoja'])
    expect(found('henkilo\u0308tietoja', 'henkilötie*')).toEqual(['henkilo\u0308tietoja'])
    expect(found('a\u00adbc', 'abc')).toEqual(['a\u00adbc'])
  })

  test('an abbreviation is found only with its full stop', () => {
    expect(found('mm. nimi ja 5 mm leveä', 'mm.')).toEqual(['mm'])
    expect(found('5 mm leveä', 'mm.')).toEqual([])
  })

  test('a letter whose small form is longer moves no place', () => {
    expect(findWords('İİ tarvittaessa', list(['tarvittaessa']))).toMatchObject([{ start: 3, end: 15 }])
  })
})

describe('phrases', () => {
  test.each([
    ['niin kauan kuin on tarpeen', 'niin kauan kuin … tarpe*', 'niin kauan kuin on tarpeen'],
    ['voidaan tallentaa', 'voidaan … tallentaa', 'voidaan tallentaa'],
    ['voidaan myös joskus hyvin tallentaa', 'voidaan … tallentaa', 'voidaan myös joskus hyvin tallentaa'],
    ['voidaan myös joskus hyvin pian tallentaa', 'voidaan … tallentaa', undefined],
    ['jokin muu tieto', 'muu _', 'muu tieto'],
    ['alle 13 vuotta', 'alle #', 'alle 13'],
    ['alle kaksi vuotta', 'alle #', undefined],
  ])('%s', (text, entry, words) => {
    expect(found(text, entry)[0]).toBe(words)
  })

  test('a gap does not close on the first word that fits when the next step needs a later one', () => {
    expect(found('a x b b c', 'a … b c')).toEqual(['a x b b c'])
    expect(found('data data for use', 'data … data … use')).toEqual(['data data for use'])
  })

  test('finds do not overlap, and the first entry of the list speaks', () => {
    expect(findWords('aaa bbb ccc', list(['aaa bbb', 'bbb ccc', 'aaa'])).map(({ entry }) => entry)).toEqual([
      'aaa bbb',
    ])
  })
})

describe('innocent phrases', () => {
  const hedges = list(['voidaan', 'tarvittaessa'], ['voidaan tarkistaa laista'])
  const words = (text: string) => findWords(text, hedges).map((find) => find.words)

  test('cover what they hold and nothing else', () => {
    expect(words('säilytysaika voidaan tarkistaa laista')).toEqual([])
    expect(words('säilytysaika voidaan tarkistaa laista tarvittaessa')).toEqual(['tarvittaessa'])
    expect(words('voidaan tarkistaa laista, ja voidaan luovuttaa')).toEqual(['voidaan'])
  })

  test('uncover what stands behind them', () => {
    expect(findWords('muut tiedot ja muut', list(['muut tiedot', 'muut'], ['muut tiedot']))).toMatchObject([
      { entry: 'muut', start: 15 },
    ])
  })
})

describe('whatever the text', () => {
  const entries = ['*tieto*', 'niin … kuin … _', 'mm.', '# vuotta', 'a(a|b)*', '_ _', 'x'] as const
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('niin', 'kuin', 'tieto', 'mm.', '5', 'ää', '-', '/', '’', '\u00ad', '\ud800', '\n'),
      )
      .map((parts) => parts.join(' ')),
  )

  test('it ends with finds that stand in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, fc.subarray([...entries]), fc.subarray([...entries]), (text, some, innocent) => {
        let from = 0
        for (const { words, start, end, entry } of findWords(text, list(some, innocent))) {
          expect(some).toContain(entry)
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
      }),
    )
  })

  test('the quick look never says no where something is found', () => {
    fc.assert(
      fc.property(anyText, fc.subarray([...entries]), (text, some) => {
        const looked = list(some)
        if (!mayFindScanned(scan(text), looked)) expect(findWords(text, looked)).toEqual([])
      }),
    )
  })

  test('a word is found wherever it stands, whatever stands around it', () => {
    const around = fc
      .array(fc.constantFrom('ja', 'eikä', '(', ')', ',', '“', '5', '§', 'Oy:n'))
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(found(`${before} henkilötietoja ${after}`, '*tieto*')).toEqual(['henkilötietoja'])
      }),
    )
  })
})

// The processor's time is that of the whole process, other tests beside this one included.
test('time grows with the text and no faster, on texts made to be slow', { retry: 4 }, () => {
  const slow = list(
    ['niin … niin … niin … kuin', '*iin … *iin … *iin … x', '_ … _ … zzz'],
    ['niin … niin … y'],
  )
  const time = (count: number) => {
    const text = 'niin '.repeat(count)
    const begin = performance.now()
    findWords(text, slow)
    return performance.now() - begin
  }
  time(2000)
  const [short, long] = [Math.min(time(2001), time(2002), time(2003)), Math.min(time(16_001), time(16_002))]
  // Eight times the text: a quadratic search would take 64 times as long.
  expect(long / short).toBeLessThan(30)
})
