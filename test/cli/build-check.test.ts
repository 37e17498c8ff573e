import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

test('--check says what it could not check, and nothing of writing', async () => {
  const { run, write } = openWorld(quickWorkspace)
  await run('build')
  write({ 'notices/staff.yaml': register('staff', 'retentoin: []') })
  const { status, out, err } = await run('build', '--check')
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('schema/unknown-key')
  expect(err).toMatch(/\nNot checked: 4 files of 1 register with mistakes; 4 up to date\.\n$/)
  expect(err).not.toMatch(/note:|as they were|Up to date/)
  const finnish = (await run('build', '--check', '--ui-lang', 'fi')).err
  expect(finnish).toMatch(
    /\nTarkistamatta: 4 tiedostoa 1 rekisteristä, jossa on virheitä; ajan tasalla 4\.\n$/,
  )
  expect(finnish).not.toContain('huomautus:')
  expect((await run('build', '--check', '-f', 'md', '-l', 'fi')).err).toMatch(
    /\nNot checked: 1 file of 1 register with mistakes; 1 up to date\.\n$/,
  )
})

test('--check tells what is out of date beside what it could not check', async () => {
  const { run, write, published } = openWorld(quickWorkspace)
  await run('build')
  write({ 'notices/staff.yaml': 'id: [staff' })
  rmSync(join(published, 'customers.en.md'))
  const { status, out, err } = await run('build', '--check')
  expect({ status, out }).toEqual({ status: 1, out: 'published/customers.en.md: missing\n' })
  // Where the id cannot be read, nobody knows how many files it has.
  expect(err).toMatch(
    /\nOut of date: 1 file; 3 up to date, checked in 0\.0 s\nNot checked: 1 register with mistakes\.\n$/,
  )
  write({ 'notices/customers.yaml': 'id: [customers' })
  expect((await run('build', '--check')).err).toMatch(
    /\nNot checked: 2 registers with mistakes; 0 up to date\.\n$/,
  )
  expect((await run('build', '--check', '--ui-lang', 'fi')).err).toMatch(
    /\nTarkistamatta: 2 rekisteriä, joissa on virheitä; ajan tasalla 0\.\n$/,
  )
})

test('--check passes on a fresh copy of a built workspace, with its manifest and without', async () => {
  const first = openWorld(workspace)
  await first.run('build')
  const clone = openWorld({})
  cpSync(first.folder, clone.folder, { recursive: true })
  expect(await clone.run('build', '--check')).toMatchObject({ status: 0, out: '' })
  // Nothing to write either: what the manifest says holds in every folder.
  expect((await clone.run('build')).err).toContain('Wrote 0 files, 14 unchanged')

  rmSync(join(clone.published, '.notice-manifest.json'))
  expect(await clone.run('build', '--check')).toMatchObject({ status: 0, out: '' })
  cpSync(join(clone.published, 'staff.fi.md'), join(clone.published, 'former.fi.md'))
  clone.write({ 'published/letter.fi.md': 'somebody else’s' })
  expect(await clone.run('build', '--check')).toMatchObject({
    status: 1,
    out: 'published/former.fi.md: stray\n',
  })
})

test('a folder in the place of a file, or of the manifest, is told of as such', async () => {
  const { run, write, published } = openWorld(quickWorkspace)
  await run('build')
  for (const name of ['customers.fi.md', '.notice-manifest.json']) {
    rmSync(join(published, name))
    write({ [`published/${name}/x`]: 'x' })
  }
  expect(await run('build', '--check')).toMatchObject({
    status: 1,
    out: 'published/.notice-manifest.json: a folder stands in its place\npublished/customers.fi.md: a folder stands in its place\n',
  })
  expect((await run('build', '--check', '--ui-lang', 'fi')).out).toContain(
    'customers.fi.md: paikalla on kansio',
  )
  expect((await run('build')).status).toBe(2)
})
