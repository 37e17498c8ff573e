// The lock file serves every platform, whatever the registry of the machine that wrote it left out.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { missingOptional, platformOf, withoutHash } from '../../.scripts/complete-lock.mjs'
import { scriptProblems } from '../../.scripts/release-facts.mjs'
import { root } from '../architecture/sources.ts'

interface Entry {
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly os?: readonly string[]
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  packages: Record<string, Entry>
}
const entries = Object.entries(lock.packages)

describe('package-lock.json', () => {
  test('has every optional package of every platform', () => {
    const hint = 'run `node .scripts/complete-lock.mjs`'
    expect(missingOptional(lock), hint).toEqual([])
  })

  test('has the eleven platforms of Typst and the ten of Biome', () => {
    const under = (prefix: string) =>
      entries.filter(([path]) => path.startsWith(`node_modules/${prefix}`)).length
    expect(under('@myriaddreamin/typst-ts-node-compiler-')).toBe(11)
    expect(under('@biomejs/cli-')).toBe(10)
  })

  test('lets npm skip what is for another system', () => {
    expect(entries.filter(([, entry]) => entry.os !== undefined && !entry.optional)).toEqual([])
  })

  test('names no download address, so that any registry serves it', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  test('has a hash of every package that this machine installs', () => {
    // The registry of the machine that wrote it did not serve the builds for some other systems.
    const lacking = withoutHash(lock).map((path) => [
      path,
      lock.packages[path]?.optional,
      lock.packages[path]?.os,
    ])
    expect(lacking.filter(([, optional, os]) => optional !== true || os === undefined)).toEqual([])
    expect(lacking.length).toBeLessThanOrEqual(17)
  })

  test('names no package whose install script is not forbidden', () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      allowScripts: Record<string, boolean>
    }
    expect(scriptProblems(lock, manifest)).toEqual([])
    expect(Object.values(manifest.allowScripts)).toEqual([false, false])
    expect(scriptProblems(lock, {})).toEqual([
      'node_modules/esbuild has an install script',
      'node_modules/puppeteer has an install script',
    ])
  })
})

describe('the completion', () => {
  test('finds what lacks, also for packages inside packages', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.0.0' } },
      'node_modules/a-linux-x64': {},
      'node_modules/b/node_modules/a': {
        optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-win32-x64': '2.0.0' },
      },
      'node_modules/b/node_modules/a-win32-x64': {},
    }
    expect(missingOptional({ packages })).toEqual([
      { parent: 'node_modules/a', name: 'a-darwin-arm64', version: '1.0.0' },
    ])
  })

  test.each([
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    [
      '@myriaddreamin/typst-ts-node-compiler-linux-arm-gnueabihf',
      { os: ['linux'], cpu: ['arm'], libc: ['glibc'] },
    ],
    ['@myriaddreamin/typst-ts-node-compiler-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@myriaddreamin/typst-ts-node-compiler-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ])('reads the platform from the name %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform)
  })

  test('does not guess at a name without a platform', () => {
    expect(() => platformOf('left-pad')).toThrow('left-pad')
  })
})
