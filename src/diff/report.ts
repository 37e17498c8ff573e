/** What a comparison of descriptions tells, whatever the format in which it is written. */
import type { MergedDocument } from '../parse/merge-extends.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import type { Change, Shown, Weight } from './change.ts'
import type { Redline } from './redline/redline.ts'

/** What a newer tool, its phrases or the user's templates brought, apart from the description. */
export type ToolChange =
  /** No published file was committed with the old description, so nothing can be compared. */
  | { readonly status: 'unknown' }
  /** The published file is what this tool makes of the old description. */
  | { readonly status: 'none' }
  /** It differs: the published words beside those that this tool makes of the old description, by language. */
  | { readonly status: 'changed'; readonly redlines: readonly Redline[] }

export interface RegisterDiff {
  readonly id: string
  readonly status: 'changed' | 'unchanged' | 'added' | 'removed'
  /** The descriptions as the user would name them. */
  readonly files: { readonly old: string | undefined; readonly new: string | undefined }
  /** The descriptions as they were read, in which the places of changes are found. */
  readonly documents: { readonly old: MergedDocument | undefined; readonly new: MergedDocument | undefined }
  /** The settings of the workspaces, in which the places of changes are found that come from there. */
  readonly configs?: { readonly old: SourceDocument | undefined; readonly new: SourceDocument | undefined }
  /** Names for the report, in the languages that the description has. */
  readonly title: Readonly<Record<string, string>>
  /** That of the heaviest change. */
  readonly weight: Weight | 'none'
  /** In the order of the areas. */
  readonly changes: readonly Change[]
  /** Of each language in which both are published, in the order of the new description. */
  readonly redlines: readonly Redline[]
  readonly tool: ToolChange
  /** Of a register that was added: what a reader asks first, a sentence each. */
  readonly facts?: readonly Shown[]
}

export interface DiffReport {
  /** Those that differ in anything. */
  readonly registers: readonly RegisterDiff[]
  readonly weight: Weight | 'none'
  /** How many registers there are to compare, with those that differ in nothing. */
  readonly looked: number
  /** Descriptions that have errors, as the user would name them: of their registers nothing is known. */
  readonly unread: readonly string[]
  /** What was compared: paths, or a revision and the working tree. */
  readonly compared: { readonly old: string; readonly new: string }
}
