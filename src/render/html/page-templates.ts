/** The page templates, precompiled at build time, with the partials and helpers that they use. */

import type { TemplateDelegate } from 'handlebars'
import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js'
import { styles, templates } from '#precompiled/templates.js'
import type { Inline } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import type { CoveragePageView } from './coverage-view.ts'
import type { DiffPageView } from './diff-view.ts'
import type { IndexPageView } from './index-view.ts'
import { inlinesToHtml, type PageState } from './inlines-to-html.ts'
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

type Template = TemplateDelegate<TemplateViews[keyof TemplateViews]>

interface HelperCall {
  readonly data: { readonly state: PageState }
}

/** `{{inlines text}}`: a run of inlines as HTML. */
export function inlinesHelper(text: readonly Inline[], call: HelperCall): Made {
  return asMade(inlinesToHtml(text, call.data.state))
}

/** A page of its own: the footnotes called so far belong to it alone. */
export function fillPage(template: Template, view: TemplateViews[keyof TemplateViews]): string {
  return cleanText(template(view, { data: { state: { called: new Set() } satisfies PageState } }))
}

/** The style sheet of that name, minified. */
export function builtinStyle(name: string): string {
  const sheet = styles[`${name}.css`]
  if (sheet === undefined) throw new Error(`no style sheet ${name}`)
  return sheet
}

const environment = Handlebars.create()
environment.registerHelper('inlines', inlinesHelper)
const compiled = new Map<string, Template>()

function builtinTemplate(name: string): Template {
  if (compiled.size === 0) {
    for (const [path, specification] of Object.entries(templates)) {
      const template: Template = environment.template(specification)
      compiled.set(path, template)
      if (path.startsWith('partials/')) environment.registerPartial(path, template)
    }
  }
  const template = compiled.get(name)
  if (template === undefined) throw new Error(`no template ${name}`)
  return template
}

/** The templates and styles that come with the tool. */
export const builtinTemplates: PageTemplates = {
  fill: (name, view) => fillPage(builtinTemplate(name), view),
  styles: (...names) => names.map(builtinStyle).join(''),
  ownStyles: '',
}

/** CSS or HTML that this program made and escaped itself. */
export function asMade(markup: string): Made {
  return new Handlebars.SafeString(markup)
}
