/** Who is responsible, row by row of the table of materiality: rows 1–7. */
import { describe, expect, test } from 'vitest'
import { rows, tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const OLD_ID = '0112038-9'
const NEW_ID = '1572860-0'
const ways =
  'contacts: [{ title: { fi: Asiakaspalvelu, en: Customer service }, emails: [help@one.example] }]\n'
const controllers = (...list: readonly string[]) => `controllers: [${list.join(', ')}]\n`

describe('the controller: Articles 13(1)(a) and 14(1)(a)', () => {
  test('row 1: another business ID is another legal person', () => {
    expectTold(
      controllers(`{ name: Vanha Oy, businessId: ${OLD_ID} }`),
      controllers(`{ name: Uusi Oy, businessId: ${NEW_ID} }`),
      [
        'controller.replaced incomparable material',
        'The controller was replaced: Uusi Oy (previously Vanha Oy).',
        'Rekisterinpitäjä vaihtui: Uusi Oy (aiemmin Vanha Oy).',
      ],
    )
  })

  test('row 1: so it is where all else stays, and then the numbers are shown', () => {
    const details = 'emails: [a@one.example], website: "https://one.example"'
    expectTold(
      controllers(`{ name: Yksi Oy, businessId: ${OLD_ID}, ${details} }`),
      controllers(`{ name: Yksi Oy, businessId: ${NEW_ID}, ${details} }`),
      [
        'controller.replaced incomparable material',
        `The controller was replaced: Yksi Oy, ${NEW_ID} (previously Yksi Oy, ${OLD_ID}).`,
        `Rekisterinpitäjä vaihtui: Yksi Oy, ${NEW_ID} (aiemmin Yksi Oy, ${OLD_ID}).`,
      ],
    )
  })

  test('row 2: a number that nobody can have was a slip, and is put right', () => {
    expectTold(
      controllers('{ name: Yksi Oy, businessId: 0112038-1 }'),
      controllers(`{ name: Yksi Oy, businessId: ${OLD_ID} }`),
      [
        'controller.renamed neutral notable',
        `Particulars of the controller changed: Yksi Oy (business ID or registration number: ${OLD_ID}, previously 0112038-1).`,
        `Rekisterinpitäjän tunnistetiedot muuttuivat: Yksi Oy (Y-tunnus tai rekisterinumero: ${OLD_ID}, aiemmin 0112038-1).`,
      ],
    )
  })

  test('row 2: the same business ID is the same legal person, whatever its name', () => {
    expectTold(
      controllers(`{ name: Vanha Oy, businessId: ${OLD_ID} }`),
      controllers(`{ name: Aivan Toinen Oy, businessId: ${OLD_ID} }`),
      [
        'controller.renamed neutral notable',
        'The controller’s name changed: Aivan Toinen Oy (previously Vanha Oy).',
        'Rekisterinpitäjän nimi muuttui: Aivan Toinen Oy (aiemmin Vanha Oy).',
      ],
    )
  })

  test('rows 1 and 2: without a business ID nobody knows, so it is told as what weighs more', () => {
    expectTold(controllers('{ id: us, name: Vanha Oy }'), controllers('{ id: us, name: Uusi Oy }'), [
      'controller.replaced incomparable material',
      'The controller’s name changed, and no business ID shows whether it is the same legal person: Uusi Oy (previously Vanha Oy).',
      'Rekisterinpitäjän nimi muuttui, eikä Y-tunnuksesta ilmene, onko kyse samasta oikeushenkilöstä: Uusi Oy (aiemmin Vanha Oy).',
    ])
  })

  test('row 6: phone, address and website are contact details, each told as a whole', () => {
    const address = (street: string, code: string) =>
      `address: { street: ${street}, postalCode: "${code}", city: Turku }`
    expectTold(
      ways + controllers(`{ name: Yksi Oy, phones: ["02 1"], ${address('Vanhakatu 1', '20100')} }`),
      ways +
        controllers(`{ name: Yksi Oy, website: "https://one.example", ${address('Uusikatu 2', '20200')} }`),
      [
        'controller.contact-changed incomparable notable',
        'Contact details were removed: Yksi Oy (phone number: 02 1).',
        'Yhteystietoja poistettiin: Yksi Oy (puhelinnumero: 02 1).',
      ],
      [
        'controller.contact-changed incomparable notable',
        'Contact details changed: Yksi Oy (postal address: Uusikatu 2, 20200 Turku, previously Vanhakatu 1, 20100 Turku).',
        'Yhteystiedot muuttuivat: Yksi Oy (postiosoite: Uusikatu 2, 20200 Turku, aiemmin Vanhakatu 1, 20100 Turku).',
      ],
      [
        'controller.contact-changed incomparable notable',
        'Contact details were added: Yksi Oy (website: https://one.example).',
        'Yhteystietoja lisättiin: Yksi Oy (verkkosivusto: https://one.example).',
      ],
    )
  })

  test('row 8, not 6: where nobody else is named, its only address is the only way to exercise rights', () => {
    expectTold(
      controllers('{ name: Yksi Oy, emails: [old@one.example] }'),
      controllers('{ name: Yksi Oy, emails: [new@one.example] }'),
      [
        'rights-contact.replaced incomparable material',
        'The way to exercise rights was replaced: new@one.example (previously old@one.example).',
        'Oikeuksien käyttämisen tapa vaihtui: new@one.example (aiemmin old@one.example).',
      ],
    )
  })

  test('how addresses are printed is form', () => {
    expectTold(controllers('{ name: Yksi Oy }'), controllers('{ name: Yksi Oy, obfuscateEmails: true }'), [
      'controller.contact-changed incomparable editorial',
      'Email addresses are now shown in another form: Yksi Oy.',
      'Sähköpostiosoitteet näytetään nyt toisessa muodossa: Yksi Oy.',
    ])
  })
})

describe('several controllers: Article 26', () => {
  const one = `{ name: Yksi Oy, businessId: ${OLD_ID} }`
  const two = '{ name: Kaksi Oy }'

  test('row 3: a joint controller that joins, with the arrangement that is told for it', () => {
    const essence =
      'controllership: { essence: { fi: Yksi Oy vastaa pyyntöihin., en: Yksi Oy answers requests. } }'
    expect(rows(tell(controllers(one), controllers(one, two) + essence))).toEqual([
      [
        'material controller.joint-added',
        'A joint controller was added: Kaksi Oy.',
        'Yhteisrekisterinpitäjä lisättiin: Kaksi Oy.',
      ],
      [
        '> material controller.essence-changed',
        'The arrangement between the controllers is now stated: essence of the arrangement (“Yksi Oy answers requests.”).',
        'Rekisterinpitäjien keskinäistä järjestelyä koskeva tieto lisättiin: vastuunjaon keskeinen sisältö (”Yksi Oy vastaa pyyntöihin.”).',
      ],
    ])
  })

  test('row 4: one that leaves: one party fewer to turn to, but less sharing', () => {
    expectTold(controllers(one, two), controllers(one), [
      'controller.joint-removed narrows notable',
      'A joint controller was removed: Kaksi Oy.',
      'Yhteisrekisterinpitäjä poistettiin: Kaksi Oy.',
    ])
  })

  test('row 4: controllers that act together no longer', () => {
    expectTold(controllers(one, two), `${controllers(one, two)}controllership: { relation: independent }`, [
      'controller.joint-removed incomparable material',
      'The controllers no longer act jointly: Yksi Oy and Kaksi Oy.',
      'Rekisterinpitäjät eivät enää toimi yhteisrekisterinpitäjinä: Yksi Oy ja Kaksi Oy.',
    ])
  })

  test('row 5: who answers for what', () => {
    const essence = (words: string) => `${controllers(one, two)}controllership: { essence: ${words} }`
    expectTold(essence('Yksi Oy vastaa.'), essence('Kaksi Oy vastaa.'), [
      'controller.essence-changed incomparable material',
      'The arrangement between the controllers changed: essence of the arrangement.',
      'Rekisterinpitäjien keskinäinen järjestely muuttui: vastuunjaon keskeinen sisältö.',
    ])
  })
})

describe('row 7: the representative in the EU, Article 27', () => {
  const person = (title: string, email: string) => `representative: { title: ${title}, emails: [${email}] }`

  test('another one', () => {
    expectTold(person('Edustaja A', 'a@one.example'), person('Edustaja B', 'a@one.example'), [
      'representative.changed neutral notable',
      'The representative in the EU changed: Edustaja B (previously Edustaja A).',
      'Edustaja EU:ssa vaihtui: Edustaja B (aiemmin Edustaja A).',
    ])
  })

  test('the same one by another address', () => {
    expectTold(person('Edustaja A', 'a@one.example'), person('Edustaja A', 'b@one.example'), [
      'representative.changed neutral notable',
      'Details of the representative in the EU changed: Edustaja A (email address).',
      'EU:ssa olevan edustajan tiedot muuttuivat: Edustaja A (sähköpostiosoite).',
    ])
  })

  test('one that is there no longer, with a reason or without', () => {
    const removed = [
      'representative.changed widens material',
      'The representative in the EU was removed: Edustaja A.',
      'Edustaja EU:ssa poistettiin: Edustaja A.',
    ] as const
    const reason =
      'representative: { notRequired: { fi: käsittely on satunnaista, en: processing is occasional } }'
    expectTold(person('Edustaja A', 'a@one.example'), reason, removed)
    expectTold(person('Edustaja A', 'a@one.example'), '', removed)
    expectTold(reason, person('Edustaja A', 'a@one.example'), [
      'representative.changed neutral notable',
      'A representative in the EU was designated: Edustaja A.',
      'Edustaja EU:ssa nimettiin: Edustaja A.',
    ])
  })
})
