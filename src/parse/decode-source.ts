/** Bytes of a file → text, refusing what is not UTF-8. */
import type { Diagnostic, DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'

/** Larger files are no register descriptions, and would only make the parser slow. */
export const MAX_BYTES = 1_000_000

/**
 * The text as it can be shown beside a message: what is not UTF-8 comes out as `�`; without its byte-order mark.
 * Nothing of a file in UTF-16, for no line of it could be read.
 */
export function decodeForDisplay(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return ''
  return new TextDecoder('utf-8').decode(bytes.subarray(0, MAX_BYTES))
}

/** The text of a file without its byte-order mark, or the reason why it is none. */
export function decodeSource(file: string, bytes: Uint8Array): Outcome<string> {
  const refuse = (code: string, args: DiagnosticArguments, variant?: string): Outcome<string> => {
    const span = { start: 0, end: 0 }
    const diagnostic: Diagnostic = { code, severity: 'error', file, path: [], span, args }
    return { diagnostics: [variant === undefined ? diagnostic : { ...diagnostic, variant }] }
  }
  if (bytes.length > MAX_BYTES) return refuse('yaml/too-large', { size: bytes.length, limit: MAX_BYTES })
  if (isUtf16(bytes)) {
    return refuse('yaml/not-utf-8', { encoding: 'UTF-16' }, 'utf-16')
  }
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] }
  } catch {
    const offset = firstBadByte(bytes)
    const span = spanAfter(decodeForDisplay(bytes.subarray(0, offset)))
    const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    return {
      diagnostics: [
        { code: 'yaml/not-utf-8', severity: 'error', file, path: [], span, args: { offset, byte } },
      ],
    }
  }
}

/** By its byte-order mark, or by a first character of which one half is zero. */
function isUtf16([first = 1, second = 1]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  )
}

function spanAfter(text: string): { start: number; end: number } {
  return { start: text.length, end: text.length + 1 }
}

/** Offset of the first byte that begins no valid UTF-8 sequence: the longest prefix that decodes, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // The prefix may end in the middle of a sequence that what follows does not complete: the fault is where it began.
  while (good > 0 && !isValidText(bytes.subarray(0, good))) good -= 1
  return good
}

function isValidText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a sequence be cut off at the end, which is no mistake of the prefix.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
