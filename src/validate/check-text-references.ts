/** References inside texts: `[…](#section)` and `[^footnote]` must lead somewhere. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Finding } from './finding.ts'
import { nearest } from './nearest.ts'

/** What texts may refer to. */
export interface TextTargets {
  readonly sections: readonly string[]
  readonly footnotes: readonly string[]
}

/** One reference in a text. */
interface Call {
  readonly kind: 'section' | 'footnote'
  readonly id: string
}

/** Unknown sections and footnotes in one text. */
export function checkTextReferences(text: string, targets: TextTargets, path: DataPath): Finding[] {
  return callsIn(text).flatMap(({ kind, id }): Finding[] => {
    const known = kind === 'section' ? targets.sections : targets.footnotes
    if (known.includes(id)) return []
    const finding = { code: 'schema/unknown-reference', path, at: 'value' } as const
    if (known.length === 0)
      return [{ ...finding, variant: 'nothing-there', args: { id, list: 'document.footnotes' } }]
    return [{ ...finding, variant: kind, args: { id, known, suggestion: nearest(id, known) ?? '' } }]
  })
}

/** The references of a text, by one pass over it. Code spans and escaped brackets hold none. */
export function callsIn(text: string): Call[] {
  const calls: Call[] = []
  if (!text.includes('](#') && !text.includes('[^')) return calls
  let at = 0
  while (at < text.length) {
    if (text.charAt(at) === '\\') {
      at += 2
    } else if (text.charAt(at) === '`') {
      at = afterCode(text, at)
    } else if (text.startsWith('](#', at)) {
      const id = /^[^)\s]*/.exec(text.slice(at + 3, at + 203))?.[0] ?? ''
      calls.push({ kind: 'section', id })
      at += 3 + id.length
    } else if (text.startsWith('[^', at)) {
      const id = /^([^\]\s[]*)\]/.exec(text.slice(at + 2, at + 202))?.[1]
      if (id !== undefined && id !== '') calls.push({ kind: 'footnote', id })
      at += 2 + (id?.length ?? 0)
    } else {
      at += 1
    }
  }
  return calls
}

/** The end of the code span that begins at `start`, or of its backticks where nothing closes them. */
function afterCode(text: string, start: number): number {
  let opened = start
  while (text.charAt(opened) === '`') opened += 1
  const fence = text.slice(start, opened)
  let close = text.indexOf(fence, opened)
  // A longer run of backticks does not close a shorter one.
  while (close >= 0 && (text.charAt(close + fence.length) === '`' || text.charAt(close - 1) === '`')) {
    while (text.charAt(close) === '`') close += 1
    close = text.indexOf(fence, close)
  }
  return close < 0 ? opened : close + fence.length
}
