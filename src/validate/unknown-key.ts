/** An unknown key: what was meant, or where the key belongs. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { KEY_ALIASES } from './key-aliases.ts'
import { nearest } from './nearest.ts'
import { resolved, type SchemaNode, schemaOfKey } from './schema-nodes.ts'

/** A key with many homes (`name`, `id`) is better explained by what is allowed here. */
const MAX_PLACES = 3

type Explanation = Pick<Diagnostic, 'args'> & { readonly variant?: string }

/** The variant and arguments of `schema/unknown-key` for `key` in a mapping that `node` describes. */
export function explainUnknownKey(root: SchemaNode, node: SchemaNode, key: string): Explanation {
  const allowed = Object.keys(node.properties ?? {})
  const alias = (KEY_ALIASES[key.toLowerCase().replace(/[\s_-]+/g, '')] ?? []).find((name) =>
    allowed.includes(name),
  )
  const places = placesOf(root).get(key) ?? []
  const near = nearest(key, allowed)
  // A key that exists elsewhere was hardly a slip for a word of other letters.
  const suggestion = near !== undefined && (places.length === 0 || isSlip(near, key)) ? near : alias
  if (suggestion !== undefined) return { variant: 'similar', args: { key, suggestion } }
  if (places.length > 0 && places.length <= MAX_PLACES) return { variant: 'elsewhere', args: { key, places } }
  return near === undefined
    ? { args: { key, allowed } }
    : { variant: 'similar', args: { key, suggestion: near } }
}

function isSlip(near: string, key: string): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/[\s_-]+|s$/g, '')
  return plain(near) === plain(key)
}

const places = new WeakMap<SchemaNode, ReadonlyMap<string, readonly string[]>>()

/**
 * Where each key of the schema may stand: `data[]` is an item of `data`, an empty text the top level.
 *
 * Parts repeat what the top level has and are left out.
 */
function placesOf(root: SchemaNode): ReadonlyMap<string, readonly string[]> {
  const known = places.get(root)
  if (known !== undefined) return known
  const found = new Map<string, string[]>()
  collect(root, '', found, 0)
  places.set(root, found)
  return found
}

function collect(schema: SchemaNode, place: string, found: Map<string, string[]>, depth: number) {
  const node = resolved(schema)
  for (const branch of node.anyOf ?? []) collect(branch, place, found, depth)
  if (node.items !== undefined) collect(node.items, `${place}[]`, found, depth)
  for (const key of Object.keys(node.properties ?? {})) {
    // How a kind of fact is shown has the name of the facts themselves, which is what was meant.
    if ((depth === 0 && key === 'parts') || place === 'layout.show') continue
    const list = found.get(key) ?? []
    if (!list.includes(place)) found.set(key, [...list, place])
    const child = schemaOfKey(node, key)
    if (child !== undefined) collect(child, place === '' ? key : `${place}.${key}`, found, depth + 1)
  }
}
