import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/io/node-io.ts'
import type { Tree } from '../io/test-world.ts'
import { openWorld } from './open-world.ts'
import { quickFiles, quickWorkspace, register, workspace } from './sample.ts'

test.each<[string, Tree, string[], string]>([
  [
    'a config with an unknown key',
    { 'notices/notice.config.yaml': 'formts: [md]' },
    [],
    'schema/unknown-key',
  ],
  ['a config that is no YAML', { 'notices/notice.config.yaml': 'formats: [md' }, [], 'yaml/syntax'],
  [
    'a config of another name',
    { 'notices/notice.config.yml': 'formats: [md]' },
    [],
    'Settings are read from notice.config.yaml: rename the file.',
  ],
  ['a config that is no YAML by name', { 'notices/notice.config.json': '{}' }, [], 'rename the file'],
  ['a config in the plural', { 'notices.config.yaml': 'formats: [md]' }, [], 'rename the file'],
  [
    'a standard that the engine cannot make',
    { 'notices/notice.config.yaml': 'pdf: {standard: a-2a, engine: chromium}' },
    [],
    'notices/notice.config.yaml:1:17  error  schema/wrong-value',
  ],
  [
    'a logo outside',
    { 'notices/notice.config.yaml': 'brand: { logo: /etc/passwd }' },
    [],
    '`/etc/passwd` is outside the workspace',
  ],
  [
    'company rules outside',
    { 'notices/notice.config.yaml': 'companyRules: [/etc/passwd]' },
    [],
    '`/etc/passwd` is outside the workspace',
  ],
  ['two configs', { 'notices/notice.config.yaml': '', 'notice.config.yaml': '' }, [], 'two configs'],
  [
    'sources that are not there',
    { 'notices/notice.config.yaml': 'sources: [notice]' },
    [],
    'Did you mean `notices`?',
  ],
  ['sources outside', { 'notices/notice.config.yaml': 'sources: [..]' }, [], 'workspace/path-outside'],
  [
    'phrases that are not there',
    { 'notices/notice.config.yaml': 'locales: l' },
    [],
    'workspace/path-missing',
  ],
  [
    'phrases for a language that is not known',
    { 'notices/notice.config.yaml': 'locales: l', 'l/sv.yaml': 'name: svenska' },
    [],
    'workspace/unknown-language',
  ],
  [
    'a phrase that is not known',
    { 'notices/notice.config.yaml': 'locales: l', 'l/fi.yaml': 'nme: x' },
    [],
    'schema/unknown-key',
  ],
  [
    'a logo that is no image',
    { 'notices/notice.config.yaml': 'brand: { logo: logo.txt }', 'logo.txt': '' },
    [],
    'workspace/not-an-image',
  ],
  ['a path that is not there', {}, ['notices/stuff.yaml'], 'Did you mean `notices/staff.yaml`?'],
  [
    'the config as a path',
    { 'notices/notice.config.yaml': 'formats: [md]' },
    ['notices/notice.config.yaml'],
    'not a register',
  ],
  ['a shared part as a path', { 'notices/shared/x.yaml': 'x: 1' }, ['notices/shared/x.yaml'], 'shared part'],
  ['a folder without registers', { 'empty/readme.md': '' }, ['empty'], 'no register descriptions in empty'],
  ['two workspaces', { 'w/notices/a.yaml': 'id: a' }, ['notices', 'w/notices'], 'two workspaces'],
  ['an output folder that is a file', { published: '' }, [], 'the output folder published is a file'],
  [
    'an output folder inside the sources',
    {},
    ['-o', 'notices/out'],
    'notices/out is inside the sources notices',
  ],
  [
    'an output folder that a link leads into the sources',
    { out: 'link:notices' },
    ['-o', 'out/x'],
    'inside the sources',
  ],
])('%s: exit status 2, nothing written', async (_what, tree, argv, message) => {
  const { run, folder } = openWorld({ ...workspace, ...tree })
  const { status, out, err } = await run('build', '-f', 'md', ...argv)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(message)
  expect(readdirSync(folder).includes('published')).toBe('published' in tree)
  expect(readdirSync(join(folder, 'notices'))).not.toContain('out')
})

