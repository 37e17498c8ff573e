/** Whether a place that a company rule names can be in a description at all. */
import { nearest } from './nearest.ts'
import { stepsOf } from './path-pattern.ts'
import { registerRoot, resolved, type SchemaNode, schemaOfKey, textNode } from './schema-nodes.ts'

/** The first step that leads nowhere, and what was most likely meant. */
export interface WrongStep {
  readonly step: string
  readonly suggestion: string | undefined
}

/** Undefined where the schema knows the place; keys of the user’s own (`x-`) lead anywhere. */
export function checkFactPlace(place: string): WrongStep | undefined {
  let nodes: readonly SchemaNode[] = [registerRoot]
  const taken: string[] = []
  for (const step of stepsOf(place)) {
    if (step.startsWith('x-')) return undefined
    const branches = nodes.flatMap(branchesOf)
    const next = branches.flatMap((node) => below(node, step))
    if (next.length === 0) return { step, suggestion: suggested(branches, step, taken) }
    taken.push(step)
    nodes = next
  }
  return undefined
}

function branchesOf(schema: SchemaNode): readonly SchemaNode[] {
  const node = resolved(schema)
  return node.anyOf === undefined ? [node] : [node, ...node.anyOf.flatMap(branchesOf)]
}

function below(node: SchemaNode, step: string): readonly SchemaNode[] {
  if (node === textNode || node.propertyNames !== undefined)
    return /^[a-z]{2,3}$/.test(step) ? [{ type: 'string' }] : propertyBelow(node, step)
  if (node.items !== undefined && /^(?:\*|\d+)$/.test(step)) return [node.items]
  return propertyBelow(node, step)
}

function propertyBelow(node: SchemaNode, step: string): readonly SchemaNode[] {
  const child = schemaOfKey(node, step)
  return child === undefined ? [] : [child]
}

function suggested(
  branches: readonly SchemaNode[],
  step: string,
  taken: readonly string[],
): string | undefined {
  const items = branches.flatMap(({ items: own }) => (own === undefined ? [] : branchesOf(own)))
  if (items.some((node) => below(node, step).length > 0)) return [...taken, '*', step].join('.')
  const keys = branches.flatMap(({ properties = {} }) => Object.keys(properties))
  const key = nearest(step, keys)
  return key === undefined ? undefined : [...taken, key].join('.')
}
