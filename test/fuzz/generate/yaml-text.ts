/** Writes values as YAML, in one of the ways in which people and programs do. */
import { stringify } from 'yaml'
import type { Random } from '../../torture/random.ts'

/** JSON is YAML too, and says what no other way can: halves of characters, and signs that control. */
export function yamlText(value: unknown, random: Random): string {
  if (random.below(4) === 0) return JSON.stringify(value, undefined, random.pick([0, 2])) ?? 'null'
  return stringify(value, {
    lineWidth: random.pick([0, 20, 80]),
    indent: random.pick([1, 2, 4]),
    indentSeq: random.below(2) === 0,
    collectionStyle: random.pick(['any', 'any', 'block', 'flow'] as const),
    defaultStringType: random.pick([
      'PLAIN',
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
    ] as const),
    defaultKeyType: 'PLAIN',
    aliasDuplicateObjects: random.below(2) === 0,
  })
}
