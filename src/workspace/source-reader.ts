/** Reads and parses source files, each once however many registers share it. */
import type { Outcome } from '../diagnostics/outcome.ts'
import { sourceFailure } from '../io/edge-error.ts'
import type { Io } from '../io/io.ts'
import { decodeForDisplay, decodeSource } from '../parse/decode-source.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { shownPath } from './shown-path.ts'

export interface SourceReader {
  /**
   * Parses the file at an absolute path.
   *
   * @throws EdgeError when the file cannot be read
   */
  read(path: string): Outcome<SourceDocument>
  /**
   * The text of a file that is no YAML, such as a template; it can then be shown beside findings.
   *
   * @throws EdgeError when the file cannot be read
   */
  readText(path: string): Outcome<string>
  /** What has been parsed so far, by the name that diagnostics give the file. */
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** The texts of files that could not be parsed, by the same names. */
  readonly texts: ReadonlyMap<string, string>
}

export function createSourceReader(io: Pick<Io, 'files' | 'cwd'>): SourceReader {
  const outcomes = new Map<string, Outcome<SourceDocument>>()
  const documents = new Map<string, SourceDocument>()
  const texts = new Map<string, string>()
  const bytesOf = (path: string): Uint8Array => {
    try {
      return io.files.readFile(path)
    } catch (error) {
      throw sourceFailure(error, shownPath(io, path))
    }
  }
  const read = (path: string): Outcome<SourceDocument> => {
    const known = outcomes.get(path)
    if (known !== undefined) return known
    const file = shownPath(io, path)
    const bytes = bytesOf(path)
    const outcome = parseSource(file, bytes)
    outcomes.set(path, outcome)
    if (outcome.value === undefined) texts.set(file, decodeForDisplay(bytes))
    else documents.set(file, outcome.value)
    return outcome
  }
  const readText = (path: string): Outcome<string> => {
    const file = shownPath(io, path)
    const bytes = bytesOf(path)
    const outcome = decodeSource(file, bytes)
    texts.set(file, outcome.value ?? decodeForDisplay(bytes))
    return outcome
  }
  return { read, readText, documents, texts }
}
