/** One parsed file: its data, and where in its text each piece of the data stands. */
import type { DataPath, Span } from '../diagnostics/diagnostic.ts'
import { carefulParser } from './careful-parser.ts'
import type { SpanFinder } from './find-span.ts'

export interface SourceDocument {
  /** The file as the user would name it. */
  readonly file: string
  /** The text without a byte-order mark; spans count in it. */
  readonly text: string
  readonly data: unknown
  /**
   * Where the value (or the key) at `path` stands. Where the path leads nowhere it is its closest
   * ancestor that exists; undefined only for a document without any node.
   *
   * @throws NotLoaded unless the careful parser is loaded
   */
  spanOf(path: DataPath, at?: 'key' | 'value'): Span | undefined
}

/**
 * Makes a document whose positions are found by parsing the text once more, and only when one is asked for:
 * most files are never complained about, and syntax trees are large.
 */
export function sourceDocument(file: string, text: string, data: unknown): SourceDocument {
  let find: SpanFinder | undefined
  return {
    file,
    text,
    data,
    spanOf(path, at = 'value') {
      find ??= carefulParser().spanFinder(text)
      return find(path, at)
    },
  }
}
