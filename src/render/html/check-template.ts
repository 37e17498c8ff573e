/** Reads a Handlebars template of the user's own, and finds what is wrong with it before it is ever filled. */
import Handlebars from 'handlebars/dist/cjs/handlebars.js'
import type { Diagnostic, DiagnosticArguments, Span } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../diagnostics/outcome.ts'
import { lineStarts } from '../../parse/locate.ts'
import { nearest } from '../../validate/nearest.ts'
import type { OwnFile } from '../own-file.ts'

/** A call of another template, by its name; undefined where the name is worked out when the template is filled. */
export interface PartialCall {
  readonly name: string | undefined
  readonly span: Span
}

export interface CheckedTemplate {
  /** Ready to compile: every name in it is demanded. */
  readonly program: hbs.AST.Program
  readonly calls: readonly PartialCall[]
}

/** The helpers, with the number of values that each takes. */
const helpers: ReadonlyMap<string, number> = new Map([
  ['if', 1],
  ['unless', 1],
  ['each', 1],
  ['with', 1],
  ['lookup', 2],
  ['inlines', 1],
])

/** Names of the helpers that a template may use. */
export const helperNames: readonly string[] = [...helpers.keys()]

/** A place in a template as Handlebars tells it: lines from 1, columns from 0. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** The place as offsets into the text. */
export function spanOf(text: string, { start, end }: Place): Span {
  const starts = lineStarts(text)
  const offset = ({ line, column }: Place['start']) => Math.min((starts[line - 1] ?? 0) + column, text.length)
  return { start: offset(start), end: Math.max(offset(start), offset(end)) }
}

/** An error in a template, at a place in it. */
export function templateProblem(
  { file }: OwnFile,
  span: Span,
  code: string,
  args: DiagnosticArguments = {},
  variant?: string,
): Diagnostic {
  return { code, ...(variant !== undefined && { variant }), severity: 'error', file, path: [], span, args }
}

/** `args` with the nearest of the names that were possible, where one is near. */
export function suggesting(name: string, possible: readonly string[]): DiagnosticArguments {
  const suggestion = nearest(name, possible)
  return suggestion === undefined ? { name } : { name, suggestion }
}

/** The same for a path: what all paths under `partials/` have in common is no likeness. */
function suggestingPartial(name: string, possible: readonly string[]): DiagnosticArguments {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const inside = possible.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
  const suggestion = nearest(name.slice(folder.length), inside)
  return suggestion === undefined
    ? suggesting(
        name,
        possible.filter((path) => !path.startsWith(folder)),
      )
    : { name, suggestion: folder + suggestion }
}

/**
 * Reads a template and checks its calls of helpers and of other templates.
 *
 * @param partials names of all templates that can be called
 */
export function checkTemplate(own: OwnFile, partials: readonly string[]): Outcome<CheckedTemplate> {
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(own.text)
  } catch (error) {
    return { diagnostics: [syntaxProblem(own, error)] }
  }
  const checker = new Checker(own, partials)
  checker.accept(program)
  const diagnostics = checker.problems()
  return diagnostics.length > 0 ? { diagnostics } : { value: { program, calls: checker.calls }, diagnostics }
}

/** What Handlebars says of a template that it cannot read, with the place worked out. */
function syntaxProblem(own: OwnFile, error: unknown): Diagnostic {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number }
  if (lineNumber !== undefined && column !== undefined) {
    const place = { line: lineNumber, column }
    const span = spanOf(own.text, { start: place, end: { ...place, column: column + 1 } })
    const [, open, close] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
    return open === undefined || close === undefined
      ? templateProblem(own, span, 'template/syntax', { shown: message.replace(/ - \d+:\d+$/, '') }, 'reason')
      : templateProblem(own, span, 'template/syntax', { name: open, found: close }, 'mismatch')
  }
  const { matched, match } = Handlebars.Parser.lexer
  const start = Math.max(0, matched.length - match.length)
  const ended = /got 'EOF'$/.test(message)
  const span = ended ? { start: own.text.length, end: own.text.length } : { start, end: start + match.length }
  return templateProblem(own, span, 'template/syntax', {}, ended ? 'unclosed' : undefined)
}

class Checker extends Handlebars.Visitor {
  readonly calls: PartialCall[] = []
  readonly #own: OwnFile
  readonly #partials: readonly string[]
  readonly #inline = new Set(['@partial-block'])
  readonly #found: Diagnostic[] = []

  constructor(own: OwnFile, partials: readonly string[]) {
    super()
    this.#own = own
    this.#partials = partials
  }

  /** Partials that the template defines itself are known only when all of it was seen. */
  problems(): readonly Diagnostic[] {
    const unknown = this.calls.flatMap(({ name, span }) =>
      name === undefined || this.#partials.includes(name) || this.#inline.has(name)
        ? []
        : [
            templateProblem(
              this.#own,
              span,
              'template/unknown-partial',
              suggestingPartial(name, this.#partials),
            ),
          ],
    )
    return [...this.#found, ...unknown].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  }

  #call(name: hbs.AST.PathExpression | hbs.AST.SubExpression, loc: hbs.AST.SourceLocation): void {
    const path = 'original' in name && name.type === 'PathExpression' ? String(name.original) : undefined
    this.calls.push({ name: path, span: spanOf(this.#own.text, loc) })
  }

  #helper({ path, params, hash, loc }: Call): void {
    const name = path.type === 'PathExpression' ? String((path as hbs.AST.PathExpression).original) : ''
    const wanted = helpers.get(name)
    const span = spanOf(this.#own.text, loc)
    const problem = (code: string, args: DiagnosticArguments) =>
      this.#found.push(templateProblem(this.#own, span, code, args))
    if (wanted !== undefined) {
      if (params.length !== wanted) problem('template/wrong-arguments', { name, min: wanted })
    } else if (params.length > 0 || (hash?.pairs ?? []).length > 0) {
      problem('template/unknown-helper', { ...suggesting(name, helperNames), known: helperNames })
    }
    demandNames(params, hash)
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    this.#helper(node as Call)
    super.MustacheStatement(node)
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#helper(node as Call)
    super.BlockStatement(node)
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#helper(node as Call)
    super.SubExpression(node)
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.#call(node.name, node.loc)
    demandNames(node.params, node.hash)
    super.PartialStatement(node)
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#call(node.name, node.loc)
    demandNames(node.params, node.hash)
    super.PartialBlockStatement(node)
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    const [name] = node.params
    if (name !== undefined && 'value' in name) this.#inline.add(String((name as hbs.AST.StringLiteral).value))
    super.DecoratorBlock(node)
  }
}

/** Handlebars demands the names that are printed; those that helpers and partials are given it takes for absent. */
function demandNames(params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined): void {
  for (const value of [...params, ...(hash?.pairs ?? []).map((pair) => pair.value)]) {
    if (value.type === 'PathExpression')
      (value as hbs.AST.PathExpression & { strict?: boolean }).strict = true
  }
}

interface Call extends hbs.AST.Node {
  readonly path: hbs.AST.Expression
  readonly params: readonly hbs.AST.Expression[]
  readonly hash?: hbs.AST.Hash
}
