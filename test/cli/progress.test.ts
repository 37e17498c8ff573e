import { expect, test } from 'vitest'
import { startProgress } from '../../src/cli/progress.ts'
import type { Session } from '../../src/cli/session.ts'
import { textsOf } from '../../src/cli/texts/texts.ts'
import type { UiLanguage } from '../../src/cli/ui-language.ts'
import type { Io } from '../../src/io/io.ts'
import { testWorld } from '../io/test-world.ts'

/** What is written while registers are done in as many milliseconds each. */
function written(
  total: number,
  each: number,
  changes: Partial<Io> & { terminal?: boolean; language?: UiLanguage } = {},
): string {
  const { language = 'en', ...world } = changes
  let clock = 0
  const { io, err } = testWorld({}, { ...world, now: () => clock })
  const session: Session = { io, language, texts: textsOf(language), colour: undefined }
  const progress = startProgress(session)
  for (let done = 1; done <= total; done++) {
    clock += each
    progress.update(done, total)
  }
  progress.clear()
  return err()
}

const lines = (text: string) => text.split(/\r\u001b\[2K|\n/).filter((line) => line !== '')

test('a terminal shows one line, which is gone at the end', () => {
  const text = written(300, 10, { terminal: true })
  expect(text).not.toContain('\n')
  expect(text.endsWith('\r\u001b[2K')).toBe(true)
  expect(lines(text)[0]).toBe('Building notices: 50 of 300 registers')
  expect(lines(text).at(-1)).toBe('Building notices: 290 of 300 registers, 100 a second, 1 s left')
})

test('a log gets a line every few seconds', () => {
  expect(lines(written(1200, 10))).toEqual([
    'Building notices: 500 of 1200 registers, 100 a second, 7 s left',
    'Building notices: 1000 of 1200 registers, 100 a second, 2 s left',
  ])
})

test('a dumb terminal is like a log', () => {
  const text = written(1200, 10, { terminal: true, env: { TERM: 'dumb' } })
  expect(text).not.toContain('\u001b')
  expect(lines(text)).toHaveLength(2)
})

test('in Finnish', () => {
  expect(lines(written(30, 250, { language: 'fi' }))).toEqual([
    'Selosteita tehdään: 20/30 rekisteriä, 4,0 sekunnissa, jäljellä 3 s',
  ])
})

test.each([
  [100, 1000, '1 min 35 s left'],
  [125, 1000, '2 min left'],
  [4000, 1000, '1 h 6 min left'],
])('%i registers of %i ms: %s', (total, each, left) => {
  expect(lines(written(total, each))[0]).toContain(left)
})

test('short work is silent', () => {
  expect(written(40, 10, { terminal: true })).toBe('')
  expect(written(400, 10)).toBe('')
})

test('a narrow terminal cuts the line, so that it stays one', () => {
  const { io, err } = testWorld({}, { terminal: true })
  let clock = 0
  const stderr = { ...io.stderr, columns: 20 }
  const progress = startProgress({
    io: { ...io, stderr, now: () => clock },
    language: 'en',
    texts: textsOf('en'),
    colour: undefined,
  })
  clock = 2000
  progress.update(1, 300)
  expect(lines(err())[0]).toHaveLength(19)
})
