/** What counts as a difference of two descriptions, and what does not. */
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/diff/edit.ts'
import { editsOf } from '../../src/diff/edits.ts'
import { registerFrom } from './read-register.ts'

const HEAD = 'id: example\nlanguages: [fi, en]\n'

function edits(old: string, now: string): readonly Edit[] {
  const [a, b] = [old, now].map((text) =>
    registerFrom(/^languages:/m.test(text) ? `id: example\n${text}` : HEAD + text),
  )
  return editsOf(a as ReturnType<typeof registerFrom>, b as ReturnType<typeof registerFrom>).flatMap(
    (scope) => scope.edits,
  )
}

const told = (found: readonly Edit[]) =>
  found.map(({ kind, place, oldPath, newPath }) => [
    kind,
    place,
    oldPath?.join('/') ?? '',
    newPath?.join('/') ?? '',
  ])

describe('means the same', () => {
  test.each<readonly [name: string, old: string, now: string]>([
    [
      'a text for every language',
      'register: { name: Jäsenet }',
      'register: { name: { fi: Jäsenet, en: Jäsenet } }',
    ],
    [
      'a folded text',
      'register: { activity: "Hoidamme asiat." }',
      'register:\n  activity: >\n    Hoidamme\n    asiat.',
    ],
    [
      'a wrapped text',
      'register: { activity: "Hoidamme asiat." }',
      'register:\n  activity: |\n    Hoidamme\n    asiat.',
    ],
    [
      'a text of a language that is not declared',
      'register: { name: { fi: A, en: B } }',
      'register: { name: { fi: A, en: B, sv: C } }',
    ],
    [
      'a code and a list of it',
      'recipients: [{ id: a, location: FI }]',
      'recipients: [{ id: a, location: [FI] }]',
    ],
    [
      'a basis and a list of it',
      'purposes: [{ id: a, basis: consent }]',
      'purposes: [{ id: a, basis: [{ basis: consent }] }]',
    ],
    [
      'a basis in words',
      'purposes: [{ id: a, basis: { other: laki } }]',
      'purposes: [{ id: a, basis: [{ basis: { other: laki } }] }]',
    ],
    [
      'a phone number',
      'contacts: [{ id: a, phones: ["020 123"] }]',
      'contacts: [{ id: a, phones: [{ number: "020 123" }] }]',
    ],
    [
      'a piece of data',
      'data: [{ id: a, items: [{ fi: nimi, en: name }] }]',
      'data: [{ id: a, items: [{ item: { fi: nimi, en: name } }] }]',
    ],
    ['months for years', 'retention: [{ id: a, period: P12M }]', 'retention: [{ id: a, period: P1Y }]'],
    ['days for weeks', 'retention: [{ id: a, period: P14D }]', 'retention: [{ id: a, period: P2W }]'],
    [
      'a period of a cookie',
      'cookies: { classes: [{ id: a, duration: P24M }] }',
      'cookies: { classes: [{ id: a, duration: P2Y }] }',
    ],
    ['switches that are off', 'data: [{ id: a }]', 'data: [{ id: a, criminal: false, openEnded: false }]'],
    [
      'the standard layout',
      'register: { name: A }',
      'register: { name: A }\nlayout: { name: standard, headings: statement, citations: true }',
    ],
    ['automatic forms', 'disclosure: { internal: A }', 'disclosure: { internal: A, show: auto }'],
    ['the Finnish authority', 'register: { name: A }', 'register: { name: A }\ncomplaint: { authority: FI }'],
    [
      'the exact period',
      'retention: [{ id: a, period: P1Y }]',
      'retention: [{ id: a, period: P1Y, bound: exactly }]',
    ],
    [
      'ids in another order',
      'data: [{ id: a, for: [b, c] }]\npurposes: [{ id: b }, { id: c }]',
      'data: [{ id: a, for: [c, b] }]\npurposes: [{ id: b }, { id: c }]',
    ],
    [
      'countries in another order',
      'recipients: [{ id: a, location: [FI, SE] }]',
      'recipients: [{ id: a, location: [SE, FI] }]',
    ],
    [
      'keys in another order',
      'register: { name: A, activity: B }',
      'register: { activity: B, name: A } # said so',
    ],
    ['keys of one’s own', 'register: { name: A }', 'register: { name: A, x-note: B }\nx-owner: C'],
    [
      'languages of which one says nothing else',
      'languages: [fi]\nregister: { name: { fi: A } }',
      'languages: [fi]\nregister: { name: A }',
    ],
  ])('%s', (_, old, now) => {
    expect(edits(old, now)).toEqual([])
    expect(edits(now, old)).toEqual([])
  })
})

