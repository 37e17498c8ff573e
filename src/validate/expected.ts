/** Names kinds of values, for messages: tokens that `report/` puts into words. */
import { isMapping } from './mapping.ts'
import { idNode, resolved, type SchemaNode, textNode } from './schema-nodes.ts'

/** What a value is. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (isMapping(value)) return 'mapping'
  if (typeof value === 'boolean') return 'true-false'
  return typeof value === 'string' ? 'text' : 'number'
}

/** What a schema wants: tokens as above, `=word` for a word that must stand as it is, or the kinds of each branch. */
export function expectedKinds(schema: SchemaNode): readonly string[] {
  const node = resolved(schema)
  if (node === textNode) return ['text-in-languages']
  if (node === idNode) return ['id']
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.flatMap(expectedKinds))]
  if (typeof node.const === 'string') return [`=${node.const}`]
  if (node.enum !== undefined) return ['code']
  if (node.format !== undefined) return [node.format]
  switch (node.type) {
    case 'array':
      return ['list']
    case 'object':
      // What no code says is told in words: `{other: …}`.
      return [node.required?.join() === 'other' ? 'in-words' : 'mapping']
    case 'boolean':
      return ['true-false']
    case 'integer':
      return ['whole-number']
    default:
      return ['text']
  }
}
