// Who accepts all tracked changes has the new notice as a document, who rejects them all the old one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../../../src/compose/notice.ts'
import { redline } from '../../../../src/diff/redline/redline-notices.ts'
import { renderDocx } from '../../../../src/render/formats/docx.ts'
import { redlineDocx } from '../../../../src/report/diff/docx/redline-docx.ts'
import { cases } from '../../../cases.ts'
import { edited, randomEdits } from '../../../diff/redline/random-edits.ts'
import { randomNotice } from '../../../diff/redline/random-notices.ts'
import { NAMES, noticeNamed, noticeOf, PAIRS } from '../../../diff/redline/sample-notices.ts'
import { documentFaults } from '../../../render/docx/document-faults.ts'
import { documentLines } from '../../../render/docx/document-lines.ts'

async function expectRoundTrip(old: Notice, fresh: Notice, bullets = true): Promise<void> {
  const both = await redlineDocx(redline(old, fresh))
  expect(documentFaults(both)).toEqual([])
  expect(documentLines(both, 'new', bullets)).toEqual(documentLines(await renderDocx(fresh), 'new', bullets))
  expect(documentLines(both, 'old', bullets)).toEqual(documentLines(await renderDocx(old), 'old', bullets))
}

describe.each(['fi', 'en'])('in %s', (language) => {
  test.each(PAIRS)('%s and what became of it', async (old, fresh) => {
    await expectRoundTrip(noticeNamed(old, 'fi'), noticeNamed(fresh, language))
  })
})

test('any edits of the samples and fixtures', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), randomEdits, randomEdits, async (name, before, after) => {
      const [old, fresh] = [edited(name, before), edited(name, [...before, ...after])]
      await expectRoundTrip(noticeOf(old, 'fi'), noticeOf(fresh, 'fi'))
    }),
    { numRuns: cases(8), endOnFailure: true },
  )
})

test('any two trees', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomNotice, randomNotice, (old, fresh) => expectRoundTrip(old, fresh, false)),
    { numRuns: cases(20), endOnFailure: true },
  )
})

// Where the first block of an item went and another came, the new one carries the bullet; links of the old notice lead to
// a section whose id is another now.
test.each([
  [705891467, '34'],
  [951079825, '24'],
  [-447353996, '614'],
])('two trees that were found, %i', async (seed, path) => {
  await fc.assert(
    fc.asyncProperty(randomNotice, randomNotice, (old, fresh) => expectRoundTrip(old, fresh, false)),
    { seed, path, numRuns: 1, endOnFailure: true },
  )
})
