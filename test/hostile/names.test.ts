/** Names that lead elsewhere, mean something to a system or to JavaScript, or meet another name. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageVersion } from '../../src/io/package-root.ts'
import { cacheParts } from '../../src/publish/cache/cache-file.ts'
import { isPublishedName, temporaryName } from '../../src/publish/published-file.ts'
import { openWorld } from '../cli/open-world.ts'
import { register, waivers } from '../cli/sample.ts'
import { foundInBytes } from './judged-text.ts'

const WINDOWS = ['con', 'prn', 'aux', 'nul', 'com0', 'com1', 'com9', 'lpt1', 'lpt9']

describe('the id of a register, by which its files are named', () => {
  test.each([
    ...[
      '../a',
      '..',
      '.',
      'a/b',
      'a\\b',
      '/etc/a',
      'C:a',
      '\\\\a\\b',
      'a.fi',
      'a.',
      'a ',
      ' a',
      'a b',
      '-a',
      '--out',
      '~',
      '$HOME',
      'a%2fb',
    ],
    ...[
      'A',
      'con.fi',
      'CON',
      'AUX',
      'LPT1.fi',
      'a\u0000b',
      'a\nb',
      'ä',
      'a\u0308',
      'a\u200b',
      'ａ',
      'a'.repeat(65),
      '',
      'a*',
      'a?',
      'a:b',
      'a|b',
      '<a>',
    ],
    ...['index', ...WINDOWS],
  ])('%j: an error', (id) => {
    const found = foundInBytes(`id: ${JSON.stringify(id)}\nlanguages: [fi]\n`)
    expect(found[0]).toMatch(/^schema\//)
  })

  test('nothing is written by such a name, inside the output folder or out of it', async () => {
    const world = openWorld({ 'notices/a.yaml': register('a').replace('id: a\n', 'id: ../../a\n') })
    expect(await world.run('build', '-f', 'md', '--draft')).toMatchObject({ status: 1 })
    expect(existsSync(world.published)).toBe(false)
    expect(readdirSync(world.folder)).toEqual(['.notice', 'notices'])
  })

  test('the longest name has room for its language, format and what a file is called before it is whole', () => {
    const name = `${'a'.repeat(64)}.fin.fragment.html`
    expect(isPublishedName(name)).toBe(true)
    // The least that a file system of today allows: 143 bytes, on an encrypted folder.
    expect(Buffer.byteLength(temporaryName(name, '0'.repeat(12)))).toBeLessThanOrEqual(143)
  })
})

describe('files of descriptions', () => {
  test('whatever a file is called, its notice is named by the id', async () => {
    const names = [
      'con.yaml',
      'AUX.yml',
      'lpt1.x.yaml',
      'a..yaml',
      ' .x.yaml ',
      'ä.yaml',
      'a\u0308.yaml',
      '-o.yaml',
      `${'n'.repeat(250)}.yaml`,
      'a b%2f..\\c.yaml',
    ]
    const world = openWorld(
      Object.fromEntries(names.map((name, at) => [`notices/${name}`, register(`r${at}`)])),
    )
    expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0 })
    // One ends in a blank after its ending: it is no YAML.
    const ids = names.flatMap((name, at) => (/\.ya?ml$/.test(name) ? [`r${at}`] : []))
    expect(world.names()).toEqual(ids.flatMap((id) => [`${id}.en.md`, `${id}.fi.md`]).sort())
  })

  test('the same id in files whose names meet: an error for each, and neither is published', async () => {
    for (const pair of [
      ['a', 'A'],
      ['ä', 'a\u0308'],
      ['deep/x', 'Deep/x'],
    ]) {
      const world = openWorld(
        Object.fromEntries(pair.map((name) => [`notices/${name}.yaml`, register('same')])),
      )
      const { status, err } = await world.run('build', '-f', 'md')
      expect({ pair, status }).toEqual({ pair, status: 1 })
      expect(err.match(/workspace\/duplicate-id/g)).toHaveLength(2)
      expect(existsSync(world.published) && world.names().length > 0).toBe(false)
    }
  })

  test('a name that is too long for the system is told so', async () => {
    const world = openWorld({
      'notices/a.yaml': register('a'),
      'notices/b.yaml': `extends: ${'x'.repeat(300)}.yaml\n${register('b')}`,
    })
    const { status, err } = await world.run('build', 'notices/a.yaml', '-f', 'md', '--out', 'y'.repeat(300))
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringMatching(/longer than this file system allows/),
    })
    expect(await world.run('validate')).toMatchObject({
      status: 1,
      out: expect.stringMatching(/extends-missing/),
    })
  })
})

describe('names that every object of JavaScript has', () => {
  const constructors = [
    'deliver',
    'contact-details',
    'carrier',
    'people',
    'the-person',
    'esimerkki',
    'care',
  ].reduce(
    (text, id) => text.replaceAll(new RegExp(`(?<=id: |\\[)${id}(?=[ ,\\]]|$)`, 'gm'), 'constructor'),
    register(
      'constructor',
      'extraSections: [{ id: constructor, heading: Muuta, text: "Katso [](#constructor)." }]',
    ),
  )

  test('as ids: they are ids like any other, in every command', async () => {
    expect(constructors.match(/constructor/g)?.length).toBeGreaterThan(10)
    const world = openWorld({
      'notices/a.yaml': constructors,
      'old/notices/a.yaml': constructors.replace('Kuljetusyritys', 'Kuljettaja'),
      'new/notices/a.yaml': constructors,
      'notices/notice.config.yaml': 'rules: {}\n',
    })
    expect(await world.run('build', '-f', 'html,md,docx,fragment', '--draft')).toMatchObject({ status: 0 })
    expect(world.read('constructor.fi.html')).not.toMatch(/native code|\[object/)
    for (const argv of [['validate'], ['coverage'], ['diff', 'old', 'new']])
      expect((await world.run(...argv)).out).not.toMatch(/native code|\[object|undefined/)
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s as an argument or a value',
    async (name) => {
      const world = openWorld({ 'notices/a.yaml': register('a'), ...waivers('2027-01-01', name) })
      const runs = [
        ['explain', name],
        ['build', '--lang', name],
        ['build', '--format', name],
        ['validate', '--format', name],
        ['validate', '--ui-lang', name],
        ['coverage', '--format', name],
        ['diff', 'notices', 'notices', '--format', name],
        ['build', '--pdf-engine', name],
        [name],
      ]
      for (const argv of runs) {
        const { status, err } = await world.run(...argv)
        expect({ argv, status }).toEqual({ argv, status: 2 })
        expect(err).not.toMatch(/native code|\[object|undefined|mistake in notice/)
      }
      expect(await world.run('validate')).toMatchObject({ out: expect.stringContaining('waiver/') })
    },
  )
})

describe('files that a build has left for itself', () => {
  test('a manifest with names that lead elsewhere deletes nothing', async () => {
    const world = openWorld({
      'notices/a.yaml': register('a'),
      'precious.md': 'x',
      'published/own.fi.md': 'x',
    })
    const entry = {
      register: 'own',
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    }
    for (const name of ['../precious.md', '..\\precious.md', '/precious.md', '__proto__', 'constructor.md']) {
      const files = JSON.stringify({ 'own.fi.md': entry }).replace(
        '}}',
        `},${JSON.stringify(name)}:${JSON.stringify(entry)}}`,
      )
      world.write({
        'published/.notice-manifest.json': `{"generator":"notice-compiler","version":1,"files":${files}}`,
      })
      expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0 })
      expect([
        existsSync(join(world.folder, 'precious.md')),
        existsSync(join(world.published, 'own.fi.md')),
      ]).toEqual([true, true])
    }
  })

  test.each([
    '{"__proto__":{"owned":1}}',
    '{"registers":{"constructor":[]},"sources":null}',
    '{"registers":[{"sources":[-1,1e9,"__proto__"],"outputs":[["../../precious.md",1]]}],"sources":[],"answers":[],"settings":{"output":"/"}}',
    '[]',
    'null',
    '"x"',
    `${'['.repeat(100_000)}`,
  ])('a cache of hostile data is as none: %#', async (hostile) => {
    const world = openWorld({ 'notices/a.yaml': register('a') })
    await world.run('build', '-f', 'md')
    const right = world.read('a.fi.md')
    const folder = join(world.folder, '.notice')
    const caches = readdirSync(folder).filter((name) => name.endsWith('.cache'))
    expect(caches).toHaveLength(1)
    for (const sections of [[hostile, hostile, hostile], [hostile], []]) {
      const bytes = cacheParts(
        packageVersion,
        sections.map((text) => [Buffer.from(text)]),
      )
      for (const name of caches) writeFileSync(join(folder, name), Buffer.concat(bytes))
      writeFileSync(join(world.published, 'a.fi.md'), 'foreign')
      expect(await world.run('build', '-f', 'md')).toMatchObject({ status: 0, out: '' })
      expect(readFileSync(join(world.published, 'a.fi.md'), 'utf8')).toBe(right)
    }
    expect(({} as { owned?: number }).owned).toBeUndefined()
  })
})
