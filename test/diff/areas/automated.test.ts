/** Profiling and automated decisions: rows 50–52 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

const DATA =
  'data: [{ id: income, name: { fi: Tulot, en: Income } }, { id: debts, name: { fi: Velat, en: Debts } }]\n'
const NAME = 'name: { fi: Luottopäätös, en: Credit decision }'
const decision = (facts = '') => `${DATA}automatedDecisions: [{ id: credit, ${NAME}${facts} }]`
const profiling = (facts = '') =>
  `${DATA}profiling: [{ id: scoring, name: { fi: Pisteytys, en: Scoring }${facts} }]`

describe('automated decisions', () => {
  test('row 50: one that is new', () => {
    expectTold(`${DATA}automatedDecisions: none`, decision(), [
      'automated.added widens material',
      'An automated decision was added: Credit decision.',
      'Automatisoitu päätös lisättiin: Luottopäätös.',
    ])
  })

  test('row 50: more data', () => {
    expectTold(decision(', uses: [income]'), decision(', uses: [income, debts]'), [
      'automated.added widens material',
      'An automated decision now uses more data: Credit decision (Debts).',
      'Automatisoidussa päätöksessä käytetään nyt enemmän tietoja: Luottopäätös (Velat).',
    ])
  })

  test.each(['logic', 'significance', 'consequences'])('row 51: its %s in other words', (fact) => {
    const worded = (en: string) => decision(`, ${fact}: { fi: ${en}, en: ${en} }`)
    expect(
      tell(worded('one'), worded('another')).map(({ id, effect, weight }) => [id, effect, weight]),
    ).toEqual([['automated.logic-changed', 'incomparable', 'material']])
  })

  test('row 52: one that is gone', () => {
    expectTold(decision(), `${DATA}automatedDecisions: none`, [
      'automated.removed narrows notable',
      'An automated decision was removed: Credit decision.',
      'Automatisoitu päätös poistettiin: Luottopäätös.',
    ])
  })

  test('row 52: review by a person', () => {
    const safe = decision(', safeguards: { fi: soittamalla, en: by phone }')
    expectTold(decision(), safe, [
      'safeguard.added narrows notable',
      'Safeguards of an automated decision are now stated: Credit decision (by phone).',
      'Automatisoidun päätöksen suojatoimet kerrotaan nyt: Luottopäätös (soittamalla).',
    ])
    expect(tell(safe, decision()).map(({ weight }) => weight)).toEqual(['material'])
  })

  test('the provision behind it only supports it', () => {
    const law = (en: string) => decision(`, law: { fi: ${en}, en: ${en} }`)
    expect(tell(law('Act 1'), law('Act 2')).map(({ weight }) => weight)).toEqual(['notable'])
  })
})

describe('profiling', () => {
  test('row 50: profiling that is new', () => {
    expectTold(`${DATA}profiling: none`, profiling(), [
      'profiling.added widens material',
      'Profiling was added: Scoring.',
      'Profilointi lisättiin: Pisteytys.',
    ])
  })

  test('row 50: profiling without a name, which its data are told of in words', () => {
    const data = '[{ fi: maksut, en: payments }, { fi: käynnit, en: visits }]'
    expectTold('profiling: none', `profiling: [{ id: scoring, data: ${data} }]`, [
      'profiling.added widens material',
      'Profiling was added: scoring.',
      'Profilointi lisättiin: scoring.',
    ])
  })

  test('row 51: how the profile is made', () => {
    const logic = (en: string) => profiling(`, logic: { fi: ${en}, en: ${en} }`)
    expect(lines(tell(logic('by age'), logic('by postcode')))).toEqual([
      'material automated.logic-changed: The information on profiling changed: Scoring (how the profile is made).',
    ])
  })

  test('row 52: less data, and none at all', () => {
    expect(
      tell(profiling(', uses: [income, debts]'), profiling(', uses: [income]')).map(({ weight }) => weight),
    ).toEqual(['notable'])
    expect(lines(tell(profiling(), `${DATA}profiling: none`))).toEqual([
      'notable automated.removed: Profiling was removed: Scoring.',
    ])
  })
})
