/** Walks `register.schema.json` to its leaves, and makes values for them: what the coverage law is tested with. */
import schema from '../../schemas/register.schema.json' with { type: 'json' }

export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly anyOf?: readonly SchemaNode[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: SchemaNode
}

/** What a leaf holds; `text` is one string per language. */
export type LeafKind =
  | 'text'
  | 'string'
  | 'id'
  | 'boolean'
  | 'integer'
  | 'date'
  | 'period'
  | 'country'
  | 'url'
  | 'email'
  | 'code'
  | 'none'

export interface Leaf {
  /** Steps from the root; lists are entered at 0, maps at the first key that they allow. */
  readonly path: readonly (string | number)[]
  readonly kind: LeafKind
  readonly codes: readonly string[]
  /** The same with `*` for list positions: how exemptions name it. */
  readonly name: string
}

const root = schema as unknown as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> }

function resolve(node: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : resolve(root.$defs[node.$ref.replace('#/$defs/', '')] ?? {})
}

const FORMATS: Readonly<Record<string, LeafKind>> = {
  date: 'date',
  duration: 'period',
  country: 'country',
  'web-address': 'url',
  'email-address': 'email',
  'phone-number': 'string',
}

/** Every leaf of the schema, each alternative of a choice included. */
export function schemaLeaves(node: SchemaNode = root, path: readonly (string | number)[] = []): Leaf[] {
  if (node.$ref === '#/$defs/text') return [leaf(path, 'text')]
  if (node.$ref === '#/$defs/id') return [leaf(path, 'id')]
  const {
    anyOf,
    items,
    properties,
    additionalProperties,
    enum: codes,
    const: only,
    type,
    format,
  } = resolve(node)
  if (anyOf !== undefined) return anyOf.flatMap((choice) => schemaLeaves(choice, path))
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([key, below]) => schemaLeaves(below, [...path, key]))
  }
  if (typeof additionalProperties === 'object')
    return schemaLeaves(additionalProperties, [...path, 'retention'])
  if (items !== undefined) return schemaLeaves(items, [...path, 0])
  if (only !== undefined) return [leaf(path, 'none')]
  if (codes !== undefined) return [leaf(path, 'code', codes)]
  if (type === 'boolean' || type === 'integer') return [leaf(path, type)]
  return [leaf(path, FORMATS[format ?? ''] ?? 'string')]
}

function leaf(path: readonly (string | number)[], kind: LeafKind, codes: readonly string[] = []): Leaf {
  return { path, kind, codes, name: path.map((step) => (typeof step === 'number' ? '*' : step)).join('.') }
}

const VALUES: Readonly<Record<string, string>> = {
  date: '2026-01-02',
  duration: 'P1Y',
  country: 'SE',
  'web-address': 'https://www.notice.example',
  'email-address': 'kirjaamo@notice.example',
  'phone-number': '+358 20 123 4567',
}

/** A complete value: every property filled, of each choice the one that can say most. */
export function completeValue(
  node: SchemaNode = root,
  path: readonly string[] = [],
  skip: (name: string) => boolean = () => false,
): unknown {
  if (node.$ref === '#/$defs/text') return { fi: `fi ${path.join(' ')}`, en: `en ${path.join(' ')}` }
  if (node.$ref === '#/$defs/id')
    return (
      `${path.at(-1) === 'id' ? (path.at(-2) ?? 'register') : 'contacts'}`.replace(/[^a-z]/g, '') || 'item'
    )
  const {
    anyOf,
    items,
    properties,
    enum: codes,
    const: only,
    type,
    format,
    additionalProperties,
  } = resolve(node)
  if (anyOf !== undefined) return completeValue(richest(anyOf), path, skip)
  if (properties !== undefined) {
    const kept = Object.entries(properties).filter(([key]) => !skip([...path, key].join('.')))
    return Object.fromEntries(kept.map(([key, below]) => [key, completeValue(below, [...path, key], skip)]))
  }
  if (typeof additionalProperties === 'object') return {}
  if (items !== undefined) return [completeValue(items, path, skip)]
  if (only !== undefined) return only
  if (codes !== undefined) return codes[0]
  if (type === 'boolean') return true
  if (type === 'integer') return 13
  return VALUES[format ?? ''] ?? 'fi'
}

/** Objects before lists before single values: what has most leaves below it. */
function richest(choices: readonly SchemaNode[]): SchemaNode {
  const weight = (node: SchemaNode): number =>
    schemaLeaves(node).length + (resolve(node).items === undefined ? 0 : 1)
  return [...choices].sort((a, b) => weight(b) - weight(a))[0] ?? {}
}

/** A copy of `data` with one value set; containers on the way are made where they are missing or of another kind. */
export function withValue(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? [...data] : []
    list[step] = withValue(list[step], rest, value)
    return list
  }
  const map = typeof data === 'object' && data !== null && !Array.isArray(data) && !isText(data) ? data : {}
  const changed: Record<string, unknown> = { ...map }
  const next = withValue(changed[step], rest, value)
  if (next === undefined) delete changed[step]
  else changed[step] = next
  return changed
}

function isText(data: object): boolean {
  return Object.keys(data).length === 2 && 'fi' in data && 'en' in data
}

/** Two values of each kind of leaf whose values are like any others of it, told apart by every reader. */
export const TWO_VALUES = {
  integer: [12, 13],
  date: ['2026-03-04', '2025-03-04'],
  period: ['P2Y', 'P3Y'],
  country: ['EE', 'US'],
  url: ['https://a.example', 'https://b.example'],
  email: ['kirjaamo@notice.example', 'tietosuoja@notice.example'],
} as const
