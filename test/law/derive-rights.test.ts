/** Rights by legal basis: the whole table, row by row. */
import { describe, expect, test } from 'vitest'
import { deriveRights, type PurposeGrounds } from '../../src/law/derive-rights.ts'
import { type BasisCode, RIGHTS_IN_ORDER } from '../../src/law/gdpr.ts'

function purpose(basis: BasisCode, more: Partial<PurposeGrounds> = {}): PurposeGrounds {
  return {
    id: basis,
    bases: [basis],
    directMarketing: false,
    explicitConsent: false,
    otherConsent: false,
    automatedMeans: true,
    automatedDecisions: false,
    ...more,
  }
}

function rightsOf(...purposes: PurposeGrounds[]): string[] {
  return deriveRights(purposes, RIGHTS_IN_ORDER, 'gdpr').map(({ right }) => right)
}

const ALWAYS = ['access', 'rectification', 'erasure', 'restriction']

describe('what follows from each basis of Article 6(1)', () => {
  test.each<[BasisCode, string[]]>([
    ['consent', [...ALWAYS, 'portability', 'withdraw']], // 20(1)(a), 7(3); no objection: consent is withdrawn
    ['contract', [...ALWAYS, 'portability']], // 20(1)(a)
    ['legal-obligation', ALWAYS], // erasure is told with the limit of 17(3)(b)
    ['vital-interests', ALWAYS],
    ['public-task', [...ALWAYS, 'objection']], // 21(1); 20(3) excludes portability
    ['legitimate-interests', [...ALWAYS, 'objection']], // 21(1)
  ])('%s', (basis, expected) => {
    expect(rightsOf(purpose(basis))).toEqual(expected)
  })
})

test('direct marketing adds the absolute objection whatever the basis: Article 21(2)', () => {
  expect(rightsOf(purpose('contract', { directMarketing: true }))).toContain('direct-marketing')
})

test('explicit consent beside another basis adds withdrawal: Article 9(2)(a)', () => {
  expect(rightsOf(purpose('contract', { explicitConsent: true }))).toContain('withdraw')
})

test('explicit consent gives portability, but not within a public task: Article 20(1)(a) and (3)', () => {
  expect(rightsOf(purpose('legal-obligation', { explicitConsent: true }))).toContain('portability')
  expect(rightsOf(purpose('legitimate-interests', { explicitConsent: true }))).toContain('portability')
  expect(rightsOf(purpose('public-task', { explicitConsent: true }))).not.toContain('portability')
})

test('portability needs automated means: Article 20(1)(b)', () => {
  expect(rightsOf(purpose('contract', { automatedMeans: false }))).not.toContain('portability')
})

test('automated decisions bring the rights of Article 22', () => {
  expect(rightsOf(purpose('contract', { automatedDecisions: true }))).toContain('automated')
})

test('each right names the purposes it goes with', () => {
  const derived = deriveRights([purpose('contract'), purpose('legal-obligation')], RIGHTS_IN_ORDER, 'gdpr')
  expect(derived.find(({ right }) => right === 'portability')?.purposes).toEqual(['contract'])
  expect(derived.find(({ right }) => right === 'access')?.purposes).toEqual(['contract', 'legal-obligation'])
})

test('without purposes the rights of every processing remain', () => {
  expect(rightsOf()).toEqual(ALWAYS)
})

test('Act 1054/2018 gives access and rectification only', () => {
  const derived = deriveRights([purpose('public-task')], RIGHTS_IN_ORDER, 'law-enforcement')
  expect(derived.map(({ right }) => right)).toEqual(['access', 'rectification'])
})
