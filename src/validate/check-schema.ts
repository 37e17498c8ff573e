/** Runs a precompiled schema validator and tells what it found in our words: one finding for each mistake. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import { holdsNone } from './check-none.ts'
import { commaInText } from './comma-in-text.ts'
import { expectedKinds } from './expected.ts'
import { commentAfter, type Finding, shownValue } from './finding.ts'
import { isMapping } from './mapping.ts'
import { type SchemaNode, schemaOfKey, textNode } from './schema-nodes.ts'
import type { SchemaError, SchemaValidator } from './schema-validator.ts'
import { translateSchemaError } from './translate-schema-error.ts'
import { chooseBranch, walkSchema } from './walk-schema.ts'

/**
 * The mistakes of shape in a document.
 *
 * The validator reports every branch of an `anyOf` that does not fit. The walk tells which branch the value was
 * meant for; only errors at nodes on that way are told, and the `anyOf` itself where no branch fits.
 *
 * @param knownLanguages codes of the languages that have phrases; empty where they are not known
 */
export function checkSchema(
  document: MergedDocument,
  root: SchemaNode,
  validator: SchemaValidator,
  knownLanguages: readonly string[] = [],
): Finding[] {
  if (validator(document.data)) return []
  const errors = validator.errors ?? []
  const visited = visitedNodes(document.data, root)
  const cut = textsCutOff(document, visited)
  const findings: Finding[] = [...cut.values()]
  const said = new Set<string>()
  for (const error of [...errors].sort(typeErrorsFirst)) {
    // Whatever else seems wrong with a text that a comma has cut off is the same slip.
    if (cut.has(error.instancePath) || cut.has(parentOf(error.instancePath))) continue
    const { path, value } = follow(document.data, error.instancePath)
    const node = [...(visited.get(error.instancePath) ?? [])].find((candidate) =>
      speaksOf(candidate, error, value),
    )
    // Several branches may have made the same complaint.
    const complaint = [error.instancePath, error.keyword, JSON.stringify(error.params)].join('\n')
    // A value of the wrong kind has no further mistakes worth telling.
    if (node === undefined || said.has(error.instancePath) || said.has(complaint)) continue
    // `none` in a list is told by `checkNone`.
    if (isNoneInList(value, error.instancePath, visited)) continue
    said.add(complaint)
    const alternatives = [...(visited.get(error.instancePath) ?? [])]
      .flatMap(({ anyOf = [] }) => anyOf.flatMap(expectedKinds))
      .filter((kind) => kind !== 'code')
    const finding = translateSchemaError({
      root,
      node,
      error,
      value,
      path,
      alternatives,
      shown: shownValue(document, path),
      comment: value === null ? commentAfter(document, path) : '',
      knownLanguages,
    })
    if (finding === undefined) continue
    if (error.keyword === 'type' || error.keyword === 'anyOf') said.add(error.instancePath)
    findings.push(finding)
  }
  const isToldElsewhere = [...visited].some(([pointer, nodes]) =>
    [...nodes].some((node) => holdsNone(follow(document.data, pointer).value, node)),
  )
  // Cannot happen while schema and walk agree; but a refused document must never pass as clean.
  if (findings.length === 0 && !isToldElsewhere)
    findings.push({ code: 'schema/wrong-value', variant: 'other', ...firstPlace(document, errors) })
  return findings
}

/** Texts of which commas inside braces have cut off the ends, by their JSON Pointers. */
function textsCutOff(
  document: MergedDocument,
  visited: ReadonlyMap<string, ReadonlySet<SchemaNode>>,
): ReadonlyMap<string, Finding> {
  return new Map(
    [...visited].flatMap(([pointer, nodes]): [string, Finding][] => {
      if (!nodes.has(textNode)) return []
      const { path, value } = follow(document.data, pointer)
      const finding = commaInText(document, path, value)
      return finding === undefined ? [] : [[pointer, finding]]
    }),
  )
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/**
 * Whether the error is about this node, and true of it.
 *
 * The validator does not say at which node it is, so nodes are told apart by what they demand.
 */
function speaksOf(node: SchemaNode, { keyword, params }: SchemaError, value: unknown): boolean {
  switch (keyword) {
    case 'type':
      return node.type === params['type']
    case 'anyOf':
      return node.anyOf !== undefined && chooseBranch(value, node.anyOf) === undefined
    case 'enum':
      return node.enum !== undefined && String(node.enum) === String(params['allowedValues'])
    case 'const':
      return node.const === params['allowedValue']
    case 'pattern':
      return node.pattern === params['pattern'] || node.propertyNames !== undefined
    case 'required':
      return node.required?.includes(String(params['missingProperty'])) ?? false
    case 'additionalProperties':
      return (
        node.additionalProperties === false &&
        schemaOfKey(node, String(params['additionalProperty'])) === undefined
      )
    default:
      return Object.hasOwn(node, keyword)
  }
}

function typeErrorsFirst(a: SchemaError, b: SchemaError): number {
  const rank = ({ keyword }: SchemaError) => (keyword === 'type' || keyword === 'anyOf' ? 0 : 1)
  return rank(a) - rank(b)
}

function firstPlace(document: MergedDocument, errors: readonly SchemaError[]) {
  const { path } = follow(document.data, errors[0]?.instancePath ?? '')
  return { path, args: { shown: shownValue(document, path) } }
}

function isNoneInList(
  value: unknown,
  pointer: string,
  visited: ReadonlyMap<string, ReadonlySet<SchemaNode>>,
): boolean {
  // The list itself, where a mapping is the alternative, or an item of it.
  const items = Array.isArray(value) ? value : [value]
  const list = Array.isArray(value) ? pointer : pointer.slice(0, pointer.lastIndexOf('/'))
  return [...(visited.get(list) ?? [])].some((node) => holdsNone(items, node))
}

/** The nodes that the walk visits, by the JSON Pointer of the value. */
function visitedNodes(data: unknown, root: SchemaNode): ReadonlyMap<string, ReadonlySet<SchemaNode>> {
  const visited = new Map<string, Set<SchemaNode>>()
  walkSchema(data, root, (_value, node, path) => {
    const pointer = path()
      .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('')
    const nodes = visited.get(pointer) ?? new Set()
    visited.set(pointer, nodes.add(node))
  })
  return visited
}

function follow(data: unknown, pointer: string): { readonly path: DataPath; readonly value: unknown } {
  let value = data
  const path: (string | number)[] = []
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(key) : key)
    value = Array.isArray(value) ? value[Number(key)] : isMapping(value) ? value[key] : undefined
  }
  return { path, value }
}
