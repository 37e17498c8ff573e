/** The text of notice.waivers.yaml, parsed → waivers, or all that is wrong with its shape. */
import { validateWaivers as fitsWaiversSchema } from '#precompiled/validate-waivers.js'
import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' }
import type { Outcome } from '../diagnostics/outcome.ts'
import type { SourceDocument } from '../parse/source-document.ts'
import type { Finding } from './finding.ts'
import { isMapping, listAt } from './mapping.ts'
import { type SchemaNode, withOwnDefinitions } from './schema-nodes.ts'
import { validateFile } from './validate-file.ts'
import type { WaiversFile } from './waivers-file.ts'

/** One waiver. Its shape has been judged. */
export type Waiver = NonNullable<WaiversFile['waivers']>[number]

/** What must be written in words. */
const WORDS = ['reason', 'owner'] as const

/** Judges the shape of a file of waivers; diagnostics are `schema/…`, all errors, in the order of the text. */
export function validateWaivers(source: SourceDocument): Outcome<WaiversFile> {
  // A file of comments only: the last waiver was removed.
  if (source.data === null) return { value: {}, diagnostics: [] }
  const root = withOwnDefinitions(waiversSchema as unknown as SchemaNode)
  return validateFile<WaiversFile>(source, root, fitsWaiversSchema, blankTexts)
}

/** The schema asks for a character; blanks alone are no reason and no owner. */
function blankTexts(data: unknown): Finding[] {
  return listAt(data, 'waivers').flatMap((waiver, index) =>
    WORDS.flatMap((key): Finding[] => {
      const value = isMapping(waiver) ? waiver[key] : undefined
      if (typeof value !== 'string' || value === '' || value.trim() !== '') return []
      const path = ['waivers', index, key]
      return [{ code: 'schema/wrong-value', variant: 'empty', path, at: 'value', args: { shown: value } }]
    }),
  )
}
