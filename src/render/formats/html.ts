/** The notice as one HTML page that needs nothing else: no script, no request, its styles and logo inside. */
import type { Notice } from '../../compose/notice.ts'
import { fileName, footnoteAnchor, stampText, titleWithDraft } from '../document-file.ts'
import { accentStyle, type Brand, logoAddress } from '../html/brand-style.ts'
import { callAnchor } from '../html/inlines-to-html.ts'
import { noticeView } from '../html/notice-view.ts'
import { asMade, fillTemplate, stylesOf } from '../html/page-templates.ts'
import { printStyle } from '../html/print-style.ts'
import { siteAddresses } from '../site-addresses.ts'

export interface HtmlOptions {
  readonly brand?: Brand | undefined
  /** Where the files are published; canonical and `hreflang` links are made only with it. */
  readonly siteUrl?: string | undefined
  /** File formats that stand beside the page, by their endings: `pdf` is linked. */
  readonly formats: readonly string[]
}

/** A valid HTML5 page. The text of the notice is escaped; only http(s), mailto, tel and `#…` become links. */
export function renderHtml(notice: Notice, options: HtmlOptions): string {
  const file = (language: string) => fileName(notice.id, language, 'html')
  const others = notice.translations.map((other) => other.language)
  const front = notice.front.map((fact) => ({ ...fact, iso: fact.iso ?? null }))
  return fillTemplate('notice.html', {
    state: { called: new Set() },
    language: notice.language,
    title: notice.title,
    pageTitle: titleWithDraft(notice),
    description: notice.description,
    kind: notice.kind,
    draft: notice.draft,
    controller: notice.controller,
    generator: `notice-compiler ${notice.stamp.tool}`,
    stamp: stampText(notice),
    style: asMade(stylesOf('page', 'notice', 'print') + accentStyle(options.brand) + printStyle(notice)),
    brandName: options.brand?.name ?? null,
    logo: logoAddress(options.brand) ?? null,
    addresses:
      options.siteUrl === undefined ? null : siteAddresses(options.siteUrl, notice.language, others, file),
    translations: notice.translations.map((other) => ({ ...other, href: file(other.language) })),
    pdf: options.formats.includes('pdf') ? fileName(notice.id, notice.language, 'pdf') : null,
    front,
    foot: front.filter((fact) => fact.key === 'version' || fact.key === 'updated'),
    footnotes: notice.footnotes.map((note) => ({
      ...note,
      anchor: footnoteAnchor(note.id),
      call: callAnchor(note.id),
    })),
    words: notice.words,
    ...noticeView(notice),
  })
}
