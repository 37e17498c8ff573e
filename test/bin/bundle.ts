/** The command as people run it, built from the sources under test. */
import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageRoot } from '../../src/io/package-root.ts'

const root = packageRoot()

/** What the bundle is made of. A file that went away is told by its folder. */
const MADE_OF = ['src', 'schemas', 'templates', '.scripts', 'package.json']

export const bin = join(root, 'bin/notice.js')

/** Builds the bundle where it is older than what it is made of: `npm test` has built it already. */
export async function buildBundle(): Promise<void> {
  const built = timeOf(join(root, 'dist/notice.cjs'))
  if (built < Math.max(...MADE_OF.map((name) => newestIn(join(root, name)))))
    await promisify(execFile)(process.execPath, [join(root, '.scripts/build.mjs')])
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path)
  return Math.max(timeOf(path), ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
