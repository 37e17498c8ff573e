/** Links out of the workspace, put there by whoever may write descriptions: nothing behind them is read, written or deleted. */
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'

const SECRET = 'salainen-avain-4711'

/** A folder outside of every workspace, with what its owner would not show. */
function strangersFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'notice-stranger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'secret.yaml'), `token: ${SECRET}\n`)
  writeFileSync(join(folder, 'register.yaml'), register('stolen'))
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
  writeFileSync(join(folder, 'old.cache'), SECRET)
  writeFileSync(join(folder, 'left.tmp'), SECRET)
  return folder
}

const a = { 'notices/a.yaml': register('a') }

describe('what is read', () => {
  test.each([
    ['a description', { 'notices/b.yaml': 'link:*/register.yaml' }, 'notices/b.yaml'],
    ['a description that is none', { 'notices/b.yaml': 'link:*/secret.yaml' }, 'notices/b.yaml'],
    ['a folder of descriptions', { 'notices/deep': 'link:*' }, 'notices/deep'],
    ['the whole machine', { 'notices/deep/all': 'link:/' }, 'notices/deep/all'],
  ])(
    '%s: the link is a finding, nothing of what is behind it is told, and the others are built',
    async (_name, tree, named) => {
      const folder = strangersFolder()
      const linked = Object.entries(tree).map(([path, content]) => [path, content.replace('*', folder)])
      const world = openWorld({ ...a, ...Object.fromEntries(linked) })
      for (const command of ['build', 'validate', 'coverage']) {
        const { status, out, err } = await world.run(command)
        expect({ command, status }).toEqual({ command, status: 1 })
        expect(out + err).toContain(`\`${named}\` is a link that leads out of the workspace`)
        expect(out + err).not.toContain(SECRET)
        expect(out + err).not.toContain('stolen')
      }
      expect(readdirSync(world.published).filter((name) => !name.startsWith('a.'))).toEqual([
        '.notice-manifest.json',
      ])
    },
  )

  test('a link out of the workspace that is named on the command line stops the run', async () => {
    const world = openWorld({ ...a, 'notices/b.yaml': `link:${strangersFolder()}/register.yaml` })
    const { status, err } = await world.run('validate', 'notices/b.yaml')
    expect(status).toBe(2)
    expect(err).toContain('error: notices/b.yaml is a link that leads out of the workspace')
  })

  test.each([
    ['the settings', { 'notices/notice.config.yaml': 'link:*/secret.yaml' }, 'notices/notice.config.yaml'],
    ['the waivers', { 'notices/notice.waivers.yaml': 'link:*/secret.yaml' }, 'notices/notice.waivers.yaml'],
    [
      'phrases',
      { 'notices/notice.config.yaml': 'locales: own\n', 'own/fi.yaml': 'link:*/secret.yaml' },
      'own/fi.yaml',
    ],
  ])('%s: the link is named, and nothing of what is behind it', async (_name, tree, named) => {
    const folder = strangersFolder()
    const linked = Object.entries(tree).map(([path, content]) => [path, content.replace('*', folder)])
    const world = openWorld({ ...a, ...Object.fromEntries(linked) })
    for (const command of ['build', 'validate', 'coverage']) {
      const { status, out, err } = await world.run(command)
      expect({ command, status }).toEqual({ command, status: 2 })
      expect(err).toContain(`error: ${named} is a link that leads out of the workspace`)
      expect(out + err).not.toContain(SECRET)
    }
    expect(existsSync(world.published)).toBe(false)
  })

  test.each([
    [
      'extends',
      {
        'notices/b.yaml': `extends: shared/x.yaml\n${register('b')}`,
        'notices/shared/x.yaml': 'link:*/secret.yaml',
      },
    ],
    [
      'extends by a folder',
      { 'notices/b.yaml': `extends: shared/secret.yaml\n${register('b')}`, 'notices/shared': 'link:*' },
    ],
    ['templates', { 'notices/notice.config.yaml': 'templates: own\n', own: 'link:*' }],
    [
      'a folder in the templates',
      { 'notices/notice.config.yaml': 'templates: own\n', 'own/partials': 'link:/' },
    ],
    ['the logo', { 'notices/notice.config.yaml': 'brand: { logo: own/logo.svg }\n', own: 'link:*' }],
    [
      'company rules',
      { 'notices/notice.config.yaml': 'companyRules: [x.yaml]\n', 'x.yaml': 'link:*/secret.yaml' },
    ],
    ['sources', { 'notices/notice.config.yaml': 'sources: [notices, more]\n', more: 'link:*' }],
  ])('%s: an error where it is named', async (_name, tree) => {
    const folder = strangersFolder()
    const linked = Object.entries(tree).map(([path, content]) => [
      path,
      content.replace('link:*', `link:${folder}`),
    ])
    const world = openWorld({ ...a, ...Object.fromEntries(linked) })
    const { status, out, err } = await world.run('validate')
    expect(status).not.toBe(0)
    expect(out + err).toMatch(/is outside the workspace/)
    expect(out + err).not.toContain(SECRET)
  })

  test('links within the workspace are followed, also where the workspace itself is reached by a link', async () => {
    const folder = strangersFolder()
    const world = openWorld({
      'real/notices/a.yaml': register('a'),
      'real/elsewhere/b.yaml': register('b'),
      'real/notices/b': 'link:../elsewhere',
      'real/notices/again.yaml': 'link:a.yaml',
      link: 'link:real',
    })
    const { status } = await world.run('validate', 'link/notices')
    expect({ status, there: existsSync(folder) }).toEqual({ status: 0, there: true })
  })
})

