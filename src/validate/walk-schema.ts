/** Walks data and schema side by side, through the branch of each `anyOf` that the value was meant for. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { isMapping } from './mapping.ts'
import { isPeriod, looksLikePeriod } from './period.ts'
import { resolved, type SchemaNode, schemaOfKey } from './schema-nodes.ts'

/**
 * Called for each value with the schema that speaks of it. For an `anyOf` it is called for it and for its branch.
 *
 * @param path tells where the value stands, as long as the call lasts: few values are found wanting
 */
export type SchemaVisitor = (value: unknown, node: SchemaNode, path: () => DataPath) => void

/** Visits every value that the schema knows; keys of the user's own (`x-`) and unknown keys are passed over. */
export function walkSchema(value: unknown, schema: SchemaNode, visit: SchemaVisitor): void {
  const steps: (string | number)[] = []
  const path = () => [...steps]
  const walk = (value: unknown, schema: SchemaNode): void => {
    const node = resolved(schema)
    visit(value, node, path)
    if (node.anyOf !== undefined) {
      const branch = chooseBranch(value, node.anyOf)
      if (branch !== undefined) walk(value, branch)
    } else if (Array.isArray(value) && node.items !== undefined) {
      for (let index = 0; index < value.length; index += 1) {
        steps.push(index)
        walk(value[index], node.items)
        steps.pop()
      }
    } else if (isMapping(value)) {
      for (const key of Object.keys(value)) {
        const child = schemaOfKey(node, key)
        if (child === undefined) continue
        steps.push(key)
        walk(value[key], child)
        steps.pop()
      }
    }
  }
  walk(value, schema)
}

/**
 * The branch that the value was most likely meant for, or undefined when it fits none.
 *
 * The kind of value decides first, then how many keys are known and whether the required ones are there.
 */
export function chooseBranch(value: unknown, branches: readonly SchemaNode[]): SchemaNode | undefined {
  if (isMapping(value)) {
    const only = onlyMapping(branches)
    if (only !== undefined) return only
  }
  let best: SchemaNode | undefined
  let bestFit = 0
  for (const branch of branches) {
    const fit = fitOf(value, resolved(branch))
    if (fit > bestFit) {
      best = branch
      bestFit = fit
    }
  }
  return best
}

const onlyMappings = new WeakMap<readonly SchemaNode[], { readonly branch: SchemaNode | undefined }>()

/** The branch that a mapping is meant for where no other could be, as in every text. */
function onlyMapping(branches: readonly SchemaNode[]): SchemaNode | undefined {
  let known = onlyMappings.get(branches)
  if (known === undefined) {
    const nodes = branches.map(resolved)
    const mappings = branches.filter((branch) => resolved(branch).type === 'object')
    const isOnly = mappings.length === 1 && !nodes.some(({ anyOf }) => anyOf !== undefined)
    known = { branch: isOnly ? mappings[0] : undefined }
    onlyMappings.set(branches, known)
  }
  return known.branch
}

function fitOf(value: unknown, node: SchemaNode): number {
  if (node.anyOf !== undefined) return Math.max(...node.anyOf.map((branch) => fitOf(value, resolved(branch))))
  if (node.const !== undefined) return value === node.const ? 4 : 0
  if (typeof value === 'string') return fitOfString(value, node)
  if (Array.isArray(value)) return node.type === 'array' ? 3 : 0
  if (isMapping(value)) return node.type === 'object' ? fitOfMapping(value, node) : 0
  return node.type === 'boolean' && typeof value === 'boolean' ? 3 : 0
}

function fitOfString(value: string, node: SchemaNode): number {
  if (node.type !== 'string') return 0
  if (node.enum !== undefined) return node.enum.includes(value) ? 4 : 1
  if (node.format === 'duration') return isPeriod(value) ? 4 : looksLikePeriod(value) ? 3 : 1
  return 2
}

function fitOfMapping(value: Readonly<Record<string, unknown>>, node: SchemaNode): number {
  const keys = Object.keys(value)
  const name = node.propertyNames?.pattern === undefined ? undefined : compiled(node.propertyNames.pattern)
  const isKnown = (key: string) =>
    name === undefined
      ? schemaOfKey(node, key) !== undefined
      : name.test(key) && typeof value[key] === 'string'
  const known = keys.filter(isKnown).length / Math.max(1, keys.length)
  const complete = (node.required ?? []).every((key) => Object.hasOwn(value, key))
  return 1 + known + (complete && known > 0 ? 0.5 : 0)
}

const expressions = new Map<string, RegExp>()

/** Each pattern of the schema is compiled once: texts are the most frequent values there are. */
function compiled(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern)
  expressions.set(pattern, known)
  return known
}
