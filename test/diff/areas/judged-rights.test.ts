// What a change is to the person, and the law of each variant: rights, security, cookies, marketing and own wording.
import { describe, expect, test } from 'vitest'
import { rows, type Told, tell } from '../tell.ts'

const flat = (told: readonly Told[], mark = ''): string[] =>
  told.flatMap(({ weight, id, effect, consequences }) => [
    `${mark}${weight} ${id} ${effect}`,
    ...flat(consequences, `${mark}> `),
  ])
const judged = (before: string, after: string) => flat(tell(before, after))
const lawOf = (before: string, after: string) => tell(before, after)[0]?.law

describe('limits of rights', () => {
  test('of a right that is told now take nothing away', () => {
    expect(judged('rights: { told: [access] }', 'rights: { told: [access, erasure], claims: true }')).toEqual(
      ['notable right.added narrows', '> material right.limited widens'],
    )
  })

  test('alone are row 53, by Article 17(3)', () => {
    const told = tell('rights: { told: [erasure] }', 'rights: { told: [erasure], claims: true }')
    expect(told.map(({ weight, id, law }) => [weight, id, law])).toEqual([
      ['material', 'right.limited', expect.stringMatching(/17\(3\)/)],
    ])
  })

  test('what the law says in place of the description stands under the change to it', () => {
    const facts = 'purposes: [{ id: p, name: P, basis: consent }]\n'
    const fee = 'fee: { fi: Maksuton., en: Free. }'
    const told = tell(
      `${facts}rights: { told: [access, rectification, erasure, restriction, portability, withdraw], ${fee} }`,
      facts,
    )
    const byLaw = told.find(({ id }) => id === 'right.added')
    expect(byLaw?.consequences.map(({ id }) => id)).toContain('right.limited')
    expect(told.filter(({ id }) => id === 'right.limited')).toEqual([])
  })

  test('a right that is mentioned no longer comes first, by itself', () => {
    const facts = 'purposes: [{ id: p, name: P, basis: contract }]\n'
    const listed = `${facts}rights: { told: [access, rectification, erasure, restriction, portability, objection] }`
    const told = tell(listed, facts)
    expect(rows(told)[0]).toEqual([
      'material right.withdrawn',
      expect.stringMatching(/^A right is no longer mentioned: .+\. Check whether the law still gives it\.$/),
      expect.stringMatching(
        /^Oikeutta ei enää mainita: .+\. Tarkista, onko rekisteröidyllä oikeus edelleen lain nojalla\.$/,
      ),
    ])
  })
})

