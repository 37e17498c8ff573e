/** The same in the PDF: the words of every text as they were written, whatever they mean to Typst. */
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { createTypstEngine } from '../../src/pdf/typst/typst-engine.ts'
import { cases } from '../cases.ts'
import { inspect, toolsMissing } from '../pdf/pdf-tools.ts'
import { compiled, noticesOf } from './compiled.ts'
import { framed, type HostileFrame, hostileFrame } from './hostile-text.ts'
import { fillRegisters } from './text-leaves.ts'

const numRuns = Math.ceil(Number(process.env['NOTICE_ESCAPING_RUNS'] ?? cases(1)) / 3)

/** Where lines end is for the page to say, and where a long word is parted. */
const squeezed = (text: string) => text.replaceAll('\u00ad', '').replace(/\s/g, '')

/** The text between head and foot of the sheets, in points of A4: a text may go on from one sheet to the next. */
const BODY = ['-x', '0', '-y', '55', '-W', '596', '-H', '732']
const bodyText = (pdf: Uint8Array) => squeezed(inspect('pdftotext', ['-raw', ...BODY, '{}', '-'], pdf))

/** The text as it is read aloud, by the tags: the head of a table that goes on upon the next sheet does not part its rows. */
function taggedText(pdf: Uint8Array): string {
  const tree = inspect('pdfinfo', ['-struct-text', '{}'], pdf)
  return squeezed([...tree.matchAll(/^ *"(.*)"$/gm)].map(([, words]) => words).join(''))
}

describe.skipIf(toolsMissing !== undefined)('the words are found in the PDF', () => {
  const engine = createTypstEngine({ templates: join(import.meta.dirname, '../../templates') })
  afterAll(async () => (await engine).close())

  fillRegisters().forEach(({ leaves, fill }, index) => {
    test(`register ${index}: ${leaves.length} places`, { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostileFrame, { minLength: 7, maxLength: 7 }), async (frames) => {
          const texts = new Map(
            leaves.map((leaf, at) => [leaf, framed(leaf.word, frames[at % 7] as HostileFrame)]),
          )
          const register = fill(
            (leaf) => texts.get(leaf)?.[leaf.kind === 'string' ? 'plain' : 'source'] ?? '',
          )
          const notices = noticesOf(compiled(register))
          // A place of its own is printed in one language: what hides others is the same in both.
          for (const notice of leaves.length > 1 ? notices : notices.slice(index % 2).slice(0, 1)) {
            const { value, diagnostics } = await (await engine).print(notice, { standard: 'ua-1' })
            expect(diagnostics).toEqual([])
            const pdf = value ?? new Uint8Array()
            const text = bodyText(pdf)
            const parted = [...texts].filter(([, { plain }]) => !text.includes(squeezed(plain)))
            const aloud = parted.length > 0 ? taggedText(pdf) : ''
            const lost = parted.filter(([, { plain }]) => !aloud.includes(squeezed(plain)))
            const told = lost.map(([{ name, word }, { plain }]) => {
              const at = text.indexOf(word)
              return `${name}: ${squeezed(plain)}\n  printed: ${at < 0 ? 'nowhere' : text.slice(Math.max(0, at - 60), at + 60)}`
            })
            expect(told, notice.language).toEqual([])
          }
        }),
        { numRuns, endOnFailure: true },
      )
    })
  })
})
