/** The changed places of a redline in reading order, each under its heading. */

import type { MarkedSection, MarkedText, Redline } from '../../diff/redline/redline.ts'
import { fill } from '../../locale/fill.ts'
import { changedLines, type RedlineLine, wordsAs, wordsOn } from './redline-lines.ts'
import { type RedlineWords, redlineLabels } from './redline-words.ts'

export interface RedlinePlace {
  /** The number and heading of the section, or what the place is called. */
  readonly heading: MarkedText
  /** What happened to the section as a whole. */
  readonly remark: string | undefined
  readonly lines: readonly RedlineLine[]
}

/** Title block, introduction, sections and footnotes, as far as something changed in them. */
export function redlinePlaces(redline: Redline, words: RedlineWords): RedlinePlace[] {
  const place = (heading: string, lines: readonly RedlineLine[]): RedlinePlace[] =>
    lines.length === 0 ? [] : [{ heading: wordsAs(heading, 'same'), remark: undefined, lines }]
  const labels = redlineLabels(redline.language, words)
  return [
    ...place('', frontLines(redline, labels)),
    ...place(labels.introduction, changedLines(redline.introduction)),
    ...redline.sections.flatMap((section) => sectionPlaces(section, words)),
    ...place(labels.footnotes, footnoteLines(redline)),
  ]
}

function line(text: MarkedText, isItem = false): RedlineLine {
  return { kind: 'text', depth: 0, isItem, isHeading: false, text }
}

function frontLines(
  { title, kind, front }: Redline,
  words: Pick<RedlineWords, 'title' | 'kind'>,
): RedlineLine[] {
  const labelled = (label: MarkedText, value: MarkedText): RedlineLine[] =>
    value.every(({ mark }) => mark === 'same') && label.every(({ mark }) => mark === 'same')
      ? []
      : [line([...label, ...wordsAs(': ', 'same'), ...value])]
  return [
    ...labelled(wordsAs(words.title, 'same'), title),
    ...labelled(wordsAs(words.kind, 'same'), wordsOn(kind)),
    ...front.flatMap(({ old, new: fresh, value }) => {
      const label = { old: (old ?? fresh)?.label, new: (fresh ?? old)?.label }
      return labelled(wordsOn(label), value)
    }),
  ]
}

function footnoteLines({ footnotes }: Redline): RedlineLine[] {
  return footnotes.flatMap(({ mark, number, text }) =>
    mark === 'same' ? [] : [line([...wordsAs(`${number.new ?? number.old}. `, 'same'), ...text], false)],
  )
}

function sectionPlaces(section: MarkedSection, words: RedlineWords): RedlinePlace[] {
  const below = section.sections.flatMap((child) => sectionPlaces(child, words))
  if (!section.isEdited && section.mark !== 'moved' && section.mark !== 'moved-away') return below
  const { citation, boxed } = section
  const box = boxed.new ? words.boxed : words.unboxed
  const lines = [
    ...(citation.old === citation.new ? [] : [line(wordsOn(citation))]),
    ...(boxed.old === boxed.new ? [] : [line(wordsAs(box, 'same'))]),
    ...changedLines(section.blocks),
  ]
  // Where it stands now is told there.
  if (section.mark === 'moved-away' && section.number.new === undefined && lines.length === 0) return below
  return [
    {
      heading: [...numberText(section), ...section.heading, ...section.calls],
      remark: remarkOf(section, words),
      lines,
    },
    ...below,
  ]
}

function numberText({ mark, number }: MarkedSection): MarkedText {
  if (number.isEdited) return [...wordsOn(number), ...wordsAs(' ', 'same')]
  const isGone = mark === 'deleted' || mark === 'moved-away'
  const own = isGone ? number.old : number.new
  if (own === undefined) return []
  return wordsAs(`${own} `, mark === 'deleted' || mark === 'inserted' ? mark : 'same')
}

/** What happened to a section as a whole; nothing where only its text changed. */
export function remarkOf({ mark, number }: MarkedSection, words: RedlineWords): string | undefined {
  switch (mark) {
    case 'inserted':
      return words.addedSection
    case 'deleted':
      return words.removedSection
    case 'moved':
      return number.old === undefined ? words.movedHere : fill(words.movedHereFrom, { number: number.old })
    case 'moved-away':
      return number.new === undefined ? words.movedAway : fill(words.movedAwayTo, { number: number.new })
    default:
      return undefined
  }
}
