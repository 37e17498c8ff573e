/** What kinds of values a description holds and how each is compared, read from the JSON Schema: a field is known when it is there. */
import { registerRoot, resolved, type SchemaNode } from '../validate/schema-nodes.ts'

/**
 * `leaf`: one value, a code, a number, a text or what stands in place of one. `map`: fields by name. `keyed`: values by
 * keys that the user chose. `list`: items. `place` is that of `Edit`.
 */
export type Shape = LeafShape | MapShape | KeyedShape | ListShape

interface Common {
  readonly place: string
  /** Whether `none` may stand there. */
  readonly none: boolean
  /** Codes that may stand in place of the list: `FI` for the authorities of Finland. */
  readonly codes: readonly string[]
}

export interface LeafShape extends Common {
  readonly kind: 'leaf'
  /** Whether it may be a period, in place of words or alone. */
  readonly period: boolean
  /** Whether it may be a text in several languages. */
  readonly text: boolean
}

export interface MapShape extends Common {
  readonly kind: 'map'
  readonly fields: ReadonlyMap<string, Shape>
  /** The field that a single value in place of the mapping stands for: `number` of a phone. */
  readonly short: string | undefined
  /** Fields by which an item is recognised where it has no id: those that the schema requires. */
  readonly required: readonly string[]
}

export interface KeyedShape extends Common {
  readonly kind: 'keyed'
  readonly values: Shape
}

export interface ListShape extends Common {
  readonly kind: 'list'
  readonly items: Shape
  /** Whether the order carries no meaning: ids, countries, codes. */
  readonly isSet: boolean
}

/** Lists of names in which the order is all that they say. */
const SEQUENCES = new Set(['layout/order'])

let known: MapShape | undefined

/** The shape of a register description. */
export function registerShape(): MapShape {
  known ??= shapeOf(registerRoot, '') as MapShape
  return known
}

function shapeOf(schema: SchemaNode, place: string): Shape {
  const branches = branchesOf(schema)
  const none = branches.some(({ const: only }) => only === 'none')
  // `{other: text}` stands in place of a code.
  const maps = branches.filter(({ properties = {} }) =>
    Object.keys(properties).some((key) => key !== 'other'),
  )
  const codes = branches.flatMap((branch) => branch.enum ?? [])
  const list = branches.find(({ items }) => items !== undefined)
  if (list?.items !== undefined) {
    if (SEQUENCES.has(place)) return leafOf(branches, { place, none, codes })
    const items = shapeOf(list.items, `${place}/*`)
    // A code that an item may be is an item by itself.
    const instead = codes.filter((code) => !items.codes.includes(code))
    return { kind: 'list', place, none, codes: instead, items, isSet: isSet(items, list.items) }
  }
  const [map] = maps
  if (map !== undefined) {
    const fields = new Map<string, Shape>()
    for (const { properties = {} } of maps) {
      for (const [key, below] of Object.entries(properties))
        fields.set(key, shapeOf(below, place === '' ? key : `${place}/${key}`))
    }
    const required = [...new Set(maps.flatMap(({ required: keys = [] }) => keys))]
    const isShort = branches.some((branch) => branch.type === 'string')
    return { kind: 'map', place, none, codes, fields, required, short: isShort ? required[0] : undefined }
  }
  const keyed = branches.find(
    ({ additionalProperties, propertyNames }) => additionalProperties && !isLanguages(propertyNames),
  )
  if (keyed?.additionalProperties)
    return { kind: 'keyed', place, none, codes, values: shapeOf(keyed.additionalProperties, `${place}/*`) }
  return leafOf(branches, { place, none, codes })
}

function leafOf(branches: readonly SchemaNode[], common: Common): LeafShape {
  return {
    ...common,
    kind: 'leaf',
    period: branches.some(({ format }) => format === 'duration'),
    text: branches.some(({ propertyNames }) => isLanguages(propertyNames)),
  }
}

/** Alternatives of alternatives as one row. */
function branchesOf(schema: SchemaNode): SchemaNode[] {
  const node = resolved(schema)
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap(branchesOf)
}

function isLanguages(names: SchemaNode | undefined): boolean {
  return names?.pattern === '^[a-z]{2,3}$'
}

/** Ids, countries and codes; words, addresses and languages are printed in the order in which they stand. */
function isSet(items: Shape, schema: SchemaNode): boolean {
  const node = resolved(schema)
  if (items.kind !== 'leaf' || items.text) return false
  return node.enum !== undefined || node.format === 'country' || schema.$ref === '#/$defs/id'
}
