import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Io, Watch } from '../../src/io/io.ts'
import type { Tree } from '../io/test-world.ts'
import { tick } from './incremental-world.ts'
import { openWorld } from './open-world.ts'
import { quickFiles, quickWorkspace, register, unlawful } from './sample.ts'

/** What the user does while the program waits. */
type Deed = (world: ReturnType<typeof openWorld>) => void

/**
 * Runs `build --watch`; each time it waits, the next deed is done, and after the last the user ends it.
 *
 * @param isTelling whether the system tells of changes, or they are found by looking
 */
async function watched(tree: Tree, deeds: readonly Deed[], isTelling = true, argv: readonly string[] = []) {
  const left = [...deeds]
  const said: string[] = []
  let open = 0
  const holders = new Set<symbol>()
  const watch: Io['watch'] = async (): Promise<Watch> => {
    open++
    return {
      changed: async (milliseconds) => {
        // Short waits are for things to come to rest; in the long ones the user acts.
        if (milliseconds < 1000) return false
        said.push(world.err().slice(said.join('').length))
        const deed = left.shift()
        if (deed === undefined) world.interrupt()
        else deed(world)
        await tick()
        return isTelling
      },
      close: () => {
        open--
      },
    }
  }
  const holdInterrupts = () => {
    const holder = Symbol('holder')
    holders.add(holder)
    return () => {
      holders.delete(holder)
    }
  }
  const world = openWorld(tree, { watch, holdInterrupts })
  const status = await world.run('build', '--watch', ...argv).then((run) => run.status)
  said.push(world.err().slice(said.join('').length))
  expect({ open, held: holders.size }).toEqual({ open: 0, held: 0 })
  return { ...world, status, said }
}

const renamed = (id: string, name: string) => register(id).replace(`Register ${id}`, name)

test('builds, and again what is edited, and ends by Ctrl+C', async () => {
  const { status, said, read } = await watched(quickWorkspace, [
    ({ write }) => write({ 'notices/staff.yaml': renamed('staff', 'Register of the staff') }),
  ])
  expect(status).toBe(130)
  expect(said[0]).toBe(
    'Wrote 10 files, 0 unchanged, from 2 registers in 0.0 s\nWatching for changes; Ctrl+C ends it.\n',
  )
  expect(said[1]).toBe('09:05:00  notices/staff.yaml: 5 files written in 0 ms\n')
  expect(said[2]).toBe('Interrupted. Each file is either as it was or new and whole.\n')
  expect(read('staff.en.html')).toContain('Register of the staff')
})

const extending = register('customers', 'extends: shared/firm.yaml').replace(/^retention:\n.*\n/m, '')
const firm = 'retention:\n  - { of: [contact-details], period: P3Y, from: end-of-relationship }\n'
const settings = (text: string) => ({ 'notices/notice.config.yaml': `formats: [html, md]\n${text}` })

test.each<[string, Tree, Deed, string]>([
  [
    'a shared part',
    { ...quickWorkspace, 'notices/customers.yaml': extending, 'notices/shared/firm.yaml': firm },
    ({ write }) => write({ 'notices/shared/firm.yaml': firm.replace('P3Y', 'P4Y') }),
    'notices/shared/firm.yaml: 4 files written',
  ],
  [
    'a style',
    { ...quickWorkspace, ...settings('templates: look\n'), 'look/styles/own.css': 'h1 { color: red }\n' },
    ({ write }) => write({ 'look/styles/own.css': 'h1 { color: blue }\n' }),
    'look/styles/own.css: 6 files written',
  ],
  [
    'a phrase in a file that was not there before',
    {
      ...quickWorkspace,
      ...settings('locales: words\n'),
      'words/en.yaml': 'kinds: { privacy-notice: Notice }\n',
    },
    ({ write }) => write({ 'words/fi.yaml': 'kinds: { privacy-notice: Tietosi }\n' }),
    'words/fi.yaml: 5 files written',
  ],
  [
    'the settings, new',
    { 'notices/staff.yaml': register('staff') },
    ({ write }) => write(settings('brand: { colour: "#7a1f3d" }\n')),
    'notices/notice.config.yaml: 2 files written',
  ],
  [
    'a new register',
    quickWorkspace,
    ({ write }) => write({ 'notices/deep/shop.yaml': register('shop') }),
    'notices/deep: 6 files written',
  ],
])('sees an edit of %s', async (_, tree, deed, told) => {
  const flags = 'notices/notice.config.yaml' in tree ? [] : ['-f', 'html,md']
  const { said } = await watched(tree, [deed], true, flags)
  expect(said[1]).toContain(told)
})

