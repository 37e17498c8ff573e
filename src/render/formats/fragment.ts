/** The body of a notice alone, as HTML to paste into a page of a content management system. */
import type { Notice } from '../../compose/notice.ts'
import { stampText } from '../document-file.ts'
import { type Brand, fragmentAccentStyle } from '../html/brand-style.ts'
import { escapeHtml } from '../html/escape-html.ts'
import { noticeView } from '../html/notice-view.ts'
import { builtinTemplates, type PageTemplates } from '../html/page-templates.ts'
import { scopeFragment } from '../html/scope-fragment.ts'

export interface FragmentOptions {
  readonly brand?: Brand | undefined
  /** Level of the section headings, 1–4; 2 where nothing is said. */
  readonly headingLevel?: number | undefined
  /** What every id begins with; the id of the notice and a hyphen where nothing is said. */
  readonly idPrefix?: string | undefined
  /** Whether styles for the fragment alone stand before it. */
  readonly styles?: boolean | undefined
}

/**
 * One `div`, valid wherever a `div` is, and before it a `style` element where styles are asked for.
 *
 * No title, logo, contents or script: those are the page's. The text of the notice is escaped as in `renderHtml`.
 *
 * @throws TemplateError when a template of the user's own cannot be filled
 */
export function renderFragment(
  notice: Notice,
  { brand, headingLevel = 2, idPrefix = `${notice.id}-`, styles = false }: FragmentOptions,
  templates: PageTemplates = builtinTemplates,
): string {
  const { language, title, draft } = notice
  const filled = templates.fill('fragment.html', {
    language,
    title,
    draft,
    ...noticeView(notice, headingLevel),
  })
  const style = styles ? `<style>${templates.styles('fragment')}${fragmentAccentStyle(brand)}</style>\n` : ''
  const attributes = `class="notice-fragment" lang="${escapeHtml(language)}" data-notice-stamp="${escapeHtml(stampText(notice))}"`
  return `${style}<div ${attributes}>\n${scopeFragment(filled, idPrefix).trim()}\n</div>\n`
}
