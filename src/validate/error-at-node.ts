/** An error of the schema validator with what it speaks of: what the translations are made from. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { SchemaNode } from './schema-nodes.ts'
import type { SchemaError } from './schema-validator.ts'

/** One error with what it speaks of. */
export interface ErrorAtNode {
  readonly root: SchemaNode
  readonly node: SchemaNode
  readonly error: SchemaError
  readonly value: unknown
  /** The value as it stands in the text. */
  readonly shown: string
  readonly path: DataPath
  /** What may stand in the place besides what the node wants, as tokens of `expectedKinds`. */
  readonly alternatives: readonly string[]
  /** What stands behind the key as a comment where the value is missing and seems to be in it; else empty. */
  readonly comment: string
  /** Codes of the languages that have phrases, where they are known. */
  readonly knownLanguages: readonly string[]
}
