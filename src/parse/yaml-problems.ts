/** What the YAML parser finds wrong → our own codes, by what the writer most likely meant. */
import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import type { Opener } from './find-openers.ts'

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

/** What the parser says where a closer is missing. */
const OPEN_QUOTE = /quote$/
const OPEN_BRACKET = /\bend with a [\]}]/

const SHOWN = 40

/** What else is known about the text. */
export interface ProblemContext {
  readonly errors: readonly (YAMLParseError | YAMLWarning)[]
  /** What is opened and never closed, in the order of the text. */
  readonly openers: readonly Opener[]
}

/** One diagnostic for a problem of the parser, or none where another part of `parse/` says it better. */
export function yamlProblem(
  file: string,
  text: string,
  error: YAMLParseError | YAMLWarning,
  context: ProblemContext,
): Diagnostic | undefined {
  if (REPORTED_ELSEWHERE.has(error.code) || repeatsAnother(error, context)) return undefined
  const { span, variant } = placeAndVariant(error, text, context)
  const found =
    text
      .slice(span.start, span.start + 10 * SHOWN)
      .split(/[\r\n]/, 1)[0]
      ?.trim()
      .slice(0, SHOWN) ?? ''
  const base = { severity: 'error', file, path: [], span } as const
  if (error.code === 'RESOURCE_EXHAUSTION') return { ...base, code: 'yaml/too-deep', args: {} }
  if (error.code === 'TAB_AS_INDENT') return { ...base, code: 'yaml/tab-indentation', args: {} }
  return variant === undefined
    ? { ...base, code: 'yaml/syntax', args: { found } }
    : { ...base, code: 'yaml/syntax', variant, args: { found } }
}

function placeAndVariant(
  error: YAMLParseError | YAMLWarning,
  text: string,
  { errors, openers }: ProblemContext,
): { readonly span: Span; readonly variant: string | undefined } {
  const variant = variantOf(error, text)
  const span = spanWithin(text, error.pos)
  const opener = openerOf(error, openers)
  if (opener !== undefined) return { span: { start: opener.offset, end: opener.offset + 1 }, variant }
  // A value that goes on to a line with a key of its own: that line is what is out of place.
  if (variant === 'colon-in-text') {
    const key = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0])
    const last = key === undefined ? undefined : lastLine(text, spanWithin(text, key.pos))
    if (last !== undefined) {
      const isWord = /^[\p{L}_][\p{L}\d_-]*$/u.test(text.slice(last.start, last.end))
      return { span: last, variant: isWord ? 'indentation' : variant }
    }
  }
  return { span, variant }
}

/** What an error says is never closed: the last of its kind before the place where the parser missed the closer. */
function openerOf(
  { message, pos }: YAMLParseError | YAMLWarning,
  openers: readonly Opener[],
): Opener | undefined {
  const signs = OPEN_QUOTE.test(message)
    ? `"'`
    : OPEN_BRACKET.test(message)
      ? message.startsWith('Flow seq')
        ? '['
        : '{'
      : ''
  return signs === ''
    ? undefined
    : openers.findLast(({ sign, offset }) => signs.includes(sign) && offset <= pos[0])
}

/** One slip, two complaints: a value that goes on and then has a colon, and a bracket around one never closed. */
function repeatsAnother(error: YAMLParseError | YAMLWarning, { errors, openers }: ProblemContext): boolean {
  if (error.code === 'MULTILINE_IMPLICIT_KEY') {
    return errors.some(({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] === error.pos[0])
  }
  const before = OPEN_BRACKET.test(error.message) ? errors[errors.indexOf(error) - 1] : undefined
  if (before === undefined || !OPEN_BRACKET.test(before.message)) return false
  return (openerOf(before, openers)?.offset ?? -1) > (openerOf(error, openers)?.offset ?? -1)
}

/** The last line of a span of several lines, without its indentation; undefined for a span of one line. */
function lastLine(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end)
  const lineBreak = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r'))
  if (lineBreak < 0) return undefined
  const from = words.slice(lineBreak).search(/\S/)
  return from < 0 ? undefined : { start: start + lineBreak + from, end }
}

function variantOf(error: YAMLParseError | YAMLWarning, text: string): string | undefined {
  const { message } = error
  if (OPEN_QUOTE.test(message)) return 'open-quote'
  if (OPEN_BRACKET.test(message)) return 'open-bracket'
  if (message.startsWith('Sequence item without')) return 'indentation'
  if (message.startsWith('Implicit map keys need')) return 'missing-colon'
  if (/^Unexpected (flow|double|single|scalar|plain).* at node end/.test(message)) {
    const before = text.slice(0, error.pos[0]).trimEnd()
    return /["']$/.test(before) ? 'after-quote' : 'indentation'
  }
  if (message.startsWith('Unexpected block-seq-ind')) return 'hyphen'
  if (error.code === 'BLOCK_IN_FLOW' && isColonInText(error, text)) return 'colon-in-text'
  return VARIANTS[error.code]
}

/** A text inside braces that itself has a colon: to the parser a mapping in a place where none can begin. */
function isColonInText({ pos: [start] }: YAMLParseError | YAMLWarning, text: string): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const isFirstOfLine = text.slice(lineStart, start).trim() === ''
  return !isFirstOfLine && /^(?!-\s)[^\r\n,{}[\]]*:\s/.test(text.slice(start, start + 1_000))
}

/** The parser may point one past the end, or at nothing. */
function spanWithin(text: string, [from, to]: readonly [number, number]): Span {
  const start = Math.max(0, Math.min(from, text.length))
  return { start, end: Math.max(start, Math.min(to, text.length)) }
}
