/** What slips of the hand, bad merges, wrong encodings and malice make of a good file. */
import { hostile, words } from '../../parse/yaml-pieces.ts'
import type { Random } from '../../torture/random.ts'
import { anyText, flood } from './texts.ts'

type Damage = (text: string, random: Random) => string

const lineDamages: readonly ((lines: string[], at: number, random: Random) => void)[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, random) => lines.splice(at, 0, ...lines.slice(random.below(lines.length)).slice(0, 12)),
  (lines, at, random) => lines.splice(at, random.below(20)),
  (lines, at, random) => lines.splice(at, 1, ' '.repeat(random.below(6)) + (lines[at] ?? '')),
  (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replace(/^ {1,2}/, '')),
  (lines, at) =>
    lines.splice(
      at,
      1,
      (lines[at] ?? '').replace(/^ +/, (space) => '\t'.repeat(space.length / 2)),
    ),
  (lines, at, random) =>
    lines.splice(at, 0, random.pick(['---', '...', '%YAML 1.1', '# x', '? ', '- ', '<<: *a'])),
  (lines, at, random) => {
    const other = random.below(lines.length)
    const [one, two] = [lines[at] ?? '', lines[other] ?? '']
    lines.splice(at, 1, two)
    lines.splice(other, 1, one)
  },
  (lines, at, random) => {
    const name = random.pick(['a', 'b', 'ä', 'x1'])
    const anchored = (lines[at] ?? '').replace(/: ?/, `: &${name} `)
    lines.splice(at, 1, anchored)
    const other = random.below(lines.length)
    lines.splice(other, 1, (lines[other] ?? '').replace(/: .*$/, `: *${name}`))
  },
  (lines, at, random) =>
    lines.splice(
      at,
      1,
      (lines[at] ?? '').replace(/: .*$/, () => `: ${JSON.stringify(anyText(random))}`),
    ),
  (lines, at, random) =>
    lines.splice(
      at,
      1,
      (lines[at] ?? '').replace(/: .*$/, () => `: ${JSON.stringify(flood(random, 20_000))}`),
    ),
  (lines, at, random) => lines.splice(at, 1, (lines[at] ?? '').replace(/: .*$/, `: ${random.pick(words)}`)),
  (lines, at, random) => lines.splice(at, 1, (lines[at] ?? '').replace(/\S+/, random.pick(words))),
]

const damages: readonly Damage[] = [
  ...lineDamages.map(
    (damage): Damage =>
      (text, random) => {
        const lines = text.split('\n')
        damage(lines, random.below(lines.length), random)
        return lines.join('\n')
      },
  ),
  (text, random) => spliced(text, random, 0, random.pick(hostile)),
  (text, random) => spliced(text, random, 1, random.pick(hostile)),
  (text, random) => spliced(text, random, random.below(40), ''),
  (text, random) => spliced(text, random, 0, random.pick(words)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
]

function spliced(text: string, random: Random, length: number, piece: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at + length)
}

/** A text after a few accidents. */
export function damagedText(text: string, random: Random): string {
  let damaged = text
  for (let left = 1 + random.below(random.pick([2, 4, 10])); left > 0; left -= 1)
    damaged = random.pick(damages)(damaged, random).slice(0, 300_000)
  return damaged
}

/** Its bytes, some of which are others than they were: rarely UTF-8 any more. */
export function damagedBytes(text: string, random: Random): Uint8Array {
  const bytes = random.below(8) === 0 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text)
  for (let left = random.below(6); left > 0; left -= 1) {
    const at = random.below(bytes.length)
    bytes[at] = random.below(2) === 0 ? random.below(256) : (bytes[at] ?? 0) ^ (1 << random.below(8))
  }
  return bytes
}
