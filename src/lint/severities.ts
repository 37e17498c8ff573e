/** How grave the findings of each rule are to the user: `rules` of notice.config.yaml. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../validate/nearest.ts'
import type { WorkspaceConfig } from '../validate/workspace-config.ts'
import type { Strictness } from './lint-rules.ts'

/** Findings about waivers and about the tool's own tables: no rules of law, but tuned like them. */
export const TOOL_RULES = [
  'law/table-outdated',
  'waiver/expired',
  'waiver/no-reason',
  'waiver/unknown-rule',
  'waiver/unused',
] as const

/** Beginnings of codes that are no areas of rules, and that company rules may not take either. */
const OTHER_AREAS = ['yaml', 'schema', 'workspace', 'template', 'pdf', 'law', 'waiver']

/** Areas that are taken: those of the rules, and the first words of every other code. */
export function takenAreas(rules: readonly string[]): string[] {
  return [...new Set([...rules.map(areaOf), ...OTHER_AREAS])]
}

/** The area of a rule: `retention` of `retention/vague`. */
export function areaOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'))
}

export interface Severities {
  /** The user's severity for a rule; undefined where its own holds. */
  readonly strictness: (rule: string) => Strictness | undefined
  /** Ids of the rules that have one, in the order of the rules. */
  readonly set: readonly string[]
}

/**
 * The user's severities for the rules.
 *
 * @param settings `retention/vague`, or `retention/*` for an area; the more exact one wins
 * @param rules ids of every rule, company rules and `TOOL_RULES` with them
 */
export function readSeverities(settings: WorkspaceConfig['rules'], rules: readonly string[]): Severities {
  const own = new Map<string, Strictness>()
  const settingOf = (name: string) =>
    settings !== undefined && Object.hasOwn(settings, name) ? settings[name] : undefined
  for (const rule of settings === undefined ? [] : rules) {
    const strictness = settingOf(rule) ?? settingOf(`${areaOf(rule)}/*`)
    if (strictness !== undefined) own.set(rule, strictness)
  }
  return { strictness: (rule) => own.get(rule), set: [...own.keys()] }
}

/** Names in `rules` that are no rule and no area: an error each, with the nearest name, at the key in the config. */
export function checkSeverities(
  settings: WorkspaceConfig['rules'],
  rules: readonly string[],
  file: string,
): Diagnostic[] {
  const areas = [...new Set(rules.map((rule) => `${areaOf(rule)}/*`))]
  return Object.keys(settings ?? {}).flatMap((name): Diagnostic[] => {
    if (rules.includes(name) || areas.includes(name)) return []
    const suggestion = areas.includes(`${name}/*`) ? `${name}/*` : nearestRule(name, [...rules, ...areas])
    const args = { name, ...(suggestion !== undefined && { suggestion }) }
    const place = { file, path: ['rules', name], at: 'key', args } as const
    return [{ code: 'workspace/unknown-rule', severity: 'error', ...place }]
  })
}

/** The rule that a name was meant as: by its letters, or in another area. */
export function nearestRule(name: string, rules: readonly string[]): string | undefined {
  const slug = name.slice(name.indexOf('/') + 1)
  return nearest(name, rules) ?? (slug === '*' ? undefined : rules.find((rule) => rule.endsWith(`/${slug}`)))
}

/** Findings of `TOOL_RULES` as the user wants them; the rules themselves were asked by `lintRegister`. */
export function tuned(
  diagnostics: readonly Diagnostic[],
  { strictness }: Pick<Severities, 'strictness'>,
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const own = strictness(diagnostic.code)
    if (own === 'off') return []
    return [own === undefined ? diagnostic : { ...diagnostic, severity: own }]
  })
}
