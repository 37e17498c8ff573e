import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceBreaks } from '../../src/render/sentences.ts'

/** The sentences of a text, one an element. */
function sentences(text: string, language: string): string[] {
  const breaks = sentenceBreaks(text, language)
  return [...breaks, text.length].map((end, index) =>
    text.slice(index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1, end),
  )
}

describe('Finnish', () => {
  const cases: [string, number][] = [
    ['Käsittelemme tietoja. Säilytämme ne vuoden.', 2],
    ['Tietoja säilytetään, ks. Liite 1. Tietoja ei luovuteta.', 1],
    ['Esim. Posti välittää kirjeet. Muita ei ole.', 2],
    ['Rekisterinpitäjä on Lähdevesi Oy. Tampereen toimipaikka vastaa.', 1],
    ['Kirjanpitolaki nro 1336/1997. Tietoja säilytetään.', 2],
    ['Ajantasaisuus tarkistettiin 31.12.2026. Seuraava tarkistus on vuonna 2027. Sen tekee A. Virtanen.', 3],
    ['Seloste on päivitetty 1. Tammikuuta 2026.', 1],
    ['Mitä tietoja keräämme? Nimen! ”Muita emme.” Tämä riittää.', 4],
    ['Tieto on julkinen (ks. 5 §). Åbo on Turku. Äänestä!', 3],
    ['tietoja. pienellä jatkuva ei ole uusi virke', 1],
    ['Oikeus koskee mm. Suomea ja Ruotsia ym. Eurooppaa.', 1],
  ]
  for (const [text, count] of cases) {
    it(text, () => expect(sentences(text, 'fi')).toHaveLength(count))
  }
})

describe('English', () => {
  const cases: [string, string[]][] = [
    ['We process data. We keep it for a year.', ['We process data.', 'We keep it for a year.']],
    ['See e.g. Article 6. (The rest follows.) Done', ['See e.g. Article 6. (The rest follows.)', 'Done']],
    ['Acme Ltd. Finland and Dr. Smith, i.e. Both.', ['Acme Ltd. Finland and Dr. Smith, i.e. Both.']],
    ['Kept until 2030. Then deleted.', ['Kept until 2030.', 'Then deleted.']],
    ['See p. 12, no. 4, art. Five of the U.S. Code.', ['See p. 12, no. 4, art. Five of the U.S. Code.']],
  ]
  for (const [text, expected] of cases) {
    it(text, () => expect(sentences(text, 'en-GB')).toEqual(expected))
  }
})

it('knows the abbreviations of every language when it does not know the language', () => {
  expect(sentences('Ks. Liite. Se e.g. Det.', 'sv')).toEqual(['Ks. Liite.', 'Se e.g. Det.'])
})

it('breaks only at spaces, in rising order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '!', '”', '1', 'Ä', '(') }), (text) => {
      const breaks = sentenceBreaks(text, 'fi')
      expect(breaks.every((at) => text[at] === ' ')).toBe(true)
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b))
    }),
  )
})

it('takes time in proportion to the length', () => {
  const started = performance.now()
  sentenceBreaks('A. '.repeat(100_000) + '.'.repeat(100_000), 'fi')
  expect(performance.now() - started).toBeLessThan(2000)
})
