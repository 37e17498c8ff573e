/** Regular expressions that are not linear by themselves, each with the reason why that does no harm. */
import libraries from './allowed-of-libraries.json' with { type: 'json' }
import { type Pattern, written } from './patterns.ts'

/** Own ones, by their file and how they begin. */
const OWN: readonly (readonly [file: string, begins: string, why: string])[] = [
  ['src/cli/usage-error.ts', 'Did you mean', 'reads what was typed on the command line'],
  ['src/render/file-size.ts', '\\B', 'reads the digits of the size of a file'],
  ['src/lint/prose/section-references.ts', '(?:artikla', 'reads forty characters'],
  ['src/render/logo.ts', '<!--', 'its matches are read up to the first mark that is not ended'],
]

/** What marked puts together, by how it begins. */
const OF_MARKED: readonly (readonly [begins: string, why: string])[] = [
  [
    '^(?:[^a-zA-Z0-9](?=(?:mailto|xmpp):)|(`+|~+|[^`~])(?:(?=[`~])|(?= *\\n)|',
    'for a way of reading line breaks that is not used',
  ],
  ['<!--(?:-?>|', 'the comments of a paragraph are bounded'],
]

const ofLibraries = new Map(
  Object.entries(libraries).flatMap(([why, patterns]) => patterns.map((pattern) => [pattern, why] as const)),
)

/** Why the expression may be as it is; undefined where it must be linear. */
export function allowedFor(pattern: Pattern): string | undefined {
  const ofMarked =
    pattern.place === 'put together' && OF_MARKED.find(([begins]) => pattern.source.startsWith(begins))
  if (ofMarked) return ofMarked[1]
  const own = OWN.find(
    ([file, begins]) => pattern.place.startsWith(`${file}:`) && pattern.source.startsWith(begins),
  )
  return own?.[2] ?? ofLibraries.get(written(pattern))
}

/** How many are allowed: each must still be there. */
export const allowedCount = OWN.length + ofLibraries.size