describe('the law of a variant', () => {
  const rights = (facts: string) => `rights: { told: [access, erasure]${facts} }`
  const text = (key: string, words = 'Sana') => `, ${key}: { fi: ${words}, en: ${words} }`

  test.each([
    [rights(''), rights(text('fee')), 'GDPR 12(5)'],
    [rights(''), rights(text('refusal')), 'GDPR 12(4), 12(5)'],
    [rights(''), rights(text('identification')), 'GDPR 12(2), 12(6)'],
    [rights(', responseTime: P1M'), rights(', responseTime: P2M'), 'GDPR 12(3)'],
    [rights(', responseTime: P2M'), rights(', responseTime: P1M'), 'GDPR 12(3)'],
    [rights(''), rights(', notIdentifiable: true'), 'GDPR 11(2), 12(2)'],
    [rights(''), rights(', notification: true'), 'GDPR 19'],
    [rights(''), rights(', viaOmbudsman: true'), 'Data Protection Act 1050/2018, section 34'],
    [rights(''), 'rights: { told: [access, erasure, withdraw] }', 'GDPR 13(2)(c), 14(2)(d), 7(3)'],
  ])('%s → %s', (before, after, law) => {
    expect(lawOf(before, after)).toBe(law)
  })

  const data = (facts: string) => `data: [{ id: a, name: A }${facts}]`
  test.each([
    ['special: health', 'GDPR 9; Data Protection Act 1050/2018, section 6'],
    ['special: biometric', 'GDPR 9, 5(1)(c), 35(1); Data Protection Act 1050/2018, section 6'],
    ['criminal: true', 'GDPR 10; Data Protection Act 1050/2018, section 7'],
    ['nationalId: true', 'GDPR 87; Data Protection Act 1050/2018, section 29'],
    ['special: health, criminal: true', 'GDPR 9, 10; Data Protection Act 1050/2018, sections 6 and 7'],
  ])('row 28: %s', (flags, law) => {
    expect(lawOf(data(''), data(`, { id: b, name: B, ${flags} }`))).toBe(law)
  })

  test('row 28: data of children', () => {
    const groups = 'dataSubjects: [{ id: g, name: G, children: { age: 13 } }]\n'
    expect(lawOf(groups + data(''), groups + data(', { id: b, name: B, subjects: [g] }'))).toBe(
      'GDPR 8; GDPR, recital 38',
    )
  })

  test('cameras: the Act on Privacy in Working Life only at work', () => {
    const cameras = (facts: string) => `cameras: { areas: [{ fi: aula, en: lobby }${facts} }`
    const more = ', { fi: piha, en: yard }]'
    expect(lawOf(cameras(']'), cameras(more))).not.toContain('759/2004')
    expect(lawOf(cameras('], workplace: true'), cameras(`${more}, workplace: true`))).toContain('759/2004')
  })

  test('a basis that went with the consent', () => {
    const bases = (list: string) => `purposes: [{ id: p, name: P, basis: [${list}] }]`
    expect(lawOf(bases('{ basis: consent }, { basis: contract }'), bases('{ basis: contract }'))).toContain(
      '05/2020',
    )
  })

  test('consent that gave way to another basis', () => {
    const told = tell(
      'purposes: [{ id: p, name: P, basis: consent }]',
      'purposes: [{ id: p, name: P, basis: contract }]',
    )
    expect(told[0]?.fi).toBe(
      'Suostumus vaihdettiin toiseen oikeusperusteeseen: P (nyt sopimus). Selvitä ennen muutosta, voiko käsittelyä jatkaa: suostumuksesta ei yleensä voi siirtyä toiseen perusteeseen.',
    )
  })
})

describe('what cannot be ordered, and what is form', () => {
  test('a controller of another name without a business ID may be the same', () => {
    const one = (facts: string) => `controllers: [{ ${facts} }]`
    const told = tell(one('name: Alfa Oy, businessId: 2345678-1'), one('name: Kokonaan Toinen Oy'))
    expect(told.map(({ id, weight }) => [id, weight])).toContainEqual(['controller.replaced', 'material'])
    expect(told.map(({ fi }) => fi).join(' ')).toMatch(/Y-tunnu/)
  })

  test('where data are stored is no measure', () => {
    const hosting = (words: string) => `security: { hosting: [{ fi: ${words}, en: ${words} }] }`
    const security = 'security: { technical: [{ fi: salaus, en: encryption }]'
    expect(rows(tell(hosting('Espoo'), hosting('Oulu')))).toContainEqual([
      'notable security.changed',
      expect.stringMatching(/storage/),
      expect.stringMatching(/^Säilytyspaik/),
    ])
    const told = tell(`${security} }`, `${security}, hosting: [{ fi: Oulu, en: Oulu }] }`)
    expect(told.map(({ effect, fi }) => [effect, fi])).toEqual([
      ['incomparable', 'Säilytyspaikka lisättiin: Oulu.'],
    ])
  })

  test('the main language', () => {
    expect(tell('languages: [fi, en]\n', 'languages: [en, fi]\n').map(({ effect }) => effect)).toEqual([
      'incomparable',
    ])
  })

  test('what is logged, told for the first time', () => {
    expect(
      tell('logs: { period: P1Y }', 'logs: { period: P1Y, what: [{ fi: katselu, en: views }] }').map(
        ({ effect }) => effect,
      ),
    ).toEqual(['incomparable'])
  })

  test('the spelling of a group', () => {
    const group = (name: string) => `dataSubjects: [{ id: a, name: { fi: ${name}, en: Users } }]`
    expect(
      tell(group('Sivuston käyttäjät'), group('Sivuston-käyttäjät')).map(({ effect, law }) => [effect, law]),
    ).toEqual([['neutral', expect.stringContaining('29')]])
  })
})

