/** A document of a word processor around a body: title, styles, lists, head and foot of the sheets, what it is of. */
import { Document } from 'docx'
import type { Notice, Section } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import { footnoteAnchor, stampText, titleWithDraft } from '../document-file.ts'
import type { BodyElement } from './block-writer.ts'
import { bookmarkNames } from './bookmark-names.ts'
import { packStably } from './pack.ts'
import type { Revisions } from './revision.ts'
import { footerOf, headerOf } from './running-lines.ts'
import { listLevels, noticeStyles } from './styles.ts'

/** Twentieths of a point: A4, as the sheet of the PDF. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, bottom: 1247, left: 1418, right: 1418, header: 620, footer: 620 },
}

/** The bookmarks of everything in notices that links can lead to. */
export function bookmarksOf(...notices: readonly Notice[]): ReadonlyMap<string, string> {
  const anchors = (sections: readonly Section[]): string[] =>
    sections.flatMap((section) => [section.id, ...anchors(section.sections)])
  return bookmarkNames(
    notices.flatMap((notice) => [
      ...anchors(notice.sections),
      ...notice.footnotes.map(({ id }) => footnoteAnchor(id)),
    ]),
  )
}

/**
 * The bytes of the document: the same for the same notice and body, whenever and wherever they are made.
 *
 * @param notice gives the language, the head and the foot, and what the document is of
 * @param revisions of a document with tracked changes, in which what is changed further is tracked as well
 */
export function noticeDocument(
  notice: Notice,
  body: readonly BodyElement[],
  revisions?: Revisions,
): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(titleWithDraft(notice)),
    subject: cleanText(notice.kind ?? notice.besideTitle ?? notice.title),
    creator: cleanText(notice.controller),
    lastModifiedBy: cleanText(notice.controller),
    description: cleanText(notice.description),
    // A document of changes is no published notice, and nobody is to take it for one.
    ...(revisions === undefined ? { keywords: stampText(notice) } : { features: { trackRevisions: true } }),
    styles: noticeStyles(notice.language),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    numbering: {
      config: (['bullets', 'numbers', 'letters'] as const).map((reference) => ({
        reference,
        levels: listLevels(reference),
      })),
    },
    sections: [
      {
        properties: { page },
        headers: { default: headerOf(notice) },
        footers: { default: footerOf(notice) },
        children: [...body],
      },
    ],
  })
  return packStably(document, {
    date: dateOf(notice),
    language: notice.language,
    moves: revisions?.moves,
  })
}

/** ISO 8601: when the notice was last updated, else made. */
export function dateOf(notice: Notice): string | undefined {
  const of = (wanted: string) => notice.front.find(({ key }) => key === wanted)?.iso
  return of('updated') ?? of('created')
}
