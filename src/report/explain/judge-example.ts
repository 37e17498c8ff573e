/** What a rule says of one of its examples: the piece of YAML made a register, and judged. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { lintRegister } from '../../lint/lint-rules.ts'
import type { Rule, RuleExample } from '../../lint/rule.ts'
import { RULES } from '../../lint/rule-registry.ts'
import { mergeExtends } from '../../parse/merge-extends.ts'
import { parseSource } from '../../parse/parse-source.ts'
import { validateRegister } from '../../validate/validate-register.ts'

/** The day on which examples are judged that do not name one: they must not change by themselves. */
const EXAMPLE_DAY = '2026-11-22'

const FILE = 'example.yaml'

/**
 * The findings of the rule, none where it has nothing to say.
 *
 * @throws NotLoaded where the YAML needs code that is not loaded yet (see `loadingOnDemand`)
 */
export function judgeExample(rule: Rule, { yaml, asOf = EXAMPLE_DAY }: RuleExample): Diagnostic[] {
  const head = [
    ...(/^id:/m.test(yaml) ? [] : ['id: example']),
    ...(/^languages:/m.test(yaml) ? [] : ['languages: [fi, en]']),
  ]
  const { value: source } = parseSource(FILE, new TextEncoder().encode(`${[...head, yaml].join('\n')}\n`))
  if (source === undefined) return []
  const { value: register } = validateRegister(mergeExtends(source, []), {
    knownLanguages: ['fi', 'en', 'sv'],
  })
  if (register === undefined) return []
  // The rules to which this one yields must speak too, or it would say more than it does beside them.
  const heard = RULES.filter(({ id }) => id === rule.id || rule.yieldsTo?.includes(id))
  return lintRegister(register, { file: FILE, asOf, rules: heard }).filter(({ code }) => code === rule.id)
}
