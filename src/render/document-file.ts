/** Names of published files and of anchors inside them, the same in every format that links to them. */
import type { Notice } from '../compose/notice.ts'

/** `water-care.fi.html`: the file of a notice in one language and format, beside its siblings. */
export function fileName(id: string, language: string, format: string): string {
  return `${id}.${language}.${format}`
}

/** The anchor of a footnote. The underscore keeps it apart from ids of sections, which are kebab-case. */
export function footnoteAnchor(note: string): string {
  return `footnote_${note}`
}

/** Who made the file and from what, as every format carries it: `notice-compiler 0.1.0 sha256:…`. */
export function stampText(notice: Notice): string {
  return `notice-compiler ${notice.stamp.tool} ${notice.stamp.facts}`
}

/** The title, with the word for a draft before it where the notice is one. */
export function titleWithDraft(notice: Notice): string {
  return notice.draft ? `${notice.words.draft}: ${notice.title}` : notice.title
}
