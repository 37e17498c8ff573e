/** Inlines → runs of a paragraph, plain or tracked as inserted or deleted. */
import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Inline } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import { footnoteAnchor } from '../document-file.ts'
import { safeHref } from '../safe-href.ts'
import type { RevisionMark, Revisions } from './revision.ts'
import { styleNames } from './styles.ts'

export interface RunContext {
  /** Names of the bookmarks that links within the document may lead to, by anchor. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Undefined in a document without tracked changes. */
  readonly revisions: Revisions | undefined
}

/** The runs of inlines that all have one mark. */
export function inlineRuns(
  inlines: readonly Inline[],
  mark: RevisionMark,
  context: RunContext,
  style: IRunOptions = {},
): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOf(inline, mark, context, style))
}

function runsOf(
  inline: Inline,
  mark: RevisionMark,
  context: RunContext,
  style: IRunOptions,
): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [run(inline.text, mark, context, style)]
    case 'code':
      return [run(inline.text, mark, context, { ...style, font: 'Courier New' })]
    case 'citation':
      return [run(inline.text, mark, context, { ...style, style: styleNames.citation })]
    case 'label':
      return [run(inline.text, mark, context, { ...style, style: styleNames.citation })]
    case 'strong':
      return inlineRuns(inline.children, mark, context, { ...style, bold: true })
    case 'emphasis':
      return inlineRuns(inline.children, mark, context, { ...style, italics: true })
    case 'break':
      return [tracked({ ...style, break: 1 }, mark, context)]
    case 'reference':
      return internal(inline.section, inlineRuns(inline.children, mark, context, style), context)
    case 'footnote': {
      const call = run(String(inline.number), mark, context, { ...style, superScript: true })
      return internal(footnoteAnchor(inline.note), [call], context)
    }
    case 'link':
      return external(inline.href, mark, context, inline.children, style)
  }
}

function external(
  href: string,
  mark: RevisionMark,
  context: RunContext,
  children: readonly Inline[],
  style: IRunOptions,
): ParagraphChild[] {
  const address = safeHref(href)
  if (address === undefined) return inlineRuns(children, mark, context, style)
  if (address.startsWith('#'))
    return internal(address.slice(1), inlineRuns(children, mark, context, style), context)
  const link = packageAddress(address)
  if (link === undefined) return inlineRuns(children, mark, context, style)
  const runs = inlineRuns(children, mark, context, { ...style, style: 'Hyperlink' })
  return [new ExternalHyperlink({ link, children: runs })]
}

/** The address as a package may hold it: Word opens no document in which one is not well formed (RFC 3986). */
function packageAddress(address: string): string | undefined {
  const encoded = address
    .replace(/[^!-~]|["<>\\^`{|}]/gu, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
  return URL.canParse(encoded) ? encoded : undefined
}

/** A link within the document; where its target is not in it, only the words. */
function internal(anchor: string, children: ParagraphChild[], { bookmarks }: RunContext): ParagraphChild[] {
  const bookmark = bookmarks.get(anchor)
  return bookmark === undefined ? children : [new InternalHyperlink({ anchor: bookmark, children })]
}

function run(text: string, mark: RevisionMark, context: RunContext, style: IRunOptions): ParagraphChild {
  return tracked({ ...style, text: cleanText(text) }, mark, context)
}

function tracked(options: IRunOptions, mark: RevisionMark, { revisions }: RunContext): ParagraphChild {
  if (mark === 'same' || revisions === undefined) return new TextRun(options)
  const change = revisions.next()
  return mark === 'inserted'
    ? new InsertedTextRun({ ...options, ...change })
    : new DeletedTextRun({ ...options, ...change })
}
