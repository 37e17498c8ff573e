// What a change of facts is in law: where words, ids and order of the description could mislead.
import { describe, expect, test } from 'vitest'
import { rows, type Told, tell } from '../tell.ts'

/** `weight id effect` of each change, what follows from it after a `>`. */
const judged = (before: string, after: string) => {
  const of = (told: readonly Told[], mark = ''): string[] =>
    told.flatMap(({ weight, id, effect, consequences }) => [
      `${mark}${weight} ${id} ${effect}`,
      ...of(consequences, `${mark}> `),
    ])
  return of(tell(before, after))
}

describe('a recipient of another name', () => {
  const one = (name: string, facts = 'role: controller, location: FI') =>
    `recipients: [{ id: partner, name: { fi: ${name}, en: ${name} }, ${facts} }]`

  test('is another company where both names have a company form: row 37', () => {
    const before = one('Luottotutka Oy')
    expect(rows(tell(before, one('Luotettava Arviot Oy')))).toEqual([
      [
        'material recipient.added',
        expect.stringMatching(/^A recipient was replaced: Luotettava Arviot Oy .*previously Luottotutka Oy/),
        expect.stringMatching(/^Vastaanottaja vaihtui: Luotettava Arviot Oy .*aiemmin Luottotutka Oy/),
      ],
    ])
    expect(
      judged(one('Mainosreimari AB', 'role: group-company'), one('Adgull Inc.', 'role: group-company')),
    ).toEqual(['material recipient.added widens'])
  })

  test('is a processor in a known category in the EEA: row 38, with its new place under it', () => {
    const hosting = 'role: processor, purpose: { fi: palvelinten ylläpito, en: hosting }'
    expect(
      judged(one('Alfa Oy', `${hosting}, location: FI`), one('Beta GmbH', `${hosting}, location: IE`)),
    ).toEqual([
      'notable recipient.processor-in-known-category widens',
      '> notable recipient.detail-changed neutral',
    ])
  })

  test('takes the change of role with it', () => {
    expect(judged(one('Alfa Oy', 'role: processor'), one('Beta Oy', 'role: controller'))).toEqual([
      'material recipient.added widens',
      '> material recipient.role-changed widens',
    ])
  })

  test('may be the same where no company form shows it', () => {
    expect(rows(tell(one('Perintäpalvelut'), one('Velkojen hoito')))).toEqual([
      [
        'material recipient.detail-changed',
        'A recipient’s name changed: Velkojen hoito (previously Perintäpalvelut). Check whether it is the same recipient.',
        'Vastaanottajan nimi muuttui: Velkojen hoito (aiemmin Perintäpalvelut). Tarkista, onko vastaanottaja sama.',
      ],
    ])
  })

  test('is the same where the names are alike', () => {
    const [old, now] = [
      one('Suomen Suuri Luottotutka Palvelut Oy'),
      one('Suomen Suuri Luottotutka Palvelut Oyj'),
    ]
    expect(judged(old, now)).toEqual(['notable recipient.detail-changed neutral'])
  })
})

describe('recipients and transfers', () => {
  const alfa = '{ id: alfa, name: Alfa Oy, role: processor, purpose: hosting, location: FI }'
  const beta = '{ id: beta, name: Beta Inc., role: processor, purpose: hosting, location: US }'

  test('a recipient outside the EEA and the transfer to it are one change, each with its law', () => {
    const now = `recipients: [${alfa}, ${beta}]\ntransfers: [{ id: t, recipient: beta, to: US, mechanism: standard-clauses }]`
    const told = tell(`recipients: [${alfa}]\ntransfers: none`, now)
    expect(told.map(({ id, consequences }) => [id, consequences.map((below) => below.id)])).toEqual([
      ['recipient.added', ['transfer.country-added']],
    ])
    expect(told[0]?.consequences[0]?.law).toContain('44')
  })

  test('whoever gets anonymous data only is no recipient of personal data', () => {
    const research = '{ id: lab, name: Tutkimuslaitos, anonymised: true }'
    const told = tell(`recipients: [${alfa}]`, `recipients: [${alfa}, ${research}]`)
    expect(rows(told)).toEqual([
      [
        'notable recipient.added',
        'A party that receives anonymised data was added: Tutkimuslaitos.',
        'Anonymisoitujen tietojen saaja lisättiin: Tutkimuslaitos.',
      ],
    ])
    expect(told[0]?.law).toBe('GDPR 4(1); GDPR, recital 26')
    const swapped = `recipients: [${alfa}, { id: lab, name: Labra Oy, anonymised: true }]`
    const former = `recipients: [${alfa}, { id: lab, name: Tutka Oy, anonymised: true }]`
    expect(judged(former, swapped)).toEqual(['notable recipient.added widens'])
  })

  test('that it is told now which data a recipient gets explains what was so', () => {
    const data = 'data: [{ id: a, name: A }]\n'
    const who = (facts: string) => `${data}recipients: [{ id: r, name: R${facts} }]`
    expect(judged(who(''), who(', receives: [a]'))).toEqual([
      'notable recipient.data-or-purpose-widened incomparable',
    ])
  })
})

