/** The document, its languages, texts and form: rows 65–73 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

describe('row 65: languages', () => {
  test('a version more', () => {
    expectTold('languages: [fi]', 'languages: [fi, en]', [
      'language.added narrows notable',
      'A language version was added: English.',
      'Kieliversio lisättiin: englanti.',
    ])
  })

  test('a version fewer', () => {
    expectTold('languages: [fi, en]', 'languages: [fi]', [
      'language.removed widens notable',
      'A language version was removed: English.',
      'Kieliversio poistettiin: englanti.',
    ])
  })

  test('a bilingual authority must keep both national languages', () => {
    const town = (languages: string) =>
      `languages: [${languages}]\ncontrollers: [{ name: Kaupunki, kind: municipality, bilingual: true }]`
    expect(tell(town('fi, sv, en'), town('fi, en')).map(({ weight }) => weight)).toEqual(['material'])
    expect(tell(town('fi, sv, en'), town('fi, sv')).map(({ weight }) => weight)).toEqual(['notable'])
  })

  test('another main language', () => {
    expectTold('languages: [fi, en]', 'languages: [en, fi]', [
      'language.added incomparable notable',
      'The main language of the notice changed: English (previously Finnish).',
      'Selosteen pääkieli vaihtui: englanti (aiemmin suomi).',
    ])
  })

  test('a part that is published in fewer languages than before', () => {
    const part = (facts: string) =>
      `languages: [fi, en]\nparts: [{ id: a, name: { fi: Jäsenet, en: Members }${facts} }]`
    expect(lines(tell(part(''), part(', languages: [fi]')))).toEqual([
      'notable language.removed: A language version was removed: English (Members).',
    ])
    expect(tell(part(''), part(', languages: [fi, en]')).map(({ weight }) => weight)).toEqual(['editorial'])
  })
})

describe('row 66: a text that changed in one language only', () => {
  test('is said of the change, which shows that language', () => {
    const named = (en: string) => `data: [{ id: a, name: { fi: Yhteystiedot, en: ${en} } }]`
    const [told] = tell(named('Contact details'), named('Contact details and marks'))
    expect([told?.fi, told?.remarks]).toEqual([
      'Tietoryhmän nimi muuttui: ”Contact details and marks” (aiemmin ”Contact details”).',
      ['one-language'],
    ])
  })

  test('is told by itself where the change would be editorial', () => {
    const named = (en: string) => `register: { name: { fi: Asiakkaat, en: ${en} } }`
    expectTold(named('Customers'), named('Customers and guests'), [
      'language.one-sided incomparable notable',
      'A text changed in one language only: name of the register (English). Check that the versions still say the same.',
      'Teksti muuttui vain yhdellä kielellä: rekisterin nimi (englanti). Tarkista, että kieliversiot vastaavat toisiaan.',
    ])
  })
})

describe('parts', () => {
  const members = '{ id: members, name: { fi: Jäsenet, en: Members }, data: [{ id: m, name: Fees }] }'
  const guests =
    '{ id: guests, name: { fi: Vieraat, en: Guests }, data: [{ id: g, name: Visits, special: health }], recipients: [{ id: r, name: R, role: controller }] }'

  test('one that comes is told, and so is each of its facts in its own area, as new', () => {
    const told = tell(`parts: [${members}]`, `parts: [${members}, ${guests}]`)
    expect(lines(told)).toEqual([
      'material data.sensitive-added: Data that need special protection were added: Visits (data concerning health).',
      'material recipient.added: A recipient was added: R (independent controller).',
      'notable register.part-changed: A register was added to the document: Guests.',
    ])
    expect(told.flatMap(({ remarks }) => remarks)).toEqual([])
  })

  test('one that goes', () => {
    expect(lines(tell(`parts: [${members}, ${guests}]`, `parts: [${members}]`))).toEqual([
      'notable data.removed: A data category was removed: Visits.',
      'notable recipient.removed: A recipient was removed: R.',
      'notable register.part-changed: A register was removed from the document: Guests.',
    ])
  })
})

describe('row 71: the register', () => {
  test('another name is form', () => {
    expectTold(
      'register: { name: { fi: Asiakkaat, en: Customers } }',
      'register: { name: { fi: Asiakasrekisteri, en: Customer register } }',
      [
        'register.renamed neutral editorial',
        'The register was renamed: Customer register (previously Customers).',
        'Rekisterin nimi muuttui: Asiakasrekisteri (aiemmin Asiakkaat).',
      ],
    )
  })

  test('another governing Act is not', () => {
    const told = tell('register: { name: R }', 'register: { name: R }\ndocument: { regime: law-enforcement }')
    expect(lines(told)).toContain(
      'material register.regime-changed: The law that governs the processing changed: Act 1054/2018 (previously GDPR).',
    )
  })
})

describe('the document', () => {
  test('row 69: dates, version and owner', () => {
    expectTold('document: { updated: 2026-01-02 }', 'document: { updated: 2026-03-04 }', [
      'document.dates neutral editorial',
      'The particulars of the document changed: updated (4 March 2026, previously 2 January 2026).',
      'Asiakirjan tiedot muuttuivat: päivitetty (4.3.2026, aiemmin 2.1.2026).',
    ])
  })

  test('row 69: the history goes on, and what stood in it is not rewritten unseen', () => {
    const history = (list: string) => `changes: { history: [${list}] }`
    const first = '{ date: 2025-01-02, what: { fi: Laadittu., en: Drawn up. } }'
    expect(
      lines(
        tell(
          history(first),
          history(`${first}, { date: 2026-01-02, what: { fi: Uusi vastaanottaja., en: New recipient. } }`),
        ),
      ),
    ).toEqual(['editorial document.dates: The change history was continued: “New recipient.”'])
    expect(lines(tell(history(first), history(first.replace('2025', '2024'))))).toEqual([
      'editorial document.dates: An earlier entry of the change history was altered: “Drawn up.”',
    ])
  })

  test('row 67: a definition', () => {
    const definition = (en: string) =>
      `document: { definitions: [{ term: { fi: jäsen, en: member }, meaning: { fi: ${en}, en: ${en} } }] }`
    expectTold(definition('a person'), definition('a person or company'), [
      'definition.changed incomparable notable',
      'A definition changed: member.',
      'Määritelmä muuttui: jäsen.',
    ])
  })

  test('row 73: the summary', () => {
    const summary = (en: string) => `document: { summary: [{ fi: Lyhyesti., en: "${en}" }] }`
    expect(tell(summary('In short.'), summary('In some other words.')).map(({ weight }) => weight)).toContain(
      'notable',
    )
  })
})
