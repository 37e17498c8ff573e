// Damage to good files: what a slip of the hand, or a bad merge, leaves behind.
import fc from 'fast-check'
import { hostile } from './yaml-pieces.ts'

/** A text after a few small accidents. */
export function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident = fc.tuple(fc.nat({ max: 9 }), fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...hostile))
  return fc
    .tuple(texts, fc.array(accident, { minLength: 1, maxLength: 3 }))
    .map(([text, accidents]) => accidents.reduce((before, one) => damage(before, ...one), text))
}

function damage(text: string, kind: number, place: number, length: number, piece: string): string {
  const at = place % (text.length + 1)
  const lines = text.split('\n')
  const line = place % lines.length
  const end = at + 1 + length
  const byLine = (...middle: string[]) =>
    [...lines.slice(0, line), ...middle, ...lines.slice(line + 1)].join('\n')
  const current = lines[line] ?? ''
  const accidents: readonly (() => string)[] = [
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + piece + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + text.slice(end),
    () => byLine(current, current),
    () => byLine(),
    () => byLine(' '.repeat(1 + (length % 5)) + current),
    () => byLine(current.replace(/^ {1,2}/, '')),
  ]
  return accidents[kind]?.() ?? text
}
