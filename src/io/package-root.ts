/** Where the files that ship with this package stand, and which version it is. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that holds this package's own `package.json` and `templates`.
 *
 * Found by walking up, because the bundler decides how deep under `dist/` this code ends up.
 */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new Error('The files of notice-compiler are incomplete: package.json is missing.')
    folder = above
  }
  return folder
}

/** The version of this package, as in its `package.json`. */
export const packageVersion: string = __NOTICE_VERSION__
