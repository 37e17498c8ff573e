// Which browser is taken, on machines of every kind.
import { describe, expect, test } from 'vitest'
import type { FileSystem } from '../../../src/io/io.ts'
import { findBrowser, type NamedBrowser } from '../../../src/pdf/chromium/find-browser.ts'
import { fakeFiles } from '../../publish/fake-files.ts'

interface World {
  readonly platform?: string
  readonly env?: Readonly<Record<string, string>>
  /** Programs that are there. */
  readonly programs?: readonly string[]
  /** Files that are there and cannot be run. */
  readonly others?: readonly string[]
}

/** Paths of Windows are kept with `/`, as a file system that knows no other. */
const plain = (path: string) => path.replaceAll('\\', '/')

function find({ platform = 'linux', env = {}, programs = [], others = [] }: World, named: NamedBrowser = {}) {
  const memory = fakeFiles()
  for (const path of [...programs, ...others]) memory.contents.set(plain(path), new Uint8Array())
  const folders = new Set(
    [...memory.contents.keys()].flatMap((path) =>
      path.split('/').map((_, at, parts) => parts.slice(0, at).join('/')),
    ),
  )
  const files: FileSystem = {
    ...memory,
    kindOf: (path) => memory.kindOf(plain(path)) ?? (folders.has(plain(path)) ? 'folder' : undefined),
    isExecutable: (path) => programs.map(plain).includes(plain(path)),
    list: (path) => {
      const inside = [...folders].filter((folder) => folder.startsWith(`${plain(path)}/`))
      const names = inside
        .map((folder) => folder.slice(plain(path).length + 1))
        .filter((name) => !name.includes('/'))
      return names.map((name) => ({ name, kind: 'folder' as const }))
    },
  }
  const machine = { platform, arch: 'x64', node: '20.19.0', isRoot: false }
  return findBrowser({ files, env, cwd: '/desk', machine }, named)
}

const shell = '/usr/bin/chromium-headless-shell'

describe('who names the browser', () => {
  const programs = ['/f', '/e', '/c', '/ws/browser', '/desk/browser', shell]
  const config = { path: 'browser', root: '/ws' }
  const env = { PUPPETEER_EXECUTABLE_PATH: '/e', CHROME_PATH: '/c' }

  test.each<[string, NamedBrowser, Readonly<Record<string, string>>, string, string, string]>([
    ['the flag before all', { flag: '/f', config }, env, '/f', 'flag', '--browser'],
    ['the flag, from the current folder', { flag: 'browser' }, {}, '/desk/browser', 'flag', '--browser'],
    ['puppeteer’s variable', { config }, env, '/e', 'env', 'PUPPETEER_EXECUTABLE_PATH'],
    ['the other variable', { config }, { CHROME_PATH: '/c' }, '/c', 'env', 'CHROME_PATH'],
    [
      'a variable that is empty names none',
      { config },
      { CHROME_PATH: '' },
      '/ws/browser',
      'config',
      'pdf.browser',
    ],
    [
      'the config, an absolute path',
      { config: { ...config, path: '/c' } },
      {},
      '/c',
      'config',
      'pdf.browser',
    ],
    ['nobody', {}, {}, shell, 'system', ''],
  ])('%s', (_what, named, variables, path, source, name) => {
    expect(find({ env: variables, programs }, named)).toEqual({ path, source, name })
  })

  test('one that is named and not there is told of, and none is taken in its stead', () => {
    expect(() => find({ programs: [shell] }, { flag: 'nowhere' })).toThrow(
      expect.objectContaining({
        key: 'browser-not-there',
        message: '--browser names the browser /desk/nowhere, and nothing is there',
      }),
    )
    expect(() => find({ programs: [shell], env: { CHROME_PATH: '/gone' } })).toThrow(/CHROME_PATH .*\/gone/)
  })

  test('one that is named and no program is told of', () => {
    expect(() => find({ programs: [shell], others: ['/ws/browser'] }, { config })).toThrow(
      expect.objectContaining({
        key: 'browser-not-a-program',
        args: { path: '/ws/browser', name: 'pdf.browser' },
      }),
    )
  })
})

describe('what the machine has', () => {
  const cache = '/home/a/.cache/puppeteer'
  const inCache = (version: string) =>
    `${cache}/chrome-headless-shell/linux-${version}/chrome-headless-shell-linux64/chrome-headless-shell`

  test('the newest in puppeteer’s cache before what is installed', () => {
    const programs = [inCache('99.0.1'), inCache('138.0.7204.94'), inCache('138.0.7204.9'), shell]
    const env = { HOME: '/home/a' }
    expect(find({ env, programs })).toEqual({ path: inCache('138.0.7204.94'), source: 'cache', name: '' })
  })

  test('a cache that stands elsewhere', () => {
    const path = '/cache/chrome/linux-1.2/chrome-linux64/chrome'
    expect(find({ env: { PUPPETEER_CACHE_DIR: '/cache', HOME: '/home/a' }, programs: [path] })?.path).toBe(
      path,
    )
  })

  test('on Linux the shell before browsers, in the usual folders and on the path', () => {
    expect(find({ programs: ['/usr/bin/google-chrome', '/usr/bin/chromium', shell] })?.path).toBe(shell)
    expect(find({ programs: ['/usr/bin/google-chrome', '/usr/bin/chromium'] })?.path).toBe(
      '/usr/bin/chromium',
    )
    const path = '/opt/bin/microsoft-edge'
    expect(find({ env: { PATH: 'bin:/opt/bin' }, programs: [path] })?.path).toBe(path)
  })

  test('on macOS the applications, everybody’s and one’s own', () => {
    const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(find({ platform: 'darwin', env: { HOME: '/Users/a' }, programs: [edge, chrome] })?.path).toBe(
      chrome,
    )
    expect(find({ platform: 'darwin', programs: [edge, shell] })?.path).toBe(edge)
  })

  test('on Windows the folders of programs', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\L',
    }
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = 'C:\\L\\Google\\Chrome\\Application\\chrome.exe'
    expect(find({ platform: 'win32', env, programs: [edge] })?.path).toBe(edge)
    expect(find({ platform: 'win32', env, programs: [edge, chrome] })?.path).toBe(chrome)
  })

  test('none', () => {
    expect(find({ env: { HOME: '/home/a', PATH: '/usr/bin' } })).toBeUndefined()
  })
})
