/** Markup as people paste it, nothing escaped: told to be wrong, or well-formed pages in which nothing acts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import { hasWords } from '../../src/report/word-diagnostic.ts'
import { rawHtml } from '../../src/validate/check-texts.ts'
import { cases } from '../cases.ts'
import { compiled } from './compiled.ts'
import { rawMarkup } from './hostile-text.ts'
import { printedFragment, printedHtml, printedIndex, printedMarkdown } from './printed.ts'
import { activeParts } from './skeleton.ts'
import { fillRegisters, textLeaves } from './text-leaves.ts'

const numRuns = Number(process.env['NOTICE_ESCAPING_RUNS'] ?? cases(3))
const [register] = fillRegisters()

/** What the texts are made of, so that not every run is refused for one of them. */
const markup = fc.array(rawMarkup, { minLength: 5, maxLength: 5 })

test('raw HTML is refused where it stands; all else makes pages without fault', {
  timeout: 300_000,
}, async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(markup, fc.boolean(), async (texts, isTame) => {
      const used = isTame ? texts.map((text) => (rawHtml(text) === undefined ? text : 'tame')) : texts
      const filled = register?.fill((leaf) => used[textLeaves.indexOf(leaf) % used.length] ?? '')
      const { value, diagnostics } = compiled(filled)
      expect(diagnostics.filter((diagnostic) => !hasWords(diagnostic))).toEqual([])
      if (value === undefined) {
        expect(diagnostics.some(isError)).toBe(true)
        return
      }
      made += 1
      for (const notice of value.notices) {
        const pages = [
          printedHtml(notice),
          printedFragment(notice),
          await printedIndex(notice),
          printedMarkdown(notice),
        ]
        for (const { format, tree, faults } of pages) {
          expect(faults, format).toEqual([])
          expect(activeParts(tree), format).toEqual([])
        }
      }
    }),
    { numRuns, endOnFailure: true },
  )
  console.log(`made pages of ${made} of ${numRuns} registers`)
})
