/** The careful reading: YAML text → data, or all that is wrong with it and where. Never throws. */
import { isNode, type ParsedNode } from 'yaml'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { buildData } from './build-data.ts'
import { composeYaml } from './compose-yaml.ts'
import { findOddSpaces } from './find-odd-spaces.ts'
import { findOpeners } from './find-openers.ts'
import { DIRECTION, MAX_DEPTH } from './limits.ts'
import { MAX_PROBLEMS, tidied } from './tidy-problems.ts'
import { yamlProblem } from './yaml-problems.ts'

// Control characters that YAML 1.2 (5.1) does not allow, and DEL and the C1 set, which no text needs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/
const REFUSED = new RegExp(`${CONTROL.source}|${DIRECTION.source}`, 'g')

/**
 * Reads a text, without its byte-order mark, as YAML 1.2 (core schema).
 *
 * `file` is its name in messages. The value, plain data, is there only when nothing is wrong; else there are
 * diagnostics `yaml/…`, each with a span, in the order of the text.
 */
export function parseCarefully(file: string, text: string): Outcome<unknown> {
  const problem = (code: string, span: Span, args: Diagnostic['args'], variant?: string): Diagnostic => {
    return { code, ...(variant !== undefined && { variant }), severity: 'error', file, path: [], span, args }
  }
  const controls = [...text.matchAll(REFUSED)].slice(0, MAX_PROBLEMS).map(({ 0: character, index }) => {
    const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const variant = DIRECTION.test(character) ? 'direction' : undefined
    return problem(
      'yaml/control-character',
      { start: index, end: index + 1 },
      { character: codePoint },
      variant,
    )
  })
  // A binary file that happens to be UTF-8 would only give nonsense beside them.
  if (controls.length > 0) return { diagnostics: controls }

  const found: Diagnostic[] = []
  const { documents, directives, tokens, secondAt, deepAt } = composeYaml(text)
  if (deepAt !== undefined) {
    return {
      diagnostics: [problem('yaml/too-deep', { start: deepAt, end: deepAt + 1 }, { limit: MAX_DEPTH })],
    }
  }
  for (const { offset, source } of directives) {
    found.push(
      problem(
        'yaml/directive',
        { start: offset, end: offset + source.length },
        { directive: source.split(/\s/, 1)[0] ?? '' },
      ),
    )
  }
  const [first] = documents
  if (secondAt !== undefined)
    found.push(problem('yaml/several-documents', { start: secondAt, end: secondAt + 3 }, {}))
  const root = first !== undefined && isNode(first.contents) ? (first.contents as ParsedNode) : null
  if (first === undefined || root === null || isEmpty(root)) {
    if (found.length === 0 && (first?.errors.length ?? 0) === 0) {
      return { diagnostics: [problem('yaml/empty-file', { start: 0, end: 0 }, {})] }
    }
  }
  const errors = [...(first?.errors ?? []), ...(first?.warnings ?? [])].slice(0, 10 * MAX_PROBLEMS)
  const isTooDeep = errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const openers = errors.length === 0 || isTooDeep ? [] : findOpeners(tokens)
  const spaces = isTooDeep ? undefined : findOddSpaces(text, root)
  if (spaces !== undefined) {
    const { span, character, more } = spaces
    // Whatever else cannot be read, such lines are in the wrong place.
    return { diagnostics: [...found, problem('yaml/odd-indentation', span, { character, more })] }
  }
  for (const error of errors) {
    const diagnostic = yamlProblem(file, text, error, { errors, openers })
    if (diagnostic !== undefined) found.push(diagnostic)
  }
  const built = found.some(({ code }) => code === 'yaml/too-deep') ? undefined : buildData(file, text, root)
  found.push(...(built?.diagnostics ?? []))
  if (found.length > 0) return { diagnostics: tidied(found, text) }
  return { value: built?.data, diagnostics: [] }
}

function isEmpty(root: ParsedNode): boolean {
  return root.range[0] === root.range[1]
}
