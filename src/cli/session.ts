/** What every command needs to speak with its user. */
import type { Io } from '../io/io.ts'
import { safeLines } from '../report/safe-text.ts'
import type { Texts } from './texts/texts.ts'
import type { UiLanguage } from './ui-language.ts'

export interface Session {
  readonly io: Io
  readonly language: UiLanguage
  readonly texts: Texts
  /** `--color` or `--no-color`, where one was given. */
  readonly colour: boolean | undefined
}

/** Prints a line of prose, on the stream for prose. Names of files stand in it, and whatever was typed. */
export function say(session: Session, line: string): void {
  session.io.stderr.write(`${safeLines(line)}\n`)
}

/** Prints a remark under a label: `warning: …`. */
export function remark(session: Session, label: string, text: string): void {
  say(session, `${label}: ${text}`)
}

/** A duration in seconds with one decimal, as the language writes it. */
export function inSeconds(session: Session, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1)
  return session.language === 'fi' ? seconds.replace('.', ',') : seconds
}
