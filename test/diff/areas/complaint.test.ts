/** The supervisory authority and the clause on changes: rows 56 and 64 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { rows, tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const authority = (facts: string) => `complaint: { authority: [{ ${facts} }] }`

describe('row 56: Articles 13(2)(d) and 77(1), Data Protection Act section 21', () => {
  test('another competent authority', () => {
    expectTold('', authority('name: Integritetsskyddsmyndigheten, country: SE'), [
      'authority.changed incomparable material',
      'The supervisory authority changed: Integritetsskyddsmyndigheten (previously Office of the Data Protection Ombudsman).',
      'Valvontaviranomainen vaihtui: Integritetsskyddsmyndigheten (aiemmin Tietosuojavaltuutetun toimisto).',
    ])
  })

  test('only its contact details, in the place of those that are built in', () => {
    expectTold(authority('name: { fi: Tietosuojavaltuutettu, en: Data Protection Ombudsman }'), '', [
      'authority.changed neutral editorial',
      'Contact details of the supervisory authority changed: Office of the Data Protection Ombudsman (contact details).',
      'Valvontaviranomaisen yhteystiedot muuttuivat: Tietosuojavaltuutetun toimisto (yhteystiedot).',
    ])
  })

  test('only its contact details, as the description has them', () => {
    expectTold(
      authority('name: IMY, country: SE, emails: [a@imy.example]'),
      authority('name: IMY, country: SE, emails: [b@imy.example]'),
      [
        'authority.changed neutral editorial',
        'Contact details of the supervisory authority changed: IMY (email address).',
        'Valvontaviranomaisen yhteystiedot muuttuivat: IMY (sähköpostiosoite).',
      ],
    )
  })

  test('a second authority', () => {
    const two = 'complaint: { authority: [{ name: IMY, country: SE }, { name: Datatilsynet, country: DK }] }'
    expectTold(authority('name: IMY, country: SE'), two, [
      'authority.changed incomparable material',
      'A supervisory authority was added: Datatilsynet.',
      'Valvontaviranomainen lisättiin: Datatilsynet.',
    ])
  })

  test('a notice that lists its rights tells of complaints only where its description does', () => {
    const listed = 'rights: { told: [access] }\n'
    expect(rows(tell(listed, `${listed}complaint: { authority: FI }`))).toEqual([
      [
        'notable right.added',
        'The right to lodge a complaint with a supervisory authority is now stated.',
        'Nyt kerrotaan oikeudesta tehdä valitus valvontaviranomaiselle.',
      ],
    ])
  })

  test('who supervises cookies is told beside it', () => {
    expectTold('', 'complaint: { cookies: true }', [
      'authority.changed incomparable notable',
      'The notice now states that the Finnish Transport and Communications Agency Traficom supervises the use of cookies.',
      'Nyt kerrotaan, että evästeiden käyttöä valvoo Liikenne- ja viestintävirasto Traficom.',
    ])
  })
})

describe('row 64: WP260 paragraphs 29 to 31', () => {
  const told = (facts: string) => `changes: { ${facts} }`

  test('how people are told of changes', () => {
    expectTold(
      told('informing: { fi: kirjeitse, en: by post }'),
      told('informing: { fi: sähköpostitse, en: by email }'),
      [
        'changes-clause.changed incomparable notable',
        'Changes are now announced in another way: by email.',
        'Muutoksista ilmoitetaan nyt toisella tavalla: sähköpostitse.',
      ],
    )
  })

  test('a promise that is taken back', () => {
    expectTold(told('newPurpose: true'), told('newPurpose: false'), [
      'changes-clause.changed widens notable',
      'The notice no longer promises that people will be told before data are used for a new purpose.',
      'Enää ei luvata ilmoittaa ennen kuin tietoja käytetään uuteen tarkoitukseen.',
    ])
  })

  test('why the description changed is printed nowhere', () => {
    expectTold('', told('reason: correction-of-error'), [
      'layout.changed neutral editorial',
      'The layout changed: reason of the latest change.',
      'Asettelu muuttui: viimeisimmän muutoksen syy.',
    ])
  })
})
