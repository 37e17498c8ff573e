/** The notice as a document of a word processor (Office Open XML), which lawyers comment on and copy from. */
import type { Notice } from '../../compose/notice.ts'
import { BlockWriter } from '../docx/block-writer.ts'
import { noticeBody } from '../docx/notice-body.ts'
import { bookmarksOf, noticeDocument } from '../docx/notice-document.ts'

/** Headings, lists, tables and links are the word processor's own; the same notice gives the same bytes. */
export function renderDocx(notice: Notice): Promise<Uint8Array> {
  const writer = new BlockWriter({ bookmarks: bookmarksOf(notice), revisions: undefined })
  return noticeDocument(notice, noticeBody(notice, writer))
}
