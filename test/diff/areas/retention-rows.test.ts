/** Rows of a retention schedule and the data that they cover: rows 46–49 of the table of materiality. */
import { describe, expect, test } from 'vitest'
import { tell } from '../tell.ts'
import { expectTold, lines } from '../told-once.ts'

const DATA =
  'data: [{ id: orders, name: { fi: Tilaukset, en: Orders } }, { id: logs, name: { fi: Lokit, en: Logs } }]\n'
const row = (facts: string, of = 'orders') => `{ of: [${of}], ${facts} }`
const rows = (...list: readonly string[]) => `${DATA}retention: [${list.join(', ')}]`

describe('rows and the data that they cover', () => {
  test('rule 3: a period told for the first time is material', () => {
    const [told] = tell(DATA, rows(row('period: P3Y, from: collection')))
    expect([told?.en, told?.weight, told?.remarks]).toEqual([
      'Retention is now stated: Orders (3 years from the collection of the data).',
      'material',
      ['told-for-the-first-time'],
    ])
  })

  test('rule 4: one told no longer', () => {
    const told = tell(rows(row('period: P3Y'), row('period: P1Y', 'logs')), rows(row('period: P3Y')))
    expect(lines(told)).toEqual([
      'material retention.lengthened: Retention is no longer stated: Logs (1 year).',
    ])
  })

  test('the row of new data changes nothing of what is held', () => {
    const now = `data: [{ id: orders, name: Orders }, { id: calls, name: Calls }]\nretention: [${row('period: P3Y')}, ${row('period: P1Y', 'calls')}]`
    const before = `data: [{ id: orders, name: Orders }]\nretention: [${row('period: P3Y')}]`
    expect(lines(tell(before, now))).toEqual([
      'notable data.category-added: A data category was added: Calls.',
      'notable retention.recast: A retention period was stated for new data: Calls (1 year).',
    ])
    expect(lines(tell(now, before))).toEqual([
      'notable data.removed: A data category was removed: Calls.',
      'notable retention.shortened: A retention period was removed together with its data: Calls (1 year).',
    ])
  })

  test('data that moved to another row are told by what became of them', () => {
    const apart = (first: string, second: string) =>
      rows(
        `{ id: a, name: Short, of: [${first}], period: P1Y, from: collection }`,
        `{ id: b, name: Long, of: [${second}], period: P6Y, from: collection }`,
      ).replace('data: [', 'data: [{ id: calls, name: Calls }, ')
    expect(lines(tell(apart('orders, logs', 'calls'), apart('orders', 'calls, logs')))).toEqual([
      'material retention.lengthened: Retention was lengthened: Logs (previously 1 year from the collection of the data, now 6 years from the collection of the data).',
    ])
  })

  test('the same period under another heading is form', () => {
    const one = rows('{ id: a, name: Both, of: [orders, logs], period: P1Y }')
    const two = rows(
      '{ id: a, name: Both, of: [orders], period: P1Y }',
      '{ id: b, name: Own, of: [logs], period: P1Y }',
    )
    expect(tell(one, two).map(({ weight }) => weight)).toEqual(['editorial'])
  })

  test('a row that is limited to some of the groups', () => {
    const groups = `dataSubjects: [{ id: members, name: { fi: Jäsenet, en: Members } }]\n`
    const told = tell(
      groups + rows(row('period: P1Y')),
      groups + rows(row('period: P1Y, subjects: [members]')),
    )
    expect(lines(told)).toEqual([
      'material retention.recast: What a retention period concerns changed: Orders (Members, previously all data subjects).',
    ])
  })

  test('row 49: only the provision', () => {
    const law = (en: string) => rows(row(`period: P6Y, law: { fi: ${en}, en: ${en} }`))
    expectTold(law('1336/1997'), law('1620/2015'), [
      'retention.ground-changed neutral editorial',
      'The provision behind a retention period changed: Orders (1620/2015, previously 1336/1997).',
      'Säilytysajan perustana oleva säännös muuttui: Tilaukset (1620/2015, aiemmin 1336/1997).',
    ])
  })
})
