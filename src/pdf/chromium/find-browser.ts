/** Finds the browser that prints: the one that somebody named, else one that the machine has. */
import { isAbsolute, posix, resolve, win32 } from 'node:path'
import { EdgeError } from '../../io/edge-error.ts'
import type { Io } from '../../io/io.ts'

/** Who names the browser; `env` may be either of two variables. */
export type BrowserSource = 'flag' | 'env' | 'config' | 'cache' | 'system'

export interface FoundBrowser {
  /** Absolute path of the program. */
  readonly path: string
  readonly source: BrowserSource
  /** What named it, as the user would: the option, the variable, the key. Empty for what nobody named. */
  readonly name: string
}

export interface NamedBrowser {
  /** `--browser`, from the current folder. */
  readonly flag?: string | undefined
  /** `pdf.browser` of the config, from the root of the workspace. */
  readonly config?: { readonly path: string; readonly root: string } | undefined
}

type NeededIo = Pick<Io, 'files' | 'env' | 'cwd' | 'machine'>

const variables = ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'] as const

/**
 * The browser, by the first that names one: the flag, the environment, the config; else one in puppeteer's cache,
 * else one that is installed, the small headless shell before a whole browser.
 *
 * @returns undefined where nobody names one and the machine has none
 * @throws EdgeError when the one that is named is not there or is no program: none is taken in its stead
 */
export function findBrowser(io: NeededIo, named: NamedBrowser): FoundBrowser | undefined {
  const inUse = (path: string) => io.files.isExecutable(path)
  const wanted = namedBrowser(io, named)
  if (wanted !== undefined) {
    if (inUse(wanted.path)) return wanted
    const { path, name } = wanted
    const key = io.files.kindOf(path) === undefined ? 'browser-not-there' : 'browser-not-a-program'
    throw new EdgeError(key, { path, name })
  }
  const cached = cachedBrowsers(io).find(inUse)
  if (cached !== undefined) return { path: cached, source: 'cache', name: '' }
  const installed = installedBrowsers(io).find(inUse)
  return installed === undefined ? undefined : { path: installed, source: 'system', name: '' }
}

function namedBrowser({ cwd, env }: NeededIo, { flag, config }: NamedBrowser): FoundBrowser | undefined {
  if (flag !== undefined) return { path: resolve(cwd, flag), source: 'flag', name: '--browser' }
  for (const name of variables) {
    const path = env[name]
    if (path !== undefined && path !== '') return { path: resolve(cwd, path), source: 'env', name }
  }
  if (config === undefined) return undefined
  const path = isAbsolute(config.path) ? config.path : resolve(config.root, config.path)
  return { path, source: 'config', name: 'pdf.browser' }
}

/** The paths of the machine's own kind, for tests that look at another kind. */
const joinFor = ({ machine }: NeededIo) => (machine.platform === 'win32' ? win32.join : posix.join)

/** Programs in the folder where `npx puppeteer browsers install` puts them: the newest first, shells before browsers. */
function cachedBrowsers(io: NeededIo): string[] {
  const join = joinFor(io)
  const home = io.env['HOME'] || io.env['USERPROFILE']
  const cache = io.env['PUPPETEER_CACHE_DIR'] || (home && join(home, '.cache', 'puppeteer'))
  if (cache === undefined || cache === '') return []
  return ['chrome-headless-shell', 'chrome', 'chromium'].flatMap((browser) =>
    folders(io, join(cache, browser))
      .sort((a, b) => byVersion(b, a))
      .flatMap((version) =>
        folders(io, join(cache, browser, version)).flatMap((platform) =>
          programs(browser).map((program) => join(cache, browser, version, platform, program)),
        ),
      ),
  )
}

/** The program inside a folder of the cache, on each system. */
function programs(browser: string): string[] {
  const app = browser === 'chrome' ? 'Google Chrome for Testing' : 'Chromium'
  return [browser, 'chrome', `${browser}.exe`, 'chrome.exe', `${app}.app/Contents/MacOS/${app}`]
}

function folders({ files }: NeededIo, path: string): string[] {
  if (files.kindOf(path) !== 'folder') return []
  try {
    return files.list(path).flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []))
  } catch {
    // A cache of another user is none of ours.
    return []
  }
}

/** Compares names such as `linux-138.0.7204.94` by the numbers in them. */
function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => (name.match(/\d+/g) ?? []).map(Number))
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a < b ? -1 : 1
}

const linuxNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/usr/lib64/chromium-browser', '/snap/bin']

const macNames = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const windowsNames = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Where the systems put browsers, the best first. */
function installedBrowsers(io: NeededIo): string[] {
  const { env, machine } = io
  const join = joinFor(io)
  const inEach = (places: readonly (string | undefined)[], names: readonly (readonly string[])[]) =>
    names.flatMap((name) =>
      places.flatMap((place) => (place === undefined || place === '' ? [] : [join(place, ...name)])),
    )
  if (machine.platform === 'darwin') {
    const names = macNames.map((name) => [`${name}.app`, 'Contents', 'MacOS', name])
    return inEach(['/Applications', env['HOME'] && join(env['HOME'], 'Applications')], names)
  }
  if (machine.platform === 'win32') {
    return inEach([env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']], windowsNames)
  }
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return inEach(
    [...new Set([...linuxFolders, ...onPath])],
    linuxNames.map((name) => [name]),
  )
}
