/** Marked sections → headings and blocks, tracked; what moved is a move of the word processor where both ends show. */

import { allSections } from '../../../compose/compose-notice.ts'
import type { Notice, Section } from '../../../compose/notice.ts'
import type { MarkedSection, Redline } from '../../../diff/redline/redline.ts'
import type { BlockWriter, BodyElement } from '../../../render/docx/block-writer.ts'
import { inlineRuns } from '../../../render/docx/inline-runs.ts'
import {
  anchored,
  citationParagraph,
  sectionHeading,
  sectionParts,
  textOf,
} from '../../../render/docx/notice-body.ts'
import { aroundSection } from '../../../render/docx/surroundings.ts'
import { markedBlocks } from './marked-blocks.ts'
import { markedRuns, replacedRuns } from './marked-runs.ts'

/** The sections of both notices by id, to write what moved whole at either place. */
interface Places {
  readonly old: ReadonlyMap<string, Section>
  readonly new: ReadonlyMap<string, Section>
  /** Ids in the new notice of what moved, to those in the old one. */
  readonly oldIds: ReadonlyMap<string, string>
  /** Those of which both ends are written: one that moved within another that moved goes with that. */
  readonly pairs: ReadonlySet<string>
}

export function markedSections(
  { sections }: Redline,
  old: Notice,
  latest: Notice,
  writer: BlockWriter,
): BodyElement[] {
  const byId = (notice: Notice) =>
    new Map(allSections(notice.sections).map((section) => [section.id, section]))
  const all = everySection(sections).filter(({ mark }) => mark === 'moved')
  const [from, to] = [endsOf(sections, 'moved-away'), endsOf(sections, 'moved')]
  const places: Places = {
    old: byId(old),
    new: byId(latest),
    oldIds: new Map(all.map(({ id, oldId }) => [id, oldId ?? id])),
    pairs: new Set([...to].filter((id) => from.has(id))),
  }
  return sections.flatMap((section) => sectionBody(section, 0, writer, places))
}

function everySection(sections: readonly MarkedSection[]): MarkedSection[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections)])
}

/** Sections of a mark that do not stand in one that moved. */
function endsOf(sections: readonly MarkedSection[], wanted: 'moved' | 'moved-away'): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ mark, id, sections: below }) => [
      ...(mark === wanted ? [id] : []),
      ...(mark === 'moved' ? [] : endsOf(below, wanted)),
    ]),
  )
}

function sectionBody(
  section: MarkedSection,
  depth: number,
  writer: BlockWriter,
  places: Places,
): BodyElement[] {
  const { mark, id, oldId } = section
  if (mark === 'moved' || mark === 'moved-away') {
    const whole = mark === 'moved' ? places.new.get(id) : places.old.get(places.oldIds.get(id) ?? id)
    const name = places.pairs.has(id) ? id : undefined
    return whole === undefined
      ? []
      : (writer.context.revisions?.within(name, () =>
          sectionParts(whole, depth, writer, mark === 'moved' ? 'inserted' : 'deleted'),
        ) ?? [])
  }
  const own = mark === 'changed' ? 'same' : mark
  const runs = headline(section, writer)
  return [
    // Words that went may still lead to it by the id that it had.
    sectionHeading(
      id,
      oldId === undefined ? runs : anchored(oldId, runs, writer, 'deleted'),
      depth,
      writer,
      own,
    ),
    ...citations(section, writer),
    ...markedBlocks(
      section.blocks,
      writer,
      aroundSection(section.boxed[mark === 'deleted' ? 'old' : 'new'], depth),
    ),
    ...section.sections.flatMap((below) => sectionBody(below, depth + 1, writer, places)),
  ]
}

function headline({ mark, number, heading, calls }: MarkedSection, { context }: BlockWriter) {
  const label = (text: string | undefined) => (text === undefined ? [] : [textOf(`${text}  `)])
  const numbers =
    mark === 'inserted' || mark === 'deleted'
      ? inlineRuns(label(number[mark === 'inserted' ? 'new' : 'old']), mark, context)
      : replacedRuns({ old: label(number.old), new: label(number.new) }, context)
  return [...numbers, ...markedRuns(heading, context), ...markedRuns(calls, context)]
}

function citations({ mark, citation }: MarkedSection, writer: BlockWriter): BodyElement[] {
  if (citation.old === citation.new || mark === 'inserted' || mark === 'deleted') {
    const [text, own] =
      mark === 'deleted'
        ? ([citation.old, 'deleted'] as const)
        : ([citation.new, mark === 'inserted' ? 'inserted' : 'same'] as const)
    return text === undefined ? [] : [citationParagraph(text, writer, own)]
  }
  return [
    ...(citation.old === undefined ? [] : [citationParagraph(citation.old, writer, 'deleted')]),
    ...(citation.new === undefined ? [] : [citationParagraph(citation.new, writer, 'inserted')]),
  ]
}
