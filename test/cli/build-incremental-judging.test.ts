import { expect, test } from 'vitest'
import type { Tree } from '../io/test-world.ts'
import { incrementalWorld } from './incremental-world.ts'
import { filesOf, indexPages, quickFiles, quickWorkspace, register, unlawful, withRemark } from './sample.ts'

const config = (text: string): Tree => ({ 'notices/notice.config.yaml': `formats: [html, md]\n${text}` })
const waivers = `waivers:
  - { rule: purpose/interest-missing, register: staff, reason: Being written., owner: Legal, until: 2027-01-31 }
`

test('a waiver of a place that no description has is told of by builds that do not look at its register', async () => {
  const misplaced = {
    'notices/notice.waivers.yaml': waivers.replace(/rule: \S+ /, 'rule: retention/vague, at: dpo.nme, '),
  }
  const { build, edit } = incrementalWorld({ ...quickWorkspace, ...misplaced })
  const first = await build()
  expect(first.said).toContain('there is no place `dpo.nme`')
  await edit({ 'notices/customers.yaml': `${register('customers')}# checked\n` })
  const second = await build()
  expect(second.read).toContain('notices/customers.yaml')
  expect(second.read).not.toContain('notices/staff.yaml')
  expect(second.said).toBe(first.said)
})

test('what the settings decide about publication is decided anew', async () => {
  const { build, edit, remove, names } = incrementalWorld({
    ...quickWorkspace,
    'notices/staff.yaml': unlawful('staff'),
    ...config('rules: { retention/*: off }\n'),
  })
  const refused = await build()
  expect(refused.status).toBe(1)
  const rule = /error {2}([a-z-]+\/[a-z-]+)/.exec(refused.said)?.[1] ?? ''
  await edit({ 'notices/notice.waivers.yaml': waivers.replace('purpose/interest-missing', rule) })
  const waived = await build()
  expect(waived).toMatchObject({ status: 0, written: [...indexPages, ...filesOf('staff')] })
  remove('notices/notice.waivers.yaml')
  expect(await build()).toMatchObject({ status: 1, said: refused.said })
  expect(names()).toEqual(quickFiles)
})

test('another day: everything is judged by it, nothing is made again, and it is remembered', async () => {
  const { build } = incrementalWorld(quickWorkspace)
  const today = await build()
  const later = await build('--as-of', '2031-01-01')
  expect(later.said).toContain('meta/stale')
  expect(later).toMatchObject({ status: 0, written: [] })
  expect(await build('--as-of', '2031-01-01')).toMatchObject({ said: later.said, read: [] })
  expect((await build()).said).toBe(today.said)
})

test('where nothing was found, terminal, colour and language make nothing to do', async () => {
  const world = incrementalWorld(quickWorkspace)
  const first = await world.build()
  expect(await world.build('--color')).toMatchObject({ read: [], written: [], said: first.said })
  expect(await world.build('--ui-lang', 'fi')).toMatchObject({ read: [], written: [] })
})

test('a waiver that has ended stops a build that has nothing else to do', async () => {
  const { build, edit } = incrementalWorld({
    ...quickWorkspace,
    'notices/staff.yaml': unlawful('staff'),
    ...config('rules: { retention/*: off }\n'),
  })
  const rule = /error {2}([a-z-]+\/[a-z-]+)/.exec((await build()).said)?.[1] ?? ''
  await edit({ 'notices/notice.waivers.yaml': waivers.replace('purpose/interest-missing', rule) })
  expect((await build()).status).toBe(0)
  const after = await build('--as-of', '2027-02-01')
  expect(after.status).toBe(1)
  expect(after.said).toContain('waiver/expired')
})

test('findings are told in the language and the width asked for', async () => {
  const { build } = incrementalWorld({ ...quickWorkspace, 'notices/staff.yaml': withRemark('staff') })
  const english = await build()
  const finnish = await build('--ui-lang', 'fi')
  expect(finnish.said).toContain('huomio')
  expect(finnish.written).toEqual([])
  // What has no findings has none in another language either.
  expect(finnish.read).toContain('notices/staff.yaml')
  expect(finnish.read).not.toContain('notices/customers.yaml')
  expect((await build('--ui-lang', 'en')).said).toBe(english.said)
})
