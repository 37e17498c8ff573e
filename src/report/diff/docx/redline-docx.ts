/** A redline as a document with tracked changes: who accepts all has the new notice, who rejects all the old one. */
import { acceptAll, rejectAll } from '../../../diff/redline/accept-reject.ts'
import type { MarkedFootnote, MarkedFront, Redline } from '../../../diff/redline/redline.ts'
import { titleWithDraft } from '../../../render/document-file.ts'
import { BlockWriter, type BodyElement } from '../../../render/docx/block-writer.ts'
import { inlineRuns } from '../../../render/docx/inline-runs.ts'
import {
  draftBand,
  footnoteParagraph,
  footnotesHeading,
  frontParagraph,
  plainParagraph,
  textOf,
  titleParagraph,
} from '../../../render/docx/notice-body.ts'
import { bookmarksOf, noticeDocument } from '../../../render/docx/notice-document.ts'
import { type RevisionMark, Revisions } from '../../../render/docx/revision.ts'
import { styleNames } from '../../../render/docx/styles.ts'
import { markedBlocks } from './marked-blocks.ts'
import { markedRuns, replacedRuns } from './marked-runs.ts'
import { markedSections } from './marked-sections.ts'

/** The changes are the new controller's, of the day of the new notice. */
export function redlineDocx(redline: Redline): Promise<Uint8Array> {
  const [old, latest] = [rejectAll(redline), acceptAll(redline)]
  const revisions = new Revisions({
    name: latest.controller,
    day: redline.dates.new ?? redline.dates.old,
    anchors: new Set(bookmarksOf(latest).keys()),
  })
  const writer = new BlockWriter({ bookmarks: bookmarksOf(latest, old), revisions })
  const { words } = latest
  const titles = { old: titleWithDraft(old), new: titleWithDraft(latest) }
  const isPlain = titles.old === old.title && titles.new === latest.title
  const title = isPlain
    ? markedRuns(redline.title, writer.context)
    : replacedRuns({ old: [textOf(titles.old)], new: [textOf(titles.new)] }, writer.context)
  const body: BodyElement[] = [
    ...(old.draft || latest.draft
      ? [draftBand(latest.draft ? words : old.words, writer, markOf(old.draft, latest.draft))]
      : []),
    ...kindParts(redline, writer),
    titleParagraph(title, writer),
    ...redline.front.flatMap((fact) => frontParts(fact, writer)),
    ...markedBlocks(redline.introduction, writer),
    ...markedSections(redline, old, latest, writer),
    ...footnoteParts(redline, writer, old.footnotes.length > 0, latest.footnotes.length > 0),
  ]
  return noticeDocument(latest, body, revisions)
}

function markOf(wasThere: boolean, isThere: boolean): RevisionMark {
  return wasThere === isThere ? 'same' : isThere ? 'inserted' : 'deleted'
}

function kindParts({ kind }: Redline, writer: BlockWriter): BodyElement[] {
  const line = (text: string | undefined, mark: RevisionMark) =>
    text === undefined ? [] : [plainParagraph(text, styleNames.kind, writer, mark)]
  if (kind.old === kind.new) return line(kind.new, 'same')
  return [...line(kind.old, 'deleted'), ...line(kind.new, 'inserted')]
}

function frontParts({ mark, old, new: latest, value }: MarkedFront, writer: BlockWriter): BodyElement[] {
  const shown = latest ?? old
  if (shown === undefined) return []
  if (mark === 'changed' && old !== undefined && latest !== undefined && old.label !== latest.label)
    return (['deleted', 'inserted'] as const).map((half) => {
      const fact = half === 'deleted' ? old : latest
      return frontParagraph(fact.label, inlineRuns([textOf(fact.value)], half, writer.context), writer, half)
    })
  const own = mark === 'changed' ? 'same' : mark
  return [frontParagraph(shown.label, markedRuns(value, writer.context), writer, own)]
}

function footnoteParts(
  { footnotes, frame }: Redline,
  writer: BlockWriter,
  wereThere: boolean,
  areThere: boolean,
): BodyElement[] {
  if (footnotes.length === 0) return []
  return [
    footnotesHeading(frame.new.words, writer, markOf(wereThere, areThere)),
    ...footnotes.map((note) => footnote(note, writer)),
  ]
}

function footnote({ mark, id, number, text }: MarkedFootnote, writer: BlockWriter): BodyElement {
  const own = mark === 'changed' ? 'same' : mark
  const label = (value: number | undefined) => (value === undefined ? [] : [textOf(`${value}. `)])
  const numbers =
    own === 'same'
      ? replacedRuns({ old: label(number.old), new: label(number.new) }, writer.context)
      : inlineRuns(label(number.new ?? number.old), own, writer.context)
  return footnoteParagraph(id, [...numbers, ...markedRuns(text, writer.context)], writer, own)
}
