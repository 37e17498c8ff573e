/** Words for the finding of a rule, from the rule's own file. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { citeProvisions } from '../lint/provision.ts'
import type { Rule } from '../lint/rule.ts'
import { fill } from '../locale/fill.ts'
import type { Words } from './messages/wording.ts'
import { shownValues } from './shown-values.ts'

/** The message and hint with the facts in question, and the provisions that the rule rests on. */
export function wordRule(
  rule: Rule,
  { variant = 'default', args }: Pick<Diagnostic, 'variant' | 'args'>,
  language: 'en' | 'fi',
): Words {
  const worded = rule.messages[variant]
  if (worded === undefined) throw new Error(`${rule.id} has no message ${variant}`)
  const values = shownValues(args, language)
  const hint = fill((worded.hint ?? rule.hint)[language], values)
  const citation = citeProvisions(rule.cites, language)
  return {
    message: filled(worded.message[language], values),
    // A rule of the organisation's own may have neither.
    ...(hint !== '' && { hint }),
    ...(citation !== '' && { citation }),
  }
}

/** At the end of a sentence a value gives up a full stop of its own, as of an abbreviation: one is enough. */
function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}([”"’')]?\.)?/g, (slot, name: string, stop = '') => {
    const value = values[name]
    if (value === undefined) return slot
    return stop === '' ? value : `${value.replace(/(?<!\.)\.$/, '')}${stop}`
  })
}
