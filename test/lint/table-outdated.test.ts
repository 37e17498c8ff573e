/** Tables of law that are older than a year on the day of judgement. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LAW_TABLES } from '../../src/law/outdated-tables.ts'
import { tableOutdated } from '../../src/lint/table-outdated.ts'
import { formatDate } from '../../src/locale/format-date.ts'
import { builtinLocales, type Locale } from '../../src/locale/locale.ts'
import { told } from '../validate/judged.ts'

const { en: english } = builtinLocales()
const days = Object.values(LAW_TABLES).map(({ verified }) => verified)
const [oldest = ''] = days.toSorted()
const later = (years: number, days: string) => `${Number(oldest.slice(0, 4)) + years}${days}`

test('nothing is said within the year, one remark after it', () => {
  expect(tableOutdated(oldest)).toEqual([])
  expect(tableOutdated(later(1, oldest.slice(4)))).toEqual([])
  const found = tableOutdated(later(2, '-12-31'))
  expect(found).toMatchObject([{ code: 'law/table-outdated', severity: 'info', file: '' }])
  expect(found[0]?.args['tables']).toEqual(Object.keys(LAW_TABLES))
  expect(told(found, { documents: new Map(), texts: new Map() })[0]).toContain(
    `on ${formatDate(oldest, english as Locale)}: Acts, `,
  )
})

test('judging by an older law is no reason for a remark', () => {
  expect(tableOutdated('2019-01-01')).toEqual([])
})

test('every dated table of law is among them', () => {
  const folder = new URL('../../src/law/', import.meta.url)
  const tables = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return [...text.matchAll(/^export const (\w+): DatedTable</gm)].map(([, name]) => name)
  })
  const known = readFileSync(new URL('outdated-tables.ts', folder), 'utf8')
  expect(tables.length).toBeGreaterThan(3)
  expect(tables.filter((name) => !new RegExp(`: ${name},`).test(known))).toEqual([])
})
