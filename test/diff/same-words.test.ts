/** Row 18 of the table of materiality: spelling marks, punctuation and spacing are editorial, other words are not. */
import { describe, expect, test } from 'vitest'
import { haveSameWords } from '../../src/diff/same-words.ts'

const LANGUAGES = ['fi', 'en']

describe('has the same words', () => {
  test.each([
    ['a full stop', 'Hoidamme laskutuksen', 'Hoidamme laskutuksen.'],
    ['a capital', 'asiakkaat', 'Asiakkaat'],
    ['a comma and a space', 'nimi,osoite ja puhelin', 'nimi, osoite ja puhelin'],
    ['a compound in one word', 'henkilö tiedot', 'henkilötiedot'],
    ['a hyphen', 'e-mail', 'email'],
    ['quotation marks', '"Tietosuoja"', '”Tietosuoja”'],
    ['another dash', 'klo 9-15', 'klo 9–15'],
    ['letters of two parts', 'käyttäjä', 'käyttäjä'.normalize('NFD')],
    ['emphasis', 'ei koskaan', '**ei koskaan**'],
  ])('%s', (_, one, other) => {
    expect(haveSameWords(one, other, LANGUAGES)).toBe(true)
    expect(haveSameWords(other, one, LANGUAGES)).toBe(true)
  })

  test('in each language', () => {
    expect(haveSameWords({ fi: 'A b', en: 'C d' }, { fi: 'A b.', en: 'C d' }, LANGUAGES)).toBe(true)
    expect(haveSameWords({ fi: 'A b', en: 'C d' }, { fi: 'A b.', en: 'C e' }, LANGUAGES)).toBe(false)
  })
})

describe('has other words', () => {
  test.each([
    ['another Finnish case', 'asiakkaan', 'asiakkaat'],
    ['a plural', 'service', 'services'],
    ['a letter that makes another word', 'contact', 'contract'],
    ['a letter with dots', 'saari', 'sääri'],
    ['a denial', 'luovutamme tietoja', 'emme luovuta tietoja'],
    ['a number', '1.5 vuotta', '15 vuotta'],
    ['a range', 'klo 9–15', 'klo 915'],
    ['a sign', 'alle 5 %', 'alle 5'],
    ['an address', 'a.b@notice.example', 'ab@notice.example'],
    ['where a link leads', '[tästä](https://a.example/b-c)', '[tästä](https://a.example/bc)'],
    ['a word more', 'nimi', 'nimi ja osoite'],
    ['words in another order', 'osoite nimi', 'nimi osoite'],
  ])('%s', (_, one, other) => {
    expect(haveSameWords(one, other, LANGUAGES)).toBe(false)
    expect(haveSameWords(other, one, LANGUAGES)).toBe(false)
  })

  test('where there was none', () => {
    expect(haveSameWords(undefined, 'nimi', LANGUAGES)).toBe(false)
    expect(haveSameWords({ fi: 'nimi' }, { fi: 'nimi', en: 'name' }, LANGUAGES)).toBe(false)
  })
})
