/** Makes values by a JSON Schema: valid ones, and ones that are wrong here and there. */
import { resolved, type SchemaNode, textNode } from '../../../src/validate/schema-nodes.ts'
import type { Random } from '../../torture/random.ts'
import { anyScalar, anyText } from './texts.ts'

export interface Manner {
  /** Of a thousand values, how many are of another kind than the schema wants. */
  readonly wrong: number
  /** Of a hundred keys that need not be there, how many are. */
  readonly full: number
}

const ids = ['a', 'b', 'c', 'item', 'customer-data', 'x1', 'contacts']
const formats: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-02-29', '2026-11-22', '2018-05-25', '1999-12-31', '9999-12-31', '0001-01-01'],
  duration: ['P1Y', 'P6M', 'P30D', 'P2W', 'P1Y6M', 'PT1H', 'P99999Y'],
  country: ['FI', 'SE', 'US', 'IN', 'GB', 'CH', 'CN', 'AQ'],
  'web-address': ['https://a.example', 'https://b.example/polku?x=1&y=2#z', 'http://a.example:8080/'],
}
const patterns: Readonly<Record<string, readonly string[]>> = {
  '^[a-z]{2,3}$': ['fi', 'en', 'sv', 'smn'],
  '^#[0-9a-fA-F]{6}$': ['#1f4e5f', '#FFFFFF', '#000000', '#777777'],
}
/** Below this depth only what must be there is. */
const deepest = 7

export function schemaValue(schema: SchemaNode, random: Random, manner: Manner, depth = 0): unknown {
  const node = resolved(schema)
  if (random.below(1000) < manner.wrong) return wrongValue(node, random, manner, depth)
  if (node === textNode) return textValue(random)
  const { anyOf, properties, additionalProperties, items, type, format, pattern } = node
  if (node.const !== undefined) return node.const
  if (node.enum !== undefined) return random.pick(node.enum)
  if (anyOf !== undefined) return schemaValue(random.pick(anyOf), random, manner, depth)
  if (properties !== undefined) return objectValue(node, random, manner, depth)
  if (additionalProperties || node.propertyNames) {
    const below = additionalProperties || textNode
    const keys = namesOf(node.propertyNames)
    const some = Array.from({ length: random.below(4) }, () => random.pick(keys))
    return Object.fromEntries(some.map((key) => [key, schemaValue(below, random, manner, depth + 1)]))
  }
  if (items !== undefined) {
    const count = (node.minItems ?? 0) + random.below(depth > deepest ? 2 : random.pick([2, 3, 3, 8]))
    const made = Array.from({ length: count }, () => schemaValue(items, random, manner, depth + 1))
    // Nearly no list of codes may say one of them twice.
    return random.below(40) === 0
      ? made
      : [...new Map(made.map((one) => [JSON.stringify(one), one])).values()]
  }
  if (type === 'boolean') return random.below(2) === 0
  if (type === 'integer' || type === 'number')
    return Math.min(node.maximum ?? 1e9, (node.minimum ?? 0) + random.pick([0, 1, 2, 7, 13, 1000]))
  if (format !== undefined) return random.pick(formats[format] ?? ['?'])
  if (pattern !== undefined) return random.pick(patterns[pattern] ?? ids)
  const text = random.below(4) === 0 ? random.pick(examplesOf(node)) : anyText(random)
  return node.maxLength === undefined ? text : String(text).slice(0, node.maxLength)
}

function objectValue(node: SchemaNode, random: Random, manner: Manner, depth: number): unknown {
  const keys = Object.entries(node.properties ?? {}).filter(
    ([key]) =>
      node.required?.includes(key) === true ||
      (key === 'id' && random.below(8) > 0) ||
      (depth <= deepest && random.below(100) < manner.full),
  )
  const value = Object.fromEntries(
    keys.map(([key, below]) => [
      key,
      key === 'id' && random.below(40) > 0
        ? `item-${random.below(1e6)}`
        : schemaValue(below, random, manner, depth + 1),
    ]),
  )
  if (random.below(1000) < manner.wrong) value[anyText(random)] = anyScalar(random)
  if (random.below(60) === 0) value['x-own'] = anyScalar(random)
  return value
}

const textValue = (random: Random): unknown =>
  random.below(3) === 0 ? anyText(random) : { fi: anyText(random), en: anyText(random) }

function namesOf(node: SchemaNode | undefined): readonly string[] {
  if (node === undefined) return ids
  const { enum: codes, anyOf } = resolved(node)
  return codes ?? anyOf?.flatMap((choice) => namesOf(choice)) ?? ids
}

const examplesOf = ({ examples }: SchemaNode): readonly unknown[] =>
  examples === undefined || examples.length === 0 ? ['nimi'] : examples

function wrongValue(node: SchemaNode, random: Random, manner: Manner, depth: number): unknown {
  const inner = () => schemaValue(node, random, { ...manner, wrong: 0 }, depth + 1)
  const ways: readonly (() => unknown)[] = [
    () => anyScalar(random),
    () => [],
    () => ({}),
    () => [inner()],
    () => ({ fi: inner() }),
    () => ({ other: inner() }),
    () => anyText(random),
  ]
  return random.pick(ways)()
}
