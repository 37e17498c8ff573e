/** Direct marketing, row by row of the table of materiality: rows 58 and 59, Article 21(2)–(4), Act 917/2014 ss. 200 and 202. */
import { describe, expect, test } from 'vitest'
import { rows, tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const marketing = (facts: string) =>
  `purposes: [{ id: news, name: { fi: Uutiskirje, en: Newsletter }, basis: contract, directMarketing: { ${facts} } }]`

describe('row 58: weaker', () => {
  test('opt-in becomes opt-out', () => {
    expectTold(marketing('choice: opt-in'), marketing('choice: opt-out'), [
      'marketing.weakened widens material',
      'Direct marketing no longer requires prior consent: Newsletter.',
      'Suoramarkkinointi ei enää edellytä ennakkosuostumusta: Uutiskirje.',
    ])
  })

  test('a new channel', () => {
    expectTold(marketing('channels: [post]'), marketing('channels: [post, sms]'), [
      'marketing.weakened widens material',
      'A channel of direct marketing was added: Newsletter (text message).',
      'Suoramarkkinoinnin kanava lisättiin: Uutiskirje (tekstiviesti).',
    ])
  })

  test('a new group', () => {
    expectTold(marketing('to: [businesses]'), marketing('to: [businesses, consumers]'), [
      'marketing.weakened widens material',
      'Direct marketing now reaches a further group: Newsletter (consumers).',
      'Suoramarkkinointi kohdistuu nyt uuteen ryhmään: Uutiskirje (kuluttajat).',
    ])
  })

  test('another way to stop it', () => {
    expectTold(
      marketing('stop: { fi: linkistä, en: by the link }'),
      marketing('stop: { fi: kirjeitse, en: by post }'),
      [
        'marketing.weakened incomparable material',
        'The way to stop direct marketing changed: Newsletter (by post).',
        'Suoramarkkinoinnin kieltämisen tapa muuttui: Uutiskirje (kirjeitse).',
      ],
    )
  })

  test('for a purpose that had none, with the right to object to it', () => {
    const none = 'purposes: [{ id: news, name: { fi: Uutiskirje, en: Newsletter }, basis: contract }]'
    expect(rows(tell(none, marketing('channels: [email], choice: opt-out')))).toEqual([
      [
        'material marketing.weakened',
        'Direct marketing was added: Newsletter (email; without prior consent).',
        'Suoramarkkinointi lisättiin: Uutiskirje (sähköposti; ilman ennakkosuostumusta).',
      ],
      [
        '> notable right.added',
        'A right is now mentioned: right to object to direct marketing.',
        'Oikeus kerrotaan nyt: oikeus vastustaa suoramarkkinointia.',
      ],
    ])
  })

  test('rule 4: channels that are told no longer may still be used', () => {
    expectTold(marketing('choice: opt-in, channels: [post]'), marketing('choice: opt-in'), [
      'marketing.weakened incomparable material',
      'The channels of direct marketing are no longer stated: Newsletter (post).',
      'Suoramarkkinoinnin kanavia ei enää kerrota: Uutiskirje (posti).',
    ])
  })
})

describe('row 59: stronger', () => {
  test('opt-out becomes opt-in', () => {
    expectTold(marketing('choice: opt-out'), marketing('choice: opt-in'), [
      'marketing.strengthened narrows notable',
      'Direct marketing now requires prior consent: Newsletter.',
      'Suoramarkkinointi edellyttää nyt ennakkosuostumusta: Uutiskirje.',
    ])
  })

  test('a channel dropped', () => {
    expectTold(marketing('channels: [post, sms]'), marketing('channels: [post]'), [
      'marketing.strengthened narrows notable',
      'A channel of direct marketing was dropped: Newsletter (text message).',
      'Suoramarkkinoinnin kanava poistui: Uutiskirje (tekstiviesti).',
    ])
  })
})