describe('cookies', () => {
  const consent = 'consent: { fi: Palkissa., en: In the banner. }'
  const group = (id: string) => `{ id: ${id}, name: ${id}, purpose: { fi: x, en: x } }`

  test('the first that need consent are told with how it is asked', () => {
    const told = tell('cookies: none', `cookies: { classes: [${group('stats')}], ${consent} }`)
    expect(told.map(({ fi }) => fi)).toEqual([
      'Suostumusta edellyttäviä evästeitä lisättiin: stats. Suostumus on hankittava ennen niiden käyttöä.',
    ])
    expect(told[0]?.consequences.map(({ id }) => id)).toEqual(['cookies.removed'])
  })

  test('further ones ask for consent afresh', () => {
    const [told] = tell(
      `cookies: { classes: [${group('stats')}] }`,
      `cookies: { classes: [${group('stats')}, ${group('ads')}] }`,
    )
    expect(told?.fi).toMatch(
      /^Suostumusta edellyttäviä evästeitä lisättiin: ads\. Suostumus on pyydettävä uudelleen/,
    )
  })
})

describe('direct marketing', () => {
  const purpose = (id: string, name: string, facts: string) => `{ id: ${id}, name: ${name}, ${facts} }`
  const refusal = 'directMarketing: { choice: opt-out }'
  const prior = 'directMarketing: { choice: opt-in }'

  test('the only purpose of it is the same under another name', () => {
    const old = `purposes: [${purpose('news', 'Uutiskirje', refusal)}]`
    const now = `purposes: [${purpose('campaigns', 'Mainosten lähettäminen', prior)}]`
    expect(judged(old, now).filter((row) => !row.includes('layout'))).toEqual([
      'material purpose.text-changed incomparable',
      'notable marketing.strengthened narrows',
    ])
  })

  test('of purposes that are others than before, consent is told of the whole', () => {
    const old = `purposes: [${purpose('news', 'Uutiskirje', refusal)}]`
    const now = `purposes: [${purpose('calls', 'Puhelinmyynti', prior)}, ${purpose('posts', 'Kirjemainonta', prior)}]`
    expect(tell(old, now).map(({ fi }) => fi)).toContain(
      'Suoramarkkinointi edellyttää nyt ennakkosuostumusta: Puhelinmyynti ja Kirjemainonta.',
    )
  })
})

test('a category with the same pieces of data is the same, whatever its name and id', () => {
  const items = (list: string) =>
    `items: [${list
      .split(' ')
      .map((word) => `{ fi: ${word}, en: ${word} }`)
      .join(', ')}]`
  const category = (id: string, name: string, list: string) =>
    `data: [{ id: ${id}, name: ${name}, ${items(list)} }]`
  const told = tell(
    category('customer-data', 'Asiakastiedot', 'nimi osoite puhelin sähköposti yritys'),
    category('contact-details', 'Yhteydenpito', 'nimi osoite puhelin sähköposti yritys'),
  )
  expect(told.map(({ id }) => id)).toEqual(['data.reworded', 'layout.changed'])
})

describe('own wording', () => {
  const words = 'Siirrämme tietoja vain poikkeustapauksissa'
  const own = (section: string) => `sections: { ${section}: { replace: { fi: ${words}, en: ${words} } } }`

  test.each([
    ['transfers', /GDPR 12\(1\), 13\(1\)\(f\), 14\(1\)\(f\)/],
    ['rights', /GDPR 12\(1\), 13\(2\)\(b\), 14\(2\)\(c\)/],
  ])('in place of %s has its law, and shows what went', (section, law) => {
    const [told] = tell(own(section), '')
    expect(told?.law).toMatch(law)
    expect(told?.fi).toContain(words)
  })

  test('that went is shown by its first 120 characters', () => {
    const long = 'sana '.repeat(60).trim()
    const [told] = tell(`sections: { sources: { before: { fi: ${long}, en: ${long} } } }`, '')
    expect(told?.fi).toMatch(/\((?:”)?sana (?:sana )*sana…/)
    expect(told?.fi.length).toBeLessThan(190)
  })
})
