// Which words of a text are put to the spellers.
import { expect, test } from 'vitest'
import { partsOf, wordsOf } from '../../.scripts/spelling/words.mjs'

test.each([
  ['Rekisterinpitäjä vastaa, kysy heti!', ['Rekisterinpitäjä', 'vastaa', 'kysy', 'heti']],
  ['koodi `retention.of`:n alla', ['koodi', 'alla']],
  ['Kirjoita: tietosuoja@firma.example tai https://firma.example/sivu?a=b', ['Kirjoita', 'tai']],
  ['[ohje](https://firma.example/ohje) on verkossa', ['ohje', 'on', 'verkossa']],
  ['{n} päivää, {page}/{pages}, kohta {number}:n', ['päivää', 'kohta']],
  [
    'valitsin --check ja -o KANSIO, tiedosto notice.config.yaml tai .yml',
    ['valitsin', 'ja', 'KANSIO', 'tiedosto', 'tai'],
  ],
  ['laki 1336/1997 2 luku 10 § 4-vuotias', ['laki', 'luku']],
  ['EU:n ja ETA-alueen', ['EU:n', 'ja', 'ETA-alueen']],
  ['the person’s own', ['the', "person's", 'own']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test.each([
  ['ETA:n', []],
  ['YAML-tiedosto', ['tiedosto']],
  ['asiakas- ja', ['asiakas', ' ja']],
])('of %s a speller must know %s', (word, parts) => {
  expect(partsOf(word)).toEqual(parts)
})
