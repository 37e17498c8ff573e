/** Data that must be given, and data that are promised not to be collected: rows 31–33 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

describe('rows 32 and 33: whether data must be given', () => {
  const required = (what: string) =>
    `data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }${what} }]`

  test('voluntary data that become a requirement of the contract are material', () => {
    expectTold(required(', required: voluntary'), required(', required: contract'), [
      'data.became-mandatory widens material',
      'Providing data became mandatory: Contact details (a contractual requirement; the data must be provided).',
      'Tietojen antaminen muuttui pakolliseksi: Yhteystiedot (sopimukseen perustuva vaatimus; tiedot on annettava).',
    ])
  })

  test.each([
    ['voluntary', 'conditional', 'data.became-mandatory', 'widens'],
    ['conditional', 'statutory', 'data.became-mandatory', 'widens'],
    ['statutory', 'contract', 'data.became-mandatory', 'incomparable'],
    ['statutory', 'conditional', 'data.became-optional', 'narrows'],
    ['conditional', 'voluntary', 'data.became-optional', 'narrows'],
  ])('from %s to %s', (before, after, id, effect) => {
    const told = tell(required(`, required: ${before}`), required(`, required: ${after}`))
    expect(told.map((one) => [one.id, one.effect])).toEqual([[id, effect]])
  })

  test('told for the first time, mandatory data weigh as if they were new', () => {
    const [told] = tell(required(''), required(', required: statutory'))
    expect([told?.id, told?.weight, told?.remarks]).toEqual([
      'data.became-mandatory',
      'material',
      ['told-for-the-first-time'],
    ])
  })

  test('that data are voluntary reassures, told late or not', () => {
    expect(tell(required(''), required(', required: voluntary')).map(({ weight }) => weight)).toEqual([
      'notable',
    ])
  })

  test('that it is told no longer, nobody can order', () => {
    const told = tell(required(', required: contract'), required(''))
    expect(told.map(({ effect, weight }) => [effect, weight])).toEqual([['incomparable', 'material']])
  })

  test('the cases go with the requirement that they explain', () => {
    const now = required(
      ', required: conditional, requiredWhen: { fi: laskulla maksettaessa, en: when paying by invoice }',
    )
    expect(tell(required(', required: voluntary'), now)).toHaveLength(1)
  })

  test('what follows from not giving data is told by itself', () => {
    const without = (en: string) => required(`, ifNotGiven: { fi: ${en}, en: ${en} }`)
    expect(tell(without('later'), without('never')).map(({ id, weight }) => [id, weight])).toEqual([
      ['data.became-mandatory', 'material'],
    ])
  })
})

describe('row 31: data that are not collected', () => {
  const cards = '{ data: { fi: maksukorttien tietoja, en: payment card data } }'

  test('a promise taken back', () => {
    expectTold(`notCollected: [${cards}, { data: x }]`, 'notCollected: [{ data: x }]', [
      'data.exclusion-removed widens material',
      'The promise not to collect data was withdrawn: payment card data.',
      'Lupaus olla keräämättä tietoja peruttiin: maksukorttien tietoja.',
    ])
  })

  test('an exception to it', () => {
    const excepted = cards.replace(' } }', ' }, exception: { fi: yritysasiakkaat, en: business customers } }')
    expectTold(`notCollected: [${cards}]`, `notCollected: [${excepted}]`, [
      'data.exclusion-removed widens material',
      'The promise not to collect data was given an exception: payment card data (business customers).',
      'Lupaukseen olla keräämättä tietoja lisättiin poikkeus: maksukorttien tietoja (yritysasiakkaat).',
    ])
  })

  test('a promise that is new narrows', () => {
    expect(
      tell('notCollected: [{ data: x }]', `notCollected: [${cards}, { data: x }]`).map(({ id, effect }) => [
        id,
        effect,
      ]),
    ).toEqual([['data.removed', 'narrows']])
  })
})
