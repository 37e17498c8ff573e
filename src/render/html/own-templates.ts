/** Templates and styles of a workspace's own, laid over those that come with the tool. Loaded only where there are some. */
import type { TemplateDelegate } from 'handlebars'
import Handlebars from 'handlebars/dist/cjs/handlebars.js'
import { templates } from '#precompiled/templates.js'
import type { Inline } from '../../compose/notice.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../diagnostics/outcome.ts'
import { cleanText } from '../clean-text.ts'
import type { OwnFile } from '../own-file.ts'
import { TemplateError } from '../template-error.ts'
import {
  type CheckedTemplate,
  checkTemplate,
  helperNames,
  type Place,
  spanOf,
  suggesting,
  templateProblem,
} from './check-template.ts'
import { inlinesToHtml, type PageState } from './inlines-to-html.ts'
import { asMade, builtinStyle, type PageTemplates, type TemplateViews } from './page-templates.ts'
import type { Made } from './page-view.ts'

/** As the templates of the tool are compiled, but with every name demanded and without the helper `log`. */
const compileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpers: { inlines: true, log: false },
  knownHelpersOnly: true,
}

/** What went wrong while a page was filled, on its way up through the templates that called each other. */
class Failure extends Error {
  /** The template that the failure has just come out of. */
  from: string
  /** The innermost template of the user's own on the way, and the place in it. */
  at: { readonly own: OwnFile; readonly span: Span; readonly called: string | undefined } | undefined

  constructor(cause: unknown, from: string) {
    super('a template could not be filled', { cause })
    this.from = from
  }
}

/** An error with the place that Handlebars or a helper gave it. */
type Placed = Error &
  Partial<{ lineNumber: number; column: number; endLineNumber: number; endColumn: number }> & {
    loc?: Place
  }

const styleName = /^styles\/(.+)\.css$/
const templateName = /^(.+)\.hbs$/

/** CSS as it may stand inside a style element: nothing in it can end the element. In CSS `<\/` reads as `</`. */
const insideStyle = (css: string): string => css.replaceAll('</', '<\\/')

/**
 * The templates of the tool with the user's own instead of those of the same name.
 *
 * @param files Handlebars templates, by their path with `.hbs`, and style sheets under `styles/`; others are not looked at
 * @returns no value when a template cannot be read, or calls what is not there: nothing is made by half of them
 */
export function ownTemplates(files: readonly OwnFile[]): Outcome<PageTemplates> {
  const own = new Map(
    files.flatMap((file) => {
      const name = templateName.exec(file.name)?.[1]
      return name === undefined ? [] : [[name, file] as const]
    }),
  )
  const styles = new Map(
    files.flatMap(({ name, text }) => {
      const sheet = styleName.exec(name)?.[1]
      return sheet === undefined ? [] : [[sheet, insideStyle(text)] as const]
    }),
  )
  const partials = [...new Set([...Object.keys(templates), ...own.keys()])].filter((name) =>
    name.startsWith('partials/'),
  )
  const checked = [...own].map(([name, file]) => ({ name, file, ...checkTemplate(file, partials) }))
  const diagnostics = checked.flatMap((template) => template.diagnostics)
  if (diagnostics.length > 0) return { diagnostics }

  const environment = Handlebars.create()
  placeErrors(environment)
  const all = new Map<string, TemplateDelegate>()
  for (const [name, specification] of Object.entries(templates)) {
    if (!own.has(name)) all.set(name, guarded(name, environment.template(specification)))
  }
  for (const { name, file, value } of checked) {
    if (value !== undefined)
      all.set(name, guarded(name, environment.compile(value.program, compileOptions), file, value))
  }
  for (const [name, template] of all)
    if (name.startsWith('partials/')) environment.registerPartial(name, template)
  const fill: PageTemplates['fill'] = (name, view) => {
    const template = all.get(name)
    if (template === undefined) throw new Error(`no template ${name}`)
    try {
      return fillPage(template, view)
    } catch (error) {
      throw error instanceof Failure ? (told(error, view) ?? error.cause) : error
    }
  }
  const value: PageTemplates = {
    fill,
    styles: (...names) => names.map((name) => styles.get(name) ?? builtinStyle(name)).join(''),
    ownStyles: styles.get('own') ?? '',
  }
  return { value, diagnostics }
}

