/** YAML text → data and positions, the fast way where nothing is wrong. */
import type { Outcome } from '../diagnostics/outcome.ts'
import { carefulParser } from './careful-parser.ts'
import { decodeSource } from './decode-source.ts'
import { parseFast } from './parse-fast.ts'
import { type SourceDocument, sourceDocument } from './source-document.ts'

/**
 * Reads one file as YAML 1.2 (core schema).
 *
 * `file` is its name in messages; `bytes` are its content, of any kind. The value is there only when nothing
 * is wrong; else there are diagnostics `yaml/…`, each with a span, in the order of the text.
 *
 * @throws NotLoaded where anything is unusual, unless it is loaded; and nothing else, whatever the bytes
 */
export function parseSource(file: string, bytes: Uint8Array): Outcome<SourceDocument> {
  const { value: text, diagnostics } = decodeSource(file, bytes)
  if (text === undefined) return { diagnostics }
  const data = parseFast(text)
  if (data !== undefined) return { value: sourceDocument(file, text, data), diagnostics: [] }
  const careful = carefulParser().parseCarefully(file, text)
  if (careful.diagnostics.length > 0) return { diagnostics: careful.diagnostics }
  return { value: sourceDocument(file, text, careful.value), diagnostics: [] }
}