describe('the ground of a transfer', () => {
  const transfer = (facts: string) => `transfers: [{ id: t, to: US, ${facts} }]`

  test('takes with it what supported the former one: rows 45', () => {
    const decision = 'decision: { fi: päätös (EU) 2023/1795, en: Decision (EU) 2023/1795 }'
    expect(
      judged(transfer(`mechanism: adequacy-decision, ${decision}`), transfer('mechanism: standard-clauses')),
    ).toEqual([
      'notable transfer.mechanism-changed neutral',
      '> material transfer.mechanism-changed incomparable',
    ])
  })

  test('alone, a detail that is told besides is an addition', () => {
    const copy = 'copy: { fi: pyynnöstä, en: on request }'
    const [told] = tell(
      transfer('mechanism: standard-clauses'),
      transfer(`mechanism: standard-clauses, ${copy}`),
    )
    expect([told?.weight, told?.en.startsWith('Information on a transfer was added: ')]).toEqual([
      'notable',
      true,
    ])
    expect(told?.fi).toMatch(/^Siirrosta annettiin lisätieto: /)
  })

  test('consent must be informed of the risks: Article 49(1)(a)', () => {
    const [told] = tell(transfer('mechanism: standard-clauses'), transfer('mechanism: derogation-consent'))
    expect(told?.id).toBe('transfer.to-derogation')
    expect(told?.law).toContain('49(1)(a)')
    expect(told?.en).toMatch(/Inform data subjects of the risks before asking for consent\.$/)
    expect(told?.fi).toMatch(/Kerro siirron riskeistä ennen suostumuksen pyytämistä\.$/)
  })
})

describe('groups of a purpose', () => {
  const groups = (list: string) =>
    `dataSubjects: [{ id: a, name: A }, { id: b, name: B }]\npurposes: [{ id: p, name: P${list} }]`

  test('are no further processing: Article 13(3) is not cited', () => {
    const told = tell(groups(', subjects: [a]'), groups(', subjects: [a, b]'))
    expect(told.map(({ id, weight, law }) => [id, weight, law])).toEqual([
      ['purpose.subjects-added', 'material', 'GDPR 13(1)(c), 14(1)(c), 5(1)(b)'],
    ])
  })

  test('where no groups were named at all, they may have been the same', () => {
    const [old, now] = ['purposes: [{ id: p, name: P }]', groups(', subjects: [a]')]
    expect(judged(old, now)).toContain('> material purpose.subjects-added incomparable')
    expect(rows(tell(old, now)).map(([, , fi]) => fi)).toContain(
      'Nyt kerrotaan, mitä rekisteröityjen ryhmiä käyttötarkoitus koskee: P (A).',
    )
  })
})

describe('retention', () => {
  const data = 'data: [{ id: a, name: A }]\n'
  const both = 'data: [{ id: a, name: A }, { id: b, name: B }]\n'
  const row = (of: string) => `{ of: [${of}], period: P1Y, from: last-contact }`

  test('of data that were there, told for the first time, is material though the category came with it', () => {
    const [told] = tell(data, `${both}retention: [${row('a')}, ${row('b')}]`).filter(
      ({ id }) => id === 'retention.recast',
    )
    expect([told?.weight, told?.remarks]).toEqual(['material', ['told-for-the-first-time']])
    const all = tell(data, `${both}retention: [${row('a')}, ${row('b')}]`)
    expect(all.filter(({ id }) => id === 'retention.recast').map(({ weight }) => weight)).toEqual([
      'material',
      'material',
    ])
  })

  test('of data that really are new is notable', () => {
    const told = tell(`${data}retention: [${row('a')}]`, `${both}retention: [${row('a')}, ${row('b')}]`)
    expect(told.map(({ weight, fi }) => [weight, fi])).toContainEqual([
      'notable',
      expect.stringMatching(/^Uusille tiedoille ilmoitettiin säilytysaika: B \(/),
    ])
  })

  test('rows in place of a general one are told under it', () => {
    const general = 'retention: [{ name: Tiedot, criteria: { fi: tarpeen mukaan, en: as needed } }]'
    expect(judged(data + general, `${data}retention: [${row('a')}]`)).toEqual([
      'material retention.recast incomparable',
      '> material retention.recast incomparable',
    ])
  })

  test('that is told no longer may be as it was', () => {
    expect(judged(`${data}retention: [${row('a')}]`, data)).toEqual([
      'material retention.lengthened incomparable',
    ])
  })
})
