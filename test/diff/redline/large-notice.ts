/** Notices of many sections, large as no notice is, to see that work stays in proportion. */
import type { Block, Notice, Section } from '../../../src/compose/notice.ts'
import { list, notice, p, section, table } from './small-notice.ts'

const WORDS =
  'we keep your data for one year after the purchase unless another law says so and then no longer'.split(' ')

/** Words that look chosen by chance and are always the same. */
function sentence(seed: number, length: number): string {
  return Array.from(
    { length },
    (_, at) => `${WORDS[(seed * 7 + at * (3 + (seed % 5))) % WORDS.length]}${(seed * at) % 9}`,
  ).join(' ')
}

function blocks(seed: number): Block[] {
  const items = Array.from({ length: 8 }, (_, at) => [`i${at}`, sentence(seed + at, 12)] as const)
  return [
    p(sentence(seed, 60)),
    list(...items),
    table(['A', 'B'], ...items.map(([id, text]) => [id, text, sentence(seed, 5)] as const)),
    p(sentence(seed + 1, 40)),
  ]
}

/** @param shift another one gives other words in every third section, or in all of them */
export function largeNotice(sections: number, shift = 0, isEvery = false): Notice {
  const made = Array.from({ length: sections }, (_, at): Section => {
    const isOther = shift !== 0 && (isEvery || at % 3 === 0)
    return section(`s${at}`, blocks(isOther ? at + shift : at))
  })
  return notice(shift === 0 ? made : [...made.slice(5), ...made.slice(0, 5)])
}