test.each<[string, Tree, string]>([
  ['the same id twice', { 'notices/staff.yaml': register('customers') }, 'workspace/duplicate-id'],
  [
    'a shared part that is missing',
    { 'notices/staff.yaml': register('staff', 'extends: x.yaml') },
    'workspace/extends-missing',
  ],
  [
    'a shared part outside',
    { 'notices/staff.yaml': register('staff', 'extends: ../../x.yaml') },
    'workspace/extends-outside',
  ],
  [
    'a shared part on the web',
    { 'notices/staff.yaml': register('staff', 'extends: https://esimerkki.example/org.yaml') },
    'workspace/extends-outside',
  ],
  ['a circle', { 'notices/staff.yaml': register('staff', 'extends: staff.yaml') }, 'workspace/extends-loop'],
])('%s: exit status 1', async (_what, tree, code) => {
  const { run } = openWorld({ ...quickWorkspace, ...tree })
  for (const language of ['en', 'fi']) {
    const { status, err } = await run('build', '--ui-lang', language)
    expect(status).toBe(1)
    expect(err).toContain(code)
    expect(err).toContain('notices/staff.yaml:')
  }
})

test.each(['index', 'con', 'lpt1'])('that the id %s cannot name files is told once', async (id) => {
  const { run } = openWorld({ ...quickWorkspace, 'notices/staff.yaml': register(id) })
  const { status, err } = await run('build')
  expect(status).toBe(1)
  expect(err.match(/notices\/staff\.yaml:\d+:\d+ +error .*/g)).toEqual([
    expect.stringContaining('schema/wrong-value'),
  ])
})

test('both files of a duplicate id are told of, each with the other', async () => {
  const { run } = openWorld({ ...quickWorkspace, 'notices/staff.yaml': register('customers') })
  const { err } = await run('build')
  expect(err).toMatch(/notices\/customers\.yaml:1:5[\s\S]*notices\/staff\.yaml/)
  expect(err).toMatch(/notices\/staff\.yaml:1:5[\s\S]*notices\/customers\.yaml/)
})

test('what is wrong in a shared part is told once, where it stands', async () => {
  const shared = 'controllers: [{ id: esimerkki, nmae: Esimerkki Oy }]\n'
  const extending = (id: string) => `id: ${id}\nlanguages: [fi]\nextends: shared/company.yaml\n`
  const { run } = openWorld({
    'notices/shared/company.yaml': shared,
    'notices/a.yaml': extending('a'),
    'notices/b.yaml': extending('b'),
  })
  const { status, err } = await run('build')
  expect(status).toBe(1)
  const places = err.match(/notices\/shared\/company\.yaml:1:\d+/g) ?? []
  expect(places.length).toBeGreaterThan(0)
  expect(new Set(places).size).toBe(places.length)
})

