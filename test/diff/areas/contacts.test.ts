/** Whom people turn to, row by row of the table of materiality: rows 6 and 8–12. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const service = (...details: readonly string[]) =>
  `{ id: service, title: { fi: Asiakaspalvelu, en: Customer service }, ${details.join(', ')} }`
const contacts = (...list: readonly string[]) => `contacts: [${list.join(', ')}]\n`
const email = (name: string) => `emails: [${name}@one.example]`

describe('contacts: Article 12(2), WP260 paragraph 29', () => {
  test('row 8: the only way to exercise rights is another', () => {
    expectTold(contacts(service(email('old'))), contacts(service(email('new'))), [
      'rights-contact.replaced incomparable material',
      'The way to exercise rights was replaced: new@one.example (previously old@one.example).',
      'Oikeuksien käyttämisen tapa vaihtui: new@one.example (aiemmin old@one.example).',
    ])
  })

  test('row 8: so it is where all of several ways are others', () => {
    expectTold(
      contacts(service(email('old'), 'phones: ["09 1"]')),
      contacts(service(email('new'), 'phones: ["09 2"]')),
      [
        'rights-contact.replaced incomparable material',
        'The way to exercise rights was replaced: new@one.example and 09 2 (previously old@one.example and 09 1).',
        'Oikeuksien käyttämisen tapa vaihtui: new@one.example ja 09 2 (aiemmin old@one.example ja 09 1).',
      ],
    )
  })

  test('row 8: somebody else altogether', () => {
    const office = `{ title: { fi: Kirjaamo, en: Registry }, ${email('registry')} }`
    expectTold(contacts(service(email('old'))), contacts(office), [
      'rights-contact.replaced incomparable material',
      'The contact for requests concerning rights changed: Registry (previously Customer service).',
      'Oikeuksia koskevien pyyntöjen yhteystaho vaihtui: Kirjaamo (aiemmin Asiakaspalvelu).',
    ])
  })

  test('row 6, not 8: another way is left', () => {
    const phones = 'phones: ["09 1"]'
    expectTold(contacts(service(email('old'), phones)), contacts(service(email('new'), phones)), [
      'contact.changed incomparable notable',
      'Details of a contact changed: Customer service (email address: new@one.example, previously old@one.example).',
      'Yhteystahon tiedot muuttuivat: Asiakaspalvelu (sähköpostiosoite: new@one.example, aiemmin old@one.example).',
    ])
  })

  test('row 6, not 8: an officer is new, and the controller is reached as before', () => {
    const company = (street: string) =>
      `controllers: [{ id: firm, name: Oy, emails: [info@one.example], address: { street: ${street} } }]\n`
    const rights = 'rights: { channels: [email, post] }\n'
    const officer = 'dpo: { id: dpo, name: Aada Esimerkki, emails: [dpo@one.example] }\n'
    const told = tell(company('Katu 1') + rights, company('Katu 2') + rights + officer)
    expect(told.map(({ id }) => id)).toContain('controller.contact-changed')
    expect(told.map(({ id }) => id)).not.toContain('rights-contact.replaced')
  })

  test('row 6, not 8: rights are exercised by another channel', () => {
    const rights = 'rights: { channels: [post] }\n'
    const address = 'address: { street: Katu 1 }'
    expectTold(
      rights + contacts(service(email('old'), address)),
      rights + contacts(service(email('new'), address)),
      [
        'contact.changed incomparable notable',
        'Details of a contact changed: Customer service (email address: new@one.example, previously old@one.example).',
        'Yhteystahon tiedot muuttuivat: Asiakaspalvelu (sähköpostiosoite: new@one.example, aiemmin old@one.example).',
      ],
    )
  })

  test('spaces and hyphens make no other number', () => {
    expectTold(contacts(service('phones: ["09 123 45"]')), contacts(service('phones: ["09-12345"]')), [
      'contact.changed incomparable editorial',
      'Details of a contact changed: Customer service (phone number: 09-12345, previously 09 123 45).',
      'Yhteystahon tiedot muuttuivat: Asiakaspalvelu (puhelinnumero: 09-12345, aiemmin 09 123 45).',
    ])
  })

  test('row 6: a role in the place of a person’s name is one change', () => {
    const named = (facts: string) => contacts(`{ id: service, ${facts}, ${email('old')} }`)
    expectTold(named('name: Anna Esimerkki'), named('title: { fi: Rekisterin hoitaja, en: Registrar }'), [
      'contact.changed incomparable notable',
      'Another contact is named for matters concerning the register: Registrar (previously Anna Esimerkki).',
      'Rekisteriasioiden yhteystahon nimi muuttui: Rekisterin hoitaja (aiemmin Anna Esimerkki).',
    ])
  })

  test('row 9: a further contact, and row 6 when it goes again', () => {
    const office = `{ title: { fi: Kirjaamo, en: Registry }, ${email('registry')} }`
    const [one, two] = [contacts(service(email('old'))), contacts(service(email('old')), office)]
    expectTold(one, two, [
      'rights-contact.added narrows notable',
      'A contact for matters concerning the register was added: Registry.',
      'Rekisteriasioiden yhteystaho lisättiin: Kirjaamo.',
    ])
    expectTold(two, one, [
      'contact.changed incomparable notable',
      'A contact for matters concerning the register was removed: Registry.',
      'Rekisteriasioiden yhteystaho poistettiin: Kirjaamo.',
    ])
  })
})

describe('the data protection officer: Articles 13(1)(b), 37 and 38(4)', () => {
  const officer = (name: string) =>
    `${contacts(service(email('old')))}dpo: { name: ${name}, ${email(name.toLowerCase())} }`
  const none = `${contacts(service(email('old')))}dpo: none`
  const silent = contacts(service(email('old')))

  test('row 10: details, however many, are one change', () => {
    expectTold(officer('Anna'), officer('Bertta'), [
      'dpo.changed neutral notable',
      'The data protection officer’s details changed: name and email address (Bertta and bertta@one.example, previously Anna and anna@one.example).',
      'Tietosuojavastaavan tiedot muuttuivat: nimi ja sähköpostiosoite (Bertta ja bertta@one.example, aiemmin Anna ja anna@one.example).',
    ])
  })

  test('row 11: designated, then none', () => {
    expectTold(officer('Anna'), none, [
      'dpo.removed widens material',
      'The data protection officer was removed: Anna.',
      'Tietosuojavastaava poistettiin: Anna.',
    ])
    expectTold(officer('Anna'), silent, [
      'dpo.removed widens material',
      'The data protection officer is no longer named: Anna.',
      'Tietosuojavastaavaa ei enää ilmoiteta: Anna.',
    ])
  })

  test('row 12: none, then designated', () => {
    expectTold(none, officer('Anna'), [
      'dpo.added narrows notable',
      'A data protection officer was designated: Anna.',
      'Tietosuojavastaava nimettiin: Anna.',
    ])
    expectTold(silent, officer('Anna'), [
      'dpo.added narrows notable',
      'The data protection officer is now named: Anna.',
      'Tietosuojavastaava ilmoitetaan nyt: Anna.',
    ])
  })

  test('rule 5: that there is none, told for the first time, is notable', () => {
    expectTold(silent, none, [
      'dpo.changed neutral notable',
      'The notice now states that no data protection officer has been designated.',
      'Nyt kerrotaan, ettei tietosuojavastaavaa ole nimetty.',
    ])
  })
})
