/** One change as tests of areas read it: what it is, and how it is told in both languages. */
import { expect } from 'vitest'
import { type Told, tell } from './tell.ts'

/** `id effect weight`, then the sentence in English and in Finnish. */
export type Expected = readonly [what: string, en: string, fi: string]

/** Every change from one description to another is exactly one of these, in the order of the report. */
export function expectTold(before: string, after: string, ...expected: readonly Expected[]): void {
  const told = tell(before, after).map(
    ({ id, effect, weight, en, fi }): Expected => [`${id} ${effect} ${weight}`, en, fi],
  )
  expect(told).toEqual(expected)
}

/** `weight id: sentence` in English. */
export function lines(told: readonly Told[]): string[] {
  return told.map(({ id, weight, en }) => `${weight} ${id}: ${en}`)
}
