/** The ground of the processing, row by row of the table of materiality: rows 20–25. */
import { describe, expect, test } from 'vitest'
import { compareRegisters } from '../../../src/diff/compare-registers.ts'
import { EDPB_CONSENT } from '../../../src/lint/guidelines.ts'
import { registerFrom } from '../read-register.ts'
import { rows, tell } from '../tell.ts'
import { expectTold } from '../told-once.ts'

const resting = (basis: string, more = '') =>
  `purposes: [{ id: sales, name: { fi: Myynti, en: Sales }, basis: ${basis}${more} }]\n`

describe('rows 20 and 21: Articles 6(1) and 13(1)(c)', () => {
  test('row 20: one basis in the place of another, with the rights that go and come with it', () => {
    expect(rows(tell(resting('contract'), resting('legitimate-interests')))).toEqual([
      [
        'material basis.changed',
        'The legal basis changed: Sales (previously contract, now legitimate interests).',
        'Oikeusperuste muuttui: Myynti (aiemmin sopimus, nyt oikeutettu etu).',
      ],
      [
        '> material right.withdrawn',
        'A right is no longer mentioned: right to data portability.',
        'Oikeutta ei enää kerrota: oikeus siirtää tiedot järjestelmästä toiseen.',
      ],
      [
        '> notable right.added',
        'A right is now mentioned: right to object.',
        'Oikeus kerrotaan nyt: oikeus vastustaa käsittelyä.',
      ],
    ])
  })

  test('row 20: away from consent, which the EDPB speaks of in its guidelines', () => {
    const of = (basis: string) => registerFrom(`id: r\nlanguages: [fi, en]\n${resting(basis)}`)
    const [fromConsent] = compareRegisters(of('consent'), of('legitimate-interests'))
    const [toConsent] = compareRegisters(of('legitimate-interests'), of('consent'))
    expect(fromConsent?.kind.reason).toContain(EDPB_CONSENT)
    expect(toConsent?.kind.reason).not.toContain(EDPB_CONSENT)
  })

  test('row 20: the way to withdraw consent goes with the consent', () => {
    const withdrawal = ', consent: { withdrawal: { fi: sähköpostitse, en: by email } }'
    expect(rows(tell(resting('consent', withdrawal), resting('legal-obligation')))).toContainEqual([
      '> material consent.withdrawal-changed',
      'The way to withdraw consent is no longer stated: Sales (by email).',
      'Suostumuksen peruuttamisen tapaa ei enää kerrota: Myynti (sähköpostitse).',
    ])
  })

  test('row 21: one more for the same purpose', () => {
    const [told] = tell(resting('contract'), resting('[contract, legal-obligation]'))
    expect([told?.id, told?.weight, told?.en, told?.fi]).toEqual([
      'basis.added',
      'material',
      'A legal basis was added: Sales (legal obligation).',
      'Oikeusperuste lisättiin: Myynti (lakisääteinen velvoite).',
    ])
  })

  test('row 21: one fewer', () => {
    const [told] = tell(resting('[contract, legal-obligation]'), resting('contract'))
    expect([told?.id, told?.weight, told?.en, told?.fi]).toEqual([
      'basis.removed',
      'material',
      'A legal basis was removed: Sales (legal obligation).',
      'Oikeusperuste poistettiin: Myynti (lakisääteinen velvoite).',
    ])
  })

  test('rules 3 and 4: a basis that was untold, or is told no longer', () => {
    const silent = 'purposes: [{ id: sales, name: { fi: Myynti, en: Sales } }]\n'
    const [first] = tell(silent, resting('contract'))
    expect([first?.id, first?.en, first?.remarks]).toEqual([
      'basis.changed',
      'The legal basis is now stated: Sales (contract).',
      ['told-for-the-first-time'],
    ])
    const [last] = tell(resting('contract'), silent)
    expect([last?.weight, last?.fi]).toEqual([
      'material',
      'Oikeusperustetta ei enää kerrota: Myynti (sopimus).',
    ])
  })

  test('words that name the basis which a code now says leave it the same', () => {
    const [told] = tell(
      resting('{ other: { fi: Asiakkaan suostumus, en: Consent of the customer } }'),
      resting('consent'),
    )
    expect([told?.id, told?.weight, told?.en]).toEqual([
      'basis.law-changed',
      'notable',
      'The legal basis is the same but is now put differently: Sales (consent, previously Consent of the customer).',
    ])
  })

  test('words that name none are another basis', () => {
    const [told] = tell(
      resting('{ other: { fi: Rekisterin ylläpito, en: Keeping the register } }'),
      resting('contract'),
    )
    expect(told?.id).toBe('basis.changed')
  })

  test('the order of bases is no change of them', () => {
    expect(
      rows(tell(resting('[contract, consent]'), resting('[consent, contract]'))).map(([what]) => what),
    ).toEqual(['editorial layout.changed'])
  })
})

