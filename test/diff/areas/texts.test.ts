/** Texts of one’s own, and layout: rows 68 and 72 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

describe('row 68: texts of one’s own', () => {
  const section = (code: string, facts: string) => `sections: { ${code}: { ${facts} } }`

  test('beside the facts', () => {
    expectTold(
      section('retention', 'before: { fi: Yksi., en: One. }'),
      section('retention', 'before: { fi: Kaksi., en: Two. }'),
      [
        'free-text.changed incomparable notable',
        'Custom wording changed: retention periods.',
        'Oma sanamuoto muuttui: säilytysajat.',
      ],
    )
  })

  test.each([
    ['retention', 'material'],
    ['rights', 'material'],
    ['right-access', 'material'],
    ['security', 'notable'],
    ['changes', 'notable'],
  ])('in place of %s: the tier of what it replaces', (code, weight) => {
    const told = tell(
      section(code, 'replace: { fi: Yksi., en: One. }'),
      section(code, 'replace: { fi: Kaksi., en: Two. }'),
    )
    expect(told.map((one) => [one.id, one.weight])).toEqual([['free-text.changed', weight]])
  })

  test('of a section of a part', () => {
    const part = (en: string) =>
      `parts: [{ id: a, name: { fi: Jäsenet, en: Members } }]\n${section('a-retention', `replace: { fi: ${en}, en: ${en} }`)}`
    expect(lines(tell(part('One.'), part('Two.')))).toEqual([
      'material free-text.changed: Custom wording that replaces the standard text changed: Members: retention periods.',
    ])
  })

  test('row 18: only its punctuation', () => {
    const text = (en: string) => section('retention', `replace: { fi: Sama., en: "${en}" }`)
    expect(tell(text('As long as needed.'), text('As long, as needed.')).map(({ weight }) => weight)).toEqual(
      ['editorial'],
    )
  })

  test('a section of one’s own', () => {
    const extra = (list: string) => `extraSections: [${list}]`
    const one = '{ id: a, heading: { fi: Yksi, en: One }, text: { fi: Sanoja., en: Words. } }'
    expect(
      lines(
        tell(
          extra(one),
          extra(`${one}, { id: b, heading: { fi: Kaksi, en: Two }, text: { fi: Muuta., en: More. } }`),
        ),
      ),
    ).toEqual(['notable free-text.changed: Custom wording was added: Two.'])
  })
})

describe('row 72: layout', () => {
  const basis = 'purposes: [{ id: p, name: P, basis: legitimate-interests, interest: I }]\n'

  test('orders, headings and ids are form', () => {
    expectTold('layout: { headings: statement }', 'layout: { headings: question }', [
      'layout.changed neutral editorial',
      'The layout changed: form of headings.',
      'Asettelu muuttui: otsikoiden muoto.',
    ])
    expect(
      tell(
        'data: [{ id: a, name: A }, { id: b, name: B }]',
        'data: [{ id: b, name: B }, { id: a, name: A }]',
      ).map(({ weight }) => weight),
    ).toEqual(['editorial'])
    expect(
      tell('data: [{ id: a, name: Some data }]', 'data: [{ id: b, name: Some data }]').map(
        ({ weight }) => weight,
      ),
    ).toEqual(['editorial'])
  })

  test('row 53 by exception: the right to object into another block', () => {
    const merged = 'layout: { merge: [{ sections: [right-objection, changes] }] }'
    expectTold(basis, basis + merged, [
      'right.withdrawn widens material',
      'The right to object no longer stands apart from other information.',
      'Vastustamisoikeutta ei enää esitetä erillään muusta tiedosta.',
    ])
    expect(tell(basis + merged, basis).map(({ id, weight }) => [id, weight])).toEqual([
      ['right.added', 'notable'],
    ])
  })

  test('not where there is no such right', () => {
    const consent = basis.replace('legitimate-interests, interest: I', 'consent')
    const merged = 'layout: { merge: [{ sections: [right-objection, changes] }] }'
    expect(tell(consent, consent + merged).map(({ weight }) => weight)).toEqual(['editorial'])
  })
})
