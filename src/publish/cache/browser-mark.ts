/** Tells one browser from another, and from its own next version, without running it. */
import type { Io } from '../../io/io.ts'
import type { KeptSettings } from './kept.ts'

/**
 * Path and stamp of the browser that prints.
 *
 * @param root absolute path of the workspace
 * @param flag path that the command line names
 * @returns empty where no browser prints, or none is there
 */
export async function browserMark(
  io: Pick<Io, 'files' | 'env' | 'cwd' | 'machine'>,
  root: string,
  flag: string | undefined,
  { browser }: Pick<KeptSettings, 'browser'>,
): Promise<string> {
  if (browser === undefined) return ''
  const { findBrowser } = await import('../../pdf/chromium/find-browser.ts')
  const config = browser.path === undefined ? undefined : { path: browser.path, root }
  try {
    const found = findBrowser(io, { flag, config })
    if (found === undefined) return ''
    const { size, modified, changed } = io.files.stampOf(io.files.realPath(found.path)) ?? {}
    return JSON.stringify([found.path, size, modified, changed])
  } catch {
    return ''
  }
}
