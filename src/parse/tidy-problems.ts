/** All that was found wrong with a text → what is worth telling: one slip is told of once. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** One slip can make the parser complain about every line that follows; more than this helps nobody. */
export const MAX_PROBLEMS = 50

/** After these the parser no longer knows where it is. */
const BREAKS: ReadonlySet<string> = new Set(['yaml/syntax', 'yaml/tab-indentation'])
/** What follows from such a break; other findings stand on their own. */
const FOLLOWS: ReadonlySet<string> = new Set([
  ...BREAKS,
  'yaml/null-key',
  'yaml/complex-key',
  'yaml/duplicate-key',
  'yaml/non-string-key',
])
/** A line at which reading can begin anew: a key at the left. */
const FRESH_LINE = /^(?:[\p{L}_][\p{L}\d_-]*|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*:(?=\s|$)/gmu

/** In the order of the text; of what stands between a break and the next line that reads by itself, only the break. */
export function tidied(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const ordered = [...diagnostics].sort((a, b) => startOf(a) - startOf(b))
  // A stack that ran out makes every bracket look open: only the depth is worth telling.
  const deep = ordered.find(({ code }) => code === 'yaml/too-deep')
  if (deep !== undefined) return [deep]
  const kept: Diagnostic[] = []
  let brokenAt = -1
  let soundFrom = 0
  for (const diagnostic of ordered) {
    const start = startOf(diagnostic)
    if (FOLLOWS.has(diagnostic.code) && start < soundFrom) {
      // Of two complaints about one place, that about the hyphen says what to do.
      if (diagnostic.variant === 'hyphen' && start === brokenAt) kept[kept.length - 1] = diagnostic
      continue
    }
    if (BREAKS.has(diagnostic.code)) {
      brokenAt = start
      soundFrom = freshLineAfter(text, start)
    }
    kept.push(diagnostic)
    if (kept.length === MAX_PROBLEMS) break
  }
  return withOneTab(kept)
}

function startOf({ span }: Diagnostic): number {
  return span?.start ?? 0
}

/** Where the first line after `offset` begins that reads by itself; the end of the text where there is none. */
function freshLineAfter(text: string, offset: number): number {
  const lineEnd = /[\r\n]/g
  lineEnd.lastIndex = offset
  const end = lineEnd.exec(text)?.index
  if (end === undefined) return text.length + 1
  FRESH_LINE.lastIndex = end + 1
  return FRESH_LINE.exec(text)?.index ?? text.length + 1
}

/** An editor that makes tabs makes them everywhere; one line shows what to do. */
function withOneTab(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = diagnostics.findIndex(({ code }) => code === 'yaml/tab-indentation')
  return diagnostics.filter(({ code }, index) => code !== 'yaml/tab-indentation' || index === first)
}
