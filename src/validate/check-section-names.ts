/** Names of sections in the layout, after extra sections and over texts must name a section that there can be. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Finding } from './finding.ts'
import { isMapping, listAt } from './mapping.ts'
import { nearest } from './nearest.ts'
import { headedIds, placeableIds, RIGHT_IDS, SECTION_CODES } from './section-ids.ts'

/** Where a name of a section stands in a layout. */
interface Named {
  readonly name: string
  readonly path: DataPath
}

/** Unknown sections in the layout, in `after` and in `sections`; and none ordered or merged twice. */
export function checkSectionNames(data: unknown): Finding[] {
  const layout = isMapping(data) ? data['layout'] : undefined
  const { order, merged } = namesIn(layout, ['layout'])
  const known = placeableIds(data)
  const parts = new Set(listAt(data, 'parts').flatMap((part) => (isMapping(part) ? [part['id']] : [])))
  const mergeable = known.filter((id) => !parts.has(id))
  return [
    ...order.flatMap((named) => unknownSection(named, known)),
    ...merged.flatMap((named) => unknownSection(named, mergeable)),
    ...repeated(order),
    ...repeated(merged),
    ...unknownAfter(data, [...new Set([...known, ...headedIds(data)])]),
    ...unknownKeys(data),
  ]
}

/**
 * Slips in the layout of a workspace.
 *
 * Its registers may have sections of their own, so only a name that is nearly one of ours is refused.
 */
export function checkWorkspaceLayout(data: unknown): Finding[] {
  const { order, merged } = namesIn(isMapping(data) ? data['layout'] : undefined, ['layout'])
  const known = [...SECTION_CODES, ...RIGHT_IDS]
  const slips = [...order, ...merged].filter(
    ({ name }) => !name.startsWith('right-') && nearest(name, known) !== undefined,
  )
  return [...slips.flatMap((named) => unknownSection(named, known)), ...repeated(order), ...repeated(merged)]
}

function namesIn(layout: unknown, path: DataPath): { order: Named[]; merged: Named[] } {
  const names = (owner: unknown, key: string, at: DataPath): Named[] =>
    listAt(owner, key).flatMap((name, index) =>
      typeof name === 'string' ? [{ name, path: [...at, key, index] }] : [],
    )
  return {
    order: names(layout, 'order', path),
    merged: listAt(layout, 'merge').flatMap((merge, index) =>
      names(merge, 'sections', [...path, 'merge', index]),
    ),
  }
}

function unknownSection({ name, path }: Named, known: readonly string[]): Finding[] {
  if (known.includes(name)) return []
  const args = { id: name, known, suggestion: nearest(name, known) ?? '' }
  return [{ code: 'schema/unknown-reference', variant: 'section', path, at: 'value', args }]
}

function repeated(names: readonly Named[]): Finding[] {
  const seen = new Set<string>()
  return names.flatMap(({ name, path }): Finding[] => {
    if (seen.has(name))
      return [{ code: 'schema/wrong-value', variant: 'repeated', path, at: 'value', args: { shown: name } }]
    seen.add(name)
    return []
  })
}

function unknownAfter(data: unknown, known: readonly string[]): Finding[] {
  return listAt(data, 'extraSections').flatMap((extra, index) => {
    const after = isMapping(extra) ? extra['after'] : undefined
    if (typeof after !== 'string') return []
    return unknownSection({ name: after, path: ['extraSections', index, 'after'] }, known)
  })
}

/** `sections.retenton`: a key that no section has. What is no id at all was refused by the schema. */
function unknownKeys(data: unknown): Finding[] {
  const texts = isMapping(data) ? data['sections'] : undefined
  if (!isMapping(texts)) return []
  const known = headedIds(data)
  return Object.keys(texts).flatMap((key): Finding[] => {
    if (known.includes(key) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key)) return []
    const finding = { code: 'schema/unknown-key', path: ['sections', key], at: 'key' } as const
    const suggestion = nearest(key, known)
    return suggestion === undefined
      ? [{ ...finding, args: { key, allowed: [...SECTION_CODES, ...RIGHT_IDS] } }]
      : [{ ...finding, variant: 'similar', args: { key, suggestion } }]
  })
}
