// What the architecture tests look at: every source file, its text, and what it imports.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** The specifier as written. */
  readonly specifier: string
  /** The source file it names, from the root; undefined for packages and Node's own modules. */
  readonly file: string | undefined
}

export interface Source {
  /** Path from the root, such as `src/parse/read-yaml.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  /** Whether `npm run generate` writes it. */
  readonly generated: boolean
}

const statement = /^(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm
const call = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every module that a text imports, types included, in whatever way. */
export function specifiersOf(text: string): string[] {
  const statements = [...text.matchAll(statement)].map((match) => match[1] ?? match[2] ?? '')
  const calls = [...text.matchAll(call)].map((match) => match[1] ?? '')
  return [...new Set([...statements, ...calls])]
}

function importsOf(path: string, text: string): Import[] {
  return specifiersOf(text).map((specifier) => ({
    specifier,
    file: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined,
  }))
}

function read(path: string): Source {
  const text = readFileSync(root + path, 'utf8')
  const generated = /^(?:\/\*|\/\/) ?Generated /.test(text)
  return { path, text, imports: importsOf(path, text), generated }
}

/** All of `src/`, in the order of the paths. */
export const sources: readonly Source[] = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
  .sort()
  .map(read)

/** The phases from left to right; a folder imports only itself and those to its left. */
export const layers = [
  'diagnostics',
  'parse',
  'validate',
  'law',
  'locale',
  'compose',
  'lint',
  'render',
  'diff',
  'coverage',
  'report',
  'compile',
  'io',
  'workspace',
  'pdf',
  'publish',
  'cli',
]

/** The phase a file belongs to: its folder, or its own name when it stands in `src/` itself. */
export function layerOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? ''
}

/** Whether a file is in the pure core, to the left of `io`. */
export function isCore(path: string): boolean {
  const layer = layers.indexOf(layerOf(path))
  return layer >= 0 && layer < layers.indexOf('io')
}
