// Work grows with the length of the notices, not with its square.
import { expect, test } from 'vitest'
import type { Notice } from '../../../src/compose/notice.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { threadTime } from '../../thread-time.ts'
import { largeNotice } from './large-notice.ts'
import { list, notice, p, section } from './small-notice.ts'

/** Where the time is that of the whole process, other tests beside this one are included. */
const again = { retry: 4 }

/** Milliseconds of the processor, the least of some rounds. */
function work(rounds: number, old: Notice, fresh: Notice): number {
  const times = Array.from({ length: rounds }, () => {
    const [before, after] = [structuredClone(old), structuredClone(fresh)]
    const start = threadTime()
    redline(before, after)
    return threadTime() - start
  })
  return Math.min(...times)
}

/** Four times the notice may take eight times the work: caches and the machine have their say. */
function expectProportion(least: number, make: (size: number) => readonly [Notice, Notice]): void {
  // What is short is measured more often: a pause of the machine is a greater part of it.
  const [small, large] = [work(3, ...make(least)), work(1, ...make(4 * least))]
  expect(large / Math.max(5, small), `${small} ms, then ${large} ms`).toBeLessThan(8)
}

test('many sections, a third of them changed, five moved', again, () => {
  expectProportion(75, (size) => [largeNotice(size), largeNotice(size, 1000)])
})

test('many sections, in all of which everything changed', again, () => {
  expectProportion(75, (size) => [largeNotice(size), largeNotice(size, 1000, true)])
})

test('a list of many items that have nothing in common', again, () => {
  const items = (size: number, word: string) =>
    list(...Array.from({ length: size }, (_, at) => ['', `${word}${at} ${word}${at * 2}`] as const))
  expectProportion(500, (size) => [
    notice([section('data', [items(size, 'old')])]),
    notice([section('data', [items(size, 'new')])]),
  ])
})

test('a paragraph of many words that have nothing in common', again, () => {
  const words = (size: number, word: string) =>
    p(Array.from({ length: size }, (_, at) => `${word}${at}`).join(' '))
  expectProportion(1000, (size) => [
    notice([section('data', [words(size, 'old')])]),
    notice([section('data', [words(size, 'new')])]),
  ])
})