test('a register that is deleted takes its files along', async () => {
  const { names } = await watched(quickWorkspace, [
    ({ folder }) => rmSync(join(folder, 'notices/staff.yaml')),
  ])
  expect(names()).toEqual(quickFiles.filter((name) => !name.startsWith('staff')))
})

test('goes on over mistakes in a description, in the settings, in waivers, and over a folder that is gone', async () => {
  const { said, names } = await watched(quickWorkspace, [
    ({ write }) => write({ 'notices/staff.yaml': 'id: [' }),
    ({ write }) => write({ 'notices/staff.yaml': register('staff') }),
    ({ write }) => write(settings('colour: red\n')),
    ({ write }) => write(settings('')),
    ({ write }) => write({ 'notices/notice.waivers.yaml': 'waivers: none\n' }),
    ({ folder }) => rmSync(join(folder, 'notices/notice.waivers.yaml')),
    ({ write }) => write({ 'notices/staff.yaml': unlawful('staff') }),
    ({ write }) => write({ 'notices/staff.yaml': register('staff') }),
    ({ folder }) => rmSync(join(folder, 'notices'), { recursive: true }),
    ({ write }) => write(quickWorkspace),
  ])
  expect(said[1]).toContain('yaml/syntax')
  expect(said[2]).toMatch(/^09:05:00 {2}notices\/staff\.yaml: \d files written in 0 ms\n$/)
  expect(said[3]).toContain('schema/unknown-key')
  expect(said[4]).toBe('09:05:00  notices/notice.config.yaml: 0 files written in 0 ms\n')
  expect(said[5]).toContain('notice.waivers.yaml')
  expect(said[6]).toBe('09:05:00  notices/notice.waivers.yaml: 0 files written in 0 ms\n')
  expect(said[7]).toContain('error')
  expect(said[9]).toContain('error: there is no folder `notices`')
  expect(said[10]).toMatch(/^09:05:00 .* 0 files written in 0 ms\n$/)
  expect(names()).toEqual(quickFiles)
})

test('where the system does not tell of changes, they are found by looking', async () => {
  const { said } = await watched(
    quickWorkspace,
    [({ write }) => write({ 'notices/staff.yaml': renamed('staff', 'Staff') })],
    false,
  )
  expect(said[1]).toContain('notices/staff.yaml: 5 files written')
})

test('what is none of its sources does not disturb it, nor what it writes itself', async () => {
  const { said } = await watched(quickWorkspace, [
    ({ write }) => write({ 'log.txt': 'x', 'published/own.css': '', 'notices/.staff.yaml.swp': 'x' }),
    ({ write }) => write({ 'notices/staff.yaml': `${register('staff')}# looked through\n` }),
  ])
  expect(said.slice(1, 3).join('')).toBe('09:05:00  notices/staff.yaml: 0 files written in 0 ms\n')
})

test.each([['--check'], ['--json'], ['--force'], ['--shard', '1/2'], ['--merge', 'part']])(
  '%s is for one build, and is refused with what to do',
  async (flag, ...value) => {
    const { run, names } = openWorld(quickWorkspace)
    const english = await run('build', '--watch', flag, ...value)
    expect(english).toMatchObject({
      status: 2,
      err: `error: --watch and ${flag} do not go together\n  ${flag} is for one build: leave --watch out.\n`,
    })
    const finnish = await run('build', '--watch', '--ui-lang', 'fi', flag, ...value)
    expect(finnish.err).toContain(`\n  ${flag} tekee yhden ajon: jätä --watch pois.\n`)
    expect(names).toThrow()
  },
)
