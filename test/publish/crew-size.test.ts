import { expect, test } from 'vitest'
import { type CrewWishes, crewSize } from '../../src/publish/crew-size.ts'

const wishes: CrewWishes = { jobs: undefined, cores: 4, registers: 1000, printsPdf: false, hasBrowser: false }

test.each<[string, Partial<CrewWishes>, number]>([
  ['a large run has a process for each core', {}, 3],
  ['one core has one', { cores: 1 }, 0],
  ['a small run has no helpers', { registers: 59 }, 0],
  ['a larger run has as many as pay', { registers: 60 }, 1],
  ['PDFs are more work', { registers: 10, printsPdf: true }, 1],
  ['a few PDFs are not', { registers: 9, printsPdf: true }, 0],
  ['one browser prints for all', { printsPdf: true, hasBrowser: true }, 0],
  ['what is asked for is done', { jobs: 3, registers: 3 }, 2],
  ['but not with more processes than registers', { jobs: 64, registers: 3 }, 2],
  ['--jobs 1 has no helpers', { jobs: 1 }, 0],
  ['nothing to do needs nobody', { jobs: 4, registers: 0 }, 0],
])('%s', (_what, changes, helpers) => expect(crewSize({ ...wishes, ...changes })).toBe(helpers))
