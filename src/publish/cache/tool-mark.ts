/** Tells one installation of this tool from another of the same version, as developers have them. */
import { join } from 'node:path'
import type { FileSystem } from '../../io/io.ts'
import { packageRoot, packageVersion } from '../../io/package-root.ts'

/** The version, and the stamps of the program and of the templates that come with it. */
export function toolMark(files: FileSystem): string {
  const root = packageRoot()
  const stampsUnder = (folder: string): string[] =>
    files.list(folder).flatMap(({ name, kind }) => {
      const path = join(folder, name)
      return kind === 'folder' ? stampsUnder(path) : [`${name} ${stampText(files, path)}`]
    })
  const templates = stampsUnder(join(root, 'templates')).sort()
  return [packageVersion, stampText(files, join(root, 'dist', 'notice.cjs')), ...templates].join('\n')
}

function stampText(files: FileSystem, path: string): string {
  const stamp = files.stampOf(path)
  return stamp === undefined ? '' : `${stamp.size} ${stamp.modified}`
}
