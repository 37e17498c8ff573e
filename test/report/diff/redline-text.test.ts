// A redline at the terminal: changed places only, read without colours as well as with them.
import { expect, test } from 'vitest'
import type { Notice } from '../../../src/compose/notice.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { redlineText } from '../../../src/report/diff/redline-text.ts'
import { redlineWords } from '../../../src/report/diff/redline-words.ts'
import { displayWidth } from '../../../src/report/safe-text.ts'
import { noticeNamed } from '../../diff/redline/sample-notices.ts'
import { list, notice, p, section } from '../../diff/redline/small-notice.ts'

const shown = (old: Notice, fresh: Notice, color = false, width = 80): string =>
  redlineText(redline(old, fresh), { words: redlineWords('en'), color, width })

const old = notice([
  section('data', [p('We keep your name.'), list(['a', 'Names'], ['b', 'Old things'])]),
  section('retention', [
    p('We keep your data for one year after your purchase, and then we delete all of it.'),
  ]),
  section('rights', [p('You may object.')]),
])
const fresh = notice([
  section('rights', [p('You may object.')]),
  section('data', [p('We keep your name.'), list(['a', 'Names'])]),
  section('retention', [
    p('We keep your data for three years after your purchase, and then we delete all of it.'),
  ]),
  section('changes', [p('We tell you here.')]),
])

test('changed places, each under its section', () => {
  expect(shown(old, fresh)).toBe(`1 Rights
  Moved here; formerly section 3

2 Data
  …
  - [-Old things-]

3 Retention
  We keep your data for [-one year-]{+three years+} after your purchase, and
  then we delete all …

3 Rights
  Moved; now section 1

{+4 Changes+}
  New section
  {+We tell you here.+}
`)
})

test('nothing for the same notice', () => {
  expect(shown(old, structuredClone(old))).toBe('')
})

test('colours add nothing to the words', () => {
  const [before, after] = [noticeNamed('seed-003-hyorina', 'fi'), noticeNamed('event-rental', 'fi')]
  const coloured = shown(before, after, true)
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(shown(before, after))
  expect(coloured).toContain('\u001b[32m')
})

test('lines keep to the width, but for words that are longer', () => {
  const text = shown(noticeNamed('seed-003-hyorina', 'fi'), noticeNamed('event-rental', 'fi'), false, 60)
  const long = text.split('\n').filter((line) => displayWidth(line) > 60)
  expect(long.filter((line) => line.trim().replace(/^- /, '').includes(' '))).toEqual([])
})

test('nothing in a notice steers the terminal', () => {
  const text = shown(notice([section('data')]), notice([section('data', [p('a\u001b[31m b\u202e c\u0007')])]))
  expect(text).toContain('{+a␛[31m b� c␇+}')
})
