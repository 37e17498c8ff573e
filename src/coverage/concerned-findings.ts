/** Which findings of the rules concern a duty: by the rule, or because they stand in one of its facts. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Teller } from './duty.ts'
import type { DutySetting } from './duty-setting.ts'
import type { DutyView } from './duty-view.ts'

/** Open findings about a duty of the register, or of the part, that is looked at. */
export function concernedFindings(
  found: readonly Diagnostic[],
  { rules = [], wakes = [] }: Pick<DutySetting, 'rules' | 'wakes'>,
  tellers: readonly Teller[],
  { part }: DutyView,
): Diagnostic[] {
  // A basis from which a right follows is a fact of other duties.
  const facts = tellers.flatMap((teller) => ('fact' in teller ? [`${teller.fact}/`] : []))
  return found.filter((finding) => {
    const { waived, path } = finding
    if (waived !== undefined || (part !== undefined && path[0] === 'parts' && path[1] !== part)) return false
    const place = `/${path.join('/')}/`
    return isOneOf(finding, rules) || isOneOf(finding, wakes) || facts.some((fact) => place.startsWith(fact))
  })
}

/** Whether a finding is of one of the rules: `area/rule`, `area/*`, `area/rule#message`. */
export function isOneOf({ code, variant }: Diagnostic, rules: readonly string[]): boolean {
  return rules.some((rule) => {
    const [id = '', message] = rule.split('#')
    if (id.endsWith('/*')) return code.startsWith(id.slice(0, -1))
    return code === id && (message === undefined || message === variant)
  })
}
