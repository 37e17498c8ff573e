/** An error of the schema validator → a finding of ours, with what was most likely meant. */
import type { SchemaError } from '#precompiled/validators.js'
import type { DataPath, DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { expectedKinds, kindOf } from './expected.ts'
import type { Finding } from './finding.ts'
import { nearest } from './nearest.ts'
import { idNode, resolved, type SchemaNode } from './schema-nodes.ts'
import { explainUnknownKey } from './unknown-key.ts'

/** One error with what it speaks of. */
export interface ErrorAtNode {
  readonly root: SchemaNode
  readonly node: SchemaNode
  readonly error: SchemaError
  readonly value: unknown
  /** The value as it stands in the text. */
  readonly shown: string
  readonly path: DataPath
  /** What may stand in the place besides what the node wants, as tokens of `expectedKinds`. */
  readonly alternatives: readonly string[]
}

/** The finding for an error, or undefined for one that only repeats another. */
export function translateSchemaError(at: ErrorAtNode): Finding | undefined {
  const { error, node, value, shown, path } = at
  const wrongValue = (variant: string, args: DiagnosticArguments): Finding => {
    return { code: 'schema/wrong-value', variant, path, at: 'value', args: { shown, ...args } }
  }
  // What is wrong with the name of a key is told by the `propertyNames` error about the mapping.
  if (error.propertyName !== undefined && error.keyword !== 'propertyNames') return undefined
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty'])
      return {
        code: 'schema/unknown-key',
        ...explainUnknownKey(at.root, node, key),
        path: [...path, key],
        at: 'key',
      }
    }
    case 'propertyNames':
      return unknownName(at, String(error.params['propertyName']))
    case 'required': {
      const key = String(error.params['missingProperty'])
      return { code: 'schema/missing-key', path, at: 'key', args: { key } }
    }
    case 'type':
      return wrongType(at)
    case 'anyOf':
      return wrongType(at)
    case 'const':
      return wrongValue('code', {
        allowed: [String(node.const)],
        suggestion: '',
        alternatives: at.alternatives,
      })
    case 'enum': {
      const allowed = node.enum ?? []
      return wrongValue('code', {
        allowed,
        suggestion: nearest(String(value), allowed) ?? '',
        alternatives: at.alternatives,
      })
    }
    case 'minLength':
      return wrongValue('empty', {})
    case 'minItems':
      return Array.isArray(value) && value.length > 0
        ? wrongValue('too-few', { min: node.minItems ?? 1 })
        : wrongValue('empty-list', {})
    case 'minProperties':
      return wrongValue('empty-mapping', {})
    case 'maxLength':
      return wrongValue('too-long', { max: node.maxLength ?? 0 })
    case 'uniqueItems': {
      const index = Math.max(Number(error.params['i']), Number(error.params['j']))
      const item = Array.isArray(value) ? String(value[index]) : ''
      return { ...wrongValue('repeated', { shown: item }), path: [...path, index] }
    }
    case 'minimum':
    case 'maximum':
      return wrongValue('range', { min: node.minimum ?? 0, max: node.maximum ?? 0 })
    case 'pattern':
      return wrongPattern(at)
    default:
      return wrongValue('other', {})
  }
}

function unknownName({ node, path }: ErrorAtNode, key: string): Finding {
  const codes = node.propertyNames === undefined ? undefined : resolved(node.propertyNames).enum
  const finding = { code: 'schema/unknown-key', path: [...path, key], at: 'key' } as const
  if (codes === undefined)
    return { ...finding, variant: 'language', args: { key, suggestion: suggestLanguage(key) } }
  const suggestion = nearest(key, codes)
  return suggestion === undefined
    ? { ...finding, args: { key, allowed: codes } }
    : { ...finding, variant: 'similar', args: { key, suggestion } }
}

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
const NONE_WORDS =
  /^(no|none|none\.|nobody|nothing|nil|null|not applicable|n\/a|na|ei|ei ole|ei mitään|ei lainkaan|-|–|off|false)$/i

function wrongType({ root, node, value, shown, path }: ErrorAtNode): Finding {
  const expected = expectedKinds(node)
  const found = kindOf(value)
  const finding = (variant: string | undefined, more: DiagnosticArguments = {}): Finding => {
    return {
      code: 'schema/wrong-type',
      variant,
      path,
      at: 'value',
      args: { expected, found, shown, ...more },
    }
  }
  if (node === root) return finding('root')
  if (found === 'nothing') return { ...finding('null', { key: lastKey(path) }), at: 'key' }
  const word = typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
  if (expected.includes('=none') && NONE_WORDS.test(word)) return finding('none')
  if (/^none$/i.test(word) && !takesWords(expected))
    return { ...finding('no-none', { key: lastKey(path) }), at: 'value' }
  if ((found === 'number' || found === 'true-false') && takesWords(expected)) return finding('quote')
  const meant = BOOLEAN_WORDS[word.toLowerCase()]
  if (expected.includes('true-false') && meant !== undefined) return finding('boolean', { suggestion: meant })
  if (expected.includes('list')) {
    if (found === 'mapping') return finding('hyphen')
    if (expected.length === 1) return finding('brackets')
  }
  if (found === 'list' && expected.includes('mapping')) return finding('no-hyphen')
  if (found === 'list' && Array.isArray(value) && value.length === 1) return finding('no-brackets')
  if (expected.includes('whole-number') && /^\d+$/.test(word)) return finding('no-quotes')
  return finding(undefined)
}

function takesWords(expected: readonly string[]): boolean {
  return ['text', 'text-in-languages', 'date', 'duration', 'code'].some((kind) => expected.includes(kind))
}

function wrongPattern({ node, value, shown, path }: ErrorAtNode): Finding {
  const finding = (variant: string, suggestion: string): Finding => {
    return { code: 'schema/wrong-format', variant, path, at: 'value', args: { shown, suggestion } }
  }
  const text = String(value)
  if (node === idNode) return finding('id', suggestId(text))
  if (node.pattern?.startsWith('^#'))
    return finding('colour', /^[0-9a-f]{6}$/i.test(text) ? `"#${text}"` : '')
  return finding('language', suggestLanguage(text))
}

/** An id made of what was written: lower case, plain letters, words joined by hyphens. */
function suggestId(text: string): string {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const joined = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return joined.replace(/^[-0-9]+|-+$/g, '')
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  finnish: 'fi',
  suomi: 'fi',
  english: 'en',
  englanti: 'en',
  swedish: 'sv',
  ruotsi: 'sv',
  svenska: 'sv',
  northernsami: 'se',
}

/** The code of a language that was named, or of one written with a region or in capitals. */
export function suggestLanguage(text: string): string {
  const plain = text.trim().toLowerCase()
  if (Object.hasOwn(LANGUAGE_NAMES, plain)) return LANGUAGE_NAMES[plain] ?? ''
  return /^([a-z]{2,3})(?:[-_][a-z]+)?$/.exec(plain)?.[1] ?? ''
}

function lastKey(path: DataPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}
