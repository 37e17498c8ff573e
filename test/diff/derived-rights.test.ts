/** Rights that follow from other changes are told under them: rule 2 of the table of materiality, rows 20, 53 and 54. */
import { describe, expect, test } from 'vitest'
import { rows, tell } from './tell.ts'

const purpose = (id: string, facts: string) => `{ id: ${id}, name: { fi: ${id}, en: ${id} }, ${facts} }`
const purposes = (...list: readonly string[]) => `purposes: [${list.join(', ')}]\n`
const english = (before: string, after: string) =>
  rows(tell(before, after)).map(([what, en]) => `${what}: ${en}`)

const care = purpose('care', 'basis: contract')

describe('rights that a legal basis brings', () => {
  test('Article 20(1): portability follows consent and contract, Article 7(3): withdrawal follows consent', () => {
    expect(
      english(
        purposes(purpose('care', 'basis: consent')),
        purposes(purpose('care', 'basis: legal-obligation')),
      ),
    ).toEqual([
      'material basis.changed: Consent was replaced by another legal basis: care (now legal obligation). Establish before the change whether the processing may continue: a controller cannot normally swap from consent to another basis.',
      '> material right.withdrawn: A right is no longer mentioned: right to data portability.',
      '> material right.withdrawn: A right is no longer mentioned: right to withdraw consent.',
      '> material right.limited: A limit laid down by law now applies to a right: right to erasure.',
    ])
  })

  test('Article 21(1): of two purposes one loses the right, which the other keeps', () => {
    const both = (basis: string) =>
      purposes(purpose('care', `basis: ${basis}`), purpose('sales', 'basis: legitimate-interests'))
    expect(rows(tell(both('legitimate-interests'), both('vital-interests')))).toEqual([
      [
        'material basis.changed',
        'The legal basis changed: care (previously legitimate interests, now vital interests).',
        'Oikeusperuste muuttui: care (aiemmin oikeutettu etu, nyt elintärkeä etu).',
      ],
      [
        '> material right.withdrawn',
        'A right no longer concerns all of the same purposes: right to object (care).',
        'Oikeus ei enää koske kaikkia samoja käyttötarkoituksia: oikeus vastustaa käsittelyä (care).',
      ],
    ])
  })

  test('Article 17(3)(b): the limit of erasure concerns one purpose more', () => {
    const both = (basis: string) =>
      purposes(purpose('care', `basis: ${basis}`), purpose('books', 'basis: legal-obligation'))
    expect(english(both('vital-interests'), both('public-task'))).toEqual([
      'material basis.changed: The legal basis changed: care (previously vital interests, now public task or official authority).',
      '> notable right.added: A right is now mentioned: right to object.',
      '> material right.limited: A limit laid down by law now concerns further purposes: right to erasure (care).',
    ])
  })
})

describe('rights that come and go with something else', () => {
  test('with a purpose; those of every processing are not told of each purpose', () => {
    const [one, two] = [purposes(care), purposes(care, purpose('news', 'basis: consent'))]
    expect(english(one, two)).toEqual([
      'material purpose.added: A purpose was added: news (legal basis: consent).',
      '> notable right.added: A right is now mentioned: right to withdraw consent.',
    ])
    expect(english(two, one)).toEqual([
      'notable purpose.removed: A purpose was removed: news. Check how long data kept only for it are retained.',
      '> material right.withdrawn: A right is no longer mentioned: right to withdraw consent.',
    ])
  })

  test('with explicit consent to special data: Article 9(2)(a)', () => {
    const told = english(
      purposes(purpose('care', 'basis: contract, special: { condition: explicit-consent }')),
      purposes(purpose('care', 'basis: contract, special: { condition: health-care }')),
    )
    expect(told[1]).toBe(
      '> material right.withdrawn: A right is no longer mentioned: right to withdraw consent.',
    )
  })

  test('with automated decisions: Article 22', () => {
    const decision =
      'automatedDecisions: [{ id: credit, name: { fi: Luotto, en: Credit }, ground: contract }]\n'
    const told = rows(tell(purposes(care), purposes(care) + decision))
    expect(told.map(([what]) => what)).toEqual(['material automated.added', '> notable right.added'])
    expect(told[1]?.[1]).toBe('A right is now mentioned: rights concerning automated decisions.')
  })

  test('with the Act on reporting persons: Act 1171/2022, section 31', () => {
    const of = (within: boolean) =>
      `${purposes(care)}whistleblowing: { ways: [a], withinDirective: ${within} }`
    const told = rows(tell(of(false), of(true))).map(([what, en]) => `${what}: ${en}`)
    expect(told.slice(1)).toEqual([
      '> material right.limited: A limit laid down by law now applies to a right: right of access.',
      '> material right.limited: A right is now described as excluded by law: right to restriction of processing.',
    ])
  })

  test('with the law that governs: Act 1054/2018 knows no portability', () => {
    const of = (regime: string) => `document: { regime: ${regime} }\n${purposes(care)}`
    const told = english(of('gdpr'), of('law-enforcement'))
    expect(told[0]).toMatch(/^material register.regime-changed/)
    expect(told).toContain(
      '> material right.withdrawn: A right is no longer mentioned: right to data portability.',
    )
  })
})

describe('rights that do not follow', () => {
  test('where the description lists them: the basis brings none that is not listed', () => {
    const listed = (basis: string) =>
      `${purposes(purpose('care', `basis: ${basis}`))}rights: { told: [access] }`
    expect(english(listed('consent'), listed('contract'))).toEqual([
      'material basis.changed: Consent was replaced by another legal basis: care (now contract). Establish before the change whether the processing may continue: a controller cannot normally swap from consent to another basis.',
    ])
  })

  test('where words of its own stand in their place', () => {
    const replaced = (basis: string) =>
      `${purposes(purpose('care', `basis: ${basis}`))}sections: { rights: { replace: { fi: Oikeutesi, en: Your rights } } }`
    expect(english(replaced('consent'), replaced('contract'))).toHaveLength(1)
  })

  test('of a part from another part: each is a register of its own', () => {
    const parts = (basis: string) =>
      `parts:\n  - { id: one, name: One, purposes: [${purpose('care', `basis: ${basis}`)}] }\n  - { id: two, name: Two, purposes: [${purpose('sales', 'basis: contract')}] }\n`
    expect(english(parts('contract'), parts('vital-interests'))).toEqual([
      'material basis.changed: The legal basis changed: care (previously contract, now vital interests).',
      '> material right.withdrawn: A right is no longer mentioned: right to data portability.',
    ])
  })
})
