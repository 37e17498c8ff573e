/** Where recipients are, and transfers outside the EU and the EEA: rows 42–45 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

/** A recipient by its name; its id is the same in lower case letters of English. */
const named = (name: string, facts: string) => {
  const id = name.toLowerCase().replaceAll('ä', 'a')
  return `{ id: ${id}, name: { fi: ${name} Oy, en: ${name} Ltd }, ${facts} }`
}
const recipients = (...list: readonly string[]) => `recipients: [${list.join(', ')}]\n`
const HOSTING = 'role: processor, purpose: { fi: palvelinten ylläpito, en: hosting }'
const ALFA = named('Alfa', `${HOSTING}, location: FI`)

describe('where recipients are', () => {
  const at = (location: string) => recipients(named('Alfa', `${HOSTING}, location: [${location}]`))

  test('row 42: from the EEA to a third country', () => {
    expectTold(at('FI'), at('US'), [
      'transfer.country-added widens material',
      'A recipient’s place of processing moved outside the EU and the EEA: Alfa Ltd (previously Finland, now United States).',
      'Vastaanottajan käsittelypaikka siirtyi EU:n ja ETA:n ulkopuolelle: Alfa Oy (aiemmin Suomi, nyt Yhdysvallat).',
    ])
  })

  test('row 42: a third country besides', () => {
    expect(lines(tell(at('FI'), at('FI, US')))).toEqual([
      'material transfer.country-added: A country outside the EU and the EEA was added: Alfa Ltd (United States).',
    ])
  })

  test('row 43: back to the EEA', () => {
    expect(lines(tell(at('US'), at('FI')))).toEqual([
      'notable transfer.removed: A recipient’s place of processing moved to the EU or the EEA: Alfa Ltd (previously United States, now Finland).',
    ])
  })

  test('row 36 in kind: within the EEA the place puts nobody in another position', () => {
    expect(tell(at('FI'), at('SE')).map(({ effect, weight }) => [effect, weight])).toEqual([
      ['neutral', 'notable'],
    ])
  })

  test('row 42: a location that came with its transfer is told once', () => {
    const transfers = 'transfers: [{ id: t, recipient: alfa, to: US, mechanism: standard-clauses }]'
    expect(
      tell(`${at('FI')}transfers: none`, at('US') + transfers).map(({ id, weight }) => [id, weight]),
    ).toEqual([['transfer.country-added', 'material']])
  })
})

describe('transfers', () => {
  const transfer = (facts: string) => `transfers: [{ id: t, to: US, ${facts} }]`

  test('row 42: the first transfer', () => {
    expectTold(
      `${recipients(ALFA)}transfers: none`,
      `${recipients(ALFA)}transfers: [{ id: t, recipient: alfa, to: US, mechanism: standard-clauses }]`,
      [
        'transfer.country-added widens material',
        'A transfer outside the EU and the EEA was added: Alfa Ltd (United States; standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914)).',
        'Siirto EU:n ja ETA:n ulkopuolelle lisättiin: Alfa Oy (Yhdysvallat; Euroopan komission hyväksymät tietosuojaa koskevat vakiolausekkeet (täytäntöönpanopäätös (EU) 2021/914)).',
      ],
    )
  })

  test('row 43: one that is gone', () => {
    expectTold(transfer('mechanism: certification'), 'transfers: none', [
      'transfer.removed narrows notable',
      'A transfer outside the EU and the EEA was removed: United States.',
      'Siirto EU:n ja ETA:n ulkopuolelle poistettiin: Yhdysvallat.',
    ])
  })

  test('row 44: from safeguards to a derogation', () => {
    expectTold(transfer('mechanism: certification'), transfer('mechanism: derogation-public-interest'), [
      'transfer.to-derogation widens material',
      'A transfer now rests on a derogation: United States (previously an approved certification mechanism, now important reasons of public interest).',
      'Siirto perustuu nyt poikkeukseen: Yhdysvallat (aiemmin hyväksytty sertifiointimekanismi, nyt tärkeä yleistä etua koskeva syy).',
    ])
  })

  test.each([
    ['row 45: between adequacy and safeguards', 'adequacy-decision', 'standard-clauses', 'neutral'],
    ['from a derogation to safeguards', 'derogation-consent', 'standard-clauses', 'narrows'],
    ['from one derogation to another', 'derogation-consent', 'derogation-contract', 'incomparable'],
  ])('%s', (_, before, after, effect) => {
    const told = tell(transfer(`mechanism: ${before}`), transfer(`mechanism: ${after}`))
    expect(told.map((one) => [one.id, one.effect])).toEqual([['transfer.mechanism-changed', effect]])
  })

  test('a mechanism in other words is never spelling', () => {
    const told = tell(
      transfer('mechanism: { other: { fi: Luettelo, en: List } }'),
      transfer('mechanism: { other: { fi: Sopimus, en: Contract } }'),
    )
    expect(told.map(({ weight }) => weight)).toEqual(['material'])
  })

  test('Article 13(1)(f): how a copy is had is told no longer', () => {
    const copy = 'mechanism: standard-clauses, copy: { fi: pyynnöstä, en: on request }'
    expect(tell(transfer(copy), transfer('mechanism: standard-clauses')).map(({ weight }) => weight)).toEqual(
      ['material'],
    )
  })
})
