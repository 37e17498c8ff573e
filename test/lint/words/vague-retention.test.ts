/** Vague retention is found in whatever form Finnish and English put it, and plain criteria are left alone. */
import { describe, expect, test } from 'vitest'
import { lintRegister } from '../../../src/lint/lint-rules.ts'
import { registerOf } from '../register-of.ts'

function isVague(language: 'fi' | 'en', criteria: string): boolean {
  const yaml = `languages: [${language}]\nretention: [{ criteria: { ${language}: ${JSON.stringify(criteria)} } }]`
  const found = lintRegister(registerOf(yaml), { file: 'example.yaml', asOf: '2026-11-22' })
  return found.some(({ code }) => code === 'retention/vague')
}

describe('says nothing of when the data go', () => {
  test.each([
    'niin kauan kuin se on tarpeen',
    'Säilytämme tietoja niin pitkään kuin on tarpeellista.',
    'Tietoja säilytetään vain niin kauan kuin niitä tarvitaan käyttötarkoitusten toteuttamiseksi.',
    'tarpeellisen ajan',
    'käsittelyn kannalta tarpeellisen ajan',
    'käsittelyn tarkoituksen edellyttämän ajan',
    'käyttötarkoituksen kannalta tarpeen',
    'kunnes tietoja ei enää tarvita',
    'lainsäädännön edellyttämän ajan',
    'lain vaatiman ajan',
    'kohtuullisen ajan',
    'toistaiseksi',
    'niin kauan kuin lainsäädäntö velvoittaa',
    'tarvittavan ajan, kuten asiakassuhteen päättymiseen saakka',
  ])('%s', (criteria) => {
    expect(isVague('fi', criteria)).toBe(true)
  })

  test.each([
    'as long as necessary',
    'for no longer than is necessary for the purposes',
    'for as long as we need the data',
    'for a reasonable period',
    'for the period required by law',
    'until the data are no longer needed',
    'indefinitely',
    'as long as necessary, for example until the contract ends',
  ])('%s', (criteria) => {
    expect(isVague('en', criteria)).toBe(true)
  })
})

describe('says when the data go', () => {
  test.each([
    'säilytysaika voidaan tarkistaa laista',
    'niin kauan kuin asiakassuhde jatkuu',
    'niin kauan kuin sopimus on voimassa',
    'asiakassuhteen ajan ja kaksi vuotta sen päättymisestä',
    'kunnes suostumus peruutetaan',
    'kunnes kielto peruutetaan tai suoramarkkinointi lopetetaan',
    'niin kauan kuin on tarpeen, enintään kuitenkin vuoden ajan',
    'kirjanpitolain edellyttämän ajan',
    'toistaiseksi voimassa olevan sopimuksen päättymiseen saakka',
    'kunnes palkinnot on toimitettu eikä tietoja enää tarvita',
  ])('%s', (criteria) => {
    expect(isVague('fi', criteria)).toBe(false)
  })

  test.each([
    'as long as the contract is in force',
    'until the customer relationship ends',
    'no longer than two years',
    'for the period required by the Accounting Act',
    'until the winners have been contacted',
    'until consent is withdrawn',
  ])('%s', (criteria) => {
    expect(isVague('en', criteria)).toBe(false)
  })
})
