// Changes of form are told together: a reader passes over them.
import { expect, test } from 'vitest'
import { rows, tell } from './tell.ts'

test('headings that are one’s own no longer', () => {
  const own = (headings: string) => `sections: { data: { lead: Tiedot } ${headings} }`
  const old = own(', purposes: { heading: Miksi }, sources: { heading: Mistä saamme tietoja? }')
  expect(rows(tell(old, own('')))).toEqual([
    [
      'editorial layout.changed',
      'Custom headings were removed: Miksi and “Mistä saamme tietoja?”',
      'Omat otsikot poistettiin: Miksi ja ”Mistä saamme tietoja?”',
    ],
  ])
})

test('the same sentence is said once', () => {
  const numbers = 'sections: { purposes: { number: "1" }, data: { number: "2" } }'
  expect(rows(tell(numbers, 'sections: { purposes: {}, data: {} }'))).toEqual([
    [
      'editorial layout.changed',
      'The layout changed: number of a section.',
      'Asettelu muuttui: kohdan numero.',
    ],
  ])
})

test('several texts of one section', () => {
  const old = 'sections: { data: { before: { fi: A, en: A }, after: { fi: B, en: B } } }'
  expect(rows(tell(old, 'sections: { data: {} }')).map(([, en]) => en)).toEqual([
    'Custom wording was removed: personal data processed (A).',
    'Custom wording was removed: personal data processed (B).',
  ])
})

test('the particulars of the document', () => {
  const old = 'document: { created: 2025-01-02, updated: 2025-01-02, version: "1.0" }'
  const fresh = 'document: { created: 2025-01-02, updated: 2026-03-04, review: 2027-01-02 }'
  expect(rows(tell(old, fresh))).toEqual([
    [
      'editorial document.dates',
      'The particulars of the document changed: updated: 4 March 2026 (previously 2 January 2025), version: no longer stated (previously 1.0) and next review: 2 January 2027.',
      'Asiakirjan tiedot muuttuivat: päivitetty: 4.3.2026 (aiemmin 2.1.2025), versio: ei enää kerrota (aiemmin 1.0) ja seuraava tarkistus: 2.1.2027.',
    ],
  ])
})

test('what weighs more is told by itself', () => {
  const old =
    'document: { updated: 2025-01-02, effective: 2026-06-01 }\nretention: [{ name: Tilaukset, period: P1Y, from: last-contact }]'
  const fresh = old
    .replace('2025-01-02', '2026-01-02')
    .replace('2026-06-01', '2026-02-01')
    .replace('P1Y', 'P3Y')
  expect(tell(old, fresh).map(({ id, weight }) => [id, weight])).toEqual([
    ['retention.lengthened', 'material'],
    ['document.dates', 'editorial'],
    ['document.effective-date', 'material'],
  ])
})
