// Work grows with the length of a text, not with its square.
import { expect, test } from 'vitest'
import type { Inline } from '../../src/compose/notice.ts'
import { simpleInlines } from '../../src/compose/simple-text.ts'
import { scanAnew } from '../../src/lint/prose/tokens.ts'
import { tidyInlines } from '../../src/render/markdown/tidy-inlines.ts'
import { writeInlines } from '../../src/render/markdown/write-inlines.ts'
import { oneLine } from '../../src/render/one-line.ts'
import { findingSpan } from '../../src/report/finding-span.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const inlines = (size: number, ...unit: readonly Inline[]) => Array.from({ length: size }, () => unit).flat()

/** What was found to take the square of it, each by a size that takes some milliseconds now. */
const works: readonly (readonly [what: string, size: number, work: (size: number) => unknown])[] = [
  ['addresses in a text', 4_000, (size) => simpleInlines('a@b.example '.repeat(size))],
  ['letters of two halves', 10_000, (size) => scanAnew('😀a '.repeat(size))],
  ['breaks', 10_000, (size) => tidyInlines(inlines(size, text('a'), { kind: 'break' }))],
  ['escaped signs, each a text', 20_000, (size) => tidyInlines(inlines(size, text('a'), text('*')))],
  ['breaks and nothing else', 20_000, (size) => tidyInlines(inlines(size, { kind: 'break' }, text(' ')))],
  [
    'breaks, written',
    20_000,
    (size) => writeInlines(inlines(size, text('a'), { kind: 'break' }), 'flow', 'fi'),
  ],
  ['a title for one line', 20_000, (size) => oneLine('a'.repeat(size), (part) => part.length < 100)],
  ['words that are pointed at', 20_000, (size) => pointedAt('a '.repeat(size))],
]

function pointedAt(words: string): unknown {
  const yaml = `name: ${words}${words}`
  const place = { text: yaml, span: { start: 6, end: yaml.length }, data: { name: words } }
  return findingSpan(
    { code: 'none/such', severity: 'error', file: 'a.yaml', path: ['name'], args: { words: `${words}b` } },
    place,
  )
}

/** Milliseconds of the processor, the least of a few rounds: others use the machine too. */
function least(work: () => unknown): number {
  const rounds = Array.from({ length: 4 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...rounds)
}

/** Four times the text may take eight times the work: caches and the machine have their say. */
test.each(works)('%s', { retry: 4 }, (_what, size, work) => {
  const [small, large] = [least(() => work(size / 4)), least(() => work(size))]
  expect(large / Math.max(3, small), `${small} ms, then ${large} ms`).toBeLessThan(8)
})
