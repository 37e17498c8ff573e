/** What the Typst compiler says of a sheet that it cannot set → findings about the files that the user has written. */
import { join } from 'node:path'
import type { CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts'
import { lineStarts } from '../../parse/locate.ts'
import type { OwnFile } from '../../render/own-file.ts'
import { withoutPackages } from './closed-environment.ts'

/** As the compiler gives it: lines and characters from 0. */
interface TypstProblem {
  readonly message: string
  readonly path: string
  readonly severity: number
  readonly range?: Record<'start' | 'end', { readonly line: number; readonly character: number }> | null
}

const isError = ({ severity }: TypstProblem): boolean => severity === 1

/** The errors of a sheet, in the words of the compiler. Setting it again tells no more than the first time, but where. */
export function typstErrors(compiler: NodeCompiler, job: CompileDocArgs): readonly TypstProblem[] {
  const found = withoutPackages(() => compiler.compile(job)).takeDiagnostics()
  return found === null ? [] : compiler.fetchDiagnostics(found)
}

/**
 * The errors that stand in files of the user's own, or come up where these call ours. None where they have no part.
 *
 * @param templates the folder under which the compiler knows the files
 */
export function problemsOfOwn(
  found: readonly TypstProblem[],
  own: readonly OwnFile[],
  templates: string,
): readonly Diagnostic[] {
  const fileOf = ({ path }: TypstProblem) => own.find(({ name }) => join(templates, name) === join(path))
  const inOwn = found.filter((problem) => fileOf(problem) !== undefined)
  const errors = inOwn.filter(isError)
  // What is told of a file of ours may be traced back to the call in the user's own.
  const told = errors.length > 0 ? errors : inOwn.slice(0, 1)
  const [first] = found.filter(isError)
  return told.flatMap((problem) => {
    const file = fileOf(problem)
    if (file === undefined || first === undefined) return []
    const { message } = isError(problem) ? problem : first
    return [typstProblem(file, spanIn(file.text, problem), message)]
  })
}

function typstProblem({ file }: OwnFile, span: Span, message: string): Diagnostic {
  const name = missingPackage(message)
  const told =
    name === undefined
      ? { code: 'template/typst', args: { shown: oneLine(message) } }
      : { code: 'template/typst-package', args: { name } }
  return { ...told, severity: 'error', file, path: [], span }
}

/** The package that the compiler complains of lacking: its name was worked out while the sheet was set. */
function missingPackage(message: string): string | undefined {
  const [, found] = /^package not found \(searched for (@[^)\s]+)\)/.exec(message) ?? []
  if (found !== undefined) return found
  const [, space, name, version] =
    /^failed to download package .*\/([\w-]+)\/([\w-]+)-(\d+\.\d+\.\d+)\.tar\.gz/.exec(message) ?? []
  return name === undefined ? undefined : `@${space}/${name}:${version}`
}

/**
 * What comes up outside the files of the user's own, yet through them: a file of ours lacks what it imports from one
 * of them, or the sheet is set and makes no PDF to the standard.
 *
 * @param other our file; undefined where no place is known
 */
export function problemElsewhere({ file }: OwnFile, reason: string, other: string | undefined): Diagnostic {
  const where = { file, path: [], span: { start: 0, end: 0 } }
  const args = { shown: oneLine(reason), ...(other !== undefined && { other }) }
  const variant = other === undefined ? 'export' : 'elsewhere'
  return { code: 'template/typst', variant, severity: 'error', ...where, args }
}

/** Hints that the compiler adds to its words are guesses at a slip in a formula. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').split(', hints: ', 1).join('').trim()

function spanIn(text: string, { range }: TypstProblem): Span {
  if (range === undefined || range === null) return { start: 0, end: 0 }
  const starts = lineStarts(text)
  const offset = ({ line, character }: { line: number; character: number }) => (starts[line] ?? 0) + character
  return { start: offset(range.start), end: offset(range.end) }
}

const packageImport = /"@[\w-]+\/[^"\n]*"/g

/** Packages that own files import: the compiler would fetch them from the network, and the sheet hang on it. */
export function importedPackages(own: readonly OwnFile[]): readonly Diagnostic[] {
  return own.flatMap(({ file, text }) =>
    [...text.matchAll(packageImport)].map(({ 0: name, index }) => ({
      code: 'template/typst-package',
      severity: 'error' as const,
      file,
      path: [],
      span: { start: index, end: index + name.length },
      args: { name: name.slice(1, -1) },
    })),
  )
}
