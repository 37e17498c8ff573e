// Whoever accepts everything has the new notice, whoever rejects everything the old one, whatever was edited.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../../src/compose/notice.ts'
import { acceptAll, rejectAll } from '../../../src/diff/redline/accept-reject.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { renderMarkdown } from '../../../src/render/formats/markdown.ts'
import { redlineHtml } from '../../../src/report/diff/redline-html.ts'
import { redlineWords } from '../../../src/report/diff/redline-words.ts'
import { cases } from '../../cases.ts'
import { htmlSide } from './html-sides.ts'
import { joinedNotice } from './joined-notice.ts'
import { edited, randomEdits } from './random-edits.ts'
import { randomNotice } from './random-notices.ts'
import { NAMES, noticeNamed, noticeOf, PAIRS } from './sample-notices.ts'

function expectRoundTrip(old: Notice, fresh: Notice): void {
  const both = redline(old, fresh)
  expect(joinedNotice(acceptAll(both))).toEqual(joinedNotice(fresh))
  expect(joinedNotice(rejectAll(both))).toEqual(joinedNotice(old))
}

function expectSameMarkdown(old: Notice, fresh: Notice): void {
  const both = redline(old, fresh)
  expect(renderMarkdown(acceptAll(both))).toBe(renderMarkdown(fresh))
  expect(renderMarkdown(rejectAll(both))).toBe(renderMarkdown(old))
}

function expectSameHtml(old: Notice, fresh: Notice): void {
  const html = (before: Notice, after: Notice): string =>
    redlineHtml(redline(before, after), { words: redlineWords('en'), prefix: 'x-', headingLevel: 1 }).html
  const both = html(old, fresh)
  expect(htmlSide(both, 'new')).toBe(htmlSide(html(fresh, fresh), 'new'))
  expect(htmlSide(both, 'old')).toBe(htmlSide(html(old, old), 'old'))
}

describe.each(['fi', 'en'])('in %s', (language) => {
  test.each(PAIRS)('%s and what became of it', (old, fresh) => {
    const pair = [noticeNamed(old, 'fi'), noticeNamed(fresh, language)] as const
    expectRoundTrip(...pair)
    expectSameMarkdown(...pair)
    expectSameHtml(...pair)
  })
})

test.each(NAMES)('%s is no change of itself', (name) => {
  const notice = noticeNamed(name, 'fi')
  const same = redline(notice, structuredClone(notice))
  expect(same.isChanged).toBe(false)
  expect(JSON.stringify(same)).not.toMatch(/"mark":"(?!same")/)
})

test('any edits of the samples and fixtures', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), randomEdits, randomEdits, (name, before, after) => {
      const [old, fresh] = [edited(name, before), edited(name, [...before, ...after])]
      const pair = [noticeOf(old, 'fi'), noticeOf(fresh, 'fi')] as const
      expectRoundTrip(...pair)
      expectSameMarkdown(...pair)
      expectSameHtml(...pair)
    }),
    { numRuns: cases(10) },
  )
})

test('any two trees', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(randomNotice, randomNotice, (old, fresh) => {
      expectRoundTrip(old, fresh)
      expectSameHtml(old, fresh)
      expect(redline(fresh, fresh).isChanged).toBe(false)
    }),
    { numRuns: cases(40) },
  )
})
