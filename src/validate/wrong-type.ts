/** A value of the wrong kind → a finding that says how the right one is written. */
import type { DataPath, DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { isDate } from './check-formats.ts'
import { isNoneWord } from './check-none.ts'
import type { ErrorAtNode } from './error-at-node.ts'
import { smallestItem } from './examples.ts'
import { expectedKinds, kindOf } from './expected.ts'
import type { Finding } from './finding.ts'
import { isId } from './id.ts'
import { isMapping, type Mapping } from './mapping.ts'
import { resolved, type SchemaNode } from './schema-nodes.ts'

/** `no` is how YAML 1.1 wrote a boolean, and how people say that there is nothing. */
const BOOLEAN_WORDS: Readonly<Record<string, string>> = {
  yes: 'true',
  y: 'true',
  on: 'true',
  kyllä: 'true',
  k: 'true',
  true: 'true',
  no: 'false',
  n: 'false',
  off: 'false',
  ei: 'false',
  e: 'false',
  false: 'false',
}
/** `none, except the accountant`: what begins as nothing and then names something. */
const NONE_BUT = /^(?:none|no|nobody|ei|eivät|eivat)(?:[,;:.(]|\s)/i

/** The finding for a value of another kind than the schema wants. */
export function wrongType({ root, node, value, shown, path, comment }: ErrorAtNode): Finding {
  const expected = expectedKinds(node)
  const found = kindOf(value)
  const key = lastKey(path)
  const finding = (variant: string | undefined, more: DiagnosticArguments = {}): Finding => {
    const args = { expected, found, shown, ...more }
    return { code: 'schema/wrong-type', variant, path, at: 'value', args }
  }
  if (node === root) {
    const list = found === 'list' ? onlyList(root) : undefined
    return list === undefined ? finding('root') : finding('root-list', { key: list })
  }
  if (found === 'nothing')
    return { ...finding(comment === '' ? 'null' : 'comment', { key, comment }), at: 'key' }
  const word = typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
  if (expected.includes('=none') && word !== '') {
    if (isNoneWord(word)) return finding('none', { item: smallestItem(node) })
    const variant = key === 'recipients' && NONE_BUT.test(word) ? 'none-but' : 'none-or'
    return finding(variant, { item: smallestItem(node) })
  }
  if (/^none$/i.test(word) && !takesWords(expected)) return finding('no-none', { key })
  // How YAML 1.1 read `off`, and how other tools write it.
  if ((value === false || value === 0) && resolved(node).enum?.includes('off') === true) return finding('off')
  if (key === 'rules' && path.length === 1 && /^(?:off|false|none)$/i.test(word)) return finding('all-off')
  if (typeof value === 'number' && expected.includes('duration') && Number.isInteger(value) && value > 0)
    return finding('period', { years: `P${value}Y`, months: `P${value}M` })
  if (typeof value === 'number' && expected.includes('date')) return finding('day', { day: dayOf(shown) })
  if ((found === 'number' || found === 'true-false') && takesWords(expected)) return finding('quote')
  const meant = BOOLEAN_WORDS[word.toLowerCase()]
  if (expected.includes('true-false') && meant !== undefined) return finding('boolean', { suggestion: meant })
  if (expected.includes('list')) {
    if (isMapping(value)) {
      const [id] = Object.keys(value)
      return id !== undefined && isKeyedById(value, node) ? finding('keyed', { id }) : finding('hyphen')
    }
    if (expected.length === 1) return finding('brackets')
  }
  if (found === 'list' && expected.includes('mapping')) return finding('no-hyphen')
  if (found === 'list' && Array.isArray(value) && value.length === 1) return finding('no-brackets')
  if (expected.includes('whole-number') && /^\d+$/.test(word)) return finding('no-quotes')
  return finding(undefined)
}

/** The key of a file that holds one list and nothing else; undefined for other files. */
function onlyList({ properties = {} }: SchemaNode): string | undefined {
  const [first, second] = Object.entries(properties)
  const isOne = first !== undefined && second === undefined && resolved(first[1]).items !== undefined
  return isOne ? first[0] : undefined
}

function takesWords(expected: readonly string[]): boolean {
  return ['text', 'text-in-languages', 'date', 'duration', 'code'].some((kind) => expected.includes(kind))
}

/** A day that a number may have been meant as: `20261012` is one, `2026` the beginning of one. */
function dayOf(shown: string): string {
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(shown)?.slice(1).join('-') ?? ''
  if (isDate(whole)) return whole
  return /^(?:19|20)\d{2}$/.test(shown) ? `${shown}-10-12` : '2026-10-12'
}

/** `purposes: {deliver: {…}, invoice: {…}}`: what would be items, by their ids. */
function isKeyedById(value: Mapping, node: SchemaNode): boolean {
  const list = [node, ...(node.anyOf ?? [])].map(resolved).find(({ items }) => items !== undefined)
  const item = list?.items === undefined ? undefined : resolved(list.items)
  if (item?.properties?.['id'] === undefined) return false
  return Object.entries(value).every(
    ([key, content]) =>
      isId(key) && (isMapping(content) || content === null) && !Object.hasOwn(item.properties ?? {}, key),
  )
}

function lastKey(path: DataPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}
