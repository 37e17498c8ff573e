/** The page templates, precompiled at build time, with the partials and helpers that they use. */

import type { TemplateDelegate } from 'handlebars'
import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js'
import { styles, templates } from '#precompiled/templates.js'
import type { Inline } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import { inlinesToHtml, type PageState } from './inlines-to-html.ts'

/** What every page gives its templates; `state` belongs to one page and is new for each. */
export interface PageContext {
  readonly state: PageState
  readonly [name: string]: unknown
}

interface HelperCall {
  readonly data: { readonly root: PageContext }
}

const environment = Handlebars.create()
const compiled = new Map<string, TemplateDelegate<PageContext>>()

/** `{{inlines text}}`: a run of inlines as HTML. */
environment.registerHelper('inlines', (text: readonly Inline[], call: HelperCall) => {
  return new Handlebars.SafeString(inlinesToHtml(text, call.data.root.state))
})

/** Prints a page by the template of that name under `templates/`, without `.hbs`. */
export function fillTemplate(name: string, context: PageContext): string {
  if (compiled.size === 0) {
    for (const [path, specification] of Object.entries(templates)) {
      const template: TemplateDelegate<PageContext> = environment.template(specification)
      compiled.set(path, template)
      if (path.startsWith('partials/')) environment.registerPartial(path, template)
    }
  }
  const template = compiled.get(name)
  if (template === undefined) throw new Error(`no template ${name}`)
  return cleanText(template(context))
}

/** Style sheets under `templates/styles/`, minified, in the order given. */
export function stylesOf(...names: readonly string[]): string {
  const sheets = names.map((name) => {
    const sheet = styles[`${name}.css`]
    if (sheet === undefined) throw new Error(`no style sheet ${name}`)
    return sheet
  })
  return sheets.join('')
}

/** CSS or HTML that this program made and escaped itself. */
export function asMade(markup: string): InstanceType<typeof Handlebars.SafeString> {
  return new Handlebars.SafeString(markup)
}
