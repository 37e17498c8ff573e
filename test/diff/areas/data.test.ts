/** What data are processed, row by row of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

const CONTACT = '{ id: contact, name: { fi: Yhteystiedot, en: Contact details } }'
const ORDERS = '{ id: orders, name: { fi: Tilaukset, en: Orders } }'

describe('categories', () => {
  test('row 26: an ordinary category from the person is notable', () => {
    expectTold(`data: [${CONTACT}]`, `data: [${CONTACT}, ${ORDERS}]`, [
      'data.category-added widens notable',
      'A data category was added: Orders.',
      'Tietoryhmä lisättiin: Tilaukset.',
    ])
  })

  test('row 27: a category that comes from others is material', () => {
    const sources =
      'sources: [{ id: prh, kind: public-register, name: { fi: kaupparekisteri, en: trade register } }]\n'
    const from = '{ id: roles, name: { fi: Roolit, en: Roles }, from: [prh] }'
    expectTold(`${sources}data: [${CONTACT}]`, `${sources}data: [${CONTACT}, ${from}]`, [
      'data.category-added-art14 widens material',
      'A data category obtained from elsewhere was added: Roles (trade register).',
      'Muualta saatava tietoryhmä lisättiin: Roolit (kaupparekisteri).',
    ])
  })

  test('row 27: so does one that a source gives', () => {
    const sources = (gives: string) => `sources: [{ id: prh, kind: public-register, gives: [${gives}] }]\n`
    const [told, ...others] = tell(
      `${sources('contact')}data: [${CONTACT}]`,
      `${sources('contact, orders')}data: [${CONTACT}, ${ORDERS}]`,
    )
    expect(others).toEqual([])
    expect(told?.en).toBe('A data category obtained from elsewhere was added: Orders (public register).')
    expect(told?.consequences.map(({ id }) => id)).toEqual(['data.category-added-art14'])
  })

  test('row 27: a category already told that another source now gives too', () => {
    const sources = (gives: string) => `sources: [{ id: prh, kind: public-register, gives: [${gives}] }]\n`
    const data = `data: [${CONTACT}, ${ORDERS}]`
    expectTold(`${sources('contact')}${data}`, `${sources('contact, orders')}${data}`, [
      'data.category-added-art14 widens material',
      'A data category is now also obtained from elsewhere: Orders (public register).',
      'Tietoryhmän tietoja saadaan nyt myös muualta: Tilaukset (julkinen rekisteri).',
    ])
  })

  test('row 26, not 27: the person and the use of the service are no other source', () => {
    const sources = 'sources: [{ id: use, kind: service-use }]\n'
    const told = tell(
      `${sources}data: [${CONTACT}]`,
      `${sources}data: [${CONTACT}, { id: log, name: Log, from: [use] }]`,
    )
    expect(told.map(({ id }) => id)).toEqual(['data.category-added'])
  })

  test('row 28: data of health are material, with what makes them so', () => {
    const health = '{ id: diet, name: { fi: Ruokavaliot, en: Diets }, special: health }'
    expectTold(`data: [${CONTACT}]`, `data: [${CONTACT}, ${health}]`, [
      'data.sensitive-added widens material',
      'Data that need special protection were added: Diets (data concerning health).',
      'Erityistä suojaa tarvitsevia tietoja lisättiin: Ruokavaliot (terveyttä koskevat tiedot).',
    ])
  })

  test('row 28: that they come from others too is counted with them', () => {
    const sources = 'sources: [{ id: clinic, kind: third-party, name: Clinic }]\n'
    const health = '{ id: diet, name: Diets, special: health, from: [clinic] }'
    const [told, ...others] = tell(`${sources}data: [${CONTACT}]`, `${sources}data: [${CONTACT}, ${health}]`)
    expect(others).toEqual([])
    expect(told?.consequences.map(({ id }) => id)).toEqual(['data.category-added-art14'])
  })

  test.each([
    ['location data', 'name: { fi: Sijaintitiedot, en: Location data }', 'location data'],
    ['the identity code', 'name: { fi: Tunnus, en: Code }, nationalId: true', 'personal identity code'],
    [
      'convictions',
      'name: { fi: Otteet, en: Extracts }, criminal: true',
      'criminal convictions and offences',
    ],
    [
      'an identity code that nobody flagged',
      'name: { fi: Henkilötunnus, en: Personal identity code }',
      'personal identity code',
    ],
    [
      'allergies that nobody flagged',
      'items: [{ fi: allergiat, en: allergies }]',
      'possibly special categories of data',
    ],
    [
      'an item of biometric data',
      'items: [{ item: { fi: kuva, en: face }, special: biometric }]',
      'biometric data for identification',
    ],
  ])('row 28: %s', (_, category, what) => {
    const [told] = tell(`data: [${CONTACT}]`, `data: [${CONTACT}, { id: new, ${category} }]`)
    expect([told?.id, told?.weight]).toEqual(['data.sensitive-added', 'material'])
    // Where the name says what they are, nothing is said twice.
    expect(told?.en.toLowerCase().split(what)).toHaveLength(2)
  })

  test('row 28: data of children are, where the group consists of them', () => {
    const groups =
      'dataSubjects: [{ id: pupils, name: Pupils, children: { age: 13 } }, { id: parents, name: Parents }]\n'
    const added = (subjects: string) =>
      tell(
        `${groups}data: [${CONTACT}]`,
        `${groups}data: [${CONTACT}, { id: marks, name: Marks, subjects: [${subjects}] }]`,
      )
    expect(added('pupils').map(({ id }) => id)).toEqual(['data.sensitive-added'])
    expect(added('parents').map(({ id }) => id)).toEqual(['data.category-added'])
  })

  test('row 28: a flag that comes to data already told', () => {
    expectTold(
      `data: [${ORDERS}]`,
      `data: [{ id: orders, name: { fi: Tilaukset, en: Orders }, special: health }]`,
      [
        'data.sensitive-added widens material',
        'Data are now marked as needing special protection: Orders (data concerning health).',
        'Tiedot on nyt merkitty erityistä suojaa tarvitseviksi: Tilaukset (terveyttä koskevat tiedot).',
      ],
    )
  })

  test('row 28: words that name more than those of before', () => {
    const item = (fi: string, en: string) => `data: [{ id: a, name: A, items: [{ fi: ${fi}, en: ${en} }] }]`
    expect(
      lines(
        tell(
          item('syntymäaika', 'date of birth'),
          item('syntymäaika ja henkilötunnus', 'date of birth and personal identity code'),
        ),
      ),
    ).toEqual([
      'material data.sensitive-added: Data that need special protection were added: date of birth and personal identity code (personal identity code).',
    ])
  })

  test('row 29: an item in a category already told', () => {
    const items = (list: string) =>
      `data: [{ id: contact, name: { fi: Yhteystiedot, en: Contact details }, items: [${list}] }]`
    expectTold(
      items('{ fi: nimi, en: name }'),
      items('{ fi: nimi, en: name }, { fi: puhelinnumero, en: phone number }'),
      [
        'data.item-added widens notable',
        'A piece of data was added: Contact details (phone number).',
        'Tieto lisättiin: Yhteystiedot (puhelinnumero).',
      ],
    )
  })

  test('row 30: a category that is gone', () => {
    expectTold(`data: [${CONTACT}, ${ORDERS}]`, `data: [${CONTACT}]`, [
      'data.removed narrows notable',
      'A data category was removed: Orders.',
      'Tietoryhmä poistettiin: Tilaukset.',
    ])
  })

  test('groups that are named first exclude the others, and without any all are meant again', () => {
    const groups = 'dataSubjects: [{ id: members, name: Members }, { id: guests, name: Guests }]\n'
    const [all, some] = [
      `${groups}data: [{ id: a, name: A }]`,
      `${groups}data: [{ id: a, name: A, subjects: [members] }]`,
    ]
    expect(tell(all, some).map(({ effect, en }) => [effect, en])).toEqual([
      ['narrows', 'A data category is now limited to certain groups of data subjects: A (Members).'],
    ])
    expect(tell(some, all).map(({ effect }) => effect)).toEqual(['widens'])
  })

  test('row 18: a comma is no change of the data', () => {
    const described = (en: string) => `data: [{ id: a, name: A, description: { fi: Kuvaus, en: "${en}" } }]`
    expect(
      tell(described('Names and addresses'), described('Names, and addresses')).map(({ weight }) => weight),
    ).toEqual(['editorial'])
  })

  test('another mark after data is more than spelling', () => {
    const marked = (mark: string) => `data: [{ id: a, name: A, marker: "${mark}" }]`
    expect(tell(marked('*'), marked('**')).map(({ weight }) => weight)).toEqual(['notable'])
  })
})
