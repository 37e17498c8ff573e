/** `notice explain`: what a rule asks, why, by which provision; without a name, all of them. */
import { loadingOnDemand } from '../../diagnostics/on-demand.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io/io.ts'
import type { Rule } from '../../lint/rule.ts'
import { RULES } from '../../lint/rule-registry.ts'
import { explainRule, explainRuleJson, findRule } from '../../report/explain/explain-rule.ts'
import { listRules, listRulesJson } from '../../report/explain/list-rules.ts'
import { wantsColour } from '../colour.ts'
import { openJudged } from '../open-judged.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

export interface ExplainFlags {
  readonly json?: boolean
}

/**
 * Runs the command: status 0.
 *
 * @throws UsageError for a rule that does not exist
 */
export async function runExplain(
  session: Session,
  name: string | undefined,
  flags: ExplainFlags,
): Promise<number> {
  const { io, texts, language } = session
  const width = io.stdout.columns
  const options = {
    language,
    color: wantsColour(io.stdout, io.env, session.colour),
    ...(width !== undefined && { width: Math.min(width, 100) }),
  }
  const rules = [...RULES, ...(await companyRulesHere(io))]
  const json = flags.json === true
  if (name === undefined) {
    io.stdout.write(json ? listRulesJson(language, rules) : listRules({ ...options, rules }))
    return 0
  }
  const found = findRule(name, rules)
  if (found.kind === 'none') {
    const { suggestion } = found
    const hint = suggestion === undefined ? texts.explain.seeList : texts.usage.didYouMean(suggestion)
    throw new UsageError(texts.explain.unknown(name), hint)
  }
  if (found.kind === 'area') {
    io.stdout.write(listRules({ ...options, rules, area: found.area }))
    return 0
  }
  const { rule } = found
  // The bad example is judged for real, which may need the parser that knows positions.
  io.stdout.write(
    await loadingOnDemand(() => (json ? explainRuleJson(rule, language) : explainRule(rule, options))),
  )
  return 0
}

/** The organisation's own rules where the current folder has a workspace; what is wrong with it, others tell. */
async function companyRulesHere(io: Io): Promise<readonly Rule[]> {
  try {
    return (await openJudged(io, [], undefined)).judge?.tuning.companyRules ?? []
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}