describe('what is written', () => {
  test('an output folder that is a link out is refused; inside, and named by the user, it is not', async () => {
    const folder = strangersFolder()
    const before = readdirSync(folder)
    const world = openWorld({ ...a, published: `link:${folder}` })
    const { status, err } = await world.run('build', '-f', 'md')
    expect({ status, err }).toMatchObject({ status: 2 })
    expect(err).toContain('the output folder published is a link that leads out of the workspace')
    expect(readdirSync(folder)).toEqual(before)

    expect(await world.run('build', '-f', 'md', '--out', folder)).toMatchObject({ status: 0 })
    expect(existsSync(join(folder, 'a.fi.md'))).toBe(true)

    const within = openWorld({ ...a, published: 'link:site', 'site/.keep': '' })
    expect(await within.run('build', '-f', 'md')).toMatchObject({ status: 0 })
    expect(existsSync(join(within.folder, 'site/a.fi.md'))).toBe(true)
  })

  test('a published file that is a link is replaced, whatever is behind it, and --check tells of it', async () => {
    const folder = strangersFolder()
    const world = openWorld(a)
    await world.run('build', '-f', 'md')
    // Behind the first is what was published: it may be changed there without a build.
    const [same, other] = [join(folder, 'same.md'), join(folder, 'other.md')]
    writeFileSync(same, world.read('a.fi.md'))
    writeFileSync(other, SECRET)
    for (const name of ['a.fi.md', 'a.en.md', '.notice-manifest.json']) rmSync(join(world.published, name))
    world.write({
      'published/a.fi.md': `link:${same}`,
      'published/a.en.md': `link:${other}`,
      'published/.notice-manifest.json': `link:${other}`,
    })
    const checked = await world.run('build', '-f', 'md', '--check')
    expect(checked).toMatchObject({ status: 1, out: expect.stringMatching(/a\.en\.md[^]*a\.fi\.md/) })

    expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0 })
    for (const name of ['a.fi.md', 'a.en.md', '.notice-manifest.json'])
      expect(lstatSync(join(world.published, name)).isFile(), name).toBe(true)
    expect(readFileSync(other, 'utf8')).toBe(SECRET)
    expect(await world.run('build', '-f', 'md', '--check')).toMatchObject({ status: 0 })
  })

  test('a cache that is a link is neither read nor written, and nothing behind it is tidied away', async () => {
    const folder = strangersFolder()
    const before = readdirSync(folder)
    const world = openWorld({ ...a, '.notice': `link:${folder}` })
    for (const _ of [1, 2]) expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0 })
    expect(readdirSync(folder)).toEqual(before)
    expect(readdirSync(world.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a report is written over no source, and through no link out of the folder', async () => {
    const folder = strangersFolder()
    const secret = join(folder, 'secret.yaml')
    const world = openWorld({ ...a, 'report.json': 'link:notices/a.yaml', 'other.json': `link:${secret}` })
    const source = await world.run('validate', '--format', 'json', '-o', 'report.json')
    expect(source).toMatchObject({ status: 2, err: expect.stringContaining('is a source of the workspace') })
    expect(readFileSync(join(world.folder, 'notices/a.yaml'), 'utf8')).toBe(register('a'))

    expect(await world.run('validate', '--format', 'json', '-o', 'other.json')).toMatchObject({ status: 0 })
    expect(readFileSync(secret, 'utf8')).toContain(SECRET)
    expect(readFileSync(join(world.folder, 'other.json'), 'utf8')).toContain('"version": 1')
  })

  test('a file in the place of the output folder, a folder in the place of a file', async () => {
    const file = openWorld({ ...a, published: 'x' })
    expect(await file.run('build', '-f', 'md')).toMatchObject({
      status: 2,
      err: expect.stringContaining('the output folder published is a file'),
    })
    const folder = openWorld({ ...a, 'published/a.fi.md/x': 'x' })
    expect(await folder.run('build', '-f', 'md')).toMatchObject({
      status: 2,
      err: expect.stringContaining('something else stands in the place of published/a.fi.md'),
    })
  })
})
