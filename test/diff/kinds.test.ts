/**
 * The table of materiality, row by row: what a change is to the person, which way it goes, what follows, and the law.
 *
 * A weight is never set by hand: it follows from tier and effect, and a kind that said otherwise would fail here.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ChangeKind, Effect, Tier, Weight } from '../../src/diff/change.ts'
import { weightOf } from '../../src/diff/weight.ts'
import { citeProvisions } from '../../src/lint/provision.ts'

type Row = readonly [row: number, id: string, tier: Tier, effect: Effect, weight: Weight, law: string]

/** The law as the table has it: articles of the GDPR by number, and what else is cited by its name. */
const TABLE: readonly Row[] = [
  [1, 'controller.replaced', 'A', 'incomparable', 'material', '13(1)(a), 14(1)(a), WP260'],
  [2, 'controller.renamed', 'A', 'neutral', 'notable', '13(1)(a)'],
  [3, 'controller.joint-added', 'A', 'widens', 'material', '13(1)(a), 26(1), 26(2)'],
  [4, 'controller.joint-removed', 'A', 'narrows', 'notable', '26(1), 26(2), 26(3)'],
  [5, 'controller.essence-changed', 'A', 'incomparable', 'material', '26(2), WP260'],
  [6, 'controller.contact-changed', 'B', 'incomparable', 'notable', '13(1)(a), 12(2)'],
  [7, 'representative.changed', 'A', 'neutral', 'notable', '27(1), 13(1)(a)'],
  [7, 'representative.changed', 'A', 'widens', 'material', '27(1), 13(1)(a)'],
  [8, 'rights-contact.replaced', 'A', 'incomparable', 'material', 'WP260, 12(2)'],
  [9, 'rights-contact.added', 'A', 'narrows', 'notable', '12(2), recital 59'],
  [10, 'dpo.changed', 'A', 'neutral', 'notable', '13(1)(b), 37(7), 38(4)'],
  [11, 'dpo.removed', 'A', 'widens', 'material', '13(1)(b), 37(1), 38(4)'],
  [12, 'dpo.added', 'A', 'narrows', 'notable', '13(1)(b)'],
  [13, 'subjects.group-added', 'A', 'widens', 'material', '13, 14, 5(1)(a)'],
  [14, 'subjects.group-removed', 'A', 'narrows', 'notable', '5(1)(a)'],
  [15, 'purpose.added', 'A', 'widens', 'material', '13(3), 14(4), 6(4), 5(1)(b), WP260'],
  [16, 'purpose.added-new-data-only', 'A', 'widens', 'material', '13(1)(c)'],
  [17, 'purpose.text-changed', 'A', 'incomparable', 'material', '13(1)(c), 13(3)'],
  [18, 'purpose.text-editorial', 'C', 'neutral', 'editorial', 'WP260'],
  [19, 'purpose.removed', 'A', 'narrows', 'notable', '5(1)(b), 17(1)(a)'],
  [20, 'basis.changed', 'A', 'incomparable', 'material', '13(1)(c), 17(1)(b), 20(1), 21(1), 7(3)'],
  [21, 'basis.added', 'A', 'incomparable', 'material', '13(1)(c), 5(1)(a)'],
  [21, 'basis.removed', 'A', 'incomparable', 'material', '13(1)(c), 5(1)(a)'],
  [22, 'basis.law-changed', 'A', 'neutral', 'notable', '6(3)'],
  [23, 'interest.changed', 'A', 'incomparable', 'material', '13(1)(d), 14(2)(b), C-394/23'],
  [24, 'balancing.changed', 'B', 'incomparable', 'notable', 'WP260, 5(2)'],
  [25, 'art9.changed', 'A', 'incomparable', 'material', '9(2), 10, 13(1)(c), 1050/2018'],
  // The ground of an identity code: Article 87 GDPR leaves it to national law.
  [25, 'art9.changed', 'B', 'incomparable', 'notable', '87, 1050/2018, section 29'],
  [26, 'data.category-added', 'B', 'widens', 'notable', '5(1)(a), 5(1)(c)'],
  [27, 'data.category-added-art14', 'A', 'widens', 'material', '14(1)(d)'],
  [28, 'data.sensitive-added', 'A', 'widens', 'material', '9, 10, 35(3)(b), recital 38, 1050/2018'],
  [29, 'data.item-added', 'B', 'widens', 'notable', '5(1)(c)'],
  [30, 'data.removed', 'B', 'narrows', 'notable', '5(1)(c)'],
  [31, 'data.exclusion-removed', 'A', 'widens', 'material', '5(1)(a)'],
  [32, 'data.became-mandatory', 'A', 'widens', 'material', '13(2)(e)'],
  [33, 'data.became-optional', 'A', 'narrows', 'notable', '13(2)(e)'],
  [34, 'source.added', 'A', 'widens', 'material', '14(2)(f), 14(3)'],
  [35, 'source.removed', 'A', 'narrows', 'notable', '14(2)(f)'],
  [36, 'source.detail-changed', 'A', 'neutral', 'notable', '14(2)(f)'],
  [37, 'recipient.added', 'A', 'widens', 'material', '13(1)(e), 14(1)(e), 4(9), 5(1)(a)'],
  [37, 'recipient.added', 'A', 'widens', 'material', '13(1)(e), 14(3)(c)'],
  [38, 'recipient.processor-in-known-category', 'B', 'widens', 'notable', '13(1)(e), 28'],
  [39, 'recipient.removed', 'A', 'narrows', 'notable', '13(1)(e)'],
  [40, 'recipient.role-changed', 'A', 'widens', 'material', '4(7), 4(8), 4(9), 26, 28'],
  [40, 'recipient.role-changed', 'A', 'narrows', 'notable', '4(7), 4(8), 4(9), 26, 28'],
  [41, 'recipient.data-or-purpose-widened', 'A', 'widens', 'material', '5(1)(b), 13(1)(e)'],
  [42, 'transfer.country-added', 'A', 'widens', 'material', '13(1)(f), 14(1)(f), 44'],
  [43, 'transfer.removed', 'A', 'narrows', 'notable', '13(1)(f)'],
  [44, 'transfer.to-derogation', 'A', 'widens', 'material', '49(1), 13(1)(f)'],
  [45, 'transfer.mechanism-changed', 'A', 'neutral', 'notable', '13(1)(f)'],
  [46, 'retention.lengthened', 'A', 'widens', 'material', '13(2)(a), 14(2)(a), 5(1)(e)'],
  [47, 'retention.shortened', 'A', 'narrows', 'notable', '5(1)(e)'],
  [48, 'retention.recast', 'A', 'incomparable', 'material', '13(2)(a)'],
  [49, 'retention.ground-changed', 'B', 'neutral', 'editorial', '13(2)(a)'],
  [50, 'automated.added', 'A', 'widens', 'material', '13(2)(f), 22, 21(2), recital 60, recital 71'],
  [50, 'profiling.added', 'A', 'widens', 'material', '13(2)(f), 22, 21(2), recital 60, recital 71'],
  [51, 'automated.logic-changed', 'A', 'incomparable', 'material', '13(2)(f), 15(1)(h), C-203/22'],
  [52, 'automated.removed', 'A', 'narrows', 'notable', '22(3)'],
  [52, 'safeguard.added', 'A', 'narrows', 'notable', '22(3)'],
  [53, 'right.withdrawn', 'A', 'widens', 'material', '13(2)(b), WP260'],
  [53, 'right.limited', 'A', 'widens', 'material', '13(2)(b), 12(2), 12(3), 12(5), 12(6), 23, WP260'],
  [54, 'right.added', 'A', 'narrows', 'notable', '13(2)(b)'],
  [55, 'consent.withdrawal-changed', 'A', 'incomparable', 'material', '13(2)(c), 7(3), WP260'],
  [56, 'authority.changed', 'A', 'incomparable', 'material', '13(2)(d), 77(1), 1050/2018, section 21'],
  [56, 'authority.changed', 'C', 'neutral', 'editorial', '13(2)(d)'],
  [57, 'law.lapsed', 'A', 'widens', 'material', '45(9), 46'],
  [58, 'marketing.weakened', 'A', 'widens', 'material', '21(2), 21(3), 21(4), 917/2014'],
  [59, 'marketing.strengthened', 'A', 'narrows', 'notable', '21(2), 21(3), 21(4), 917/2014'],
  [60, 'cookies.class-added', 'A', 'widens', 'material', '917/2014, section 205, C-673/17'],
  [61, 'cookies.removed', 'A', 'narrows', 'notable', '917/2014, section 205, C-673/17'],
  [62, 'children.age-changed', 'A', 'incomparable', 'material', '8(1), 1050/2018, section 5'],
  [63, 'security.changed', 'B', 'widens', 'notable', '32'],
  [63, 'security.changed', 'B', 'narrows', 'notable', '32'],
  [63, 'security.changed', 'B', 'incomparable', 'notable', '32'],
  [64, 'changes-clause.changed', 'B', 'incomparable', 'notable', 'WP260, 5(1)(a)'],
  [65, 'language.removed', 'B', 'widens', 'notable', '12(1)'],
  // Of a bilingual authority.
  [65, 'language.removed', 'A', 'widens', 'material', '12(1), 423/2003'],
  [65, 'language.added', 'B', 'narrows', 'notable', '12(1)'],
  [66, 'language.one-sided', 'B', 'incomparable', 'notable', '12(1), 5(1)(a)'],
  [67, 'definition.changed', 'B', 'incomparable', 'notable', '12(1)'],
  [68, 'free-text.changed', 'B', 'incomparable', 'notable', '12(1)'],
  [69, 'document.dates', 'C', 'neutral', 'editorial', ''],
  [70, 'document.effective-date', 'A', 'widens', 'material', 'WP260, 13(3)'],
  [71, 'register.renamed', 'B', 'neutral', 'editorial', ''],
  [72, 'layout.changed', 'C', 'neutral', 'editorial', 'WP260'],
  [73, 'summary.changed', 'B', 'incomparable', 'notable', 'WP260'],
]

