/** The page templates, made into functions at build time. */
import { pages, styles } from '#precompiled/pages.js'
import { cleanText } from '../clean-text.ts'
import type { CoveragePageView } from './coverage-view.ts'
import type { DiffPageView } from './diff-view.ts'
import type { IndexPageView } from './index-view.ts'
import { pageTools } from './page-tools.ts'
import type { FragmentView, Made, NoticePageView } from './page-view.ts'

/** The templates that are filled by themselves, and what each is given. */
export interface TemplateViews {
  readonly 'notice.html': NoticePageView
  readonly 'index.html': IndexPageView
  readonly 'fragment.html': FragmentView
  readonly 'coverage.html': CoveragePageView
  readonly 'diff.html': DiffPageView
}

/** A set of templates and styles: those that come with the tool, or those with a workspace's own laid over them. */
export interface PageTemplates {
  /**
   * Fills the template of that name under `templates/`, without `.hbs`.
   *
   * @throws TemplateError when a template of the user's own cannot be filled
   */
  fill<Name extends keyof TemplateViews>(name: Name, view: TemplateViews[Name]): string
  /** Style sheets under `templates/styles/`, in the order given. */
  styles(...names: readonly string[]): string
  /** CSS of the user's own for every page, to stand after all other; empty where there is none. */
  readonly ownStyles: string
}

/** The style sheet of that name, minified. */
export function builtinStyle(name: string): string {
  const sheet = styles[`${name}.css`]
  if (sheet === undefined) throw new Error(`no style sheet ${name}`)
  return sheet
}

/** The templates and styles that come with the tool. */
export const builtinTemplates: PageTemplates = {
  fill: (name, view) => {
    const page = pages[name]
    if (page === undefined) throw new Error(`no template ${name}`)
    return cleanText(page(view, pageTools(view)))
  },
  styles: (...names) => names.map(builtinStyle).join(''),
  ownStyles: '',
}

/** CSS or HTML that this program made and escaped itself. */
export function asMade(markup: string): Made {
  return { toHTML: () => markup }
}
