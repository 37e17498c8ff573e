// The files of the published package, held to a list that is committed: what is new in it has been meant.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from './files.mjs'

/** The list, from the root of the checkout. */
export const listPath = 'test/generated/golden/package-files.txt'

/** Files whose names hang on the sources: the bundler's and the compiler's own. One line stands for all. */
const families = [
  [/^dist\/chunks\/[\w.-]+\.js$/, 'dist/chunks/*.js'],
  [/^dist\/types\/[\w./-]+\.d\.ts$/, 'dist/types/**/*.d.ts'],
]

/** Paths as the list has them, a line each. */
export function listOf(paths) {
  const lines = paths.map((path) => families.find(([pattern]) => pattern.test(path))?.[1] ?? path)
  return [...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join('')
}

/**
 * What npm would pack, or packs.
 *
 * @param flags `--dry-run`, or where the tarball goes
 * @returns `{ filename, files: [{ path }] }`
 */
export async function pack(...flags) {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=silent', ...flags]
  const options = { cwd: root, shell: process.platform === 'win32', maxBuffer: 2 ** 24 }
  const [report] = JSON.parse((await promisify(execFile)('npm', args, options)).stdout)
  return report
}
