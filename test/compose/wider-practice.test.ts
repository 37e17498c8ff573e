/** What notices beyond the samples say: limits for some purposes, a channel with other reports, parts with rights of their own. */
import { expect, test } from 'vitest'
import type { Register, Rights } from '../../src/validate/register.ts'
import { compose, lines, section, told } from './compose.ts'

type Limits = NonNullable<Rights['limits']>

const purposes: Register['purposes'] = [
  { id: 'reports', name: 'Reports under the Act', basis: 'legal-obligation', law: 'Act 1171/2022' },
  { id: 'others', name: 'Other reports', basis: 'legitimate-interests', interest: 'ending misconduct' },
]

test('the law may deny a right for one purpose; for the others it is told', () => {
  const limits: Limits = [{ right: 'restriction', excluded: true, law: 'Act 1050/2018', for: ['reports'] }]
  const restriction = told(compose({ purposes, rights: { limits } }), 'right-restriction')
  expect(restriction[0]).toContain('restricted where one of the following applies')
  expect(restriction.slice(-2)).toEqual([
    'By law, this right does not apply to the following extent:',
    'Provision: Act 1050/2018 Purposes: Reports under the Act',
  ])
})

test('several limits of one kind stand below their sentence; what using the right means comes first', () => {
  const limits: Limits = [
    { right: 'access', text: 'Names are masked.', law: 'Act 621/1999' },
    { right: 'access', text: 'Recordings are shown on the spot.' },
    { right: 'access', text: 'Trade secrets are left out.', law: 'Act 595/2018' },
    { right: 'access', excluded: true, law: 'Act 444/2017', for: ['others'] },
  ]
  expect(told(compose({ purposes, rights: { limits } }), 'right-access').slice(1)).toEqual([
    'Recordings are shown on the spot.',
    'This right is limited as follows:',
    '- Names are masked.',
    '- Provision: Act 621/1999',
    '- Trade secrets are left out.',
    '- Provision: Act 595/2018',
    'By law, this right does not apply to the following extent:',
    'Provision: Act 444/2017 Purposes: Other reports',
  ])
})

test('a channel within the Act has no restriction, unless the register names the purposes under the Act', () => {
  const whistleblowing = { withinDirective: true }
  const all = told(compose({ purposes, whistleblowing }), 'right-restriction')
  expect(all).toHaveLength(1)
  expect(all[0]).toContain('does not apply to data processed under the Act')
  const limits: Limits = [{ right: 'restriction', excluded: true, for: ['reports'] }]
  const some = told(compose({ purposes, whistleblowing, rights: { limits } }), 'right-restriction')
  expect(some.join('\n')).not.toContain('does not apply to data processed under the Act')
  expect(some.at(-1)).toBe('Purposes: Reports under the Act')
})

test('the Ombudsman’s way is told after the limits of access that lead to it', () => {
  const limits: Limits = [{ right: 'access', text: 'Names are masked.', law: 'Act 621/1999' }]
  const access = told(compose({ purposes, rights: { viaOmbudsman: true, limits } }), 'right-access')
  expect(access.slice(1)).toEqual([
    'This right is limited as follows:',
    'Names are masked.',
    'Provision: Act 621/1999',
    expect.stringContaining('Data Protection Ombudsman at your request'),
  ])
})

test('requests may go to the data protection officer', () => {
  const dpo = { id: 'dpo', title: 'data protection officer', emails: ['dpo@town.example'] }
  expect(told(compose({ purposes, dpo, rights: { contact: 'dpo' } }), 'rights-how')).toContain(
    'dpo@town.example',
  )
})

test('a part with rights of its own tells those of its own purposes; nothing is told twice', () => {
  const [reports, others] = purposes
  if (reports === undefined || others === undefined) throw new Error('two purposes')
  const notice = compose({
    parts: [
      { id: 'first', name: 'First', purposes: [reports], rights: { channels: ['email'] } },
      { id: 'second', name: 'Second', purposes: [others], rights: { channels: ['post'] } },
    ],
  })
  const below = section(notice, 'first-rights').sections.map(({ id }) => id)
  expect(below).not.toContain('first-right-objection')
  expect(section(notice, 'second-rights').sections.map(({ id }) => id)).toContain('second-right-objection')
  expect(notice.sections.map(({ id }) => id)).not.toContain('rights')
})

test('a part with rights of its own leaves those of a part without to the common section', () => {
  const [reports, others] = purposes
  if (reports === undefined || others === undefined) throw new Error('two purposes')
  const notice = compose({
    parts: [
      { id: 'first', name: 'First', purposes: [reports], rights: { channels: ['email'] } },
      { id: 'second', name: 'Second', purposes: [others] },
    ],
  })
  expect(section(notice, 'rights').sections.map(({ id }) => id)).toContain('right-objection')
  expect(section(notice, 'first-rights').sections.map(({ id }) => id)).not.toContain('first-right-objection')
})

test('a part without rights and purposes shares the common rights', () => {
  const parts = [
    { id: 'first', name: 'First', rights: { channels: ['email'] } },
    { id: 'second', name: 'Second', retention: [{ period: 'P1Y' as const }] },
  ]
  expect(section(compose({ parts }), 'rights').sections.map(({ id }) => id)).toContain('right-access')
})

test('where each part tells its own rights, only what the common facts say of rights is told in common', () => {
  const parts = ['first', 'second'].map((id) => ({ id, name: id, rights: { channels: ['email'] } }))
  expect(compose({ parts }).sections.map(({ id }) => id)).toEqual(['first', 'second', 'complaint'])
  const rights: Rights = { responseTime: 'P14D' }
  const notice = compose({ parts, rights })
  expect(notice.sections.map(({ id }) => id)).toEqual(['first', 'second', 'rights-how', 'complaint'])
  expect(told(notice, 'rights-how').join('\n')).toContain('14 days')
})

test('erasure of data of a child’s online service is told only where an age limit tells of one: Article 8', () => {
  const asked: Register['purposes'] = [{ id: 'photos', name: 'Photographs', basis: 'consent' }]
  const erasure = (children: object) =>
    told(
      compose({ purposes: asked, dataSubjects: [{ id: 'juniors', name: 'Juniors', children }] }),
      'right-erasure',
    )
  expect(erasure({ age: 13 }).join('\n')).toContain('information society service')
  expect(erasure({ guardian: 'on the form' }).join('\n')).not.toContain('information society service')
})

test('a bilingual authority tells in which languages it serves', () => {
  const notice = compose({ controllers: [{ name: 'Town', kind: 'municipality', bilingual: true }] })
  expect(lines(section(notice, 'controller').blocks)).toContain('Finnish, Swedish')
})
