/** The ids that a text can refer to: sections, rights, and what a description adds to them. */
import { isMapping, listAt } from './mapping.ts'
import { definition, registerRoot, resolved } from './schema-nodes.ts'

/** Codes of the sections that a notice can have, as the schema lists them. */
export const SECTION_CODES: readonly string[] = sectionCodes()

/** Codes of the rights, as the schema lists them; the anchor of each is `right-` and the code. */
export const RIGHT_CODES: readonly string[] = rightCodes()

function sectionCodes(): readonly string[] {
  const codes = registerRoot.properties?.['sections']?.propertyNames?.enum
  if (codes === undefined) throw new TypeError('register.schema.json lists no section codes')
  return codes
}

function rightCodes(): readonly string[] {
  const told = definition('rights').properties?.['told']?.items
  const codes = told === undefined ? undefined : resolved(told).enum
  if (codes === undefined) throw new TypeError('register.schema.json lists no rights')
  return codes
}

/** Every id that `[…](#id)` may name in the texts of a description. */
export function sectionIds(data: unknown): readonly string[] {
  const document = isMapping(data) ? data['document'] : undefined
  const own = [...listAt(data, 'extraSections'), ...listAt(document, 'appendices'), ...listAt(data, 'parts')]
  return [...SECTION_CODES, ...RIGHT_CODES.map((code) => `right-${code}`), ...idsIn(own)]
}

/** The ids of footnotes, which `[^id]` may name. */
export function footnoteIds(data: unknown): readonly string[] {
  return idsIn(listAt(isMapping(data) ? data['document'] : undefined, 'footnotes'))
}

function idsIn(items: readonly unknown[]): string[] {
  return items.flatMap((item) => (isMapping(item) && typeof item['id'] === 'string' ? [item['id']] : []))
}
