/** What an information duty is: what it asks of a notice, when, and by which facts it is told. */

import type { Bilingual } from '../diagnostics/bilingual.ts'
import type { RightCode } from '../law/gdpr.ts'
import type { Provision } from '../lint/provision.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Text } from '../validate/register.ts'
import type { DutyView } from './duty-view.ts'

/** Where the duty is laid down, and so under which heading it is reported. */
export type DutyGroup = 'information' | 'other' | 'record' | 'national'

/** One thing that can tell what a duty asks, if it is printed. */
export type Teller =
  /** A fact of the description; `beside` a right where only its section counts, `languages` where not all tell it. */
  | { readonly fact: string; readonly beside?: RightCode; readonly languages?: readonly string[] }
  /** A right, which the composer tells by itself because of the facts at `from`. */
  | { readonly right: RightCode; readonly from: readonly string[] }
  /** What the whole document tells by being there, such as the languages in which it is published. */
  | { readonly document: string }
  /** Another sentence that the composer says by itself. */
  | { readonly sentence: (phrases: Locale['phrases']) => Phrase; readonly from: readonly string[] }

/** One piece of information that must be there; any of the tellers is enough. */
export interface Need {
  readonly what: Bilingual
  /** The item that it concerns, in its user's words. */
  readonly of?: Text
  readonly tellers: readonly Teller[]
  /** A question that nobody has answered; there may be nothing to tell, so silence is no breach. */
  readonly isUnanswered?: true
  /** What may be told in its stead without being it, and what to say of that. */
  readonly instead?: { readonly tellers: readonly Teller[]; readonly note: Bilingual }
}

export type Judgement =
  /** `cites` where this register is judged by other provisions than the duty's own. */
  | { readonly needs: readonly Need[]; readonly cites?: readonly Provision[] }
  /** Why nothing is asked, in words; `told` are facts that say so in the notice. */
  | { readonly because: Bilingual; readonly told?: readonly Teller[] }

export interface Duty {
  readonly id: string
  readonly group: DutyGroup
  readonly cites: readonly Provision[]
  readonly name: Bilingual
  /** `document`: told once for all the registers of a document; `register`: of each on its own. */
  readonly scope: 'document' | 'register'
  readonly judge: (view: DutyView) => Judgement
}

/** Words in both languages of the reports. */
export function both(en: string, fi: string): Bilingual {
  return { en, fi }
}

export function need(what: Bilingual, tellers: readonly Teller[], of?: Text): Need {
  return { what, tellers, ...(of === undefined ? {} : { of }) }
}

/** Whether there is anything to tell has not been answered. */
export function unanswered(what: Bilingual): Need {
  return { what, tellers: [], isUnanswered: true }
}

/** Tellers for those of the keys that a mapping of the description has. */
export function tellersOf<T extends object>(
  value: T,
  at: string,
  keys: readonly (keyof T & string)[],
): Teller[] {
  return keys.filter((key) => hasContent(value[key])).map((key) => ({ fact: `${at}/${key}` }))
}

function hasContent(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
