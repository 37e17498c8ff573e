import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import { openWorld } from './open-world.ts'
import { quickFiles, quickWorkspace, register, workspace } from './sample.ts'

test('writes every register in its languages and formats, and the index pages', async () => {
  const { run, names, read } = openWorld(workspace)
  const { status, out, err } = await run('build')
  expect({ status, out, err }).toEqual({
    status: 0,
    out: '',
    err: 'Wrote 14 files, 0 unchanged, from 2 registers in 0.0 s\n',
  })
  expect(names()).toEqual([...quickFiles, ...pdfs('customers'), ...pdfs('staff')].sort())
  expect(read('customers.fi.pdf').slice(0, 5)).toBe('%PDF-')
  expect(read('index.fi.html')).toContain('customers.en.pdf')
})

const pdfs = (id: string) => [`${id}.en.pdf`, `${id}.fi.pdf`]

test('a second build touches nothing', async () => {
  const { run, published } = openWorld(quickWorkspace)
  await run('build')
  const old = new Date('2020-01-01')
  for (const name of readdirSync(published)) utimesSync(join(published, name), old, old)
  const { status, err } = await run('build')
  expect({ status, err }).toEqual({
    status: 0,
    err: 'Wrote 0 files, 10 unchanged, from 2 registers in 0.0 s\n',
  })
  for (const name of readdirSync(published)) expect(statSync(join(published, name)).mtime).toEqual(old)
})

test('--force writes all the same', async () => {
  const { run } = openWorld(quickWorkspace)
  await run('build')
  expect((await run('build', '--force')).err).toContain('Wrote 10 files, 0 unchanged')
})

test('--json tells what was done', async () => {
  const { run } = openWorld(quickWorkspace)
  const { out } = await run('build', '--json')
  expect(JSON.parse(out)).toEqual({
    version: 1,
    written: expect.arrayContaining(quickFiles.map((name) => `published/${name}`)),
    unchanged: 0,
    removed: [],
    failed: [],
    durationMs: 0,
  })
})

test('summaries speak Finnish', async () => {
  const { run } = openWorld(quickWorkspace)
  expect((await run('build', '--ui-lang', 'fi')).err).toBe(
    'Kirjoitettu: 10 tiedostoa, ennallaan 0. Rekistereitä 2, aikaa kului 0,0 s\n',
  )
})

test('a bad description stops no other, and keeps what was published of it', async () => {
  const { run, names, read, write } = openWorld(quickWorkspace)
  await run('build')
  const before = { staff: read('staff.fi.md'), index: read('index.fi.html') }
  write({
    'notices/staff.yaml': register('staff', 'retentoin: []'),
    'notices/customers.yaml': register('customers').replaceAll('Palvelut', 'Palveleminen'),
  })
  const { status, out, err } = await run('build', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    written: ['fi.html', 'fi.md', 'en.html', 'en.md'].map((rest) => `published/customers.${rest}`),
    failed: [{ file: 'notices/staff.yaml', errors: 1 }],
  })
  expect(err).toContain('notices/staff.yaml:16:1')
  expect(err).toContain('schema/unknown-key')
  expect(err).toContain('its published files are as they were')
  expect(err).toContain('index pages and outdated files were left')
  expect(names()).toEqual(quickFiles)
  expect({ staff: read('staff.fi.md'), index: read('index.fi.html') }).toEqual(before)
})

test('a description that is no YAML keeps everything that could be its own', async () => {
  const { run, names, write } = openWorld(quickWorkspace)
  await run('build')
  write({ 'notices/staff.yaml': 'id: [staff' })
  expect((await run('build')).status).toBe(1)
  expect(names()).toEqual(quickFiles)
})

test('what is no longer made is deleted by a whole build only', async () => {
  const { run, names, folder, write } = openWorld(quickWorkspace)
  await run('build')
  write({ 'published/letter.txt': 'somebody else’s' })
  rmSync(join(folder, 'notices/staff.yaml'))
  expect((await run('build', 'notices/customers.yaml')).status).toBe(0)
  expect(names()).toContain('staff.fi.md')
  const { err, out } = await run('build', '--json')
  expect(err).toContain('removed 4 files that nothing makes any more')
  expect(JSON.parse(out).removed).toEqual(
    ['html', 'md'].flatMap((f) => [`published/staff.en.${f}`, `published/staff.fi.${f}`]).sort(),
  )
  expect(names()).toEqual(['letter.txt', ...quickFiles.filter((name) => !name.startsWith('staff'))].sort())
})

test('a file that was changed by hand is not deleted', async () => {
  const { run, read, folder, write } = openWorld(quickWorkspace)
  await run('build')
  write({ 'published/staff.fi.md': 'changed' })
  rmSync(join(folder, 'notices/staff.yaml'))
  const { status, err } = await run('build')
  expect(status).toBe(0)
  expect(err).toContain('warning: published/staff.fi.md is no longer made, but was changed by hand')
  expect(read('staff.fi.md')).toBe('changed')
})

test('some languages or formats are only a part, and the part is the same as in the whole', async () => {
  const { run, names, read } = openWorld(quickWorkspace)
  await run('build', '-l', 'fi', '-f', 'md')
  expect(names()).toEqual(['customers.fi.md', 'staff.fi.md'])
  const part = read('staff.fi.md')
  await run('build')
  expect(read('staff.fi.md')).toBe(part)
})