/** Rows whose information the law itself demands before the processing: Articles 13(3) and 14(4) GDPR. */
const FURTHER_PROCESSING: readonly number[] = [15]

/** Kinds of facts that the table does not name, with the row whose reasoning they follow. */
const BESIDE: Readonly<Record<string, readonly [tier: Tier, effect: Effect, weight: Weight, like: number]>> =
  {
    'contact.changed': ['B', 'incomparable', 'notable', 6],
    'subjects.group-redefined': ['A', 'incomparable', 'material', 17],
    'data.reworded': ['B', 'incomparable', 'notable', 29],
    'purpose.subjects-added': ['A', 'widens', 'material', 13],
    'source.added-own': ['B', 'widens', 'notable', 29],
    'recipient.narrowed': ['A', 'narrows', 'notable', 39],
    'recipient.detail-changed': ['A', 'neutral', 'notable', 36],
    'disclosure.changed': ['B', 'incomparable', 'notable', 68],
    'deletion.changed': ['B', 'incomparable', 'notable', 63],
    'cookies.detail-changed': ['B', 'incomparable', 'notable', 68],
    'authority.changed': ['B', 'incomparable', 'notable', 68],
    'cameras.changed': ['A', 'widens', 'material', 28],
    'whistleblowing.changed': ['A', 'incomparable', 'material', 8],
    'publication.changed': ['A', 'widens', 'material', 37],
    'publicity.changed': ['B', 'incomparable', 'notable', 68],
    'project.changed': ['B', 'incomparable', 'notable', 68],
    'logs.changed': ['B', 'widens', 'notable', 63],
    'register.part-changed': ['B', 'incomparable', 'notable', 68],
    'register.regime-changed': ['A', 'incomparable', 'material', 20],
  }

