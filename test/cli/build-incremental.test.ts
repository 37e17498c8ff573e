import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import type { Tree } from '../io/test-world.ts'
import { incrementalWorld, tick } from './incremental-world.ts'
import { filesOf, indexPages, quickFiles, quickWorkspace, register, withRemark } from './sample.ts'

const config = (text: string): Tree => ({ 'notices/notice.config.yaml': `formats: [html, md]\n${text}` })

test('a build with nothing to do reads one file, writes none, and says what the first said', async () => {
  const { build, cache } = incrementalWorld({ ...quickWorkspace, 'notices/staff.yaml': withRemark('staff') })
  const first = await build()
  expect(first.written).toEqual(quickFiles)
  expect(first.said).toContain('layered/summary')
  // What was written a moment ago is compared by content, once.
  await build()
  const stamp = nodeFiles.stampOf(cache())
  expect(await build()).toEqual({ status: 0, said: first.said, written: [], read: [], changes: 0 })
  expect(nodeFiles.stampOf(cache())).toEqual(stamp)
})

test('documents of word processors are kept like other files', async () => {
  const { build, edit } = incrementalWorld({
    ...quickWorkspace,
    'notices/notice.config.yaml': 'formats: [docx]\n',
  })
  await build()
  await edit({ 'notices/staff.yaml': register('staff').replace('Register staff', 'Register of the staff') })
  expect((await build()).written).toEqual(['index.en.html', 'staff.en.docx', 'staff.fi.docx'])
})

const shared = {
  'notices/shared/firm.yaml':
    'retention:\n  - { of: [contact-details], period: P3Y, from: end-of-relationship }\n',
}
const extending = register('customers', 'extends: shared/firm.yaml').replace(/^retention:\n.*\n/m, '')

test.each<[string, Tree, Tree, string[], string[]]>([
  [
    'a description: its own files, and the index that lists it',
    quickWorkspace,
    { 'notices/staff.yaml': register('staff').replace('Register staff', 'Register of the staff') },
    ['index.en.html', 'staff.en.html', 'staff.en.md', 'staff.fi.html', 'staff.fi.md'],
    ['notices/staff.yaml'],
  ],
  [
    'a comment in it: nothing, but it is looked at',
    quickWorkspace,
    { 'notices/staff.yaml': `${register('staff')}# checked\n` },
    [],
    ['notices/staff.yaml'],
  ],
  [
    'a shared part: whoever extends it',
    { ...quickWorkspace, ...shared, 'notices/customers.yaml': extending },
    { 'notices/shared/firm.yaml': shared['notices/shared/firm.yaml'].replace('P3Y', 'P4Y') },
    filesOf('customers'),
    ['notices/customers.yaml', 'notices/shared/firm.yaml'],
  ],
  [
    'a phrase: every notice in its language',
    { ...quickWorkspace, ...config('locales: words\n'), 'words/fi.yaml': 'words: { draft: Luonnos }\n' },
    { 'words/fi.yaml': 'kinds: { privacy-notice: Näin käsittelemme tietojasi }\n' },
    [...filesOf('customers'), ...filesOf('staff'), ...indexPages].filter((name) => name.includes('.fi.')),
    ['notices/customers.yaml', 'notices/staff.yaml'],
  ],
  [
    'a style: every page',
    { ...quickWorkspace, ...config('templates: look\n'), 'look/styles/own.css': 'h1 { color: red }\n' },
    { 'look/styles/own.css': 'h1 { color: blue }\n' },
    [...filesOf('customers', ['html']), ...filesOf('staff', ['html']), ...indexPages],
    ['notices/customers.yaml', 'notices/staff.yaml'],
  ],
  [
    'the folder of templates, by one that nothing names: nothing, but all is looked at',
    { ...quickWorkspace, ...config('templates: look\n'), 'look/styles/own.css': 'h1 { color: red }\n' },
    { 'look/partials/page-end.hbs': '<p>The end.</p>\n' },
    [],
    ['notices/customers.yaml', 'notices/staff.yaml'],
  ],
  [
    'the settings: whatever they change',
    quickWorkspace,
    config('brand: { name: Esimerkki Oy, colour: "#7a1f3d" }\n'),
    [...filesOf('customers', ['html']), ...filesOf('staff', ['html']), ...indexPages],
    ['notices/customers.yaml', 'notices/staff.yaml'],
  ],
  [
    'the logo: every page',
    { ...quickWorkspace, ...config('brand: { logo: logo.svg }\n'), 'logo.svg': logo('#000') },
    { 'logo.svg': logo('#111') },
    [...filesOf('customers', ['html']), ...filesOf('staff', ['html']), ...indexPages],
    ['notices/customers.yaml', 'notices/staff.yaml'],
  ],
  [
    'a new description: its files and the index',
    quickWorkspace,
    { 'notices/shop.yaml': register('shop') },
    [...indexPages, ...filesOf('shop')],
    ['notices/shop.yaml'],
  ],
])('an edit of %s', async (_, before, after, written, read) => {
  const { build, edit, everything } = incrementalWorld(before)
  await build()
  await edit(after)
  const built = await build()
  expect(built.status).toBe(0)
  expect(built.written.filter((name) => !written.includes(name))).toEqual([])
  expect(built.written).toEqual([...written].sort())
  expect(built.read.filter((path) => path.startsWith('notices/') && !path.includes('notice.'))).toEqual(read)
  const incremental = everything()
  await build('--force')
  expect(everything()).toEqual(incremental)
})

function logo(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="${colour}" d="M0 0h40v40H0z"/></svg>`
}

test('a register that goes takes its files along; two of one id stop each other, the old one too', async () => {
  const { build, edit, remove, names } = incrementalWorld(quickWorkspace)
  await build()
  await edit({ 'notices/twin.yaml': register('staff') })
  const twins = await build()
  expect(twins.status).toBe(1)
  expect(twins.said.match(/workspace\/duplicate-id/g)).toHaveLength(2)
  remove('notices/twin.yaml')
  expect((await build()).status).toBe(0)
  remove('notices/staff.yaml')
  expect((await build()).status).toBe(0)
  expect(names()).toEqual(quickFiles.filter((name) => !name.startsWith('staff')))
})

test.each<[string, (published: string) => void, string[]]>([
  ['changed by hand', (published) => writeFileSync(join(published, 'staff.fi.md'), 'mine'), ['staff.fi.md']],
  ['deleted', (published) => rmSync(join(published, 'staff.fi.html')), ['staff.fi.html']],
  [
    'emptied, an index page',
    (published) => writeFileSync(join(published, 'index.fi.html'), ''),
    ['index.fi.html'],
  ],
  ['gone, the manifest', (published) => rmSync(join(published, '.notice-manifest.json')), []],
  ['gone, all of it', (published) => rmSync(published, { recursive: true }), quickFiles],
])('a published file that was %s is made again', async (_, harm, written) => {
  const { build, published, everything } = incrementalWorld(quickWorkspace)
  await build()
  await build()
  const before = everything()
  await tick()
  harm(published)
  expect(await build()).toMatchObject({ status: 0, written })
  expect(everything()).toEqual(before)
})

test('a file that a killed run left behind is taken away, though nothing else is to be done', async () => {
  const { build, edit, published } = incrementalWorld(quickWorkspace)
  await build()
  await build()
  await edit({ 'published/.staff.fi.md.0123456789ab.tmp': '' })
  await build()
  expect(readdirSync(published)).not.toContain('.staff.fi.md.0123456789ab.tmp')
})
