/** What makes a transfer outside the EU and the EEA lawful, in words and with its provision: Articles 45–49 GDPR. */
import { TRANSFER_MECHANISMS } from '../law/gdpr.ts'
import type { Transfer } from '../validate/register.ts'
import { citeGdpr } from './cite.ts'
import type { Context } from './context.ts'
import { words } from './inline.ts'
import type { Inline } from './notice.ts'

/** The mechanism as the notice names it; nothing when none is given. */
export function mechanismRun(context: Context, mechanism: Transfer['mechanism']): Inline[] {
  if (mechanism === undefined) return []
  if (typeof mechanism !== 'string') return context.inlines(mechanism.other)
  const name = words(context.say(context.phrases.transfers.mechanisms[mechanism]))
  if (!context.citations) return [name]
  const citation = `(${citeGdpr(TRANSFER_MECHANISMS[mechanism], context)})`
  return [name, words(' '), { kind: 'citation', text: citation }]
}