const folder = join(import.meta.dirname, '../../src/diff/kinds')
const modules = await Promise.all(
  readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
)
const kinds = modules.flatMap((module) => Object.values(module)).filter(isKind)

function isKind(value: unknown): value is ChangeKind {
  return typeof value === 'object' && value !== null && 'effects' in value && 'texts' in value
}

describe.each(TABLE)('row %i: %s', (row, id, tier, effect, weight, law) => {
  const cited = (kind: ChangeKind) => citeProvisions(kind.reason, 'en')
  const lacking = (kind: ChangeKind) =>
    law
      .split(', ')
      .filter((part) => part !== '' && !new RegExp(`(?<![\\d(])${escaped(part)}(?![\\d(])`).test(cited(kind)))
  const own = kinds.filter((kind) => kind.id === id && kind.tier === tier && kind.effects.includes(effect))

  test(`is ${weight}: tier ${tier}, ${effect}`, () => {
    expect(own.map(({ id: name }) => name)).toContain(id)
    expect(weightOf(tier, effect)).toBe(weight)
  })

  test(`rests on ${law === '' ? 'no duty to inform' : law}`, () => {
    expect(own.map(lacking).sort((a, b) => a.length - b.length)[0]).toEqual([])
    if (law === '') for (const kind of own) expect(cited(kind)).not.toMatch(/GDPR 1[34]\b/)
  })

  test('asks for information beforehand by law only where Article 13(3) does', () => {
    const isAsked = own.some(({ furtherProcessing }) => furtherProcessing === true)
    expect(isAsked).toBe(FURTHER_PROCESSING.includes(row))
  })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

test('the table has each of its 73 rows', () => {
  expect([...new Set(TABLE.map(([row]) => row))]).toEqual(Array.from({ length: 73 }, (_, at) => at + 1))
})

describe.each(Object.entries(BESIDE))('beside the table: %s', (id, [tier, effect, weight, like]) => {
  test(`is ${weight}, as row ${like} is`, () => {
    expect(
      kinds.filter((kind) => kind.id === id && kind.tier === tier && kind.effects[0] === effect),
    ).toHaveLength(1)
    expect(weightOf(tier, effect)).toBe(weight)
    expect(TABLE.filter(([row]) => row === like).map(([, , own]) => own)).toContain(tier)
  })
})

describe('law of variants', () => {
  test.each(kinds.filter(({ reasonOf }) => reasonOf !== undefined).map((kind) => [kind.id, kind] as const))(
    '%s names variants that it has',
    (_id, { reasonOf = {}, texts }) => {
      expect(Object.keys(texts)).toEqual(expect.arrayContaining(Object.keys(reasonOf)))
      for (const reason of Object.values(reasonOf)) expect(reason.length).toBeGreaterThan(0)
    },
  )
})

describe('every kind', () => {
  const known = new Set([
    ...TABLE.map(([, id, tier]) => `${id} ${tier}`),
    ...Object.entries(BESIDE).map(([id, [tier]]) => `${id} ${tier}`),
  ])

  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s is in the table or beside it', (id, kind) => {
    expect(known).toContain(`${id} ${kind.tier}`)
    expect(kind.reason.length).toBeGreaterThan(0)
  })

  test.each(kinds.map((kind) => [kind.id, kind] as const))(
    '%s says the same in both languages',
    (_id, { texts }) => {
      for (const { fi, en } of Object.values(texts)) {
        const slots = [fi, en].map((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort())
        expect(slots[0]).toEqual(slots[1])
        for (const text of [fi, en]) expect(text).toMatch(/^[A-ZÄÖ{].*[.}]$/u)
      }
    },
  )
})
