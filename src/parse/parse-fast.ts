/**
 * The fast reading: data only, no positions, no messages, and only of YAML in which nothing is unusual.
 *
 * It gives up at the first sign of anything on which two parsers might disagree. What it accepts, the careful
 * reading (`parse-carefully.ts`) reads alike and finds no fault with.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { coreScalar } from './core-scalar.ts'
import { FORBIDDEN_KEYS, MAX_DEPTH, ODD_INDENTATION } from './limits.ts'

// Control characters, those that turn the direction of a line, tabs, line ends other than LF and CRLF, and a byte-order mark that is not the first.
const ODD_CHARACTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)/
/** A directive, or a second document. One marker may open the file. */
const MARKER = /^(?:%| *(?:---|\.\.\.)(?:\s|$)|---)/m
const FIRST_MARKER = /^---\r?\n/
/** An indented first line, or spaces at the very end: parsers differ in whether they count them. */
const OUTER_SPACE = /^ | $/
/** An indentation indicator of a block scalar; in a text, what merely looks like one. */
const INDENTATION = /(?:^|\s)[|>][-+]?[0-9]/
/** Anchors and tags; in a text, what merely looks like one. */
const PROPERTY = /(?:^|[\s,[{:])(?:&\S|!)/
const UNUSUAL = [ODD_CHARACTER, PROPERTY, MARKER, OUTER_SPACE, INDENTATION, ODD_INDENTATION]
/** Text in double quotes with none but the ordinary escapes, and no half of a surrogate pair. */
const ORDINARY_ESCAPES = /^[^\\]*(?:\\(?:["\\/n_]|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})[^\\]*)*$/
/** YAML allows an implicit key 1,024 characters, and parsers count them differently. */
const LONG_KEY = 500

/** Thrown within this file only. */
class Unusual extends Error {}

interface Cursor {
  readonly text: string
  readonly events: readonly Event[]
  next: number
}

/** The data of a text, without its byte-order mark; undefined where the careful reading should judge. Never throws. */
export function parseFast(text: string): Record<string, unknown> | undefined {
  const body = text.replace(FIRST_MARKER, '')
  if (UNUSUAL.some((pattern) => pattern.test(body))) return undefined
  try {
    const cursor: Cursor = { text, events: parseEvents(text, { maxDepth: 2 * MAX_DEPTH }), next: 0 }
    const document = take(cursor)
    if (document.type !== EVENT_ID.DOCUMENT || document.explicitEnd || document.directives.length > 0) return
    if (cursor.events[1]?.type !== EVENT_ID.MAPPING) return
    const data = build(cursor, 0)
    const end = take(cursor)
    // Another document would follow.
    if (end.type !== EVENT_ID.POP || cursor.next < cursor.events.length) return
    return data as Record<string, unknown>
  } catch {
    // The parser found a fault, or `build` something unusual; either is told by the careful reading.
    return undefined
  }
}

function take(cursor: Cursor): Event {
  const event = cursor.events[cursor.next++]
  if (event === undefined) throw new Unusual()
  return event
}

function build(cursor: Cursor, depth: number): unknown {
  const event = take(cursor)
  if (depth > MAX_DEPTH) throw new Unusual()
  if (event.type === EVENT_ID.SCALAR) return scalar(cursor.text, event)
  if (event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT)
    throw new Unusual()
  if (event.anchorStart >= 0 || event.tagStart >= 0) throw new Unusual()
  if (event.type === EVENT_ID.MAPPING) return buildMapping(cursor, depth)
  const items: unknown[] = []
  while (!atEnd(cursor)) items.push(build(cursor, depth + 1))
  return items
}

function buildMapping(cursor: Cursor, depth: number): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  while (!atEnd(cursor)) {
    const key = keyOf(cursor.text, take(cursor))
    if (Object.hasOwn(data, key)) throw new Unusual()
    data[key] = build(cursor, depth + 1)
  }
  return data
}

/** Whether the collection is closed here; passes its end. */
function atEnd(cursor: Cursor): boolean {
  if (cursor.events[cursor.next]?.type !== EVENT_ID.POP) return false
  cursor.next += 1
  return true
}

function keyOf(text: string, event: Event): string {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) throw new Unusual()
  const { style, valueStart, valueEnd } = event
  const isPlain = style === SCALAR_STYLE.PLAIN
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  if (!isPlain && !isQuoted) throw new Unusual()
  // With the colon right behind it, it is no key after `?`, none over several lines and none without a value.
  if (text[isQuoted ? valueEnd + 1 : valueEnd] !== ':') throw new Unusual()
  if (valueEnd - valueStart > LONG_KEY || text.slice(valueStart, valueEnd).includes('\n')) throw new Unusual()
  const key = scalar(text, event)
  if (typeof key !== 'string' || key === '' || key === '<<' || FORBIDDEN_KEYS.has(key)) throw new Unusual()
  return key
}

function scalar(text: string, event: ScalarEvent): unknown {
  if (event.anchorStart >= 0 || event.tagStart >= 0) throw new Unusual()
  if (event.style === SCALAR_STYLE.PLAIN) return coreScalar(getScalarValue(text, event))
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) {
    if (!ORDINARY_ESCAPES.test(text.slice(event.valueStart, event.valueEnd))) throw new Unusual()
  }
  const value = getScalarValue(text, event)
  // Blank lines alone: parsers differ in what the indentation of a block scalar then is.
  if (isBlock(event) && value.trim() === '') throw new Unusual()
  return value
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
}
