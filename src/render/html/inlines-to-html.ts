/** Inlines as HTML. */
import type { Inline } from '../../compose/notice.ts'
import { plainText } from '../clean-text.ts'
import { footnoteAnchor } from '../document-file.ts'
import { safeHref, writtenAddress } from '../safe-href.ts'
import { escapeHtml } from './escape-html.ts'

/** What runs of one page share: the footnotes called so far, for only the first call is led back to. */
export interface PageState {
  readonly called: Set<string>
}

/** The anchor of the first call of a footnote. */
export function callAnchor(note: string): string {
  return `call_${note}`
}

/** The inlines as HTML, everything in them escaped. */
export function inlinesToHtml(inlines: readonly Inline[], state: PageState, insideLink = false): string {
  return inlines.map((inline) => inlineToHtml(inline, state, insideLink)).join('')
}

function inlineToHtml(inline: Inline, state: PageState, insideLink: boolean): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'strong':
      return `<strong>${inlinesToHtml(inline.children, state, insideLink)}</strong>`
    case 'emphasis':
      return `<em>${inlinesToHtml(inline.children, state, insideLink)}</em>`
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`
    case 'citation':
      return `<span class="citation">${escapeHtml(inline.text)}</span>`
    case 'label':
      return `<span class="label">${escapeHtml(inline.text)}</span>`
    case 'break':
      return '<br>'
    case 'footnote':
      return footnoteCall(inline.note, inline.number, state, insideLink)
    case 'reference': {
      const children = inlinesToHtml(inline.children, state, true)
      return insideLink ? children : `<a href="#${escapeHtml(inline.section)}">${children}</a>`
    }
    case 'link':
      return link(inline.href, inline.children, state, insideLink)
  }
}

function footnoteCall(note: string, number: number, state: PageState, insideLink: boolean): string {
  if (insideLink) return `<sup>${number}</sup>`
  const id = state.called.has(note) ? '' : ` id="${escapeHtml(callAnchor(note))}"`
  state.called.add(note)
  return `<sup><a href="#${escapeHtml(footnoteAnchor(note))}"${id} role="doc-noteref">${number}</a></sup>`
}

/** A link; its address goes along for print where the text is not the address. What may not be a link is text. */
function link(href: string, children: readonly Inline[], state: PageState, insideLink: boolean): string {
  const address = safeHref(href)
  const text = inlinesToHtml(children, state, insideLink || address !== undefined)
  const plain = plainText(children).trim()
  if (insideLink) return text
  if (address === undefined)
    return plain === href.trim() || href.trim() === '' ? text : `${text} (${escapeHtml(href.trim())})`
  const written = writtenAddress(address)
  const isTold =
    [written, written.replace(/^https?:\/\/|\/$/g, '')].includes(plain) || /^(?:#|tel:)/i.test(address)
  const print = isTold ? '' : ` data-address="${escapeHtml(written)}"`
  return `<a href="${escapeHtml(address)}"${print}>${plain === '' ? escapeHtml(written) : text}</a>`
}
