import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWorld } from './open-world.ts'
import { quickWorkspace, register, workspace } from './sample.ts'

test('--check passes after a build and names what has changed since', async () => {
  const { run, published, write } = openWorld(quickWorkspace)
  await run('build')
  expect(await run('build', '--check')).toMatchObject({
    status: 0,
    out: '',
    err: 'Up to date: 10 files, checked in 0.0 s\n',
  })
  write({ 'notices/staff.yaml': register('staff').replaceAll('Palvelut', 'Palveleminen') })
  rmSync(join(published, 'customers.en.md'))
  writeFileSync(join(published, 'customers.fi.md'), '')
  write({ 'published/.staff.fi.md.0123456789ab.tmp': '' })
  const before = readdirSync(published)
  const { status, out, err } = await run('build', '--check')
  expect(status).toBe(1)
  expect(out.split('\n')).toEqual([
    'published/.staff.fi.md.0123456789ab.tmp: half done',
    'published/customers.en.md: missing',
    'published/customers.fi.md: half done',
    // In English only the stamp has changed: it names all facts of the register.
    'published/staff.en.html: stale',
    'published/staff.en.md: stale',
    'published/staff.fi.html: stale',
    'published/staff.fi.md: stale',
    '',
  ])
  expect(err).toContain('Out of date: 7 files; 4 up to date')
  expect(readdirSync(published)).toEqual(before)
})

test('--check tells what is no longer made, also when the manifest is lost', async () => {
  const { run, published, folder } = openWorld(quickWorkspace)
  await run('build')
  rmSync(join(folder, 'notices/staff.yaml'))
  const stray = ['staff.en.html', 'staff.en.md', 'staff.fi.html', 'staff.fi.md']
  const strayOf = async () => {
    const { outOfDate } = JSON.parse((await run('build', '--check', '--json')).out)
    return outOfDate
      .filter(({ reason }: { reason: string }) => reason === 'stray')
      .map(({ file }: { file: string }) => file)
  }
  expect(await strayOf()).toEqual(stray.map((name) => `published/${name}`))
  rmSync(join(published, '.notice-manifest.json'))
  expect(await strayOf()).toEqual(stray.map((name) => `published/${name}`))
})

test('--check before any build writes no folder', async () => {
  const { run, folder } = openWorld(quickWorkspace)
  expect((await run('build', '--check')).status).toBe(1)
  expect(readdirSync(folder)).toEqual(['notices'])
})

test('the stamp tells a stray PDF where the manifest is lost', async () => {
  const { run, published, folder } = openWorld(workspace)
  await run('build')
  rmSync(join(folder, 'notices/staff.yaml'))
  rmSync(join(published, '.notice-manifest.json'))
  const { out } = await run('build', '--check')
  for (const name of ['staff.en.pdf', 'staff.fi.pdf']) expect(out).toContain(`published/${name}: stray`)
})
