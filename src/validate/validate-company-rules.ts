/** A file of company rules, parsed → rules, or all that is wrong with them. */
import { validateCompanyRules as fitsCompanyRulesSchema } from '#precompiled/validate-company-rules.js'
import companyRulesSchema from '../../schemas/company-rules.schema.json' with { type: 'json' }
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import { checkFactPlace } from './check-fact-place.ts'
import type { CompanyRulesFile } from './company-rules-file.ts'
import { asMerged, type Finding, placeOf } from './finding.ts'
import { linearPattern } from './linear-pattern.ts'
import { isMapping, listAt } from './mapping.ts'
import { type SchemaNode, withOwnDefinitions } from './schema-nodes.ts'
import { validateFile } from './validate-file.ts'

/** One rule. Its shape, its places and its expressions have been judged. */
export type CompanyRule = NonNullable<CompanyRulesFile['rules']>[number]

const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Judges a file of company rules; diagnostics are `schema/…`, all errors, in the order of the text.
 *
 * @param takenAreas areas that belong to the tool: those of the legal rules and of its other findings
 * @param files the files of company rules before this one, already judged: ids are given once
 */
export function validateCompanyRules(
  source: SourceDocument,
  takenAreas: readonly string[],
  files: readonly SourceDocument[] = [],
): Outcome<CompanyRulesFile> {
  if (source.data === null) return { value: {}, diagnostics: [] }
  const root = withOwnDefinitions(companyRulesSchema as unknown as SchemaNode)
  return validateFile<CompanyRulesFile>(source, root, fitsCompanyRulesSchema, (data) => [
    ...listAt(data, 'rules').flatMap((rule, index) => checkRule(rule, ['rules', index], takenAreas)),
    ...repeatedIds(source, files),
  ])
}

function checkRule(rule: unknown, path: DataPath, takenAreas: readonly string[]): Finding[] {
  if (!isMapping(rule)) return []
  const conditions = isMapping(rule['when']) ? Object.entries(rule['when']) : []
  return [
    ...checkId(rule['id'], [...path, 'id'], takenAreas),
    ...checkPlace(rule['at'], [...path, 'at'], 'value'),
    ...checkExpressions(rule['must'], [...path, 'must']),
    ...Object.entries(SLOTS).flatMap(([key, slots]) => checkSlots(rule[key], [...path, key], slots)),
    ...conditions.flatMap(([place, assertion]) => [
      ...checkPlace(place, [...path, 'when', place], 'key'),
      ...checkExpressions(assertion, [...path, 'when', place]),
    ]),
  ]
}

/** What may stand in braces in the words of a rule. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  message: ['{value}'],
  hint: ['{value}'],
  why: [],
  citation: [],
}

/** Slots that nothing fills: they would be printed as they stand. */
function checkSlots(words: unknown, path: DataPath, known: readonly string[]): Finding[] {
  if (isMapping(words))
    return Object.entries(words).flatMap(([language, own]) => checkSlots(own, [...path, language], known))
  if (typeof words !== 'string') return []
  const slot = (words.match(/\{\w+\}/g) ?? []).find((one) => !known.includes(one))
  if (slot === undefined) return []
  return [{ code: 'schema/wrong-value', variant: 'unknown-slot', path, at: 'value', args: { slot } }]
}

function checkId(id: unknown, path: DataPath, takenAreas: readonly string[]): Finding[] {
  if (typeof id !== 'string' || id === '') return []
  const args = { shown: id }
  if (!RULE_ID.test(id)) return [{ code: 'schema/wrong-format', variant: 'rule-id', path, at: 'value', args }]
  const [area = '', name = ''] = id.split('/')
  if (!takenAreas.includes(area)) return []
  const more = { ...args, area, suggestion: `our-${area}/${name}` }
  return [{ code: 'schema/wrong-value', variant: 'taken-area', path, at: 'value', args: more }]
}

function checkPlace(place: unknown, path: DataPath, at: 'key' | 'value'): Finding[] {
  const wrong = typeof place !== 'string' || place === '' ? undefined : checkFactPlace(place)
  if (wrong === undefined) return []
  const args = { shown: String(place), step: wrong.step, suggestion: wrong.suggestion ?? '' }
  return [{ code: 'schema/wrong-value', variant: 'no-such-place', path, at, args }]
}

function checkExpressions(assertion: unknown, path: DataPath): Finding[] {
  return ['match', 'notMatch'].flatMap((key): Finding[] => {
    const source = isMapping(assertion) ? assertion[key] : undefined
    if (typeof source !== 'string' || source === '') return []
    const fault = linearPattern(source)
    if (typeof fault !== 'string') return []
    const at = { path: [...path, key], at: 'value', args: { shown: source } } as const
    return [{ code: 'schema/wrong-format', variant: `expression-${fault}`, ...at }]
  })
}

function repeatedIds(source: SourceDocument, files: readonly SourceDocument[]): Finding[] {
  const first = new Map<unknown, { readonly line: number; readonly where: string }>()
  for (const file of files) {
    for (const [index, rule] of listAt(file.data, 'rules').entries()) {
      const { line } = placeOf(asMerged(file), ['rules', index, 'id'])
      if (isMapping(rule) && !first.has(rule['id'])) first.set(rule['id'], { line, where: file.file })
    }
  }
  const own = asMerged(source)
  return listAt(source.data, 'rules').flatMap((rule, index): Finding[] => {
    const id = isMapping(rule) ? rule['id'] : undefined
    if (typeof id !== 'string') return []
    const path = ['rules', index, 'id']
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, placeOf(own, path))
      return []
    }
    return [{ code: 'schema/duplicate-id', variant: 'rule', path, at: 'value', args: { id, ...earlier } }]
  })
}
