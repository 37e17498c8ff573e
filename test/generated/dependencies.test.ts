// What comes with the package from others: by which terms, where these are told, and the list of it all.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { packagesInside } from '../../.scripts/build.mjs'
import { installed, nameOf } from '../../.scripts/complete-lock.mjs'
import { isAllowed, licenceProblems } from '../../.scripts/licence-policy.mjs'
import type { BundledPackage } from '../../.scripts/licences.mjs'
import { type Bom, sbom } from '../../.scripts/sbom.mjs'
import { root } from '../architecture/sources.ts'

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly integrity?: string
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(root + path, 'utf8')) as T
const lock = readJson<{ packages: Record<string, Locked> }>('package-lock.json')
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

let inside: readonly BundledPackage[]
let bom: Bom

beforeAll(async () => {
  inside = await packagesInside()
  bom = await sbom(inside)
})

describe('licences', () => {
  test('are all on the list', () => {
    expect(licenceProblems(lock, inside)).toEqual([])
  })

  test('are as the installed packages tell them themselves', () => {
    const there = locked.filter(([path]) => existsSync(`${root}${path}/package.json`))
    const others = there.filter(
      ([path, { license }]) => readJson<{ license?: unknown }>(`${path}/package.json`).license !== license,
    )
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
    expect(there.length).toBeGreaterThan(250)
  })

  test('that ask for more than to be kept are told, wherever they come in', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only' },
      'node_modules/b/node_modules/@c/d': { version: '2.0.0', license: 'MPL-2.0' },
      'node_modules/e': { version: '3.0.0', license: 'MPL-2.0', dev: true },
      'node_modules/f': { version: '4.0.0', dev: true },
    }
    const bundled = { name: 'g', version: '5.0.0', licence: 'MIT', inside: [{ name: 'h', licence: 'WTFPL' }] }
    expect(licenceProblems({ packages }, [bundled])).toEqual([
      'a 1.0.0 has the licence GPL-3.0-only, which what is installed may not have',
      '@c/d 2.0.0 has the licence MPL-2.0, which what is installed may not have',
      'f 4.0.0 has the licence none, which a development dependency may not have',
      'h inside g has the licence WTFPL, which what is bundled may not have',
    ])
  })

  test.each([
    ['MIT OR GPL-3.0-only', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['MITX', false],
  ])('%s: %s', (licence, expected) => {
    expect(isAllowed(licence, ['MIT', 'ISC'])).toBe(expected)
  })

  test('of what is bundled go along, of what is inside of that too', () => {
    const told = readFileSync(`${root}dist/third-party-licences.txt`, 'utf8')
    for (const { name, version, licence, text, inside: inner } of inside) {
      expect(told).toContain(`\n${name} ${version} (${licence})\n\n${text}\n`)
      for (const part of inner)
        expect(told).toContain(
          `\n${part.name} (${part.licence}), inside ${name} ${version}\n\n${part.text}\n`,
        )
    }
    // The bundler leaves comments out; what they say by their licence has to be kept.
    expect(told).toContain('Copyright Joyent, Inc. and other Node contributors.')
    const docx = inside.find(({ name }) => name === 'docx')
    expect(docx?.inside.map(({ name }) => name)).toEqual(['fflate', 'nanoid'])
  })
})

describe('the bill of materials', () => {
  const tell = ({ name, version }: { name: string; version?: string | undefined }) => `${name}@${version}`

  test('is CycloneDX of this package', () => {
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' })
    expect(bom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(bom.metadata.component.name).toBe('notice-compiler')
  })

  test('has each package that is installed or bundled, once, by version and licence', () => {
    const brought = installed(lock).map((path) => tell({ name: nameOf(path), ...lock.packages[path] }))
    const wanted = new Set([...brought, ...inside.map(tell), '@expo-google-fonts/source-sans-3@0.4.1'])
    const listed = bom.components.map(tell)
    expect([...wanted].filter((one) => !listed.includes(one))).toEqual([])
    expect(listed.filter((one) => !wanted.has(one))).toEqual([])
    // Shared with what is for development, and needed at run time.
    expect(listed).toContain(`import-fresh@${lock.packages['node_modules/import-fresh']?.version}`)
    expect(listed.filter((one) => one.startsWith('typescript@'))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
    expect(bom.components.filter(({ licenses }) => licenses.length === 0)).toEqual([])
    const nested = bom.components.flatMap(({ components = [] }) => components.map(({ name }) => name))
    expect(nested).toEqual(['fflate', 'nanoid'])
  })

  test('tells what is inside, by its hash, as something that the package hangs on', () => {
    const bundled = bom.components.filter(({ properties = [] }) =>
      properties.some(({ value }) => value === 'dist'),
    )
    expect(bundled.map(tell)).toEqual(inside.map(tell))
    const main = bom.dependencies.find(({ ref }) => ref === bom.metadata.component['bom-ref'])
    for (const component of bundled) {
      expect(component.hashes?.[0]?.content, component.name).toMatch(/^[0-9a-f]{128}$/)
      expect(main?.dependsOn).toContain(component['bom-ref'])
    }
    const known = new Set(bom.dependencies.map(({ ref }) => ref))
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual(
      [],
    )
  })

  test('tells the typeface, which is that of the package byte for byte', () => {
    const hashes = (folder: string) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ttf'))
        .map((name) =>
          createHash('sha256')
            .update(readFileSync(`${root}${folder}/${name}`))
            .digest('hex'),
        )
    const theirs = new Set(hashes('node_modules/@expo-google-fonts/source-sans-3'))
    expect(hashes('templates/fonts').filter((hash) => !theirs.has(hash))).toEqual([])
  })
})
