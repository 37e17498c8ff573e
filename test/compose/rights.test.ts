/** What a notice says of rights: derived per purpose, limited by law, or told as listed. */
import { describe, expect, test } from 'vitest'
import type { Register } from '../../src/validate/register.ts'
import { compose, lines, section, told } from './compose.ts'

const purposes: Register['purposes'] = [
  { id: 'orders', name: { fi: 'Tilaukset', en: 'Orders' }, basis: 'contract' },
  {
    id: 'books',
    name: { fi: 'Kirjanpito', en: 'Bookkeeping' },
    basis: 'legal-obligation',
    law: {
      fi: 'kirjanpitolaki 1336/1997, 2 luku 10 §',
      en: 'Accounting Act 1336/1997, chapter 2, section 10',
    },
  },
  {
    id: 'letters',
    name: { fi: 'Uutiskirje', en: 'Newsletter' },
    basis: 'consent',
    consent: { withdrawal: { fi: 'viestin linkistä', en: 'by the link in the message' } },
    directMarketing: { channels: ['email'] },
  },
]

function rights(register: Partial<Register>): string[] {
  return section(compose(register), 'rights').sections.map(({ id }) => id)
}

test('consent anywhere adds withdrawal, direct marketing the absolute objection', () => {
  expect(rights({ purposes })).toEqual([
    'right-access',
    'right-rectification',
    'right-erasure',
    'right-restriction',
    'right-portability',
    'right-withdraw',
    'right-direct-marketing',
    'rights-how',
  ])
})

test('the objection is set apart from everything else: Article 21(4)', () => {
  const notice = compose({ purposes })
  expect(section(notice, 'right-direct-marketing').boxed).toBe(true)
  expect(section(notice, 'right-access').boxed).toBe(false)
})

test('a right that does not go with every purpose says which it goes with', () => {
  const notice = compose({ purposes })
  expect(told(notice, 'right-portability').slice(1)).toEqual([
    'This right concerns the following purposes of processing:',
    '- Orders',
    '- Newsletter',
  ])
  expect(told(notice, 'right-access')).toHaveLength(1)
  expect(lines(section(notice, 'rights').blocks)[0]).toContain('depend on the legal basis')
})

test('the limit of erasure under a legal obligation names the purpose and its law: Article 17(3)(b)', () => {
  expect(told(compose({ purposes }, 'fi'), 'right-erasure').slice(-2)).toEqual([
    'Rajoitus koskee seuraavia käsittelyn tarkoituksia:',
    '- Kirjanpito (kirjanpitolaki 1336/1997, 2 luku 10 §)',
  ])
})

test('only conditions of erasure that can apply are printed', () => {
  const erasure = told(compose({ purposes: [{ id: 'orders', basis: 'contract' }] }), 'right-erasure').join(
    '\n',
  )
  expect(erasure).not.toContain('consent')
  expect(erasure).not.toContain('object')
})

test('the way to withdraw consent is told for each purpose', () => {
  expect(told(compose({ purposes }), 'right-withdraw').slice(1)).toContain(
    'Newsletter: by the link in the message',
  )
})

describe('told replaces the derivation', () => {
  test('rights and their order are as listed', () => {
    expect(rights({ purposes, rights: { told: ['rectification', 'access'] } })).toEqual([
      'right-rectification',
      'right-access',
    ])
  })
  test('a right may be told that does not follow from the bases; nothing false is said of its basis', () => {
    const notice = compose({ purposes, rights: { told: ['objection'] } })
    expect(told(notice, 'right-objection').join(' ')).not.toContain('legitimate interests.')
  })
})

describe('limits', () => {
  test('a right excluded by law is not promised', () => {
    const notice = compose({
      purposes,
      rights: { limits: [{ right: 'restriction', excluded: true, law: 'Act 1/2000' }] },
    })
    expect(told(notice, 'right-restriction')).toEqual([
      'By law, this right does not apply.',
      'Provision: Act 1/2000',
    ])
  })
  test('a limit of a right that does not follow from the bases is told all the same', () => {
    expect(rights({ purposes, rights: { limits: [{ right: 'objection', text: 'No.' }] } })).toContain(
      'right-objection',
    )
  })
})

test('whistleblowing within the Act has no restriction: Act 1171/2022, section 31', () => {
  const notice = compose({ purposes, whistleblowing: { withinDirective: true } })
  expect(told(notice, 'right-restriction').join(' ')).toContain('1171/2022')
})

test('a shorter response time is promised beside the right to extend it: Article 12(3)', () => {
  const how = told(compose({ rights: { responseTime: 'P14D' } }), 'rights-how').join('\n')
  expect(how).toContain('14 days')
  expect(how).toContain('two months')
})
