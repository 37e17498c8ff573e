/** Whose data are processed, row by row of the table of materiality: rows 13, 14 and 62. */
import { describe, test } from 'vitest'
import { expectTold } from '../told-once.ts'

const customers = '{ id: customers, name: { fi: Asiakkaat, en: Customers } }'
const staff = '{ id: staff, name: { fi: Työntekijät, en: Employees } }'
const groups = (...list: readonly string[]) => `dataSubjects: [${list.join(', ')}]`

describe('groups: Articles 13, 14 and 5(1)(a)', () => {
  test('row 13: a new group has never been informed', () => {
    expectTold(groups(customers), groups(customers, staff), [
      'subjects.group-added widens material',
      'A group of data subjects was added: Employees.',
      'Rekisteröityjen ryhmä lisättiin: Työntekijät.',
    ])
  })

  test('row 14: a group that is gone', () => {
    expectTold(groups(customers, staff), groups(customers), [
      'subjects.group-removed narrows notable',
      'A group of data subjects was removed: Employees.',
      'Rekisteröityjen ryhmä poistettiin: Työntekijät.',
    ])
  })

  test('row 13, not known: a group by another name may have grown', () => {
    expectTold(
      groups(customers),
      groups('{ id: customers, name: { fi: Asiakkaat ja kävijät, en: Customers and visitors } }'),
      [
        'subjects.group-redefined incomparable material',
        'A group of data subjects was redefined: Customers and visitors (previously Customers).',
        'Rekisteröityjen ryhmä määriteltiin uudelleen: Asiakkaat ja kävijät (aiemmin Asiakkaat).',
      ],
    )
  })

  test('spelling is form: WP260 paragraph 29', () => {
    expectTold(groups(customers), groups('{ id: customers, name: { fi: asiakkaat, en: customers } }'), [
      'subjects.group-redefined neutral editorial',
      'The spelling of the name of a group of data subjects changed: customers (previously Customers).',
      'Rekisteröityjen ryhmän nimen kirjoitusasu muuttui: asiakkaat (aiemmin Asiakkaat).',
    ])
  })
})

describe('row 62: children, Article 8(1), Data Protection Act section 5', () => {
  const children = (facts: string) =>
    groups(`{ id: pupils, name: { fi: Oppilaat, en: Pupils }, children: { ${facts} } }`)

  test('the age under which a guardian consents', () => {
    expectTold(children('age: 13'), children('age: 15'), [
      'children.age-changed incomparable material',
      'The age under which a guardian consents changed: Pupils (15, previously 13).',
      'Ikäraja, jota nuoremman puolesta huoltaja antaa suostumuksen, muuttui: Oppilaat (15, aiemmin 13).',
    ])
  })

  test('how a guardian’s consent is obtained', () => {
    expectTold(
      children('guardian: { fi: kirjallisesti, en: in writing }'),
      children('guardian: { fi: sovelluksessa, en: in the app }'),
      [
        'children.age-changed incomparable material',
        'How a guardian’s consent is obtained changed: Pupils.',
        'Huoltajan suostumuksen hankkimista koskeva kuvaus muuttui: Oppilaat.',
      ],
    )
  })

  test('a service that is offered to them', () => {
    expectTold(children('age: 13'), children('age: 13, onlineService: true'), [
      'children.age-changed incomparable material',
      'An online service is now offered directly to children: Pupils.',
      'Tietoyhteiskunnan palvelua tarjotaan nyt suoraan lapsille: Oppilaat.',
    ])
  })
})
