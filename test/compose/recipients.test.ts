/** Recipients: sub-processors below their processor, and the transfer safeguard beside each. */
import { expect, test } from 'vitest'
import type { Register } from '../../src/validate/register.ts'
import { compose, section, told } from './compose.ts'

const platform: Partial<Register> = {
  recipients: [
    { id: 'platform', name: 'Alusta Ltd', location: 'IE' },
    { id: 'mail', name: 'Posti Inc.', location: 'US' },
    { id: 'support', name: 'Tuki Ltd', parent: 'hosting', location: 'IN' },
    { id: 'hosting', name: 'Sali GmbH', parent: 'platform', location: ['DE', 'NO'] },
    { id: 'unknown', name: 'Jossakin Oy', location: 'CH' },
    { id: 'silent', name: 'Vaiti Oy' },
  ],
  transfers: [
    { id: 'a', recipient: 'mail', to: 'US', mechanism: 'adequacy-decision', dpfCertified: true },
    { id: 'b', recipient: 'support', to: ['IN', 'LK'], mechanism: 'standard-clauses' },
  ],
  disclosure: { show: 'table', safeguards: true },
}

const rows = (register: Partial<Register>): string[] => told(compose(register), 'recipients').slice(2)

test('sub-processors stand right below the processor that uses them, wherever they were written', () => {
  const names = rows(platform).map((row) => row.replace(/ .*/, ''))
  expect(names).toEqual(['Alusta', 'Sali', 'Tuki', 'Posti', 'Jossakin', 'Vaiti'])
})

test('a circle of sub-processors is printed, each once', () => {
  const recipients = [
    { id: 'a', name: 'Yksi', parent: 'b' },
    { id: 'b', name: 'Kaksi', parent: 'a' },
    { id: 'c', name: 'Kolme', parent: 'nobody' },
  ]
  const printed = rows({ recipients, disclosure: { show: 'table' } }).map((row) => row.replace(/ .*/, ''))
  expect(printed.toSorted()).toEqual(['Kaksi', 'Kolme', 'Yksi'])
})

test('the ground of a transfer stands beside the recipient; where all stays in the EEA it is said', () => {
  const last = (row: string) => row.split(' | ').at(-1)
  expect(rows(platform).map(last)).toEqual([
    'none',
    'none',
    'India, Sri Lanka: Standard contractual clauses adopted by the European Commission ' +
      '(Implementing Decision (EU) 2021/914) (GDPR, Article 46(2)(c))',
    'European Commission decision on the adequacy of data protection (GDPR, Article 45)',
    '', // outside the EEA without a transfer: nothing is claimed
    '',
  ])
})

test('without the wish there is no such column', () => {
  const table = section(compose({ ...platform, disclosure: { show: 'table' } }), 'recipients').blocks[1]
  expect(table).toMatchObject({ kind: 'table', columns: ['Recipient', 'Location'] })
})
