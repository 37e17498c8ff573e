import { describe, expect, it } from 'vitest'
import { displayWidth, tableLines } from '../../../src/render/markdown/table.ts'

describe('tableLines', () => {
  it('lines columns up and fills short rows', () => {
    expect(tableLines(['Tiedot', 'Aika'], [['Yhteystiedot', '3 vuotta'], ['Ääni']])).toEqual([
      '| Tiedot       | Aika     |',
      '| ------------ | -------- |',
      '| Yhteystiedot | 3 vuotta |',
      '| Ääni         |          |',
    ])
  })

  it('counts wide characters twice and combining marks not at all', () => {
    expect(displayWidth('漢字')).toBe(4)
    expect(displayWidth('a\u0308')).toBe(1)
  })
})