test('a register that lacks the language is passed over; none left stops the run', async () => {
  const { run, names, write } = openWorld(quickWorkspace)
  write({ 'notices/staff.yaml': register('staff').replace('languages: [fi, en]', 'languages: [en]') })
  const { status, err } = await run('build', '-l', 'fi')
  expect(status).toBe(0)
  expect(err).toContain('note: notices/staff.yaml is not published in fi: skipped')
  expect(names()).toEqual(['customers.fi.html', 'customers.fi.md'])
  const none = await run('build', '--lang', 'fi', 'notices/staff.yaml')
  expect(none.status).toBe(2)
  expect(none.err).toContain('error: no register is published in fi')
})

test('drafts are marked', async () => {
  const { run, read } = openWorld(quickWorkspace)
  await run('build', '--draft')
  for (const name of ['staff.fi.md', 'staff.fi.html', 'index.fi.html'])
    expect(read(name), name).toMatch(/luonnos/i)
})

test('the config says where to, in which formats and languages', async () => {
  const { run, folder } = openWorld({
    ...workspace,
    'notices/notice.config.yaml': 'output: site/privacy\nformats: [md]\nlanguages: [fi]\n',
  })
  expect((await run('build')).status).toBe(0)
  expect(readdirSync(join(folder, 'site/privacy')).sort()).toEqual([
    '.notice-manifest.json',
    'customers.fi.md',
    'index.fi.html',
    'staff.fi.md',
  ])
})

test.each([
  ['empty', ''],
  ['all comments', '# formats: [md]\n# output: site\n'],
  ['a document of comments', '---\n# formats: [md]\n'],
  ['null', 'null\n'],
])('a config that is %s changes nothing', async (_what, config) => {
  const { run, names } = openWorld({ ...workspace, 'notices/notice.config.yaml': config })
  expect(await run('validate')).toMatchObject({ status: 0, out: 'No problems in 2 registers\n' })
  expect((await run('build')).status).toBe(0)
  expect(names()).toContain('customers.fi.pdf')
})

test('phrases of the workspace replace those of the tool, one by one', async () => {
  const { run, read } = openWorld({
    ...workspace,
    'notices/notice.config.yaml': 'formats: [md]\nlocales: phrases\n',
    'phrases/fi.yaml': 'kinds: { privacy-notice: Oma selosteemme }\n',
  })
  expect((await run('build')).status).toBe(0)
  expect(read('staff.fi.md')).toContain('Oma selosteemme')
  expect(read('staff.en.md')).toContain('Privacy notice')
})

test('the same bytes whatever the time zone, the language of the terminal, the order of the folder and the place', async () => {
  const first = openWorld(quickWorkspace)
  await first.run('build')
  const zone = process.env['TZ']
  process.env['TZ'] = 'Pacific/Kiritimati'
  try {
    const list: typeof nodeFiles.list = (path) => [...nodeFiles.list(path)].reverse()
    const second = openWorld(quickWorkspace, {
      env: { LANG: 'fi_FI.UTF-8' },
      files: { ...nodeFiles, list },
      today: () => '2027-09-30',
    })
    await second.run('build')
    for (const name of ['.notice-manifest.json', ...quickFiles])
      expect(second.read(name), name).toBe(first.read(name))
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('a terminal sees progress, but only when it takes long', async () => {
  let clock = 0
  const slow = openWorld(quickWorkspace, { terminal: true, now: () => (clock += 900) })
  expect((await slow.run('build', '--no-color')).err).toMatch(
    /\r\u001b\[2KBuilding notices: 1 of 2 registers[^\r]*\r\u001b\[2KWrote 10 files/,
  )
  const quick = openWorld(quickWorkspace, { terminal: true })
  expect((await quick.run('build', '--no-color')).err).not.toContain('Building')
})

test('a workspace does not delete what another has published', async () => {
  const { run, names, write, folder } = openWorld({
    ...quickWorkspace,
    'other/notices/notice.config.yaml': 'formats: [md]\n',
    'other/notices/partners.yaml': register('partners'),
  })
  await run('build')
  for (const [language, message] of [
    ['en', 'error: published holds the notices of other registers: customers, staff\n'],
    ['fi', 'virhe: kansiossa published on muiden rekisterien selosteita: customers, staff\n'],
  ] as const) {
    const { status, err } = await run('build', 'other/notices', '-o', 'published', '--ui-lang', language)
    expect(status).toBe(2)
    expect(err).toContain(message)
  }
  expect(names()).toEqual(quickFiles)

  // A register that is here under its old id shows whose folder it is.
  rmSync(join(folder, 'notices/staff.yaml'))
  expect((await run('build')).status).toBe(0)
  // Where the only one is called otherwise, the user says so.
  write({ 'notices/customers.yaml': register('clients') })
  expect((await run('build')).status).toBe(2)
  expect((await run('build', '--force')).err).toContain('removed 4 files')
  expect((await run('build')).status).toBe(0)
  expect(names().map((name) => name.split('.')[0])).not.toContain('customers')
})
