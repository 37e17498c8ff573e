/** Every regular expression that the program may run: its own, those of the libraries in the bundle, and those that are put together. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsTokens from 'js-tokens'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** File and line of the sources; `library` for what only stands in the bundle. */
  readonly place: string
}

const root = join(import.meta.dirname, '../..')

/** As it would be written, by which patterns are told apart. */
export const written = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`

function literals(text: string, placeOf: (line: number) => string): Pattern[] {
  const found: Pattern[] = []
  let line = 1
  for (const { type, value } of jsTokens(text)) {
    if (type === 'RegularExpressionLiteral') {
      const end = value.lastIndexOf('/')
      found.push({ source: value.slice(1, end), flags: value.slice(end + 1), place: placeOf(line) })
    }
    line += value.split('\n').length - 1
  }
  return found
}

let own: readonly Pattern[] | undefined

/** Those that are written in the sources, each once. */
export function ownPatterns(): readonly Pattern[] {
  own ??= readOwnPatterns()
  return own
}

function readOwnPatterns(): Pattern[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort()
  return once(
    [...files, 'bin/notice.js'].flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return text.includes('/') ? literals(text, (line) => `${file}:${line}`) : []
    }),
  )
}

/** Those of the bundle that are no own ones. */
export function libraryPatterns(): Pattern[] {
  const own = new Set(ownPatterns().map(written))
  const parts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'))
  const bundle = parts.map((name) => readFileSync(join(root, 'dist', name), 'utf8')).join('\n')
  // The bundle is written in ASCII.
  const plain = (pattern: Pattern): Pattern => ({ ...pattern, source: unescaped(pattern.source) })
  return once(literals(bundle, () => 'library').map(plain)).filter((pattern) => !own.has(written(pattern)))
}

const unescaped = (source: string): string =>
  source.replace(/\\u([0-9a-f]{4})/gi, (whole, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return /[\p{L}§–—‐‑’‘“”„»«…©®™€]/u.test(character) ? character : whole
  })

/** Those that are put together while something is done. */
export async function builtPatterns(during: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const original = globalThis.RegExp
  const watched = new Proxy(original, {
    construct(target, given: [string | RegExp, string?], as) {
      const made = Reflect.construct(target, given, as) as RegExp
      found.push({ source: made.source, flags: made.flags, place: 'put together' })
      return made
    },
  })
  globalThis.RegExp = watched
  try {
    await during()
  } finally {
    globalThis.RegExp = original
  }
  return once(found)
}

function once(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.toReversed().map((pattern) => [written(pattern), pattern])).values()].reverse()
}
