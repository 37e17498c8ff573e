/** YAML that was made to harm: bombs, depths, numbers, tags and keys. A clear error, soon, in every kind of file. */
import { describe, expect, test } from 'vitest'
import { parseFast } from '../../src/parse/parse-fast.ts'
import { openWorld } from '../cli/open-world.ts'
import { register } from '../cli/sample.ts'
import { foundInBytes } from './judged-text.ts'

const deep = 100_000
/** Of what takes long to be put into words. */
const few = 10_000
const laughs = [
  'x-a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
  ...'bcdefghi'.split('').map((name, at) => {
    const before = `*${'abcdefgh'[at]}`
    return `x-${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`
  }),
].join('\n')

const HOSTILE: readonly (readonly [name: string, text: string | Uint8Array, code: RegExp])[] = [
  ['a billion laughs', `id: a\n${laughs}\n`, /^yaml\/alias-bomb$/],
  [
    'a billion laughs of mappings',
    `id: a\nx-z: &z {a: 1}\nx-y: &y {a: *z, b: *z}\n${laughs.replaceAll('lol', '*y')}\n`,
    /^yaml\/alias-bomb$/,
  ],
  ['an alias of itself', 'id: a\nx-a: &a [*a]\n', /^yaml\/alias-bomb#recursive$/],
  ['an alias of what holds it', 'id: a\nx-a: &a {b: {c: *a}}\n', /^yaml\/alias-bomb#recursive$/],
  ['an alias of nothing', 'id: *nothing\n', /^yaml\/syntax#unknown-alias$/],
  ['brackets', `x-a: ${'['.repeat(deep)}`, /^yaml\/too-deep$/],
  ['brackets that are closed', `x-a: ${'['.repeat(few)}${']'.repeat(few)}`, /^yaml\/too-deep$/],
  ['braces', `x-a: ${'{a: '.repeat(few)}`, /^yaml\/too-deep$/],
  ['lists in lists', `x-a:\n  ${'- '.repeat(deep)}a`, /^yaml\/too-deep$/],
  ['keys of keys', `${'? '.repeat(few)}a`, /^yaml\/(?:too-deep|syntax)/],
  [
    'mappings ever deeper',
    Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    /^yaml\/too-deep$/,
  ],
  ['anchors', `x-a: ${'&a '.repeat(few)}`, /^yaml\//],
  ['tags', `x-a: ${'!a '.repeat(few)}`, /^yaml\//],
  ['quotes', `x-a: ${'"'.repeat(few + 1)}`, /^yaml\/syntax/],
  ['colons', `x-a: ${'a: '.repeat(few)}`, /^yaml\/too-deep$/],
  ['documents', '--- {id: a}\n'.repeat(2_000), /^yaml\/several-documents$/],
  ['directives', `${'%A b\n'.repeat(2_000)}---\nid: a\n`, /^yaml\/directive$/],
  ['merge keys', 'x-a: &a {languages: [fi]}\nid: a\n<<: *a\n', /^yaml\/merge-key$/],
  ['merge keys in a list', 'id: a\n"<<": [{id: b}]\n', /^yaml\/merge-key$/],
  ['a function', 'id: a\nx-a: !!js/function "function () { return 1 }"\n', /^yaml\/custom-tag$/],
  ['an expression', 'id: a\nx-a: !!js/regexp /a/\n', /^yaml\/custom-tag$/],
  ['an object of Python', 'id: a\nx-a: !!python/object/apply:os.system [ls]\n', /^yaml\/custom-tag$/],
  ['bytes', 'id: a\nx-a: !!binary R0lGODlh\n', /^yaml\/custom-tag$/],
  ['a set', 'id: a\nx-a: !!set {a, b}\n', /^yaml\/custom-tag$/],
  ['an ordered map', 'id: a\nx-a: !!omap [a: 1]\n', /^yaml\/custom-tag$/],
  ['a day', 'id: a\nx-a: !!timestamp 2026-01-01\n', /^yaml\/custom-tag$/],
  ['a tag of an address', 'id: a\nx-a: !<https://evil.example/x> b\n', /^yaml\/custom-tag$/],
  [
    'a tag that is declared',
    '%TAG ! tag:evil.example,2026:\n---\nid: !x a\n',
    /^yaml\/(?:directive|custom-tag)$/,
  ],
  ['a key twice', 'id: a\nid: b\n', /^yaml\/duplicate-key$/],
  ['a key twice, in two ways of writing', 'id: a\n"\\x69d": b\n', /^yaml\/duplicate-key$/],
  ['a list as a key', 'id: a\n? [a]\n: b\n', /^yaml\/complex-key$/],
  ['no key', 'id: a\n? \n: b\n', /^yaml\/null-key$/],
  ['a number as a key', 'id: a\n0x1F: b\n', /^yaml\/non-string-key$/],
  ...['__proto__', 'constructor', 'prototype'].flatMap((key): (typeof HOSTILE)[number][] => [
    [`${key}`, `id: a\n${key}: {isAdmin: true}\n`, /^yaml\/forbidden-key$/],
    [`${key} in quotes`, `id: a\n"${key}": {isAdmin: true}\n`, /^yaml\/forbidden-key$/],
    [
      `${key} by an escape`,
      `id: a\n"\\x${key.charCodeAt(0).toString(16)}${key.slice(1)}": 1\n`,
      /^yaml\/forbidden-key$/,
    ],
    [`${key} further down`, `id: a\nregister: {name: {fi: a, ${key}: b}}\n`, /^yaml\/forbidden-key$/],
    [`${key} under a key of one's own`, `id: a\nx-a: [{${key}: {a: 1}}]\n`, /^yaml\/forbidden-key$/],
  ]),
  ...['toString', 'valueOf', 'hasOwnProperty', 'length'].flatMap((key): (typeof HOSTILE)[number][] => [
    [`${key} as a key`, `id: a\nlanguages: [fi]\n${key}: 1\n`, /^schema\/unknown-key$/],
    [
      `${key} as a language`,
      `id: a\nlanguages: [fi]\nregister: {name: {fi: a, ${key}: b}}\n`,
      /^schema\/unknown-key/,
    ],
    [
      `${key} as a section`,
      `id: a\nlanguages: [fi]\nsections: {${key}: {lead: a}}\n`,
      /^schema\/unknown-key/,
    ],
    [
      `${key} as a number`,
      `id: a\nlanguages: [fi]\nregister: {name: a, ${key}: 1e400}\n`,
      /^schema\/unknown-key$/,
    ],
  ]),
  ['a number without end', 'languages: [fi]\nid: 1e400\n', /^schema\/wrong-type/],
  [
    'a number of a hundred thousand digits',
    `languages: [fi]\nid: ${'9'.repeat(deep)}\n`,
    /^schema\/wrong-type/,
  ],
  ['a hexadecimal one', `languages: [fi]\nid: 0x${'f'.repeat(deep)}\n`, /^schema\/wrong-type/],
  ['no number', 'languages: [fi]\nid: .nan\n', /^schema\/wrong-type/],
  [
    'a text of nearly a megabyte',
    `languages: [fi]\nid: ${'a'.repeat(999_000)}\n`,
    /^schema\/wrong-value#too-long$/,
  ],
  ['more than a megabyte', `id: ${'a'.repeat(1_000_001)}\n`, /^yaml\/too-large$/],
  ['a million line breaks in quotes', `id: "${'\n'.repeat(900_000)}"`, /^yaml\/syntax#open-quote$/],
  ['UTF-16', Buffer.from('\ufeffid: a\n', 'utf16le'), /^yaml\/not-utf-8#utf-16$/],
  ['UTF-16 without a mark', Buffer.from('id: a\n', 'utf16le'), /^yaml\/not-utf-8#utf-16$/],
  ['Latin-1', Buffer.from('id: \xe4\n', 'latin1'), /^yaml\/not-utf-8$/],
  ['an overlong form of a stroke', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xc0, 0xaf), /^yaml\/not-utf-8$/],
  ['half a picture', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xed, 0xa0, 0xbd), /^yaml\/not-utf-8$/],
  ['a character cut off', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xf0, 0x9f), /^yaml\/not-utf-8$/],
  ['a second mark of byte order', '\ufeff\ufeffid: a\n', /^(?:yaml|schema)\//],
  ['nothing but NUL', new Uint8Array(1_000), /^yaml\//],
]

describe('a description', () => {
  test.each(HOSTILE)('%s', (_name, bytes, code) => {
    const began = process.cpuUsage()
    const found = foundInBytes(bytes)
    const { user } = process.cpuUsage(began)
    expect(found[0]).toMatch(code)
    expect(found.length).toBeLessThan(200)
    // Microseconds. The largest of them take a few tenths of a second.
    expect(user).toBeLessThan(5_000_000)
  })

  test('the quick parser leaves all of it to the careful one, or reads what the schema refuses', () => {
    for (const [name, bytes, code] of HOSTILE)
      if (typeof bytes === 'string' && code.source.startsWith('^yaml\\/') && bytes.length < 1_000_000)
        expect({ name, data: parseFast(bytes) }).toEqual({ name, data: undefined })
  })

  test('a mark of byte order alone is no matter', () => {
    expect(foundInBytes('\ufeffid: a\nlanguages: [fi]\n')).toEqual([])
  })

  test('objects are left as they were', () => {
    for (const [, bytes] of HOSTILE) if (bytes.length < 1_000) foundInBytes(bytes)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })
})

describe('every other file', () => {
  const FILES: Readonly<Record<string, string>> = {
    'notices/shared/x.yaml': '',
    'notices/notice.config.yaml': 'locales: own\ncompanyRules: [rules.yaml]\n',
    'notices/notice.waivers.yaml': '',
    'own/fi.yaml': '{}',
    'rules.yaml': '',
  }
  const files = Object.keys(FILES)

  const some = HOSTILE.filter(([, bytes, code]) => bytes.length < 2_000 && code.source.startsWith('^yaml'))

  test.each(some)('%s', async (name, bytes, code) => {
    // One kind of file after the other has each of them.
    const file = files[some.findIndex(([other]) => other === name) % files.length] ?? ''
    const world = openWorld({
      ...FILES,
      'notices/a.yaml': `extends: shared/x.yaml\n${register('a')}`,
      'notices/shared/x.yaml': 'x-a: 1\n',
      [file]: bytes,
    })
    const { status, out, err } = await world.run('validate', '--format', 'json')
    expect({ file, status }).toEqual({ file, status: file.includes('shared') ? 1 : 2 })
    const text = out === '' ? err : out
    const codes = [...text.matchAll(/(?:"code": "|error {2})(yaml\/[\w-]+)/g)].map(([, found = '']) => found)
    expect(codes.join('\n')).toMatch(new RegExp(code.source.replace(/#[\w-]+/g, '').replace(/^\^|\$$/g, '')))
  })
})
