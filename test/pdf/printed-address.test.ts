// When a link's address is printed behind it.
import { expect, test } from 'vitest'
import { printedAddress } from '../../src/pdf/printed-address.ts'

test.each([
  ['https://tietosuoja.fi/', 'Tietosuojavaltuutettu', 'tietosuoja.fi'],
  ['https://a.example/polku?x=1', 'ohje', 'a.example/polku?x=1'],
  ['https://tietosuoja.fi/', 'tietosuoja.fi', undefined],
  ['https://Tietosuoja.fi', 'https://tietosuoja.fi/', undefined],
  ['mailto:a@b.example', 'a@b.example', undefined],
  ['mailto:a@b.example?subject=Tiedot', 'A@b.example', undefined],
  ['mailto:a@b.example?subject=Tiedot', 'lähetä sähköpostia', 'a@b.example'],
  ['tel:+358295666777', '029 566 6777', undefined],
  ['tel:+358295666777', '+358 29 566 6777', undefined],
  ['tel:+358295666777', 'vaihde', '+358295666777'],
  ['tel:+358200004490', '+358 (0)20 000 4490', undefined],
  ['tel:+358200004490', 'soita 020-000 4490 (ark. 9–16)', undefined],
  ['tel:+358200004490', '00358 20 000 4490', undefined],
  ['tel:112', '112', undefined],
  ['tel:+358200004490', 'vaihde 4490', '+358200004490'],
  ['#section', 'kohta', undefined],
])('%s shown as %s', (href, text, address) => {
  expect(printedAddress(href, text)).toBe(address)
})
