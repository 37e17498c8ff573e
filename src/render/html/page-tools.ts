/** What the functions made of the templates print with; it does as Handlebars does. */
import type { Inline } from '../../compose/notice.ts'
import { inlinesToHtml } from './inlines-to-html.ts'
import type { Made } from './page-view.ts'

export interface PageTools {
  /** What the page is given. */
  readonly root: object
  /** A value as the text of an element or of a quoted attribute. @throws {Error} for a name that is not there */
  print(value: string | number | boolean | Made | null | undefined): string
  /** Whether a condition holds: not for an empty text, zero or an empty list. */
  holds(value: unknown): boolean
  /** A run of inlines as HTML. */
  inlines(text: readonly Inline[]): string
}

/** Those for one page: the footnotes called so far belong to it alone. */
export function pageTools(root: object): PageTools {
  const state = { called: new Set<string>() }
  return { root, print, holds, inlines: (text) => inlinesToHtml(text, state) }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

function print(value: Parameters<PageTools['print']>[0]): string {
  // A misspelt name in a template stops the first page that uses it.
  if (value === undefined) throw new Error('a template prints what is not there')
  if (value === null) return ''
  if (typeof value === 'object') return value.toHTML()
  const text = String(value)
  return /[&<>"'`=]/.test(text) ? text.replace(/[&<>"'`=]/g, (sign) => entities[sign] ?? sign) : text
}

function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
