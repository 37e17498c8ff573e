/** Rights and how they are used, row by row of the table of materiality: rows 8, 9, 53 and 54. */
import { describe, expect, test } from 'vitest'
import { rows, tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const contacts =
  'contacts: [{ id: help, title: { fi: Asiakaspalvelu, en: Customer service }, emails: [a@one.example], address: { street: Katu 1 } }]\n'
const rights = (facts: string) => `${contacts}rights: { ${facts} }`

describe('rights that are listed: Article 13(2)(b)', () => {
  test('row 53: a right told no longer', () => {
    expectTold(rights('told: [access, erasure]'), rights('told: [access]'), [
      'right.withdrawn widens material',
      'A right is no longer mentioned: right to erasure.',
      'Oikeutta ei enää kerrota: oikeus tietojen poistamiseen.',
    ])
  })

  test('row 54: a right told now', () => {
    expectTold(rights('told: [access]'), rights('told: [access, erasure]'), [
      'right.added narrows notable',
      'A right is now mentioned: right to erasure.',
      'Oikeus kerrotaan nyt: oikeus tietojen poistamiseen.',
    ])
  })

  test('row 53: a list in place of what the bases give tells less, right by right', () => {
    const purpose = 'purposes: [{ id: a, basis: contract }]\ncomplaint: { cookies: true }\n'
    const listed = rights('told: [access, rectification, erasure, restriction]')
    expect(rows(tell(purpose + contacts, purpose + listed)).map(([what, en]) => `${what}: ${en}`)).toEqual([
      'material right.withdrawn: A right is no longer mentioned: right to data portability. Check whether the law still gives it.',
      'material right.withdrawn: The rights are now listed one by one, and the notice no longer states what the law says of the time for answering requests, fees, refusal and proof of identity.',
    ])
    expect(rows(tell(purpose + listed, purpose + contacts)).map(([what, , fi]) => `${what}: ${fi}`)).toEqual([
      'notable right.added: Oikeudet esitetään nyt sen mukaan, mitä oikeusperusteista seuraa, ja samalla kerrotaan, mitä laissa säädetään pyyntöihin vastaamisen ajasta, maksuista, pyynnöstä kieltäytymisestä ja henkilöllisyyden varmistamisesta.',
      '> notable right.added: Oikeus kerrotaan nyt: oikeus siirtää tiedot järjestelmästä toiseen.',
    ])
  })

  test('row 53: a right that another Act gives', () => {
    const special = 'special: [{ id: log, name: { fi: Lokitiedot, en: Log data } }]'
    expectTold(rights(special), rights('claims: false'), [
      'right.withdrawn widens material',
      'A right given by special law is no longer mentioned: Log data.',
      'Erityislakiin perustuvaa oikeutta ei enää kerrota: Lokitiedot.',
    ])
  })
})

describe('limits: Article 23', () => {
  const limited = (facts: string) => rights(`limits: [{ right: access, ${facts} }]`)
  const act = 'law: { fi: laki A, en: Act A }'

  test('row 53: a new limit', () => {
    expectTold(contacts, limited(act), [
      'right.limited widens material',
      'A limit to a right was added: right of access (Act A).',
      'Oikeudelle lisättiin rajoitus: oikeus saada pääsy tietoihin (laki A).',
    ])
  })

  test('row 53: a denial in place of a limit, and row 54 the other way round', () => {
    expectTold(limited(act), limited(`${act}, excluded: true`), [
      'right.limited widens material',
      'A right is now described as excluded by law: right of access.',
      'Oikeus kerrotaan nyt lailla suljetuksi pois: oikeus saada pääsy tietoihin.',
    ])
    expectTold(limited(`${act}, excluded: true`), limited(act), [
      'right.added narrows notable',
      'A right is no longer described as excluded by law: right of access.',
      'Oikeutta ei enää kerrota lailla suljetuksi pois: oikeus saada pääsy tietoihin.',
    ])
  })

  test('a text without a law limits nothing; what it says may help or hinder', () => {
    expectTold(contacts, limited('text: { fi: kysy tiskiltä, en: ask at the desk }'), [
      'right.limited incomparable material',
      'Information on the use of a right was added: right of access (ask at the desk).',
      'Oikeuden käyttämistä koskeva tieto lisättiin: oikeus saada pääsy tietoihin (kysy tiskiltä).',
    ])
  })

  test('row 53: exceptions from erasure that the notice tells, Article 17(3)(e)', () => {
    expectTold(rights('channels: [email]'), rights('channels: [email], claims: true'), [
      'right.limited widens material',
      'The notice now states that the right to erasure does not extend to data needed for legal claims.',
      'Nyt kerrotaan, ettei oikeus tietojen poistamiseen koske tietoja, joita tarvitaan oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.',
    ])
  })
})

describe('how rights are used: Article 12', () => {
  test('row 9: a further channel and a self-service', () => {
    const service = 'selfService: { name: { fi: Oma sivu, en: My page } }'
    expectTold(
      rights('channels: [email]'),
      rights(`channels: [email, post], ${service}`),
      [
        'rights-contact.added narrows notable',
        'A further way to exercise rights was added: by post.',
        'Oikeuksien käyttämiseen lisättiin tapa: kirjeitse.',
      ],
      [
        'rights-contact.added narrows notable',
        'A self-service was added: My page.',
        'Itsepalvelu lisättiin: Oma sivu.',
      ],
    )
  })

  test('row 53: fewer channels', () => {
    expectTold(rights('channels: [email, post]'), rights('channels: [email]'), [
      'right.limited widens material',
      'A way to make requests was removed: by post.',
      'Pyynnön esittämisen tapa poistettiin: kirjeitse.',
    ])
  })

  test('row 8: channels and self-service that are all others are told one by one', () => {
    const told = tell(
      rights('channels: [email], selfService: { name: Tilini }'),
      rights('channels: [post], selfService: { name: Asiointi }'),
    )
    expect(told[0]?.fi).toBe(
      'Oikeuksien käyttämisen tapa vaihtui: tavat: kirjeitse; itsepalvelu: Asiointi (aiemmin tavat: sähköpostitse; itsepalvelu: Tilini).',
    )
  })

  test('row 8: the only channel is another', () => {
    expectTold(rights('channels: [email]'), rights('channels: [post]'), [
      'rights-contact.replaced incomparable material',
      'The way to exercise rights was replaced: by post (previously by email).',
      'Oikeuksien käyttämisen tapa vaihtui: kirjeitse (aiemmin sähköpostitse).',
    ])
  })

  test('row 53: proof of identity may have become stricter', () => {
    expectTold(
      rights('identification: { fi: passi, en: passport }'),
      rights('identification: { fi: passi ja käynti, en: passport and a visit }'),
      [
        'right.limited incomparable material',
        'The way of verifying identity changed: passport and a visit.',
        'Henkilöllisyyden varmistamisen tapa muuttui: passi ja käynti.',
      ],
    )
  })

  test('row 53: a fee', () => {
    expectTold(rights('fee: { fi: maksuton, en: free }'), rights('fee: { fi: 5 euroa, en: 5 euros }'), [
      'right.limited incomparable material',
      'The information on fees changed: 5 euros.',
      'Maksuja koskeva tieto muuttui: 5 euroa.',
    ])
  })

  test('row 53: a longer answer time, row 54: a shorter one, Article 12(3)', () => {
    expectTold(rights('responseTime: P14D'), rights('responseTime: P1M'), [
      'right.limited widens material',
      'The time for answering requests was lengthened: 1 month (previously 14 days).',
      'Pyyntöihin vastaamisen aika piteni: 1 kuukausi (aiemmin 14 päivää).',
    ])
    expectTold(rights('responseTime: P1M'), rights('responseTime: P14D'), [
      'right.added narrows notable',
      'The time for answering requests was shortened: 14 days (previously 1 month).',
      'Pyyntöihin vastaamisen aika lyheni: 14 päivää (aiemmin 1 kuukausi).',
    ])
    const [told] = tell(rights('responseTime: P30D'), rights('responseTime: P1M'))
    expect([told?.effect, told?.en]).toEqual([
      'incomparable',
      'The time for answering requests changed: 1 month (previously 30 days).',
    ])
  })

  test('rules 3 and 4: languages of requests, where none were told', () => {
    expectTold(rights('channels: [email]'), rights('channels: [email], languages: [fi, sv]'), [
      'right.added narrows notable',
      'The languages in which requests can be made are now stated: Finnish and Swedish.',
      'Kielet, joilla pyynnön voi esittää, kerrotaan nyt: suomi ja ruotsi.',
    ])
  })

  test('rows 53 and 54: languages of requests', () => {
    expect(
      rows(tell(rights('languages: [fi, sv]'), rights('languages: [fi, en]'))).map(([what, en]) => [
        what,
        en,
      ]),
    ).toEqual([
      ['notable right.added', 'A language in which requests can be made was added: English.'],
      ['material right.limited', 'A language in which requests can be made was removed: Swedish.'],
    ])
  })
})

describe('row 55: how consent is withdrawn, Articles 7(3) and 13(2)(c)', () => {
  const asked = (facts: string) =>
    `purposes: [{ id: news, name: { fi: Uutiskirje, en: Newsletter }, basis: consent${facts} }]`

  test('another way', () => {
    expectTold(
      asked(', consent: { withdrawal: { fi: linkistä, en: by the link } }'),
      asked(', consent: { withdrawal: { fi: kirjeitse, en: by post } }'),
      [
        'consent.withdrawal-changed incomparable material',
        'The way to withdraw consent changed: Newsletter (by post).',
        'Suostumuksen peruuttamisen tapa muuttui: Uutiskirje (kirjeitse).',
      ],
    )
  })

  test('told no longer', () => {
    expectTold(asked(', consent: { withdrawal: { fi: linkistä, en: by the link } }'), asked(''), [
      'consent.withdrawal-changed incomparable material',
      'The way to withdraw consent is no longer stated: Newsletter (by the link).',
      'Suostumuksen peruuttamisen tapaa ei enää kerrota: Uutiskirje (linkistä).',
    ])
  })

  test('a consent that national law asks for', () => {
    const cookies =
      ', nationalConsents: [{ law: { fi: laki 917/2014, en: Act 917/2014 }, description: { fi: evästeet, en: cookies } }]'
    expectTold(asked(''), asked(cookies), [
      'consent.withdrawal-changed incomparable material',
      'A consent required by national law was added: Newsletter (cookies).',
      'Kansalliseen lakiin perustuva suostumus lisättiin: Uutiskirje (evästeet).',
    ])
  })
})
