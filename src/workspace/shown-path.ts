/** Names paths to the user. */
import { isAbsolute, relative, sep } from 'node:path'
import type { Io } from '../io/io.ts'

/** A path as the user would name it: from the current folder, with `/`. */
export function shownPath(io: Pick<Io, 'cwd'>, path: string): string {
  const begin = `${io.cwd}${sep}`
  // Below the current folder stand thousands, whose way from there need not be worked out.
  const way = path.startsWith(begin) && !odd.test(path) ? path.slice(begin.length) : relative(io.cwd, path)
  return way.replaceAll(sep, '/') || '.'
}

/** What a path that is not normal has in it. */
const odd = /[/\\]\.{0,2}(?:[/\\]|$)/

/** Whether the path is the folder itself or stands somewhere in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(way))
}

/**
 * Whether a path that the settings name, and at which nothing stands in the workspace, is one of the whole machine that
 * leads out of it.
 *
 * @param root absolute path of the workspace
 */
export function leadsOut(root: string, named: string): boolean {
  return isAbsolute(named) && !isWithin(root, named)
}
