/** The ids that a text, a layout and the texts of sections can name: sections, rights, and what a description adds. */

import { isMapping, listAt } from './mapping.ts'
import { definition, registerRoot, resolved } from './schema-nodes.ts'
import { SHARED_SECTIONS } from './shared-sections.ts'

/** Codes of the rights, as the schema lists them; the anchor of each is `right-` and the code. */
export const RIGHT_CODES: readonly string[] = rightCodes()

/** Anchors of what stands below the rights in every notice: each right, and how rights are used. */
export const RIGHT_IDS: readonly string[] = [...RIGHT_CODES.map((code) => `right-${code}`), 'rights-how']

/** Codes of the sections that a notice can have, as the schema lists them. */
export const SECTION_CODES: readonly string[] = sectionCodes()

function sectionCodes(): readonly string[] {
  const codes = registerRoot.properties?.['sections']?.propertyNames?.anyOf?.[0]?.enum
  if (codes === undefined) throw new TypeError('register.schema.json lists no section codes')
  return codes.filter((code) => !RIGHT_IDS.includes(code))
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
  return [
    ...headedIds(data),
    ...idsIn(listAt(data, 'extraSections')),
    ...idsIn(listAt(document, 'appendices')),
  ]
}

/** Every id that `sections` may have a heading, texts and a number for. */
export function headedIds(data: unknown): readonly string[] {
  return [
    ...SECTION_CODES,
    ...rightIds(data),
    ...mergedIds(data),
    ...listAt(data, 'parts').flatMap((part) => idsIn([part]).flatMap((id) => [id, ...partIds(part, id)])),
  ]
}

/** Ids that the layout may name: sections and rights, extra sections, and parts. */
export function placeableIds(data: unknown): readonly string[] {
  const parts = listAt(data, 'parts')
  const rights = [data, ...parts].flatMap((owner) => rightIds(owner))
  const own = [...listAt(data, 'extraSections'), ...parts]
  return [...new Set([...SECTION_CODES, ...rights, ...idsIn(own)])]
}

/** Anchors of the rights of a register or of a part of one, those of special law among them. */
export function rightIds(owner: unknown): readonly string[] {
  const rights = isMapping(owner) ? owner['rights'] : undefined
  return [...RIGHT_IDS, ...idsIn(listAt(rights, 'special')).map((id) => `right-${id}`)]
}

/** The sub-heading of the first of merged sections, whose own anchor the merged section has. */
function mergedIds(data: unknown): string[] {
  const layout = isMapping(data) ? data['layout'] : undefined
  return listAt(layout, 'merge').flatMap((merge) => {
    const [first] = isMapping(merge) && merge['subheadings'] === true ? listAt(merge, 'sections') : []
    return typeof first === 'string' ? [`${first}-own`] : []
  })
}

/** Anchors within a part carry its id: `members-retention`. */
function partIds(part: unknown, id: string): string[] {
  const codes = [...SECTION_CODES.filter((code) => !SHARED_SECTIONS.includes(code)), ...rightIds(part)]
  return codes.map((code) => `${id}-${code}`)
}

/** The ids of footnotes, which `[^id]` may name. */
export function footnoteIds(data: unknown): readonly string[] {
  return idsIn(listAt(isMapping(data) ? data['document'] : undefined, 'footnotes'))
}

function idsIn(items: readonly unknown[]): string[] {
  return items.flatMap((item) => (isMapping(item) && typeof item['id'] === 'string' ? [item['id']] : []))
}