describe('is different', () => {
  test.each<readonly [name: string, old: string, now: string, expected: readonly (readonly string[])[]]>([
    [
      'a text in one language',
      'register: { name: { fi: A, en: B } }',
      'register: { name: { fi: A, en: C } }',
      [['changed', 'register/name', 'register/name', 'register/name']],
    ],
    [
      'a new language, and not each text in it',
      'languages: [fi]\nregister: { name: A }',
      'languages: [fi, en]\nregister: { name: { fi: A, en: B } }',
      [['added', 'languages/*', '', 'languages/1']],
    ],
    [
      'a paragraph',
      'register: { activity: "A.\\n\\nB." }',
      'register: { activity: "A. B." }',
      [['changed', 'register/activity', 'register/activity', 'register/activity']],
    ],
    [
      'thirty days and a month',
      'retention: [{ id: a, period: P30D }]',
      'retention: [{ id: a, period: P1M }]',
      [['changed', 'retention/*/period', 'retention/0/period', 'retention/0/period']],
    ],
    [
      'an item whose place in the list is another',
      'dataSubjects: [{ id: a, name: A }, { id: b, name: B }]',
      'dataSubjects: [{ id: c, name: C }, { id: b, name: B2 }]',
      [
        ['added', 'dataSubjects/*', '', 'dataSubjects/0'],
        ['changed', 'dataSubjects/*/name', 'dataSubjects/1/name', 'dataSubjects/1/name'],
        ['removed', 'dataSubjects/*', 'dataSubjects/0', ''],
      ],
    ],
    [
      'items in another order',
      'dataSubjects: [{ id: a }, { id: b }, { id: c }]',
      'dataSubjects: [{ id: c }, { id: a }, { id: b }]',
      [['moved', 'dataSubjects', 'dataSubjects', 'dataSubjects']],
    ],
    [
      'a single code that became two',
      'recipients: [{ id: a, location: FI }]',
      'recipients: [{ id: a, location: [FI, US] }]',
      [['added', 'recipients/*/location/*', '', 'recipients/0/location/1']],
    ],
    [
      'another basis',
      'purposes: [{ id: a, basis: consent }]',
      'purposes: [{ id: a, basis: contract }]',
      [
        ['added', 'purposes/*/basis/*', '', 'purposes/0/basis'],
        ['removed', 'purposes/*/basis/*', 'purposes/0/basis', ''],
      ],
    ],
    [
      'none, said where nothing was',
      'register: { name: A }',
      'register: { name: A }\ntransfers: none',
      [['added', 'transfers', '', 'transfers']],
    ],
    [
      'something in place of none',
      'transfers: none',
      'transfers: [{ id: a, to: US }]',
      [['added', 'transfers/*', '', 'transfers/0']],
    ],
    ['an officer in place of none', 'dpo: none', 'dpo: { name: A }', [['changed', 'dpo', 'dpo', 'dpo']]],
    [
      'a default that is left',
      'controllers: [{ name: A }, { name: B }]\ncontrollership: { relation: independent }',
      'controllers: [{ name: A }, { name: B }]',
      [['changed', 'controllership/relation', 'controllership/relation', '']],
    ],
    [
      'another authority than that of Finland',
      'register: { name: A }',
      'register: { name: A }\ncomplaint: { authority: [{ name: IMY }] }',
      [['changed', 'complaint/authority', '', 'complaint/authority']],
    ],
    [
      'a reworded item of a list of texts',
      'security: { technical: [salattu yhteys palvelimelle, lukitut tilat] }',
      'security: { technical: [lukitut tilat, salattu yhteys palvelimille ja työasemille] }',
      [
        ['changed', 'security/technical/*', 'security/technical/0', 'security/technical/1'],
        ['moved', 'security/technical', 'security/technical', 'security/technical'],
      ],
    ],
    [
      'a section’s own text',
      'sections: { data: { before: A } }',
      'sections: { retention: { before: A } }',
      [
        ['removed', 'sections/*/before', 'sections/data/before', ''],
        ['added', 'sections/*/before', '', 'sections/retention/before'],
      ],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(told(edits(old, now))).toEqual(expected)
  })

  test('says what was there before where there was a default', () => {
    const old = 'controllers: [{ name: A }, { name: B }]\ncontrollership: { relation: independent }'
    expect(edits(old, 'controllers: [{ name: A }, { name: B }]')).toMatchObject([
      { from: 'independent', to: 'joint' },
    ])
  })

  test('says whether a fact was only untold', () => {
    const one = 'recipients: [{ id: a }]'
    expect(edits('register: { name: A }', `register: { name: A }\n${one}`)).toMatchObject([
      { isToldApart: false },
    ])
    expect(edits('recipients: none', one)).toMatchObject([{ isToldApart: true }])
    expect(edits(one, 'recipients: [{ id: a }, { id: b }]')).toMatchObject([{ isToldApart: true }])
  })
})
