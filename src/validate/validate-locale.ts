/** A workspace's own phrases for one language: any of those that the built-in locale has, and nothing else. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { kindOf } from './expected.ts'
import { asMerged, type Finding, shownValue, toDiagnostic } from './finding.ts'
import { isMapping, type Mapping } from './mapping.ts'
import { nearest } from './nearest.ts'

/** A subset of the phrases of a language, in their shape. */
export type LocaleOverrides = Mapping

/** The two forms that a phrase may have in place of one text. */
const FORMS = ['you', 'data-subject']

/**
 * Judges a file of overriding phrases.
 *
 * @param builtin the phrases of the same language as the program has them
 * @returns the overrides only when nothing is wrong; diagnostics are `schema/…`, all errors, in the order of the text
 */
export function validateLocaleOverrides(
  source: SourceDocument | MergedDocument,
  builtin: unknown,
): Outcome<LocaleOverrides> {
  const document = asMerged(source)
  const findings = compare(document, document.data, builtin, [])
  if (findings.length === 0) return { value: document.data as LocaleOverrides, diagnostics: [] }
  return { diagnostics: findings.map((finding) => toDiagnostic(document.file, finding)) }
}

function compare(document: MergedDocument, value: unknown, builtin: unknown, path: DataPath): Finding[] {
  const shown = () => shownValue(document, path)
  const wrongType = (expected: string, variant?: string): Finding[] => {
    const args = {
      expected: [expected],
      found: kindOf(value),
      shown: shown(),
      key: String(path.at(-1) ?? ''),
    }
    return [{ code: 'schema/wrong-type', variant, path, at: value === null ? 'key' : 'value', args }]
  }
  if (path.length === 0 && !isMapping(value)) return wrongType('mapping', 'root')
  if (value === null) return wrongType(isPhrase(builtin) ? 'text' : kindOf(builtin), 'null')
  if (isPhrase(builtin)) return comparePhrase(document, value, builtin, path)
  if (isMapping(builtin)) {
    if (!isMapping(value)) return wrongType('mapping')
    return Object.entries(value).flatMap(([key, item]) => {
      if (Object.hasOwn(builtin, key)) return compare(document, item, builtin[key], [...path, key])
      return key.startsWith('x-') ? [] : [unknownKey(key, Object.keys(builtin), [...path, key])]
    })
  }
  if (Array.isArray(builtin)) {
    if (!Array.isArray(value)) return wrongType('list')
    // A list such as the names of months means something by its length.
    return value.length === builtin.length
      ? value.flatMap((item, index) => compare(document, item, builtin[index], [...path, index]))
      : [
          {
            code: 'schema/wrong-value',
            variant: 'length',
            path,
            args: { shown: shown(), length: builtin.length },
          },
        ]
  }
  return typeof value === typeof builtin ? [] : wrongType(kindOf(builtin))
}

function comparePhrase(
  document: MergedDocument,
  value: unknown,
  builtin: string | Mapping,
  path: DataPath,
): Finding[] {
  if (typeof value === 'string') return comparePhraseText(value, builtin, path)
  if (!isMapping(value)) {
    const isQuotable = kindOf(value) === 'number' || kindOf(value) === 'true-false'
    const args = { expected: ['text'], found: kindOf(value), shown: shownValue(document, path) }
    return [{ code: 'schema/wrong-type', variant: isQuotable ? 'quote' : undefined, path, at: 'value', args }]
  }
  const missing = typeof builtin === 'string' ? FORMS.filter((form) => !Object.hasOwn(value, form)) : []
  return [
    ...missing.map(
      (key): Finding => ({
        code: 'schema/missing-key',
        path,
        at: 'key',
        args: { key, example: `${key}: …` },
      }),
    ),
    ...Object.entries(value).flatMap(([key, text]): Finding[] => {
      const at = [...path, key]
      if (!FORMS.includes(key)) return [unknownKey(key, FORMS, at)]
      const form = typeof builtin === 'string' ? builtin : (builtin[key] ?? builtin)
      return compare(document, text, form, at)
    }),
  ]
}

function comparePhraseText(value: string, builtin: string | Mapping, path: DataPath): Finding[] {
  const wanted = typeof builtin === 'string' ? [builtin] : Object.values(builtin).map(String)
  if (value.trim() === '' && wanted.every((text) => text.trim() !== '')) {
    return [{ code: 'schema/wrong-value', variant: 'empty', path, at: 'value', args: { shown: value } }]
  }
  const found = slotsOf(value)
  const expected = slotsOf(wanted.join(' '))
  // Order and number of times are the translator's choice.
  if (found.toSorted().join() === expected.toSorted().join()) return []
  return [{ code: 'schema/wrong-format', variant: 'slots', path, at: 'value', args: { found, expected } }]
}

/** A text, or one for each form of address. */
function isPhrase(builtin: unknown): builtin is string | Mapping {
  return (
    typeof builtin === 'string' ||
    (isMapping(builtin) &&
      Object.hasOwn(builtin, 'you') &&
      Object.keys(builtin).every((key) => FORMS.includes(key)))
  )
}

/** The slots of a phrase, each once. */
function slotsOf(phrase: string): string[] {
  return [...new Set([...phrase.matchAll(/\{\w+\}/g)].map(([slot]) => slot))]
}

function unknownKey(key: string, allowed: readonly string[], path: DataPath): Finding {
  const suggestion = nearest(key, allowed)
  return suggestion === undefined
    ? { code: 'schema/unknown-key', path, at: 'key', args: { key, allowed } }
    : { code: 'schema/unknown-key', variant: 'similar', path, at: 'key', args: { key, suggestion } }
}
