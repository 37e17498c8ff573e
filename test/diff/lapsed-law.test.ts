/** Law that ended while the description stayed: row 57 of the table of materiality, Articles 45(9) and 46 GDPR. */
import { expect, test } from 'vitest'
import type { Change } from '../../src/diff/change.ts'
import { lapsedLaw } from '../../src/diff/lapsed-law.ts'
import { wordChange } from '../../src/diff/word-change.ts'
import { citeProvisions } from '../../src/lint/provision.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { registerFrom } from './read-register.ts'

const { en, fi } = builtinLocales()

function told(before: string, after: string, oldAsOf: string, newAsOf: string): readonly Change[] {
  const of = (yaml: string) => registerFrom(`id: r\nlanguages: [fi]\n${yaml}`)
  return lapsedLaw(of(before), of(after), { oldAsOf, newAsOf })
}

const words = (changes: readonly Change[], language: 'fi' | 'en') =>
  changes.map((change) =>
    wordChange(change, language === 'fi' ? (fi as NonNullable<typeof fi>) : (en as NonNullable<typeof en>)),
  )

const toBritain = (more = '') => `transfers: [${more}{ id: support, to: GB, mechanism: adequacy-decision }]`

test('an adequacy decision that ended: the notice stayed, and is unlawful', () => {
  const changes = told(toBritain(), toBritain(), '2031-12-01', '2032-02-01')
  expect(words(changes, 'en')).toEqual([
    'The description is the same, but the law on which it rests is no longer in force: The adequacy decision on this country has not been in force since 28 December 2031: United Kingdom.',
  ])
  expect(words(changes, 'fi')).toEqual([
    'Kuvaus on ennallaan, mutta säännös tai päätös, johon se nojaa, ei ole enää voimassa: Maata koskeva riittävyyspäätös ei ole voimassa 28.12.2031 alkaen: Iso-Britannia.',
  ])
  expect(changes.map(({ kind, weight, path }) => [kind.id, weight, path.join('.')])).toEqual([
    ['law.lapsed', 'material', 'transfers.0.mechanism'],
  ])
  expect(changes.map(({ kind }) => citeProvisions(kind.reason, 'en'))).toEqual(['GDPR 45(1), 45(3)'])
})

test('wherever in its list the transfer stands', () => {
  const other = '{ id: first, to: CH, mechanism: adequacy-decision }, '
  expect(told(toBritain(), toBritain(other), '2031-12-01', '2032-02-01')).toHaveLength(1)
})

test('Privacy Shield, which the Court of Justice declared invalid: C-311/18', () => {
  const shield = 'transfers: [{ id: mail, to: US, mechanism: { other: Privacy Shield } }]'
  const changes = told(shield, shield, '2020-01-01', '2021-01-01')
  expect(words(changes, 'fi')[0]).toMatch(/ei ole voinut vedota 16\.7\.2020 alkaen: ”Privacy Shield”\.$/)
})

test('an Act that was repealed', () => {
  const act = 'document: { introduction: Noudatamme asiakastietolakia 784/2021. }'
  const changes = told(act, act, '2023-05-01', '2024-05-01')
  expect(changes.map(({ path }) => path.join('.'))).toEqual(['document.introduction'])
  expect(citeProvisions(changes[0]?.kind.reason ?? [], 'fi')).toMatch(/703\/2023/)
})

test('not what ended before the old day, nor what a changed fact made unlawful', () => {
  expect(told(toBritain(), toBritain(), '2032-01-15', '2032-02-01')).toEqual([])
  expect(told('transfers: none', toBritain(), '2031-12-01', '2032-02-01')).toEqual([])
  expect(told(toBritain(), toBritain(), '2026-01-01', '2026-11-22')).toEqual([])
})

test('days the other way round tell nothing: law does not come to life again by looking back', () => {
  expect(told(toBritain(), toBritain(), '2032-02-01', '2031-12-01')).toEqual([])
})
