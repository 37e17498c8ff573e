import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import type { Tree } from '../io/test-world.ts'
import { incrementalWorld, tick } from './incremental-world.ts'
import { quickFiles, quickWorkspace, register, unlawful } from './sample.ts'

const config = (text: string): Tree => ({ 'notices/notice.config.yaml': `formats: [html, md]\n${text}` })
/** A remark of the rules stands in each: a register without a summary. */
const withRemark = (id: string) => register(id).replace(/ {2}summary:\n(?: {4}.*\n)+/, '')
const filesOf = (id: string, formats = ['html', 'md']) =>
  ['en', 'fi'].flatMap((language) => formats.map((format) => `${id}.${language}.${format}`))
const indexPages = ['index.en.html', 'index.fi.html']

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

test('git is told to ignore what is kept', async () => {
  const { build, folder } = incrementalWorld(quickWorkspace)
  await build()
  expect(readFileSync(join(folder, '.notice/.gitignore'), 'utf8')).toBe('*\n')
})

const shared = {
  'notices/shared/firm.yaml':
    'retention:\n  - { of: [contact-details], period: P3Y, from: end-of-relationship }\n',
}
const extending = register('customers', 'extends: shared/firm.yaml').replace(/^retention:\n.*\n/m, '')
const waivers = `waivers:
  - { rule: purpose/interest-missing, register: staff, reason: Being written., owner: Legal, until: 2027-01-31 }
`

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
  expect((await build('--ui-lang', 'en')).said).toBe(english.said)
})

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

test('what killed runs left in the cache, or beside it, is taken away', async () => {
  const { build, edit, folder } = incrementalWorld(quickWorkspace)
  await edit({ '.notice.0123456789ab.tmp': '', '.notice.tmp': '' })
  await build()
  await edit({ '.notice/0123456789ab.tmp': 'half', 'notices/staff.yaml': register('staff', 'x-note: 1') })
  await build()
  const left = [folder, join(folder, '.notice')].flatMap((path) => readdirSync(path))
  expect(left.filter((name) => name.endsWith('.tmp'))).toEqual(['.notice.tmp'])
})

test('sources that were only touched are compared by content, once', async () => {
  const { build, folder } = incrementalWorld(quickWorkspace)
  await build()
  await build()
  utimesSync(join(folder, 'notices/staff.yaml'), 1, 1)
  expect(await build()).toMatchObject({ written: [], read: ['notices/staff.yaml'] })
  expect(await build()).toMatchObject({ read: [], changes: 0 })
})

test('where stamps are too coarse to tell, contents are compared', async () => {
  // Every change of this hour has one stamp, and the edit keeps the length.
  const hour = 60 * 60 * 1000
  const stampOf: typeof nodeFiles.stampOf = (path) => {
    const stamp = nodeFiles.stampOf(path)
    const coarse = (time: number) => Math.floor(time / hour) * hour
    return stamp && { ...stamp, modified: coarse(stamp.modified), changed: coarse(stamp.changed), inode: 1 }
  }
  const { build, edit } = incrementalWorld(quickWorkspace, { stampOf })
  await build()
  await build()
  await edit({ 'notices/staff.yaml': register('staff').replace('Register staff', 'Register stuff') })
  expect((await build()).written).toContain('staff.en.html')
  await edit({ 'published/staff.en.md': 'mine' })
  expect((await build()).written).toEqual(['staff.en.md'])
})

test('--force makes everything anew, --check believes nothing that is kept', async () => {
  const { build, run, edit } = incrementalWorld(quickWorkspace)
  await build()
  await build()
  expect((await build('--force')).written).toEqual(quickFiles)
  expect(await build()).toMatchObject({ written: [] })
  await edit({ 'published/staff.fi.md': 'mine' })
  const { status, out } = await run('build', '--check')
  expect({ status, out }).toEqual({ status: 1, out: 'published/staff.fi.md: stale\n' })
})

test('a part of the workspace leaves what is known of the rest', async () => {
  const { build, edit } = incrementalWorld(quickWorkspace)
  await build()
  await edit({ 'notices/staff.yaml': register('staff').replace('Register staff', 'Staff') })
  expect((await build('notices/staff.yaml')).read).toEqual([
    'notices/notice.config.yaml',
    'notices/staff.yaml',
  ])
  expect(await build()).toMatchObject({ written: ['index.en.html'], read: ['notices/notice.config.yaml'] })
})

test('each way to build is remembered by itself', async () => {
  const { build } = incrementalWorld(quickWorkspace)
  await build()
  expect((await build('-o', 'out', '-f', 'html')).written).toHaveLength(4)
  expect((await build('--draft')).written).toHaveLength(10)
  expect((await build()).written).toHaveLength(10)
  expect(await build('-o', 'out', '-f', 'html')).toMatchObject({ written: [], read: [] })
})

test.each<[string, (bytes: Buffer) => Uint8Array | string]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 10)],
  ['cut in its first line', (bytes) => bytes.subarray(0, 20)],
  ['emptied', () => ''],
  ['flipped in one bit', (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
  ['longer than it says', (bytes) => Buffer.concat([bytes, Buffer.from('{}')])],
  [
    'of another version',
    (bytes) => bytes.toString('latin1').replace(/^notice-cache \d+ \S+/, 'notice-cache 1 9.9.9'),
  ],
  ['of somebody else', () => '{"version":1,"entries":[]}'],
])('a cache that was %s is rebuilt without a word', async (_, harm) => {
  const { build, cache, everything, published } = incrementalWorld(quickWorkspace)
  const first = await build()
  await build()
  const before = everything()
  writeFileSync(join(published, 'staff.fi.md'), 'mine')
  writeFileSync(cache(), harm(readFileSync(cache())))
  expect(await build()).toMatchObject({ status: 0, said: first.said, written: ['staff.fi.md'] })
  expect(everything()).toEqual(before)
  await build()
  expect(await build()).toMatchObject({ read: [], changes: 0 })
})

test('where nothing can be kept, everything is built each time', async () => {
  const refused = () => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
  }
  const { build, folder } = incrementalWorld(quickWorkspace, { writeLoosely: refused })
  expect((await build()).status).toBe(0)
  expect(await build()).toMatchObject({ status: 0, written: [] })
  expect(readdirSync(folder)).not.toContain('.notice')
})
