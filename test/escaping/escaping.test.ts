/**
 * Whatever stands in a text is words: markup of every format comes out of every output as it was written.
 *
 * `NOTICE_ESCAPING_RUNS` sets the number of runs, where one has time.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/compose/notice.ts'
import { cases } from '../cases.ts'
import { shown } from '../render/read-back.ts'
import { compiled, noticesOf } from './compiled.ts'
import { framed, type HostileFrame, hostileFrame } from './hostile-text.ts'
import {
  type Printed,
  printedDocx,
  printedFragment,
  printedHtml,
  printedIndex,
  printedMarkdown,
} from './printed.ts'
import { activeParts, skeleton } from './skeleton.ts'
import { type FilledRegister, fillRegisters, type TextLeaf, textLeaves } from './text-leaves.ts'

const numRuns = Number(process.env['NOTICE_ESCAPING_RUNS'] ?? cases(3))
const registers = fillRegisters()

/** Each leaf has one of the surroundings, another in the next run. */
const surroundings = fc.array(hostileFrame, { minLength: 7, maxLength: 7 })

function frameOf(leaf: TextLeaf, frames: readonly HostileFrame[]): HostileFrame {
  return frames[textLeaves.indexOf(leaf) % frames.length] as HostileFrame
}

/** What a description holds: strings that are no Markdown are written as they are. */
function written(leaf: TextLeaf, frames: readonly HostileFrame[]): string {
  const { source, plain } = framed(leaf.word, frameOf(leaf, frames))
  return leaf.kind === 'string' ? plain : source
}

/** A place of its own is printed in one language: what hides others is the same in both. */
function noticesWith(register: FilledRegister, text: (leaf: TextLeaf) => string): readonly Notice[] {
  const notices = noticesOf(compiled(register.fill(text)))
  const which = registers.indexOf(register) % 2
  return register.leaves.length > 1 ? notices : notices.slice(which, which + 1)
}

const calmed = new Map<FilledRegister, readonly Notice[]>()

/** With nothing in its texts but the words that they are known by. */
function calmNotices(register: FilledRegister): readonly Notice[] {
  const notices = calmed.get(register) ?? noticesWith(register, ({ word }) => word)
  calmed.set(register, notices)
  return notices
}

/** Texts that do not stand in the output as they were meant. */
function lost(leaves: readonly TextLeaf[], text: string, frames: readonly HostileFrame[]): string[] {
  return leaves.flatMap((leaf) => {
    const { plain } = framed(leaf.word, frameOf(leaf, frames))
    if (text.includes(shown(plain))) return []
    const at = text.indexOf(leaf.word)
    return [
      `${leaf.name}: ${shown(plain)}\n  printed: ${at < 0 ? 'nowhere' : text.slice(Math.max(0, at - 40), at + 60)}`,
    ]
  })
}

test('every place that takes words is tried', () => {
  const tried = registers.flatMap(({ leaves }) => leaves.map(({ name, kind }) => `${name} ${kind}`))
  expect(tried.sort()).toEqual(textLeaves.map(({ name, kind }) => `${name} ${kind}`).sort())
  expect(tried.length).toBeGreaterThan(300)
})

/** Leaves whose words an output has no place for. */
const ELSEWHERE: Readonly<Record<string, (leaf: TextLeaf) => boolean>> = {
  // The title is that of the page which the fragment is pasted into.
  fragment: ({ name }) => name !== 'document.title',
  // The list of notices tells of each what it is called and who is behind it.
  index: ({ name }) => ['document.title', 'controllers.*.name'].includes(name),
}

async function printed(notice: Notice): Promise<readonly Printed[]> {
  return [printedHtml(notice), printedMarkdown(notice), printedFragment(notice), await printedIndex(notice)]
}

/** It is packed and unpacked, which takes its time: tried in fewer runs. */
async function printedPacked(notice: Notice): Promise<readonly Printed[]> {
  return [await printedDocx(notice)]
}

describe('the words are found as they were written, and nothing else changes', () => {
  registers.forEach((register, index) => {
    test.each([
      { print: printed, share: 1, name: 'pages' },
      { print: printedPacked, share: 1 / 6, name: 'documents' },
    ])(
      `register ${index}: ${register.leaves.length} places, $name`,
      {
        timeout: 300_000,
      },
      async ({ print, share }) => {
        const calm = await Promise.all(calmNotices(register).map(print))
        await fc.assert(
          fc.asyncProperty(surroundings, async (frames) => {
            for (const [at, notice] of noticesWith(register, (leaf) => written(leaf, frames)).entries()) {
              for (const [which, { format, text, tree, faults }] of (await print(notice)).entries()) {
                const leaves = register.leaves.filter(ELSEWHERE[format] ?? (() => true))
                expect(lost(leaves, text, frames), `${format}, ${notice.language}`).toEqual([])
                expect(faults, format).toEqual([])
                expect(activeParts(tree), format).toEqual([])
                const before = calm[at]?.[which]
                // Markdown makes links of bare addresses among the words, as whoever writes one expects.
                if (format !== 'md') expect(skeleton(tree)).toEqual(before && skeleton(before.tree))
              }
              expect(printedMarkdown(notice).matter).toMatchObject({
                id: 'hostile',
                language: notice.language,
              })
            }
          }),
          // A register of one place stands beside the others for what it alone can hide.
          // What fails is told in full, and is no clearer for being shorter.
          {
            endOnFailure: true,
            numRuns: Math.ceil(share * (register.leaves.length > 1 ? numRuns : Math.ceil(numRuns / 3))),
          },
        )
      },
    )
  })
})

test('the version is read back from the front matter of the Markdown', () => {
  fc.assert(
    fc.property(hostileFrame, (frame) => {
      const version = framed('1.0', frame).plain
      const [notice] = noticesOf(compiled({ document: { version } }))
      expect(notice && printedMarkdown(notice).matter).toMatchObject({ version })
    }),
    { numRuns: 10 * numRuns },
  )
})
