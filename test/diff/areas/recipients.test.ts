/** Who receives data, and where: rows 37–45 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { rows, tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

/** A recipient by its name; its id is the same in lower case letters of English. */
const named = (name: string, facts: string) => {
  const id = name.toLowerCase().replaceAll('ä', 'a')
  return `{ id: ${id}, name: { fi: ${name} Oy, en: ${name} Ltd }, ${facts} }`
}
const recipients = (...list: readonly string[]) => `recipients: [${list.join(', ')}]\n`
const HOSTING = 'role: processor, purpose: { fi: palvelinten ylläpito, en: hosting }'
const ALFA = named('Alfa', `${HOSTING}, location: FI`)

describe('recipients that come and go', () => {
  test('row 37: another controller is material, and must inform people in turn', () => {
    expectTold(recipients(ALFA), recipients(ALFA, named('Perintä', 'role: controller, location: FI')), [
      'recipient.added widens material',
      'A recipient was added: Perintä Ltd (independent controller, Finland).',
      'Vastaanottaja lisättiin: Perintä Oy (itsenäinen rekisterinpitäjä, Suomi).',
    ])
  })

  test('row 37: the first processor of a category', () => {
    const post = named('Posti', 'role: processor, purpose: { fi: postitus, en: mailing }, location: FI')
    expect(lines(tell(recipients(ALFA), recipients(ALFA, post)))).toEqual([
      'material recipient.added: A recipient was added: Posti Ltd (processor, Finland).',
    ])
  })

  test('row 37: a processor outside the EU and the EEA, in whatever category', () => {
    expectTold(recipients(ALFA), recipients(ALFA, named('Beta', `${HOSTING}, location: US`)), [
      'recipient.added widens material',
      'A recipient was added: Beta Ltd (processor, United States).',
      'Vastaanottaja lisättiin: Beta Oy (henkilötietojen käsittelijä, Yhdysvallat).',
    ])
  })

  test('row 38: a processor of a category already told, within the EU and the EEA', () => {
    expectTold(recipients(ALFA), recipients(ALFA, named('Beta', `${HOSTING}, location: [IE, NO]`)), [
      'recipient.processor-in-known-category widens notable',
      'A processor was added in a category already listed: Beta Ltd (processor, Ireland and Norway).',
      'Ennestään kerrottuun ryhmään lisättiin henkilötietojen käsittelijä: Beta Oy (henkilötietojen käsittelijä, Irlanti ja Norja).',
    ])
  })

  test('row 38: one in place of another is one change', () => {
    expectTold(recipients(ALFA), recipients(named('Beta', `${HOSTING}, location: IE`)), [
      'recipient.processor-in-known-category widens notable',
      'A processor was replaced in a category already listed: Beta Ltd (previously Alfa Ltd).',
      'Ennestään kerrotun ryhmän henkilötietojen käsittelijä vaihtui: Beta Oy (aiemmin Alfa Oy).',
    ])
  })

  test.each([
    ['gets more data', 'location: FI, receives: [a, b]', 'location: FI, receives: [a]'],
    ['is somewhere untold', 'receives: [a]', 'location: FI, receives: [a]'],
  ])('row 37, not 38: a processor that %s', (_, now, before) => {
    const data = 'data: [{ id: a, name: A }, { id: b, name: B }]\n'
    const [told] = tell(
      data + recipients(named('Alfa', `${HOSTING}, ${before}`)),
      data + recipients(named('Beta', `${HOSTING}, ${now}`)),
    )
    expect([told?.id, told?.weight]).toEqual(['recipient.added', 'material'])
  })

  test('row 37, not 38: a processor to which a transfer is told', () => {
    const transfers = 'transfers: [{ id: t, recipient: beta, to: US, mechanism: standard-clauses }]'
    const told = tell(
      `${recipients(ALFA)}transfers: none`,
      recipients(ALFA, named('Beta', `${HOSTING}, location: IE`)) + transfers,
    )
    expect(rows(told).map(([what]) => what)).toEqual([
      'material recipient.added',
      '> material transfer.country-added',
    ])
  })

  test('another controller in place of one for the same purpose is one change, and material', () => {
    const debts = 'role: controller, purpose: { fi: perintä, en: debt collection }, location: FI'
    expectTold(recipients(named('Yksi', debts)), recipients(named('Kaksi', debts)), [
      'recipient.added widens material',
      'A recipient was replaced: Kaksi Ltd (independent controller, Finland), previously Yksi Ltd.',
      'Vastaanottaja vaihtui: Kaksi Oy (itsenäinen rekisterinpitäjä, Suomi), aiemmin Yksi Oy.',
    ])
  })

  test('Article 4(9): an authority with regular disclosure is material, one in a single matter is not', () => {
    const weigh = (frequency: string) =>
      tell(recipients(ALFA), recipients(ALFA, named('Vero', `role: authority, frequency: ${frequency}`))).map(
        ({ weight }) => weight,
      )
    expect(weigh('regular')).toEqual(['material'])
    expect(weigh('occasional')).toEqual(['notable'])
  })

  test('row 39: one that is gone', () => {
    expectTold(recipients(ALFA, named('Vero', 'role: authority')), recipients(ALFA), [
      'recipient.removed narrows notable',
      'A recipient was removed: Vero Ltd.',
      'Vastaanottaja poistettiin: Vero Oy.',
    ])
  })

  test('rule 5: that there are none is notable, that it is told no longer is material', () => {
    expect(lines(tell('data: [{ id: a }]', 'data: [{ id: a }]\nrecipients: none'))).toEqual([
      'notable recipient.removed: The notice now states that data are not disclosed to anyone.',
    ])
    expect(
      tell('data: [{ id: a }]\nrecipients: none', 'data: [{ id: a }]').map(({ weight }) => weight),
    ).toEqual(['material'])
  })
})

