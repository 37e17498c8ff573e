/** Brackets and quotation marks that are opened and never closed. */
import type { CST } from 'yaml'

export interface Opener {
  /** What opens: `[`, `{`, `"` or `'`. */
  readonly sign: string
  readonly offset: number
}

/** Every opener without its closer, in the order of the text. Without recursion, for trees may be deep. */
export function findOpeners(tokens: readonly CST.Token[]): Opener[] {
  const openers: Opener[] = []
  const waiting: CST.Token[] = [...tokens]
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (token.type === 'document') {
      if (token.value) waiting.push(token.value)
    } else if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      const sign = token.source.charAt(0)
      if (token.source.length < 2 || !token.source.endsWith(sign))
        openers.push({ sign, offset: token.offset })
    } else if ('items' in token) {
      if (token.type === 'flow-collection' && !isClosed(token))
        openers.push({ sign: token.start.source, offset: token.offset })
      for (const item of token.items) {
        if (item.key) waiting.push(item.key)
        if (item.value) waiting.push(item.value)
      }
    }
  }
  return openers.sort((a, b) => a.offset - b.offset)
}

function isClosed({ start, end }: CST.FlowCollection): boolean {
  const closer = start.source === '[' ? 'flow-seq-end' : 'flow-map-end'
  return end.some(({ type }) => type === closer)
}
