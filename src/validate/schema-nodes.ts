/** Reads JSON Schemas as data: references resolved, definitions by name. */
import registerSchema from '../../schemas/register.schema.json' with { type: 'json' }
import workspaceSchema from '../../schemas/workspace.schema.json' with { type: 'json' }

/** The keywords that our schemas use. */
export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly anyOf?: readonly SchemaNode[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, boolean>>
  readonly propertyNames?: SchemaNode
  readonly additionalProperties?: false | SchemaNode
}

interface RootSchema extends SchemaNode {
  readonly $id: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
}

/** The schema of a register description. */
export const registerRoot = registerSchema as unknown as RootSchema
/** The schema of notice.config.yaml. */
export const workspaceRoot = workspaceSchema as unknown as RootSchema

const definitions = registerRoot.$defs ?? {}

/** A definition of the register schema by name. @throws TypeError when there is none: the schema was changed. */
export function definition(name: string): SchemaNode {
  const node = definitions[name]
  if (node === undefined) throw new TypeError(`register.schema.json has no $defs/${name}`)
  return node
}

/** The definition of a text: a string, or one string per language. */
export const textNode = definition('text')
/** The definition of the id of an item. */
export const idNode = definition('id')

/** The node that stands for `node`: what its `$ref` points at, else itself. */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node
  let found = references.get(node)
  if (found === undefined) {
    found = resolved(definition(node.$ref.slice(node.$ref.lastIndexOf('/') + 1)))
    references.set(node, found)
  }
  return found
}

/** What nodes with a `$ref` stand for; every value of a description is asked for. */
const references = new WeakMap<SchemaNode, SchemaNode>()

/** A schema whose own definitions stand in place of the references to them; those to a register's stay. */
export function withOwnDefinitions(root: SchemaNode & { readonly $defs?: unknown }): SchemaNode {
  const own = (root.$defs ?? {}) as Readonly<Record<string, SchemaNode>>
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (typeof value !== 'object' || value === null) return value
    const { $ref } = value as SchemaNode
    const node = $ref?.startsWith('#/$defs/') ? own[$ref.slice('#/$defs/'.length)] : undefined
    return Object.fromEntries(Object.entries(node ?? value).map(([key, item]) => [key, replaced(item)]))
  }
  return replaced(root) as SchemaNode
}

/** The schema of the value at `key`; undefined for an unknown key and for the user's own. */
export function schemaOfKey(node: SchemaNode, key: string): SchemaNode | undefined {
  if (node.properties !== undefined && Object.hasOwn(node.properties, key)) return node.properties[key]
  return node.additionalProperties ? node.additionalProperties : undefined
}