test('an interrupted build ends with 130 and leaves whole files', async () => {
  let steps = 0
  const world = openWorld(quickWorkspace, {
    pause: async () => {
      if (++steps === 2) world.interrupt()
    },
  })
  const { status, err } = await world.run('build')
  expect(status).toBe(130)
  expect(err).toContain('Interrupted')
  expect(world.names()).toEqual(quickFiles.filter((name) => name.startsWith('customers')))
  expect(readdirSync(world.published).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.each<[string, Tree]>([
  ['notices/notice.config.yaml', { 'notices/notice.config.yaml': 'link:nowhere.yaml' }],
  ['notices/notice.config.yaml', { 'notices/notice.config.yaml/readme.md': 'A folder.' }],
])('%s that is no file stops the run, and deletes nothing: %j', async (path, tree) => {
  const { run, write, names, folder } = openWorld(quickWorkspace)
  await run('build')
  rmSync(join(folder, path))
  write(tree)
  const { status, err } = await run('build')
  expect(status).toBe(2)
  expect(err).toMatch(
    `error: ${path} is not a file: a folder, a pipe, a device, or a link that leads nowhere\n  `,
  )
  expect((await run('build', '--ui-lang', 'fi')).err).toMatch(`virhe: ${path} ei ole tiedosto vaan kansio`)
  expect(names()).toEqual(quickFiles)
})

test('a disk that is full stops the run and leaves no half file', async () => {
  let writes = 0
  const files: typeof nodeFiles = {
    ...nodeFiles,
    writeNew: async (path, bytes) => {
      if (++writes === 3) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      await nodeFiles.writeNew(path, bytes)
    },
  }
  const { run, names } = openWorld(quickWorkspace, { files })
  const { status, err } = await run('build')
  expect(status).toBe(2)
  expect(err).toContain('error: the disk is full: published/customers.en.html was not written')
  expect(names()).toEqual([])
})

const refusing = (code: string): typeof nodeFiles => {
  const refuse = (path: string) => {
    if (path.includes('elsewhere')) throw Object.assign(new Error(`${code}: refused`), { code, path })
  }
  return {
    ...nodeFiles,
    kindOf: (path) => {
      if (code === 'EACCES') refuse(path)
      return nodeFiles.kindOf(path)
    },
    makeFolder: (path) => {
      refuse(path)
      nodeFiles.makeFolder(path)
    },
  }
}

test.each([
  ['EACCES', 'the system does not let this program use elsewhere/published'],
  ['EPERM', 'the system does not let this program use elsewhere/published'],
  ['EROFS', 'the system does not let this program use elsewhere/published'],
  ['ENOSPC', 'the disk is full: elsewhere/published was not written'],
  ['ENOTDIR', 'something else stands in the place of elsewhere/published'],
  ['ENAMETOOLONG', 'the name elsewhere/published is longer than this file system allows'],
  ['EIO', 'elsewhere/published could not be used (EIO)'],
])('an output folder that the system refuses with %s is told in words', async (code, message) => {
  for (const argv of [[], ['--check']]) {
    const { run, folder } = openWorld(quickWorkspace, { files: refusing(code) })
    const { status, err } = await run('build', '-o', 'elsewhere/published', ...argv)
    expect(err).not.toContain('a mistake in notice itself')
    // A check makes no folder, and so only meets what may not be looked at.
    if (argv.length > 0 && code !== 'EACCES') continue
    expect(status).toBe(2)
    expect(err).toContain(`error: ${message}`)
    expect(readdirSync(folder)).toEqual(['notices'])
  }
})

test.each([
  ['a file on the way', 'file/published'],
  ['a name too long', 'x'.repeat(300)],
])('an output folder that cannot be, for %s, is no mistake of the program', async (_what, out) => {
  const { run } = openWorld({ ...quickWorkspace, file: '' })
  for (const argv of [
    ['build', '-o', out],
    ['validate', '-o', `${out}/findings.txt`],
  ]) {
    const { status, err } = await run(...argv)
    expect(status).toBe(2)
    expect(err).toMatch(/^error: (?:something else stands in the place of file|the name x+)/)
  }
})

test.each<[string, Tree]>([
  ['a link that leads nowhere', { 'notices/zz.yaml': 'link:nowhere.yaml' }],
  ['a folder named as a description', { 'notices/zz.yaml/readme.md': 'A folder.' }],
])('%s among the sources is a finding: the others are built, and nothing is deleted', async (_what, tree) => {
  const { run, write, names, folder } = openWorld(quickWorkspace)
  await run('build')
  // Its place in the sources is taken: whether the register is gone is not known.
  rmSync(join(folder, 'notices/staff.yaml'))
  write({ ...tree, 'notices/more.yaml': register('more') })
  for (const command of ['build', 'validate']) {
    const { status, out, err } = await run(command)
    expect({ command, status }).toEqual({ command, status: 1 })
    expect(out + err).toMatch(
      /notices\/zz\.yaml:1:1 +error +workspace\/unreadable\n.*`notices\/zz\.yaml` is not a file/s,
    )
    expect(out + err).not.toContain('notices/staff.yaml')
  }
  expect((await run('build', '--ui-lang', 'fi')).err).toContain('`notices/zz.yaml` ei ole tiedosto')
  expect(names()).toEqual(expect.arrayContaining([...quickFiles, 'more.fi.md']))
  rmSync(join(folder, 'notices/zz.yaml'), { recursive: true })
  expect((await run('build')).status).toBe(0)
  expect(names().filter((name) => name.startsWith('staff'))).toEqual([])
})

/** The file system as it is, but for one path that may not be read. */
const withoutRights = (unreadable: string): typeof nodeFiles => {
  const refuse = (path: string) => {
    if (path.endsWith(unreadable)) throw Object.assign(new Error('refused'), { code: 'EACCES', path })
  }
  return {
    ...nodeFiles,
    readFile: (path) => {
      refuse(path)
      return nodeFiles.readFile(path)
    },
    list: (path) => {
      refuse(path)
      return nodeFiles.list(path)
    },
  }
}

test.each([
  ['notices/staff.yaml', 'notices/staff.yaml', {}],
  ['notices/deep', 'notices/deep', { 'notices/deep/more.yaml': register('more') }],
  [
    'notices/shared/base.yaml',
    'notices/more.yaml',
    { 'notices/more.yaml': register('more', 'extends: shared/base.yaml'), 'notices/shared/base.yaml': '{}' },
  ],
])('%s that may not be read is a finding in %s, with a remedy for readers', async (path, place, tree) => {
  const { run, names } = openWorld({ ...quickWorkspace, ...tree }, { files: withoutRights(path) })
  for (const command of ['validate', 'build']) {
    const { status, out, err } = await run(command)
    expect({ command, status }).toEqual({ command, status: 1 })
    expect(out + err).toMatch(new RegExp(`${place}:\\d+:\\d+ +error +workspace/unreadable`))
    expect(out + err).toContain(`he system does not let this program read \`${path}\``)
    expect(out + err).not.toContain('--out')
  }
  expect(names()).toContain('customers.fi.md')
})

test('a lack of open files is no fault of one description', async () => {
  const readFile = (path: string): Uint8Array => {
    if (path.endsWith('staff.yaml')) throw Object.assign(new Error('refused'), { code: 'EMFILE', path })
    return nodeFiles.readFile(path)
  }
  const { run } = openWorld(quickWorkspace, { files: { ...nodeFiles, readFile } })
  expect(await run('validate')).toMatchObject({ status: 2, err: expect.stringContaining('EMFILE') })
})

test('sources that may not be looked at are told of, wherever that is noticed', async () => {
  const realPath = (path: string): string => {
    throw Object.assign(new Error('refused'), { code: 'EACCES', path })
  }
  const { run } = openWorld(quickWorkspace, { files: { ...nodeFiles, realPath } })
  const { status, err } = await run('validate')
  expect(status).toBe(2)
  expect(err).toContain('error: the system does not let this program use notices')
})

test('a mistake in the program is told as one, with a stack only on request', async () => {
  const files: typeof nodeFiles = {
    ...nodeFiles,
    list: () => {
      throw new TypeError('unthinkable')
    },
  }
  for (const debug of [false, true]) {
    const { run } = openWorld(quickWorkspace, { files, env: debug ? { NOTICE_DEBUG: '1' } : {} })
    const { status, err } = await run('build')
    expect(status).toBe(2)
    expect(err).toContain('error: this is a mistake in notice itself, not in your files (unthinkable)')
    expect(err.includes('    at ')).toBe(debug)
  }
})
