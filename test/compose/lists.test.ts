/** Lists and tables: what a layout may choose, and that neither loses what the other tells. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/compose/notice.ts'
import type { Layout, Register } from '../../src/validate/register.ts'
import { compose, lines, section } from './compose.ts'

const register: Partial<Register> = {
  dataSubjects: [{ id: 'customers', name: 'Customers' }],
  purposes: [
    {
      id: 'orders',
      name: 'Orders',
      description: 'delivering what was ordered',
      basis: [{ basis: 'contract' }, { basis: 'legal-obligation', law: 'Accounting Act 1336/1997' }],
      subjects: ['customers'],
    },
    { id: 'care', name: 'Customer care', basis: 'legitimate-interests', interest: 'good service' },
  ],
  data: [{ id: 'contact-details', name: 'Contact details', items: ['name', 'email'] }],
  recipients: [
    { id: 'host', name: 'Hosting company', role: 'processor', purpose: 'hosting', location: 'FI' },
    { id: 'courier', name: 'Courier', purpose: 'delivery', receives: ['contact-details'] },
    { id: 'bank', name: 'Bank', purpose: 'payments', condition: 'on payment by card' },
  ],
  transfers: [
    { id: 'to-us', recipient: 'host', to: 'US', mechanism: 'standard-clauses', copy: 'on request' },
  ],
  retention: [
    { of: ['contact-details'], period: 'P3Y', from: 'end-of-contract', law: 'Act 1/2000' },
    { name: 'Vouchers', period: 'P6Y', bound: 'at-least', exception: { ground: 'a claim', max: 'P1Y' } },
  ],
  cookies: {
    classes: [
      { id: 'needed', name: 'Needed', purpose: 'the basket', necessary: true, thirdParties: 'none' },
      { id: 'visits', name: 'Visits', purpose: 'counting', necessary: false, duration: 'P1Y' },
    ],
  },
}

const SECTIONS = ['purposes', 'recipients', 'transfers', 'retention', 'cookies'] as const
type Kind = (typeof SECTIONS)[number]

function blocksOf(kind: Kind, layout: Layout = {}): readonly Block[] {
  return section(compose({ ...register, layout }), kind).blocks
}

function isTable(kind: Kind, layout?: Layout): boolean {
  return blocksOf(kind, layout).some((block) => block.kind === 'table')
}

describe('tables', () => {
  test('by themselves: purposes, retention and cookies always, recipients and transfers from three up', () => {
    expect(SECTIONS.filter((kind) => isTable(kind))).toEqual([
      'purposes',
      'recipients',
      'retention',
      'cookies',
    ])
  })

  test.each(SECTIONS)('%s as a table or as a list, as the layout says', (kind) => {
    expect(isTable(kind, { show: { [kind]: 'table' } })).toBe(true)
    expect(isTable(kind, { show: { [kind]: 'list' } })).toBe(false)
  })

  test('auto counts the rows', () => {
    expect(isTable('recipients', { show: { recipients: 'auto' } })).toBe(true)
    expect(isTable('retention', { show: { retention: 'auto' } })).toBe(false)
  })

  test('the register’s own word is nearer than that of the layout', () => {
    const layout: Layout = { show: { recipients: 'list', retention: 'list' } }
    const own = compose({ ...register, layout, disclosure: { show: 'table' }, deletion: { show: 'table' } })
    expect(section(own, 'recipients').blocks.some(({ kind }) => kind === 'table')).toBe(true)
    expect(section(own, 'retention').blocks.some(({ kind }) => kind === 'table')).toBe(true)
  })

  test.each(SECTIONS)('%s: what the table tells, the list tells too', (kind) => {
    const words = (layout: Layout) =>
      lines(blocksOf(kind, layout))
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const listed = new Set(words({ show: { [kind]: 'list' } }))
    // A list needs neither the heading over what names its entries nor one over values that have labels of their own.
    const table = blocksOf(kind, { show: { [kind]: 'table' } }).find((block) => block.kind === 'table')
    const heads = new Set(table?.columns.join(' ').split(/[ ,]+/))
    const lost = words({ show: { [kind]: 'table' } }).filter((word) => !listed.has(word) && !heads.has(word))
    expect(lost).toEqual([])
  })
})

describe('letters', () => {
  const layout: Layout = {
    lists: 'letters',
    show: { purposes: 'list', recipients: 'list', transfers: 'list', retention: 'list', cookies: 'list' },
  }

  function styles(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block): string[] => {
      if (block.kind === 'list') {
        const own = block.items.length > 1 ? block.style : 'single'
        return [own, ...block.items.flatMap((item) => styles(item.blocks))]
      }
      if (block.kind === 'definitions') return block.entries.flatMap((entry) => styles(entry.blocks))
      return block.kind === 'note' ? styles(block.blocks) : []
    })
  }

  test('stand before every item of every list of facts; a single item needs none', () => {
    const sources: Register['sources'] = [
      { id: 'self', kind: 'data-subject' },
      { id: 'use', kind: 'service-use' },
    ]
    const dataSubjects = [...(register.dataSubjects ?? []), { id: 'visitors', name: 'Visitors' }]
    const notice = compose({ ...register, layout, sources, dataSubjects, transfers: 'none' })
    const found = notice.sections.flatMap((top) => [
      ...styles(top.blocks),
      ...top.sections.flatMap((below) => styles(below.blocks)),
    ])
    expect(found.length).toBeGreaterThan(10)
    expect(new Set(found)).toEqual(new Set(['letters', 'single']))
    for (const kind of ['purposes', 'recipients', 'retention', 'cookies', 'sources', 'subjects', 'data'])
      expect(styles(section(notice, kind).blocks), kind).toContain('letters')
  })

  test('a list that a user numbered stays numbered, and one with bullets keeps them', () => {
    const text = '1. first\n2. second\n\nand\n\n- this\n- that'
    const notice = compose({ ...register, layout, sections: { recipients: { after: text } } })
    expect(styles(section(notice, 'recipients').blocks).slice(-2)).toEqual(['numbers', 'bullets'])
  })
})

describe('marks', () => {
  const marked: Partial<Register> = {
    data: [
      {
        id: 'basics',
        name: 'Basics',
        marker: '*',
        items: [{ item: 'name', marker: '*' }, { item: 'phone', marker: '**' }, 'address'],
      },
    ],
    markers: [
      { symbol: '*', meaning: 'required by the contract' },
      { symbol: '**', meaning: 'asked of businesses only' },
    ],
  }

  test('stand after the item and after the name of a whole category, their legend once after the list', () => {
    expect(lines(section(compose(marked), 'data').blocks)).toEqual([
      'The following personal data are processed:',
      'Basics*:',
      '- name*',
      '- phone**',
      '- address',
      'Symbols used in the list:',
      '* required by the contract ** asked of businesses only',
    ])
  })

  test('a mark that no item bears is explained all the same', () => {
    const orphan = compose({
      data: [{ id: 'basics', name: 'Basics', items: ['name'] }],
      markers: marked.markers ?? [],
    })
    expect(lines(section(orphan, 'data').blocks).at(-1)).toContain('required by the contract')
  })

  test('marks explained for all parts stand beside the lists of the parts that have one', () => {
    const notice = compose({
      markers: marked.markers ?? [],
      parts: [
        { id: 'members', name: 'Members', data: marked.data ?? [] },
        { id: 'doors', name: 'Doors', markers: [{ symbol: '†', meaning: 'own' }] },
      ],
    })
    expect(lines(section(notice, 'members-data').blocks).at(-1)).toContain('required by the contract')
    expect(lines(section(notice, 'doors-data').blocks).at(-1)).toBe('† own')
    expect(notice.sections.map(({ id }) => id)).not.toContain('data')
  })
})
