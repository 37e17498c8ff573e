/** The notice as one HTML page that needs nothing else: no script, no request, its styles and logo inside. */
import type { Notice } from '../../compose/notice.ts'
import { fileName, stampText, titleWithDraft } from '../document-file.ts'
import { accentStyle, type Brand, fontStyle, logoView } from '../html/brand-style.ts'
import { noticeView } from '../html/notice-view.ts'
import { asMade, builtinTemplates, type PageTemplates } from '../html/page-templates.ts'
import { printStyle } from '../html/print-style.ts'
import { siteAddresses } from '../site-addresses.ts'

export interface HtmlOptions {
  readonly brand?: Brand | undefined
  /** Where the files are published; canonical and `hreflang` links are made only with it. */
  readonly siteUrl?: string | undefined
  /** File formats that stand beside the page, by their endings: `pdf` is linked. */
  readonly formats: readonly string[]
}

/**
 * A valid HTML5 page. The text of the notice is escaped; only http(s), mailto, tel and `#…` become links.
 *
 * @throws TemplateError when a template of the user's own cannot be filled
 */
export function renderHtml(
  notice: Notice,
  options: HtmlOptions,
  templates: PageTemplates = builtinTemplates,
): string {
  const { brand, siteUrl } = options
  const file = (language: string) => fileName(notice.id, language, 'html')
  const others = notice.translations.map((other) => other.language)
  const view = noticeView(notice, 2)
  const styles = [
    templates.styles('page', 'notice', 'print'),
    fontStyle(brand),
    accentStyle(brand),
    printStyle(notice),
    templates.ownStyles,
  ]
  return templates.fill('notice.html', {
    language: notice.language,
    title: notice.title,
    pageTitle: titleWithDraft(notice),
    description: notice.description,
    draft: notice.draft,
    generator: `notice-compiler ${notice.stamp.tool}`,
    stamp: stampText(notice),
    style: asMade(styles.join('')),
    brandName: brand?.name ?? null,
    logo: logoView(brand, notice.controller),
    addresses: siteUrl === undefined ? null : siteAddresses(siteUrl, notice.language, others, file),
    translations: notice.translations.map(({ language, name }) => ({ language, name, href: file(language) })),
    pdf: options.formats.includes('pdf') ? fileName(notice.id, notice.language, 'pdf') : null,
    foot: view.front.filter((fact) => fact.key === 'version' || fact.key === 'updated'),
    ...view,
  })
}
