/** What the template of the coverage page is given; see `report/coverage`, which words it. */
import type { Made, PageView } from './page-view.ts'

/** `coverage.html.hbs`: a page that a lawyer signs. It is the tool's own and not among those one may replace. */
export interface CoveragePageView
  extends Pick<
    PageView,
    'language' | 'pageTitle' | 'description' | 'draft' | 'generator' | 'stamp' | 'addresses'
  > {
  readonly style: Made
  readonly words: object
  readonly registers: readonly object[]
}
