/** Names paths to the user. */
import { relative, sep } from 'node:path'
import type { Io } from '../io/io.ts'

/** A path as the user would name it: from the current folder, with `/`. */
export function shownPath(io: Pick<Io, 'cwd'>, path: string): string {
  return relative(io.cwd, path).replaceAll(sep, '/') || '.'
}

/** Whether the path is the folder itself or stands somewhere in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(way))
}
