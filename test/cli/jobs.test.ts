// Several processes build what one alone would have built, whatever becomes of them.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Io } from '../../src/io/io.ts'
import type { Tree } from '../io/test-world.ts'
import { type HelperFate, helpersWithin } from './helpers-within.ts'
import { openWorld } from './open-world.ts'
import { register, unlawful } from './sample.ts'

const config = { 'notices/notice.config.yaml': 'formats: [html, md]\n' }

/** Twelve registers, of which some have mistakes of every kind. */
const mixed: Tree = {
  ...config,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`notices/r${String(index).padStart(2, '0')}.yaml`, index]).map(
      ([name, index]) => [name, register(`register-number-${index}`)],
    ),
  ),
  'notices/r02.yaml': unlawful('second'),
  'notices/r03.yaml': register('third', 'retentoin: []'),
  'notices/r05.yaml': 'id: [fifth',
  'notices/r07.yaml': register('same'),
  'notices/r08.yaml': register('same'),
  'notices/r09.yaml': register('ninth', 'extends: shared/none.yaml'),
  'notices/notice.waivers.yaml': `waivers:
  - { rule: retention/missing, register: second, reason: decided, owner: Aino, until: 2027-06-30 }
  - { rule: retention/vague, register: third, reason: decided, owner: Aino, until: 2027-06-30 }
  - { rule: retention/vague, register: register-number-4, reason: decided, owner: Aino, until: 2027-06-30 }
  - { rule: retention/vague, at: dpo.nme, register: register-number-6, reason: decided, owner: Aino, until: 2027-06-30 }
`,
}

const clean: Tree = Object.fromEntries(
  Object.entries(mixed).filter(([name]) => !/r0[235789]|waivers/.test(name)),
)

/** A world whose helpers have a fate, and in which signals and messages have their turn. */
function worldOf(tree: Tree, fate: HelperFate = {}, changes: Partial<Io> = {}) {
  const helpers = helpersWithin(() => world.io, fate)
  const world = openWorld(tree, {
    startHelper: helpers.startHelper,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...changes,
  })
  const everything = () =>
    Object.fromEntries(
      readdirSync(world.published)
        .sort()
        .map((name) => [name, readFileSync(`${world.published}/${name}`, 'latin1')]),
    )
  return { ...world, ...helpers, everything }
}

/** The bytes of documents are no text, and pass between processes as well. */
const documents: Tree = { ...clean, 'notices/notice.config.yaml': 'formats: [html, md, docx]\n' }

test.each([
  ['without mistakes', documents],
  ['with mistakes of every kind', mixed],
])('registers %s: files, findings, order and status are those of one process', async (_what, tree) => {
  const alone = worldOf(tree)
  const expected = await alone.run('build', '--json', '--jobs', '1')
  expect(alone.started()).toBe(0)
  for (const jobs of ['2', '4']) {
    const together = worldOf(tree)
    expect(await together.run('build', '--json', '--jobs', jobs)).toEqual(expected)
    expect(together.everything()).toEqual(alone.everything())
    expect([together.started(), together.alive()]).toEqual([Number(jobs) - 1, 0])
  }
})

test('helpers do a part of the work', async () => {
  const given: string[] = []
  const world = worldOf(clean, { onOrder: (file) => given.push(file) })
  expect((await world.run('build', '--jobs', '3')).status).toBe(0)
  expect(given.length).toBeGreaterThan(0)
})

test('a helper that dies takes the register with it that it was at, and no other', async () => {
  let dead = ''
  const world = worldOf(clean, {
    diesOf: ({ planned }) => {
      if (planned === undefined || dead !== '') return false
      dead = planned.file
      return true
    },
  })
  const { status, out, err } = await world.run('build', '--json', '--jobs', '2')
  expect(status).toBe(1)
  expect(JSON.parse(out).failed).toEqual([{ file: dead, errors: 1 }])
  expect(JSON.parse(out).written).toHaveLength(5 * 4)
  expect(err).toContain(`${dead}:1:1  error  workspace/builder-ended`)
  expect(err).toContain('ended before it was done')
  expect(world.alive()).toBe(0)
})

test('helpers that cannot begin are done without', async () => {
  const world = worldOf(clean, { diesOf: ({ kind }) => kind === 'open' })
  expect((await world.run('build', '--jobs', '4')).status).toBe(0)
  expect(Object.keys(world.everything())).toHaveLength(6 * 4 + 2 + 1)
})

test('Ctrl+C ends with 130, whole files and no helper', async () => {
  const world = worldOf(clean, {
    onOrder: () => world.interrupt(),
  })
  const { status, err } = await world.run('build', '--jobs', '3')
  expect(status).toBe(130)
  expect(err).toContain('Interrupted')
  expect(world.alive()).toBe(0)
})

test('what stops a run in a helper stops it as it would have here', async () => {
  const broken = {
    ...clean,
    'notices/r01.yaml': register('register-number-1', 'extends: shared/secret.yaml'),
  }
  const locked = (path: string) => path.endsWith('secret.yaml')
  const run = async (jobs: string) => {
    const world = worldOf({ ...broken, 'notices/shared/secret.yaml': 'dpo: none\n' })
    const { files } = world.io
    const refusing = {
      ...files,
      readFile: (path: string) => {
        if (locked(path)) throw Object.assign(new Error('EMFILE'), { code: 'EMFILE' })
        return files.readFile(path)
      },
    }
    Object.assign(world.io, { files: refusing })
    return world.run('build', '--jobs', jobs)
  }
  const alone = await run('1')
  expect(alone.status).toBe(2)
  expect(alone.err).toContain('notices/shared/secret.yaml could not be used (EMFILE)')
  expect(await run('3')).toEqual(alone)
})

test('by itself a small run has no helpers, and a large one as many as pay', async () => {
  const world = worldOf(clean, {}, { cores: async () => 8 })
  await world.run('build')
  expect(world.started()).toBe(0)
})

test.each(['0', '-1', '1.5', 'two'])('--jobs %j is refused', async (value) => {
  const { run } = worldOf(clean)
  const { status, err } = await run('build', `--jobs=${value}`)
  expect(status).toBe(2)
  expect(err).toContain('--jobs takes a whole number of at least 1')
  expect((await run('build', `--jobs=${value}`, '--ui-lang', 'fi')).err).toContain('vähintään 1')
})

test('--jobs 0 is refused where nothing is left to do as well', async () => {
  const { run } = worldOf({ 'notices/r01.yaml': register('register-number-1') })
  for (const _ of [1, 2]) expect((await run('build', '-f', 'md')).status).toBe(0)
  expect(await run('build', '-f', 'md', '--jobs', '0')).toMatchObject({ status: 2 })
})
