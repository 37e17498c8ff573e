/** An error of the schema validator → a finding of ours, with what was most likely meant. */
import type { DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import type { ErrorAtNode } from './error-at-node.ts'
import { exampleOf } from './examples.ts'
import type { Finding } from './finding.ts'
import { suggestId } from './id.ts'
import { nearest } from './nearest.ts'
import { nearestCode } from './nearest-code.ts'
import { idNode, resolved } from './schema-nodes.ts'
import { explainUnknownKey } from './unknown-key.ts'
import { wrongType } from './wrong-type.ts'

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
      const example = exampleOf(node, key)
      return { code: 'schema/missing-key', path, at: 'key', args: { key, example } }
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
        suggestion: nearestCode(String(value), allowed) ?? '',
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
      // What takes a key for each language is a text.
      return node.propertyNames === undefined
        ? wrongValue('empty-keys', { allowed: Object.keys(node.properties ?? {}) })
        : wrongValue('empty-mapping', {})
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
  const names = node.propertyNames === undefined ? undefined : resolved(node.propertyNames)
  const codes = names?.enum ?? names?.anyOf?.find((choice) => choice.enum !== undefined)?.enum
  const finding = { code: 'schema/unknown-key', path: [...path, key], at: 'key' } as const
  if (codes === undefined)
    return { ...finding, variant: 'language', args: { key, suggestion: suggestLanguage(key) } }
  const suggestion = nearest(key, codes)
  return suggestion === undefined
    ? { ...finding, args: { key, allowed: codes } }
    : { ...finding, variant: 'similar', args: { key, suggestion } }
}

function wrongPattern({ node, value, shown, path, knownLanguages }: ErrorAtNode): Finding {
  const finding = (variant: string, suggestion: string, known: readonly string[] = []): Finding => {
    return { code: 'schema/wrong-format', variant, path, at: 'value', args: { shown, suggestion, known } }
  }
  const text = String(value)
  if (node === idNode) return finding('id', suggestId(text))
  if (node.pattern?.startsWith('^#'))
    return finding('colour', /^[0-9a-f]{6}$/i.test(text) ? `"#${text}"` : '')
  const suggestion = suggestLanguage(text)
  // Requests may be answered in languages in which nothing is published.
  if (knownLanguages.length === 0 || path.includes('rights')) return finding('language', suggestion)
  return finding('language', knownLanguages.includes(suggestion) ? suggestion : '', knownLanguages)
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
