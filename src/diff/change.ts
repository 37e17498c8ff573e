/** What changed between two descriptions of a register, told in legal terms. Data: words come from `word-change.ts`. */
import type { Bilingual } from '../diagnostics/bilingual.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { RightCode } from '../law/gdpr.ts'
import type { Provision } from '../lint/provision.ts'
import type { Text } from '../validate/register.ts'
import type { Edit } from './edit.ts'

/** What a fact is to the person: A is required by Articles 13 and 14 GDPR or decides over their position; B explains it; C is form. */
export type Tier = 'A' | 'B' | 'C'

/** Seen from the data subject: `widens` reaches further or protects less; `incomparable` cannot be ordered. */
export type Effect = 'widens' | 'narrows' | 'neutral' | 'incomparable'

/** `material`: people are told before it takes effect. `notable`: published with its date. `editorial`: nothing follows. */
export type Weight = 'editorial' | 'notable' | 'material'

export type AreaName =
  | 'controllers'
  | 'contact'
  | 'dpo'
  | 'subjects'
  | 'purposes'
  | 'legal-basis'
  | 'special-data'
  | 'data'
  | 'sources'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'automated'
  | 'rights'
  | 'complaint'
  | 'marketing'
  | 'cookies'
  | 'children'
  | 'security'
  | 'changes'
  | 'languages'
  | 'document'
  | 'law'

/** A kind of change: a row of the table of materiality. */
export interface ChangeKind {
  /** `recipient.added`. */
  readonly id: string
  readonly area: AreaName
  readonly tier: Tier
  /** The effects that a change of this kind can have. */
  readonly effects: readonly [Effect, ...Effect[]]
  /** Why it matters, in law. */
  readonly reason: readonly Provision[]
  /** The same where a variant rests on other law. */
  readonly reasonOf?: Readonly<Record<string, readonly Provision[]>>
  /** Whether the law itself asks that people are told beforehand: Articles 13(3) and 14(4) GDPR. */
  readonly furtherProcessing?: true
  /** What an effect is one on, where not what the area says: the processing, or the position of the person. */
  readonly touches?: 'processing' | 'position'
  /** What happened, by variant; `{slot}` takes an argument. Words of a user stand after a colon or in brackets. */
  readonly texts: Readonly<Record<string, Bilingual>>
}

/** Something that a sentence shows, in whatever language the sentence is. */
export type Shown =
  /** Words of a user, cut where they are longer than so many characters. */
  | { readonly text: Text; readonly longest?: number }
  /** A phrase of the locale by its keys: `recipients.roles.processor`. */
  | { readonly phrase: string }
  | { readonly words: Bilingual }
  | { readonly period: string }
  | { readonly date: string }
  | { readonly country: string }
  | { readonly language: string }
  | { readonly right: RightCode }
  | { readonly number: number }
  /** A name, address or code that is the same in every language. */
  | { readonly plain: string }
  | { readonly list: readonly Shown[] }
  /** Facts that are told together: a period with its start. Slots as in the sentences of kinds. */
  | { readonly filled: Bilingual; readonly args: Readonly<Record<string, Shown>> }

/** What is said of a change besides what happened. */
export type Remark =
  /** The fact may have been true before: it was only untold. The data subject is informed now for the first time. */
  | 'told-for-the-first-time'
  /** The description says that an error was corrected, and both states are in force at the same date. */
  | 'correction-of-error'
  /** The text changed in some of the languages only, which `languages` of the change names. */
  | 'one-language'

export interface Change {
  readonly kind: ChangeKind
  /** The key of `kind.texts`; `default` where nothing else is said. */
  readonly variant: string
  /** That of the kind, unless the workspace or what the text replaces raises it. */
  readonly tier: Tier
  readonly effect: Effect
  /** Why this one matters, in law: that of the kind, or of the variant, unless the facts call for another. */
  readonly reason: readonly Provision[]
  /** Derived by `weightOf`, never given by hand. */
  readonly weight: Weight
  /** The description into which `path` leads: the old one for what is there no longer. */
  readonly side: 'old' | 'new'
  readonly path: DataPath
  /** The facts as the descriptions hold them; undefined where there was, or is, none. */
  readonly from: unknown
  readonly to: unknown
  readonly args: Readonly<Record<string, Shown>>
  readonly remarks: readonly Remark[]
  /** For `one-language`: those in which the text changed. */
  readonly languages?: readonly string[]
  /** The register of the document that it concerns, where that has several: the id of the part. */
  readonly part?: string
  /** What follows from it and is counted with it: rights that a changed legal basis brings or takes. */
  readonly consequences: readonly Change[]
  /** The edits that it tells; every edit is told by some change. */
  readonly edits: readonly Edit[]
}