describe('rows 22–24: what is said of the basis', () => {
  const obliged = (law: string) => resting('legal-obligation', `, law: ${law}`)

  test('row 22: another Act behind a legal obligation, Article 6(3)', () => {
    expectTold(
      obliged('{ fi: laki 1/1999, en: Act 1/1999 }'),
      obliged('{ fi: laki 2/2020, en: Act 2/2020 }'),
      [
        'basis.law-changed neutral notable',
        'The provision behind the legal basis changed: Sales (previously Act 1/1999, now Act 2/2020). Check whether the duty itself changed.',
        'Oikeusperusteen takana oleva säännös muuttui: Myynti (aiemmin laki 1/1999, nyt laki 2/2020). Tarkista, muuttuiko itse velvoite.',
      ],
    )
  })

  test('row 22: beside the only basis or beside the purpose is the same', () => {
    const listed = (law: string) => resting(`[{ basis: legal-obligation, law: ${law} }]`)
    const act = '{ fi: laki 1/1999, en: Act 1/1999 }'
    expect(tell(obliged(act), listed(act)).map(({ weight }) => weight)).toEqual(['editorial'])
    expect(tell(obliged(act), listed('{ fi: laki 2/2020, en: Act 2/2020 }')).map(({ en }) => en)).toEqual([
      'The provision behind the legal basis changed: Sales (previously Act 1/1999, now Act 2/2020). Check whether the duty itself changed.',
    ])
  })

  test('row 22: of several bases it matters which the Act belongs to', () => {
    const act = '{ fi: laki 1/1999, en: Act 1/1999 }'
    const told = tell(
      resting('[contract, legal-obligation]', `, law: ${act}`),
      resting(`[contract, { basis: legal-obligation, law: ${act} }]`),
    )
    expect(told.map(({ id }) => id)).toEqual(['basis.law-changed', 'basis.law-changed'])
  })

  test('row 22: the task in the public interest', () => {
    const task = (en: string) => resting('public-task', `, publicTask: { fi: ${en}, en: ${en} }`)
    expectTold(task('one'), task('two'), [
      'basis.law-changed incomparable material',
      'The description of the task in the public interest changed: Sales.',
      'Yleistä etua koskevan tehtävän kuvaus muuttui: Myynti.',
    ])
  })

  test('row 23: the legitimate interest, Article 13(1)(d), C-394/23', () => {
    const pursued = (fi: string, en: string) =>
      resting('legitimate-interests', `, interest: { fi: ${fi}, en: ${en} }`)
    expectTold(pursued('myynti', 'selling'), pursued('turvallisuus', 'safety'), [
      'interest.changed incomparable material',
      'The legitimate interest pursued changed: Sales (previously selling, now safety).',
      'Oikeutettu etu muuttui: Myynti (aiemmin myynti, nyt turvallisuus).',
    ])
  })

  test('row 23: one told with its basis is no change of its own', () => {
    const told = tell(
      resting('contract'),
      resting('legitimate-interests', ', interest: { fi: myynti, en: selling }'),
    )
    expect(told.map(({ id }) => id)).toEqual(['basis.changed'])
    expect(told[0]?.consequences[0]?.en).toBe(
      'The legitimate interest pursued is now stated: Sales (selling).',
    )
  })

  test('row 24: the balancing test', () => {
    const weighed = (en: string) => resting('legitimate-interests', `, balancing: { fi: ${en}, en: ${en} }`)
    expectTold(weighed('one'), weighed('two'), [
      'balancing.changed incomparable notable',
      'Information on the balancing test changed: Sales.',
      'Tasapainotestiä koskevat tiedot muuttuivat: Myynti.',
    ])
  })
})

describe('row 25: Articles 9(2), 10 and 87', () => {
  const special = (facts: string) => resting('contract', `, special: { ${facts} }`)

  test('another condition for special categories', () => {
    expectTold(special('condition: legal-claims'), special('condition: health-care'), [
      'art9.changed incomparable material',
      'The condition for processing special categories of data changed: Sales (previously establishment, exercise or defence of legal claims, now health care, social care or occupational medicine).',
      'Erityisten henkilötietoryhmien käsittelyn edellytys muuttui: Myynti (aiemmin oikeusvaateen laatiminen, esittäminen tai puolustaminen, nyt terveydenhuolto, sosiaalihuolto tai työterveydenhuolto).',
    ])
  })

  test('the Act on which it is based', () => {
    expectTold(
      special('condition: health-care, law: { fi: laki A, en: Act A }'),
      special('condition: health-care, law: { fi: laki B, en: Act B }'),
      [
        'art9.changed incomparable material',
        'The provision behind the condition for processing special categories of data changed: Sales.',
        'Erityisten henkilötietoryhmien käsittelyn edellytyksen perustana oleva säännös muuttui: Myynti.',
      ],
    )
  })

  test('data on convictions, Article 10', () => {
    expectTold(
      resting('contract', ', criminal: { fi: laki A, en: Act A }'),
      resting('contract', ', criminal: { fi: laki B, en: Act B }'),
      [
        'art9.changed incomparable material',
        'The ground for processing data on criminal convictions and offences changed: Sales.',
        'Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn peruste muuttui: Myynti.',
      ],
    )
  })

  test('the ground of the identity code is notable: Data Protection Act section 29', () => {
    expectTold(
      resting('contract'),
      resting('contract', ', nationalId: { fi: perintä, en: debt collection }'),
      [
        'art9.changed incomparable notable',
        'A ground for processing the personal identity code is now stated: Sales (debt collection).',
        'Henkilötunnuksen käsittelyn peruste kerrotaan nyt: Myynti (perintä).',
      ],
    )
  })
})
