/** A redline as short text, to be read beside what is expected. */
import { plainText } from '../../../src/compose/inline.ts'
import type { Block, Inline, Notice } from '../../../src/compose/notice.ts'
import type { MarkedSection, MarkedText } from '../../../src/diff/redline/redline.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { redlineText } from '../../../src/report/diff/redline-text.ts'
import { redlineWords } from '../../../src/report/diff/redline-words.ts'
import { notice, section } from './small-notice.ts'

/** `We keep it [-1 year-]{+3 years+}.` */
export function marks(text: MarkedText): string {
  const signs = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const
  const runs: { mark: keyof typeof signs; inlines: Inline[] }[] = []
  for (const { mark, inline } of text) {
    const last = runs.at(-1)
    if (last?.mark === mark) last.inlines.push(inline)
    else runs.push({ mark, inlines: [inline] })
  }
  return runs.map(({ mark, inlines }) => signs[mark][0] + plainText(inlines) + signs[mark][1]).join('')
}

/** What the terminal shows of a change of blocks, without the heading of their section. */
export function told(old: readonly Block[], fresh: readonly Block[]): string[] {
  const text = redlineText(redline(notice([section('data', old)]), notice([section('data', fresh)])), {
    words: redlineWords('en'),
    color: false,
    width: 400,
  })
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(2))
}

/** `changed data`, `moved retention (same text)`, those below indented. */
export function outline(old: Notice, fresh: Notice): string[] {
  const lines = (sections: readonly MarkedSection[], indent: string): string[] =>
    sections.flatMap(({ mark, id, isEdited, sections: below }) => [
      `${indent}${mark} ${id}${mark === 'moved' && !isEdited ? ' (same text)' : ''}`,
      ...lines(below, `${indent}  `),
    ])
  return lines(redline(old, fresh).sections, '')
}
