/** Examples of the schema as a user would write them: the least that a key or an item needs. */
import { isMapping } from './mapping.ts'
import { resolved, type SchemaNode } from './schema-nodes.ts'

/** Longer examples would hide what they show. */
const MAX_LENGTH = 60

/** `languages: [fi, en]`, or `text: …` where the example of the schema is long or there is none. */
export function exampleOf(node: SchemaNode, key: string): string {
  const written = inline(node.properties?.[key]?.examples?.[0])
  return `${key}: ${written === '' || written.length > MAX_LENGTH ? '…' : written}`
}

/** `- id: payroll`: the shortest item that a list may hold; or the first key of a mapping; empty for other values. */
export function smallestItem(schema: SchemaNode): string {
  const node = resolved(schema)
  for (const branch of node.anyOf ?? []) {
    const found = smallestItem(branch)
    if (found !== '') return found
  }
  if (node.items !== undefined) {
    const item = resolved(node.items)
    return item.required === undefined
      ? '- …'
      : `- ${item.required.map((key) => exampleOf(item, key)).join(', ')}`
  }
  const key = Object.keys(node.properties ?? {}).find((name) => name !== 'id')
  return key === undefined ? '' : `${key}: …`
}

/** A value in the flow style of YAML; empty for what would need quotes. */
function inline(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return /^[\p{L}\d](?:[\p{L}\d ./@-]*[\p{L}\d.])?$/u.test(value) ? value : ''
  const parts = Array.isArray(value)
    ? value.map(inline)
    : isMapping(value)
      ? Object.entries(value).map(([key, item]) => (inline(item) === '' ? '' : `${key}: ${inline(item)}`))
      : ['']
  if (parts.includes('')) return ''
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
}
