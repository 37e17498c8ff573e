/** Ids: each once in its list, and none that a published file or a section already has. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { MergedDocument } from '../parse/merge-extends.ts'
import { type Finding, placeOf } from './finding.ts'
import { isMapping, listAt } from './mapping.ts'
import { headedIds, RIGHT_CODES } from './section-ids.ts'

/** Names that Windows keeps for devices, with any extension: `con.fi.html` cannot be made there. */
const WINDOWS_NAMES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/

/** Whether the id of the register can name its files. */
export function checkRegisterId(data: unknown): Finding[] {
  const id = isMapping(data) ? data['id'] : undefined
  if (typeof id !== 'string') return []
  const finding = { code: 'schema/wrong-value', path: ['id'], at: 'value', args: { shown: id } } as const
  if (id === 'index') return [{ ...finding, variant: 'reserved-id' }]
  return WINDOWS_NAMES.test(id) ? [{ ...finding, variant: 'windows-name' }] : []
}

/** Ids that two items of one list have. Call it for every list that the schema knows. */
export function checkListIds(document: MergedDocument, value: unknown, path: DataPath): Finding[] {
  if (!Array.isArray(value)) return []
  const first = new Map<string, number>()
  return value.flatMap((item: unknown, index): Finding[] => {
    const id = isMapping(item) && Object.hasOwn(item, 'id') ? item['id'] : undefined
    if (typeof id !== 'string') return []
    const earlier = first.get(id)
    if (earlier !== undefined)
      return [duplicate(document, id, [...path, index, 'id'], [...path, earlier, 'id'])]
    first.set(id, index)
    return []
  })
}

function duplicate(document: MergedDocument, id: string, path: DataPath, first: DataPath): Finding {
  return { code: 'schema/duplicate-id', path, at: 'value', args: { id, ...placeOf(document, first) } }
}

/** Extra sections, appendices and parts share one set of anchors with the sections and rights of every notice. */
export function checkAnchors(document: MergedDocument): Finding[] {
  const { data } = document
  const seen = new Map<string, DataPath>()
  const parts = listAt(data, 'parts').map((part) => (isMapping(part) ? part['id'] : undefined))
  const sections = headedIds(data)
  // The anchor of a part is its own id; it is taken where a section has that name too.
  const taken = new Set(sections.filter((id, index) => !parts.includes(id) || sections.indexOf(id) < index))
  const lists: readonly DataPath[] = [['extraSections'], ['parts'], ['document', 'appendices']]
  const own = lists.flatMap((list) => {
    const owner = list.length === 1 ? data : isMapping(data) ? data['document'] : undefined
    return listAt(owner, String(list.at(-1))).flatMap((item, index): Finding[] => {
      const id = isMapping(item) ? item['id'] : undefined
      if (typeof id !== 'string') return []
      const path = [...list, index, 'id']
      if (taken.has(id))
        return [{ code: 'schema/duplicate-id', variant: 'section', path, at: 'value', args: { id } }]
      const first = seen.get(id)
      // Two of one list are found by `checkListIds`.
      if (first !== undefined && first[0] !== path[0]) return [duplicate(document, id, path, first)]
      seen.set(id, path)
      return []
    })
  })
  return [...own, ...checkSpecialRights(data)]
}

/** The anchor of a right of special law must not be that of a right of the GDPR. */
function checkSpecialRights(data: unknown): Finding[] {
  const owners: readonly (readonly [unknown, DataPath])[] = [
    [data, []],
    ...listAt(data, 'parts').map((part, index) => [part, ['parts', index]] as const),
  ]
  return owners.flatMap(([owner, at]) =>
    listAt(isMapping(owner) ? owner['rights'] : undefined, 'special').flatMap((item, index): Finding[] => {
      const id = isMapping(item) ? item['id'] : undefined
      if (typeof id !== 'string' || !RIGHT_CODES.includes(id)) return []
      const path = [...at, 'rights', 'special', index, 'id']
      return [{ code: 'schema/duplicate-id', variant: 'section', path, at: 'value', args: { id } }]
    }),
  )
}
