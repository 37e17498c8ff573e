/** `none`, which says that there is nothing, stands for a whole list and never in one. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Finding } from './finding.ts'
import type { SchemaNode } from './schema-nodes.ts'

/** Words with which people say that there is nothing, in English and Finnish. */
const NONE_WORDS =
  /^(?:no|none|none\.|nobody|nothing|nil|null|not applicable|n\/a|na|(?:ei|eivät|eivat)(?: [^\s,;:(]+){0,2}|-|–|off|false)$/i

export function isNoneWord(word: string): boolean {
  return NONE_WORDS.test(word.trim())
}

/** Whether the value is a list with `none` in it where `none` could stand instead of the list. */
export function holdsNone(value: unknown, node: SchemaNode): value is readonly unknown[] {
  return (
    Array.isArray(value) && (node.anyOf ?? []).some((branch) => branch.const === 'none') && value.some(isNone)
  )
}

/** The items of such lists. */
export function checkNone(value: unknown, node: SchemaNode, pathOf: () => DataPath): Finding[] {
  if (!holdsNone(value, node)) return []
  const path = pathOf()
  const key = String(path.findLast((step) => typeof step === 'string') ?? '')
  const variant = value.length === 1 ? 'none-in-list' : 'none-among'
  return value.flatMap((item, index): Finding[] =>
    isNone(item)
      ? [{ code: 'schema/wrong-type', variant, path: [...path, index], at: 'value', args: { key } }]
      : [],
  )
}

function isNone(item: unknown): boolean {
  return typeof item === 'string' && item.trim().toLowerCase() === 'none'
}
