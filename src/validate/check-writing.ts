/** How a text is written: signs that say something else than was meant, and codes among texts. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { Finding } from './finding.ts'
import { nearestCodeOfText } from './nearest-code.ts'
import { resolved, type SchemaNode, textNode } from './schema-nodes.ts'

/** Wholly in the quotation marks of a word processor, which YAML takes as part of the text. */
const TYPOGRAPHIC = /^(?:[“”„»«][^“”„»«"]*[“”„»«"]|[‘’‚][^‘’‚']*[‘’'])$/
// Halves of characters among them: neither UTF-8 nor any format has a place for them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/u
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^xuU])/g
/** Escapes of double quotes that make control characters other than a line break. */
const CONTROL_ESCAPE =
  /^\\(?:[0abtvfreN]|(?:x|u00|U000000)(?:[01][0-9a-f]|7f|[89][0-9a-f])|(?:u|U0000)(?:d[89a-f][0-9a-f]{2}|fff[ef]))$/i

/** Findings for one text that the schema knows, of whatever kind. */
export function checkWriting(
  document: MergedDocument,
  value: string,
  node: SchemaNode,
  pathOf: () => DataPath,
): Finding[] {
  const findings: Finding[] = []
  const isFree = node.enum === undefined && node.format === undefined && node.pattern === undefined
  if (isFree && TYPOGRAPHIC.test(value)) {
    const args = { shown: value, inner: value.slice(1, -1) }
    const variant = 'typographic-quotes'
    const path = pathOf()
    findings.push({ code: 'schema/wrong-format', variant, path, at: 'value', args, severity: 'warning' })
  }
  if (CONTROL.test(value)) {
    const path = pathOf()
    const { document: source, span } = document.locate(path)
    const quoted = source.text.slice(span.start, span.end)
    const escapes = quoted.startsWith('"') ? [...quoted.matchAll(ESCAPE)].map(([written]) => written) : []
    const sign = escapes.find((candidate) => CONTROL_ESCAPE.test(candidate))
    if (sign !== undefined) {
      const variant = sign === '\\t' ? 'tab-escape' : 'control-escape'
      findings.push({ code: 'schema/wrong-format', variant, path, at: 'value', args: { escape: sign } })
    } else findings.push(...unseen(value, path))
  }
  return findings
}

/** What stands there itself, or comes by an alias; a tab in the lines of a text is a space. */
function unseen(value: string, path: DataPath): Finding[] {
  const [sign] = CONTROL.exec(value.replaceAll('\t', ' ')) ?? []
  if (sign === undefined) return []
  const character = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return [
    { code: 'schema/wrong-format', variant: 'control-character', path, at: 'value', args: { character } },
  ]
}

/** A misspelt code where a text may stand too, and would be printed as it is. */
export function checkCodeOrText(
  value: unknown,
  { anyOf = [] }: SchemaNode,
  path: DataPath,
  languages: readonly string[],
): Finding[] {
  if (typeof value !== 'string') return []
  const branches = anyOf.map(resolved)
  const codes = branches.find((branch) => branch.enum !== undefined)?.enum
  if (codes === undefined || !branches.includes(textNode)) return []
  const suggestion = nearestCodeOfText(value, codes)
  if (suggestion === undefined) return []
  const args = { shown: value, suggestion, languages }
  return [{ code: 'schema/wrong-value', variant: 'code-or-text', path, at: 'value', args }]
}
