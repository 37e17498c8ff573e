/** The notice as paragraphs and tables, from the title to the last footnote. */
import { Bookmark, HeadingLevel, type Paragraph, type ParagraphChild } from 'docx'
import type { Inline, Notice, NoticeWords, Section } from '../../compose/notice.ts'
import { footnoteAnchor, titleWithDraft } from '../document-file.ts'
import type { BlockWriter, BodyElement } from './block-writer.ts'
import { inlineRuns } from './inline-runs.ts'
import type { RevisionMark } from './revision.ts'
import { styleNames } from './styles.ts'
import { aroundSection, atTop } from './surroundings.ts'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

export function noticeBody(notice: Notice, writer: BlockWriter): BodyElement[] {
  const { kind, words, footnotes } = notice
  return [
    ...(notice.draft ? [draftBand(words, writer, 'same')] : []),
    ...(kind === undefined ? [] : [plainParagraph(kind, styleNames.kind, writer, 'same')]),
    titleParagraph(inlineRuns([textOf(titleWithDraft(notice))], 'same', writer.context), writer),
    ...notice.front.map(({ label, value }) =>
      frontParagraph(label, inlineRuns([textOf(value)], 'same', writer.context), writer, 'same'),
    ),
    ...writer.blocks(notice.introduction, 'same'),
    ...notice.sections.flatMap((section) => sectionParts(section, 0, writer, 'same')),
    ...(footnotes.length === 0 ? [] : [footnotesHeading(words, writer, 'same')]),
    ...footnotes.map((note) =>
      footnoteParagraph(
        note.id,
        inlineRuns([textOf(`${note.number}. `), ...note.text], 'same', writer.context),
        writer,
        'same',
      ),
    ),
  ]
}

export function textOf(text: string): Inline {
  return { kind: 'text', text }
}

/** One line in a style of its own. */
export function plainParagraph(
  text: string,
  style: string,
  writer: BlockWriter,
  mark: RevisionMark,
): Paragraph {
  return writer.paragraph(inlineRuns([textOf(text)], mark, writer.context), mark, atTop, { style })
}

/** What nobody can overlook, on the first page; the title says it on every other. */
export function draftBand(words: NoticeWords, writer: BlockWriter, mark: RevisionMark): Paragraph {
  return plainParagraph(
    `${words.draft.toUpperCase()}. ${words.draftExplained}`,
    styleNames.draft,
    writer,
    mark,
  )
}

export function titleParagraph(runs: readonly ParagraphChild[], writer: BlockWriter): Paragraph {
  return writer.paragraph(runs, 'same', atTop, { heading: HeadingLevel.TITLE })
}

export function frontParagraph(
  label: string,
  value: readonly ParagraphChild[],
  writer: BlockWriter,
  mark: RevisionMark,
): Paragraph {
  const term: Inline = { kind: 'strong', children: [textOf(`${label}:`)] }
  const runs = [...inlineRuns([term, textOf(' ')], mark, writer.context), ...value]
  return writer.paragraph(runs, mark, atTop, { style: styleNames.front })
}

/** A section whole, with those below it. */
export function sectionParts(
  section: Section,
  depth: number,
  writer: BlockWriter,
  mark: RevisionMark,
): BodyElement[] {
  const number = section.number === undefined ? [] : [textOf(`${section.number}  `)]
  const headline = [...number, textOf(section.heading), ...(section.calls ?? [])]
  return [
    sectionHeading(section.id, inlineRuns(headline, mark, writer.context), depth, writer, mark),
    ...(section.citation === undefined ? [] : [citationParagraph(section.citation, writer, mark)]),
    ...writer.blocks(section.blocks, mark, aroundSection(section.boxed, depth)),
    ...section.sections.flatMap((below) => sectionParts(below, depth + 1, writer, mark)),
  ]
}

export function sectionHeading(
  id: string,
  runs: readonly ParagraphChild[],
  depth: number,
  writer: BlockWriter,
  mark: RevisionMark,
): Paragraph {
  const heading = levels[Math.min(depth, levels.length - 1)] ?? HeadingLevel.HEADING_6
  return writer.paragraph(anchored(id, runs, writer, mark), mark, atTop, { heading })
}

/** The provision under a heading, on one sheet with what follows. */
export function citationParagraph(citation: string, writer: BlockWriter, mark: RevisionMark): Paragraph {
  const runs = inlineRuns([{ kind: 'citation', text: citation }], mark, writer.context)
  return writer.paragraph(runs, mark, atTop, { keepNext: true })
}

export function footnotesHeading(words: NoticeWords, writer: BlockWriter, mark: RevisionMark): Paragraph {
  const runs = inlineRuns([textOf(words.footnotes)], mark, writer.context)
  return writer.paragraph(runs, mark, atTop, { heading: HeadingLevel.HEADING_1 })
}

export function footnoteParagraph(
  id: string,
  runs: readonly ParagraphChild[],
  writer: BlockWriter,
  mark: RevisionMark,
): Paragraph {
  return writer.paragraph(anchored(footnoteAnchor(id), runs, writer, mark), mark)
}

/** Runs as the target of links. What is deleted is none where the anchor stays: a name can stand but once. */
export function anchored(
  anchor: string,
  runs: readonly ParagraphChild[],
  { context }: BlockWriter,
  mark: RevisionMark,
): ParagraphChild[] {
  const isElsewhere = mark === 'deleted' && context.revisions?.keeps(anchor)
  const name = isElsewhere ? undefined : context.bookmarks.get(anchor)
  return name === undefined ? [...runs] : [new Bookmark({ id: name, children: [...runs] })]
}
