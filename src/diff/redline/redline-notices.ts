/** Lays a notice over an older one. */
import type { Footnote, FrontFact, Notice } from '../../compose/notice.ts'
import { diffBlocks } from './diff-blocks.ts'
import { diffKeys } from './diff-keys.ts'
import { diffSections } from './diff-sections.ts'
import { diffSides, diffText, isSameText, replaceText } from './diff-text.ts'
import type { MarkedFootnote, MarkedFront, NoticeFrame, Redline, Sides } from './redline.ts'
import { isCounted, type SectionNumbers, sectionNumbers } from './same-but-numbers.ts'

/**
 * What stays, goes and comes from one notice to the other, in one language.
 *
 * Sections and items are aligned by their ids, the rest by its kind, facts and words. Numbers that change only because
 * sections or footnotes before them came and went are not marked. Work is bounded by counts, never by a clock: the same
 * notices give the same redline everywhere.
 */
export function redline(old: Notice, fresh: Notice): Redline {
  const numbers = { old: sectionNumbers(old.sections), new: sectionNumbers(fresh.sections) }
  const text = (words: string) => [{ kind: 'text', text: words }] as const
  const told = {
    title: diffText(text(old.title), text(fresh.title), numbers),
    kind: { old: old.kind, new: fresh.kind },
    front: diffFront(old.front, fresh.front, numbers),
    introduction: diffBlocks(old.introduction, fresh.introduction, numbers),
    sections: diffSections(old.sections, fresh.sections, {
      numbers,
      isCounted: isCounted(fresh.sections),
    }),
    footnotes: diffFootnotes(old.footnotes, fresh.footnotes, numbers),
  }
  const isMarked = [told.front, told.introduction, told.sections, told.footnotes].some((parts) =>
    parts.some(({ mark }) => mark !== 'same'),
  )
  return {
    id: fresh.id,
    language: fresh.language,
    frame: { old: frameOf(old), new: frameOf(fresh) },
    ...told,
    dates: { old: dateOf(old), new: dateOf(fresh) },
    isChanged: isMarked || !isSameText(told.title) || old.kind !== fresh.kind,
  }
}

function frameOf(notice: Notice): NoticeFrame {
  const { title, kind, front, introduction, sections, footnotes, ...frame } = notice
  return frame
}

function dateOf({ front }: Notice): string | undefined {
  const date = (key: FrontFact['key']) => front.find((fact) => fact.key === key)?.iso
  return date('updated') ?? date('created')
}

function diffFront(
  olds: readonly FrontFact[],
  news: readonly FrontFact[],
  numbers: Sides<SectionNumbers>,
): MarkedFront[] {
  const keys = { old: olds.map(({ key }) => key), new: news.map(({ key }) => key) }
  const steps = diffKeys(keys.old, keys.new, keys.old.length + keys.new.length) ?? []
  return steps.flatMap((step) => {
    const old = step.old === undefined ? undefined : olds[step.old]
    const fresh = step.new === undefined ? undefined : news[step.new]
    const { key } = fresh ?? old ?? {}
    if (key === undefined) return []
    const value = frontValue(old, fresh, numbers)
    const isSame = isSameText(value) && old?.label === fresh?.label && old?.iso === fresh?.iso
    const mark =
      old === undefined ? 'inserted' : fresh === undefined ? 'deleted' : isSame ? 'same' : 'changed'
    return [{ mark, key, old, new: fresh, value }] as const
  })
}

/** Dates and versions change whole: half of a date is none. */
function frontValue(
  old: FrontFact | undefined,
  fresh: FrontFact | undefined,
  numbers: Sides<SectionNumbers>,
): MarkedFront['value'] {
  const text = (fact: FrontFact) => [{ kind: 'text', text: fact.value }] as const
  const sides = [old && text(old), fresh && text(fresh)] as const
  const isWhole = (fresh ?? old)?.iso !== undefined || (fresh ?? old)?.key === 'version'
  if (!isWhole || old === undefined || fresh === undefined || old.value === fresh.value)
    return diffSides(...sides, numbers)
  return replaceText(text(old), text(fresh), numbers)
}

function diffFootnotes(
  olds: readonly Footnote[],
  news: readonly Footnote[],
  numbers: Sides<SectionNumbers>,
): MarkedFootnote[] {
  const byId = new Map(olds.map((note) => [note.id, note]))
  const kept = new Set(news.map(({ id }) => id))
  const pairs = [
    ...news.map((fresh) => ({ id: fresh.id, old: byId.get(fresh.id), new: fresh })),
    ...olds.filter(({ id }) => !kept.has(id)).map((old) => ({ id: old.id, old, new: undefined })),
  ]
  return pairs.map(({ id, old, new: fresh }) => {
    const text = diffSides(old?.text, fresh?.text, numbers)
    const mark =
      old === undefined ? 'inserted' : fresh === undefined ? 'deleted' : isSameText(text) ? 'same' : 'changed'
    return { mark, id, number: { old: old?.number, new: fresh?.number }, text }
  })
}
