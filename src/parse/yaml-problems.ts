/** What the YAML parser finds wrong → our own codes, by what the writer most likely meant. */
import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'

/** Variants of `yaml/syntax` by the parser's code, where the code alone says enough. */
const VARIANTS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'block-in-brackets',
  KEY_OVER_1024_CHARS: 'key-too-long',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_SCALAR_START: 'special-start',
  BAD_ALIAS: 'unknown-alias',
  ALIAS_PROPS: 'unknown-alias',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
}

/** Reported by the walk over the tree, in better words. */
const REPORTED_ELSEWHERE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'TAG_RESOLVE_FAILED',
  'NON_STRING_KEY',
  'DUPLICATE_KEY',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
])

const SHOWN = 40

/** One diagnostic for a problem of the parser, or none where another part of `parse/` says it better. */
export function yamlProblem(
  file: string,
  text: string,
  error: YAMLParseError | YAMLWarning,
): Diagnostic | undefined {
  if (REPORTED_ELSEWHERE.has(error.code)) return undefined
  const span = spanWithin(text, error.pos)
  const found =
    text
      .slice(span.start)
      .split(/[\r\n]/, 1)[0]
      ?.trim()
      .slice(0, SHOWN) ?? ''
  const base = { severity: 'error', file, path: [], span } as const
  if (error.code === 'RESOURCE_EXHAUSTION') return { ...base, code: 'yaml/too-deep', args: {} }
  if (error.code === 'TAB_AS_INDENT') return { ...base, code: 'yaml/tab-indentation', args: {} }
  const variant = variantOf(error, text)
  return variant === undefined
    ? { ...base, code: 'yaml/syntax', args: { found } }
    : { ...base, code: 'yaml/syntax', variant, args: { found } }
}

function variantOf(error: YAMLParseError | YAMLWarning, text: string): string | undefined {
  const { message } = error
  if (/quote$/.test(message)) return 'open-quote'
  if (/\bend with a [\]}]/.test(message)) return 'open-bracket'
  if (message.startsWith('Sequence item without')) return 'indentation'
  if (message.startsWith('Implicit map keys need')) return 'missing-colon'
  if (/^Unexpected (flow|double|single|scalar|plain).* at node end/.test(message)) {
    const before = text.slice(0, error.pos[0]).trimEnd()
    return /["']$/.test(before) ? 'after-quote' : 'indentation'
  }
  if (message.startsWith('Unexpected block-seq-ind')) return 'hyphen'
  return VARIANTS[error.code]
}

/** The parser may point one past the end, or at nothing. */
function spanWithin(text: string, [from, to]: readonly [number, number]): Span {
  const start = Math.max(0, Math.min(from, text.length))
  return { start, end: Math.max(start, Math.min(to, text.length)) }
}