describe('what is told of a recipient', () => {
  const one = (facts: string) => recipients(named('Alfa', facts))

  test('row 40: a processor that becomes a controller', () => {
    expectTold(one('role: processor'), one('role: controller'), [
      'recipient.role-changed widens material',
      'A recipient’s role changed: Alfa Ltd (previously processor, now independent controller).',
      'Vastaanottajan rooli muuttui: Alfa Oy (aiemmin henkilötietojen käsittelijä, nyt itsenäinen rekisterinpitäjä).',
    ])
  })

  test.each([
    ['controller', 'processor', 'narrows', 'notable'],
    ['processor', 'joint-controller', 'widens', 'material'],
    ['joint-controller', 'controller', 'widens', 'material'],
    ['processor', 'group-company', 'incomparable', 'material'],
    ['controller', 'authority', 'incomparable', 'material'],
  ])('row 40: from %s to %s', (before, after, effect, weight) => {
    const told = tell(one(`role: ${before}`), one(`role: ${after}`))
    expect(told.map((change) => [change.id, change.effect, change.weight])).toEqual([
      ['recipient.role-changed', effect, weight],
    ])
  })

  test('row 41: more data', () => {
    const data =
      'data: [{ id: a, name: { fi: Tilaukset, en: Orders } }, { id: b, name: { fi: Laskut, en: Invoices } }]\n'
    expectTold(data + one('receives: [a]'), data + one('receives: [a, b]'), [
      'recipient.data-or-purpose-widened widens material',
      'A recipient receives more data: Alfa Ltd (Invoices).',
      'Vastaanottaja saa enemmän tietoja: Alfa Oy (Laskut).',
    ])
  })

  test('row 41: consent that is no longer asked', () => {
    expectTold(
      one('role: controller, ground: consent'),
      one('role: controller, ground: legitimate-interests'),
      [
        'recipient.data-or-purpose-widened widens material',
        'The condition of a disclosure changed: Alfa Ltd (previously consent of the data subject, now legitimate interests).',
        'Luovutuksen edellytys muuttui: Alfa Oy (aiemmin rekisteröidyn suostumus, nyt oikeutettu etu).',
      ],
    )
    expect(tell(one('ground: contract'), one('ground: consent')).map(({ effect }) => effect)).toEqual([
      'narrows',
    ])
  })

  test('row 41: another purpose, which nobody can order', () => {
    const told = tell(
      one('purpose: { fi: laskutus, en: invoicing }'),
      one('purpose: { fi: perintä, en: debt collection }'),
    )
    expect(told.map(({ effect, en }) => [effect, en])).toEqual([
      [
        'incomparable',
        'The purpose for which a recipient receives data changed: Alfa Ltd (debt collection).',
      ],
    ])
  })

  test('a citation that changes is form, one that goes is notable', () => {
    const law = (en: string) => one(`role: authority, law: { fi: ${en}, en: ${en} }`)
    expect(tell(law('Act 1'), law('Act 2')).map(({ weight }) => weight)).toEqual(['editorial'])
    expect(tell(law('Act 1'), one('role: authority')).map(({ weight }) => weight)).toEqual(['notable'])
  })

  test('rule 4: a role that is told no longer', () => {
    expect(lines(tell(one('role: controller, location: FI'), one('location: FI')))).toEqual([
      'material recipient.role-changed: A recipient’s role is no longer stated: Alfa Ltd (independent controller).',
    ])
  })
})

test('exceptions to not disclosing data widen when they come, and narrow when they go', () => {
  const exceptions =
    'recipients: none\ndisclosure: { exceptions: { fi: viranomaisen pyynnöstä, en: at the request of an authority } }'
  expectTold('recipients: none', exceptions, [
    'recipient.data-or-purpose-widened widens material',
    'The exceptions to not disclosing data changed: at the request of an authority.',
    'Poikkeukset siihen, ettei tietoja luovuteta, muuttuivat: viranomaisen pyynnöstä.',
  ])
  expect(tell(exceptions, 'recipients: none').map(({ weight }) => weight)).toEqual(['notable'])
})