interface HelperCall {
  readonly data: { readonly state: PageState }
}

/** `{{inlines text}}`: a run of inlines as HTML. */
function inlinesHelper(text: readonly Inline[], call: HelperCall): Made {
  return asMade(inlinesToHtml(text, call.data.state))
}

/** A page of its own: the footnotes called so far belong to it alone. */
function fillPage(template: TemplateDelegate, view: TemplateViews[keyof TemplateViews]): string {
  return cleanText(template(view, { data: { state: { called: new Set() } satisfies PageState } }))
}

/** Helpers that leave the place of their call in the errors that they throw. */
function placeErrors(environment: ReturnType<typeof Handlebars.create>): void {
  environment.registerHelper('inlines', (text, call) => {
    if (!Array.isArray(text)) throw new TypeError('inlines')
    return inlinesHelper(text, call)
  })
  for (const name of helperNames) {
    const helper: unknown = environment.helpers[name]
    if (typeof helper !== 'function') throw new Error(`no helper ${name}`)
    environment.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      try {
        return helper.apply(this, args)
      } catch (error) {
        const { loc } = args.at(-1) as { readonly loc?: Place }
        if (error instanceof Error && !(error instanceof Failure) && loc !== undefined)
          (error as Placed).loc ??= loc
        throw error
      }
    })
  }
}

/** A template that tells, when it fails, which one it is and where. */
function guarded(
  name: string,
  template: TemplateDelegate,
  own?: OwnFile,
  checked?: CheckedTemplate,
): TemplateDelegate {
  return (context, options) => {
    try {
      return template(context, options)
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure(error, '')
      if (failure.at === undefined && own !== undefined && checked !== undefined) {
        const called = failure.from === '' ? undefined : failure.from
        failure.at = { own, span: spanIn(own, checked, failure.cause, called), called }
      }
      failure.from = name
      throw failure
    }
  }
}

/** Where in a template an error came up: where it says itself, else at the call that led to it. */
function spanIn(own: OwnFile, { calls }: CheckedTemplate, cause: unknown, called: string | undefined): Span {
  const call = calls.find(({ name }) => name === called) ?? calls.find(({ name }) => name === undefined)
  const { lineNumber, column, endLineNumber, endColumn, loc } = cause as Placed
  if (called === undefined && lineNumber !== undefined && column !== undefined) {
    const start = { line: lineNumber, column }
    return spanOf(own.text, {
      start,
      end: { line: endLineNumber ?? lineNumber, column: endColumn ?? column + 1 },
    })
  }
  if (called === undefined && loc !== undefined) return spanOf(own.text, loc)
  return call?.span ?? { start: 0, end: 0 }
}

/** The failure as a finding; undefined where no template of the user's own had a part in it: then it is our bug. */
function told(failure: Failure, view: object): TemplateError | undefined {
  if (failure.at === undefined) return undefined
  const { own, span, called } = failure.at
  const { message } = failure.cause as Error
  const problem = (
    ...rest: Parameters<typeof templateProblem> extends [unknown, unknown, ...infer R] ? R : never
  ): TemplateError => new TemplateError([templateProblem(own, span, ...rest)])
  const [, missing] = /^"(.*)" not defined in /s.exec(message) ?? []
  if (missing !== undefined && called !== undefined)
    return problem('template/unknown-name', { name: missing, inner: called }, 'called')
  if (missing !== undefined) return problem('template/unknown-name', suggesting(missing, namesIn(view)))
  const [, partial] = /^The partial (.*) could not be found$/s.exec(message) ?? []
  if (partial !== undefined) return problem('template/unknown-partial', { name: partial })
  if (message === 'inlines') return problem('template/wrong-arguments', { name: 'inlines' }, 'inlines')
  return problem('template/syntax', { shown: message.replace(/ - \d+:\d+$/, '') }, 'reason')
}

/** Every name in what the page is given, for guesses at what was meant. */
function namesIn(value: unknown, names = new Set<string>()): string[] {
  if (Array.isArray(value)) for (const item of value) namesIn(item, names)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      names.add(name)
      namesIn(inner, names)
    }
  }
  return [...names]
}
