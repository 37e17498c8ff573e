/** A notice taken over as it was published tells what it told, and nothing that the law would add. */
import { describe, expect, test } from 'vitest'
import { allSections } from '../../src/compose/compose-notice.ts'
import type { Cookies, Purpose, Register, Transfer } from '../../src/validate/register.ts'
import { compose, section, told } from './compose.ts'

const words = (text: string) => ({ fi: `${text} suomeksi`, en: text })

describe('with rights.told', () => {
  const register: Partial<Register> = {
    rights: { told: ['access'], channels: ['email'], fee: words('One request a year is free.') },
  }
  const ids = (more: Partial<Register> = {}) =>
    allSections(compose({ ...register, ...more }).sections).map(({ id }) => id)

  test('there is a section on complaints only where the description has one', () => {
    expect(ids()).toEqual(['rights', 'right-access', 'rights-how'])
    expect(ids({ complaint: { authority: 'FI' } })).toContain('complaint')
    expect(ids({ sections: { complaint: { replace: words('Write to the authority.') } } })).toContain(
      'complaint',
    )
  })

  test('the use of rights is told by the description alone', () => {
    expect(told(compose(register), 'rights-how')).toEqual([
      'A request concerning these rights can be made in the following ways:',
      '- by email',
      'Fees: One request a year is free.',
    ])
    expect(told(compose({ rights: { channels: ['email'] } }), 'rights-how').length).toBeGreaterThan(4)
  })

  test('where nothing is told of the use of rights, nothing is said', () => {
    expect(allSections(compose({ rights: { told: ['access'] } }).sections).map(({ id }) => id)).toEqual([
      'rights',
      'right-access',
    ])
  })
})

describe('purposes', () => {
  const names = ['Care', 'Sales', 'Contact']
  const purposes = (basis: Partial<Purpose>): Purpose[] =>
    names.map((name) => ({ id: name.toLowerCase(), name, ...basis }))

  test('without any basis are a list', () => {
    expect(told(compose({ purposes: purposes({}) }), 'purposes').slice(1)).toEqual(
      names.map((name) => `- ${name}`),
    )
  })

  test('that share one basis tell it once', () => {
    const shared = { basis: { other: words('the customer relationship') } }
    const [, ...lines] = told(compose({ purposes: purposes(shared) }), 'purposes')
    expect(lines).toEqual([
      ...names.map((name) => `- ${name}`),
      'Legal basis for all the purposes: the customer relationship',
    ])
  })

  test('each with a ground of its own stand in a table', () => {
    const own = names.map((name) => ({
      id: name.toLowerCase(),
      name,
      basis: 'legitimate-interests' as const,
      interest: words(`interest in ${name}`),
    }))
    expect(told(compose({ purposes: own }), 'purposes')).toHaveLength(1 + 1 + names.length)
    const two = purposes({ basis: 'contract' }).slice(0, 2)
    expect(section(compose({ purposes: two }), 'purposes').blocks[1]?.kind).toBe('table')
  })
})

test('transfers that depend on a situation are told to happen in it only', () => {
  const transfers: Register['transfers'] = [
    { id: 'on-request', condition: words('The customer asks for it.') },
  ]
  expect(told(compose({ transfers }), 'transfers')).toEqual([
    'Personal data are transferred outside the European Union (EU) or the European Economic Area (EEA) only in the following situations:',
    '- The customer asks for it.',
  ])
  const also: Transfer[] = [...transfers, { id: 'us', to: 'US', mechanism: 'standard-clauses' }]
  expect(told(compose({ transfers: also }), 'transfers')[0]).not.toContain('only')
})

describe('a leading sentence of one’s own', () => {
  const data: Register['data'] = [{ id: 'contact', name: 'Contact details', items: ['name'] }]

  test('stands in place of ours', () => {
    const lead = words('The following may be stored:')
    expect(told(compose({ data, sections: { data: { lead } } }), 'data')).toEqual([
      'The following may be stored:',
      'Contact details:',
      '- name',
    ])
  })

  test('is never lost: also where the section has none, or is replaced', () => {
    const lead = words('Please note:')
    const notice = compose({
      transfers: 'none',
      data,
      sections: { transfers: { lead }, data: { lead, replace: words('See below.') } },
    })
    expect(told(notice, 'transfers')[0]).toBe('Please note:')
    expect(told(notice, 'transfers')).toHaveLength(2)
    expect(told(notice, 'data')).toEqual(['Please note:', 'See below.'])
  })
})

test('deletion under a heading of its own says its practice without a label', () => {
  const deletion = { practice: words('Erased every month.') }
  const retention = [{ name: words('All data'), criteria: words('as long as needed') }]
  expect(told(compose({ deletion, retention }), 'retention').at(-1)).toBe(
    'Deletion of data: Erased every month.',
  )
  expect(told(compose({ deletion, retention }, 'en', { order: ['deletion'] }), 'deletion')).toEqual([
    'Erased every month.',
  ])
})

test('cookies without consent have settings to change, but nothing to withdraw', () => {
  const change = words('in the browser')
  const last = (cookies: Cookies) => told(compose({ cookies }), 'cookies').at(-1)
  expect(last({ change })).toBe('Changing the settings: in the browser')
  expect(last({ change, consent: words('in a window') })).toContain(' Withdrawing consent')
})

test('what a site’s protection left of an address is no link', () => {
  const { blocks } = section(
    compose({ controllers: [{ name: 'A', emails: ['[email protected]'] }] }),
    'controller',
  )
  expect(JSON.stringify(blocks)).toContain('[email protected]')
  expect(JSON.stringify(blocks)).not.toContain('mailto:')
})
