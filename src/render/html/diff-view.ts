/** What the template of the page of changes is given; see `report/diff`, which words it. */
import type { Made, PageView } from './page-view.ts'

/** `diff.html.hbs`: a page for whoever approves changes. It is the tool's own and not among those one may replace. */
export interface DiffPageView
  extends Pick<
    PageView,
    'language' | 'pageTitle' | 'description' | 'draft' | 'generator' | 'stamp' | 'addresses'
  > {
  readonly style: Made
  readonly words: object
  readonly compared: string
  readonly sum: string
  readonly registers: readonly object[]
}
