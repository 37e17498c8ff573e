/** Words for the finding of a rule, from the rule's own file. */
import type { Diagnostic, DiagnosticArguments } from '../diagnostics/diagnostic.ts'
import { citeProvisions } from '../lint/provision.ts'
import type { Rule } from '../lint/rule.ts'
import { fill } from '../locale/fill.ts'
import type { Words } from './messages/wording.ts'

/** The message and hint with the facts in question, and the provisions that the rule rests on. */
export function wordRule(
  rule: Rule,
  { variant = 'default', args }: Pick<Diagnostic, 'variant' | 'args'>,
  language: 'en' | 'fi',
): Words {
  const worded = rule.messages[variant]
  if (worded === undefined) throw new Error(`${rule.id} has no message ${variant}`)
  const values = joined(args)
  const hint = fill((worded.hint ?? rule.hint)[language], values)
  const citation = citeProvisions(rule.cites, language)
  return {
    message: fill(worded.message[language], values),
    // A rule of the organisation's own may have neither.
    ...(hint !== '' && { hint }),
    ...(citation !== '' && { citation }),
  }
}

function joined(args: DiagnosticArguments): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'object' ? value.join(', ') : value]),
  )
}
