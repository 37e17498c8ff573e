/** Tells why a run could not be finished, and with which exit status it ends. */
import { UserError } from '../diagnostics/user-error.ts'
import { Interrupted } from '../io/checkpoint.ts'
import { EdgeError, fileFailure } from '../io/edge-error.ts'
import type { Words } from '../report/messages/wording.ts'
import { type EdgeMessages, edgeMessagesEn } from '../report/messages/workspace-en.ts'
import { edgeMessagesFi } from '../report/messages/workspace-fi.ts'
import { safeLines } from '../report/safe-text.ts'
import { shownPath } from '../workspace/shown-path.ts'
import { wantsColour } from './colour.ts'
import { type Session, say } from './session.ts'
import type { UiLanguage } from './ui-language.ts'

const edgeMessages: Readonly<Record<UiLanguage, EdgeMessages>> = { en: edgeMessagesEn, fi: edgeMessagesFi }

/** A refusal of the file system that nobody on the way has put into words, as one; anything else as it is. */
function inWords({ io }: Session, failure: unknown): unknown {
  const path = failure instanceof Error ? (failure as NodeJS.ErrnoException).path : undefined
  return typeof path === 'string' ? fileFailure(failure, shownPath(io, path)) : failure
}

/** What a failure says in the language of the messages, and what to do about it. */
export function wordsOf(session: Pick<Session, 'language' | 'texts'>, failure: unknown): Words {
  if (failure instanceof EdgeError) return edgeMessages[session.language][failure.key](failure.args)
  if (failure instanceof UserError) {
    return { message: failure.message, ...(failure.hint !== undefined && { hint: failure.hint }) }
  }
  const { bug } = session.texts
  return {
    message: bug.message(failure instanceof Error ? failure.message : String(failure)),
    hint: bug.hint,
  }
}

/** Prints what stopped the run. A stack is only for those who asked for it. */
export function tellFailure(session: Session, thrown: unknown): void {
  const failure = inWords(session, thrown)
  if (failure instanceof Interrupted) {
    say(session, session.texts.interrupted)
    return
  }
  const { message, hint } = wordsOf(session, failure)
  const red = wantsColour(session.io.stderr, session.io.env, session.colour)
  const label = red ? `\u001b[31;1m${session.texts.error}:\u001b[0m` : `${session.texts.error}:`
  session.io.stderr.write(`${label} ${safeLines(message)}\n`)
  // A hint may have a line for each system.
  for (const line of hint?.split('\n') ?? []) say(session, `  ${line}`)
  const bug = !(failure instanceof UserError) && failure instanceof Error
  if (bug && session.io.env['NOTICE_DEBUG'] === '1') say(session, failure.stack ?? '')
}

export function exitStatus(failure: unknown): number {
  return failure instanceof Interrupted ? 130 : 2
}
