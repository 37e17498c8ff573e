/** Starts a browser of our own: a profile that is deleted, no network, nothing left when the process ends. */
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { EdgeError, fileFailure } from '../../io/edge-error.ts'
import type { Io } from '../../io/io.ts'

export interface RunningBrowser {
  readonly browser: Browser
  /** Rejects when it ends; puppeteer lets some calls wait on. */
  readonly ended: Promise<never>
  /** Ends it, however it is, and deletes its profile. Never throws. */
  close(): Promise<void>
}

/** A browser that has not started by then never will. */
export const launchMilliseconds = 30_000
/** A browser that does not end by itself is ended. */
const closeMilliseconds = 5_000

export interface LaunchOptions {
  /** The folder for the profile. */
  readonly temporary?: string | undefined
  readonly milliseconds?: number | undefined
}

type NeededIo = Pick<Io, 'env' | 'machine' | 'atEnd'>

async function loadPuppeteer(): Promise<typeof import('puppeteer')> {
  try {
    return await import('puppeteer')
  } catch (error) {
    throw new EdgeError('puppeteer-missing', { reason: firstLine(error) })
  }
}

/** Chromium refuses to run as root in its sandbox; whoever has no user namespaces has to say so. */
function needsNoSandbox({ env, machine }: NeededIo): boolean {
  return machine.isRoot || env['NOTICE_NO_SANDBOX'] === '1'
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? ''

/** What a browser says itself tells more than that it did not start. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n')
  const told = lines.find((line) => /sandbox|cannot open|error while loading|no such file|denied/i.test(line))
  return (told ?? lines[0] ?? '').replace(/^\[[^\]]*\]\s*/, '').trim()
}

/**
 * Starts the program at `path`.
 *
 * @throws EdgeError when it does not start
 */
export async function launchBrowser(
  io: NeededIo,
  path: string,
  options: LaunchOptions = {},
): Promise<RunningBrowser> {
  const { temporary = tmpdir(), milliseconds = launchMilliseconds } = options
  const { launch } = await loadPuppeteer()
  const profile = makeProfile(temporary)
  const ending = new AbortController()
  let group: number | undefined
  const kill = () => {
    // Kills the whole group of processes at once, started or still starting.
    ending.abort()
    killGroup(group)
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    } catch {
      // On Windows the system may hold a file a little longer; it clears its temporary folder itself.
    }
  }
  const takeBack = io.atEnd(kill)
  try {
    const starting = launch({
      executablePath: path,
      userDataDir: profile,
      headless: true,
      protocolTimeout: 2 * milliseconds,
      signal: ending.signal,
      // A browser that loses this pipe ends itself, even when our process was killed.
      pipe: true,
      // Ours: Ctrl+C may only ask to stop.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        // No name leads anywhere, not even for what a page only prepares to ask for.
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--disable-gpu',
        ...(needsNoSandbox(io) ? ['--no-sandbox'] : []),
      ],
    })
    const browser = await within(milliseconds, starting)
    ignorePipes(browser)
    group = browser.process()?.pid
    const ended = endOf(browser)
    return {
      browser,
      ended,
      close: async () => {
        // One that has ended answers no more.
        await within(closeMilliseconds, Promise.race([browser.close(), ended])).catch(() => undefined)
        kill()
        takeBack()
      },
    }
  } catch (error) {
    kill()
    takeBack()
    if (error instanceof TooSlow)
      throw new EdgeError('browser-too-slow', { path, seconds: milliseconds / 1000 })
    throw new EdgeError('browser-not-started', { path, reason: reasonOf(error) })
  }
}

/** Puppeteer leaves alone what a browser has started, where that one has ended by itself. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined || process.platform === 'win32') return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // All of it has ended.
  }
}

/**
 * Puppeteer stops to listen to the pipes when it lets go of a browser, and a browser that was killed resets them after
 * that: an error that nobody listens to ends this process. That a browser ended is told of by `endOf`.
 */
function ignorePipes(browser: Browser): void {
  for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => undefined)
}

/** Machines that share a folder for temporary files have processes of the same numbers. */
function profilePrefix(): string {
  return `notice-browser-${hostname().replace(/[^a-zA-Z0-9.-]/g, '')}-`
}

function endOf(browser: Browser): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    const tell = () => reject(new Error('the browser ended'))
    browser.once('disconnected', tell)
    // What it started may hold its pipes a while longer.
    browser.process()?.once('exit', tell)
    if (!browser.connected) tell()
  })
  // Nobody may be waiting when it happens.
  ended.catch(() => undefined)
  return ended
}

function makeProfile(temporary: string): string {
  try {
    removeLeftProfiles(temporary)
    return mkdtempSync(join(temporary, `${profilePrefix()}${process.pid}-`))
  } catch (error) {
    throw fileFailure(error, temporary)
  }
}

/** Takes away the profiles of processes that were killed. */
function removeLeftProfiles(temporary: string): void {
  const prefix = profilePrefix()
  for (const name of readdirSync(temporary)) {
    const owner = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined
    if (owner === undefined || isAlive(Number(owner))) continue
    const path = join(temporary, name)
    try {
      // In a folder that all may write to, what bears the name may be another's, made for root to delete.
      if (lstatSync(path).uid === (process.getuid?.() ?? 0)) rmSync(path, { recursive: true, force: true })
    } catch {
      // Gone already, or held by a browser that is just ending.
    }
  }
}

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Something took longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/**
 * What a promise gives, if it gives it in time.
 *
 * @throws TooSlow when it does not
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`more than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
