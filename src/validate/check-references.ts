/** Ids that name other items must name one that exists. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { checkSectionNames } from './check-section-names.ts'
import type { Finding } from './finding.ts'
import { isId } from './id.ts'
import { isMapping, listAt } from './mapping.ts'
import { nearest } from './nearest.ts'
import { REFERENCES, type Reference } from './reference-table.ts'

/** A value and where it stands. */
interface Place {
  readonly value: unknown
  readonly path: DataPath
}

/**
 * Unknown ids in every field of the table; inside a part, ids of the part and of the common facts are known.
 *
 * A list whose ids are themselves in disorder has its own findings, and what refers to it is judged once it is mended.
 */
export function checkReferences(data: unknown): Finding[] {
  const scopes: readonly (readonly [Place, readonly unknown[]])[] = [
    [{ value: data, path: [] }, [data]],
    ...listAt(data, 'parts').map(
      (part, index) => [{ value: part, path: ['parts', index] }, [part, data]] as const,
    ),
  ]
  const references = scopes.flatMap(([scope, owners]) => {
    const known = new KnownIds(owners)
    return REFERENCES.flatMap((reference) => checkReference(reference, scope, known))
  })
  return [
    ...references,
    ...scopes.flatMap(([scope, owners]) => checkParents(scope, owners)),
    ...checkSectionNames(data),
  ]
}

function checkReference({ from, to, single }: Reference, scope: Place, ids: KnownIds): Finding[] {
  const places = placesAt(scope, from.split('.'))
  const known = places.length === 0 ? undefined : ids.of(to)
  if (known === undefined) return []
  return places.flatMap(({ value, path }) => {
    // A value of the wrong kind was refused by the schema.
    const items: readonly unknown[] = Array.isArray(value) ? value : []
    const named = single
      ? [{ id: value, at: path }]
      : items.map((id, index) => ({ id, at: [...path, index] }))
    return named.flatMap(({ id, at }) =>
      typeof id === 'string' && !known.includes(id) ? [unknown(id, to, known, at)] : [],
    )
  })
}

/** The ids by which a place may refer to items, list by list. */
class KnownIds {
  readonly #owners: readonly unknown[]
  readonly #byList = new Map<Reference['to'], readonly string[] | undefined>()

  constructor(owners: readonly unknown[]) {
    this.#owners = owners
  }

  /** Undefined where the list is in disorder. */
  of(list: Reference['to']): readonly string[] | undefined {
    if (!this.#byList.has(list)) {
      const isWell = !this.#owners.some((owner) => isInDisorder(owner, list))
      this.#byList.set(
        list,
        isWell ? [...new Set(this.#owners.flatMap((owner) => idsOf(owner, list)))] : undefined,
      )
    }
    return this.#byList.get(list)
  }
}

function unknown(id: string, list: string, known: readonly string[], path: DataPath): Finding {
  const finding = { code: 'schema/unknown-reference', path, at: 'value' } as const
  if (known.length === 0) return { ...finding, variant: 'nothing-there', args: { id, list } }
  return { ...finding, args: { id, list, known, suggestion: nearest(id, known) ?? '' } }
}

/** The values at `purposes[].subjects` and the like; what has another shape was refused by the schema. */
function placesAt(from: Place, steps: readonly string[]): Place[] {
  const [step, ...rest] = steps
  if (step === undefined) return [from]
  const key = step.replace('[]', '')
  if (!isMapping(from.value) || !Object.hasOwn(from.value, key)) return []
  const value = from.value[key]
  const path = [...from.path, key]
  if (!step.endsWith('[]')) return placesAt({ value, path }, rest)
  return Array.isArray(value)
    ? value.flatMap((item, index) => placesAt({ value: item, path: [...path, index] }, rest))
    : []
}

function idsOf(owner: unknown, list: Reference['to']): string[] {
  const items = [...listAt(owner, list)]
  // A data protection officer is a contact too, and may have an id.
  if (list === 'contacts' && isMapping(owner)) items.push(owner['dpo'])
  return items.flatMap((item) => (isMapping(item) && typeof item['id'] === 'string' ? [item['id']] : []))
}

/** Whether a list is none, or has items whose ids lack, are malformed or stand twice. */
function isInDisorder(owner: unknown, list: Reference['to']): boolean {
  const items = isMapping(owner) && Object.hasOwn(owner, list) ? owner[list] : undefined
  if (items === undefined || items === 'none') return false
  if (!Array.isArray(items)) return true
  const ids = items.map((item: unknown) => (isMapping(item) ? item['id'] : null))
  const isWell = (id: unknown) =>
    typeof id === 'string' ? isId(id) : id === undefined && list === 'contacts'
  const named = ids.filter((id) => id !== undefined)
  return !ids.every(isWell) || new Set(named).size < named.length
}

/** A recipient that works for itself, directly or through others, would make an endless list. */
function checkParents({ value, path }: Place, owners: readonly unknown[]): Finding[] {
  const parents = new Map<string, string>()
  for (const recipient of owners.toReversed().flatMap((owner) => listAt(owner, 'recipients'))) {
    if (!isMapping(recipient)) continue
    const { id, parent } = recipient
    if (typeof id === 'string' && typeof parent === 'string') parents.set(id, parent)
  }
  return listAt(value, 'recipients').flatMap((recipient, index) => {
    const id = isMapping(recipient) ? recipient['id'] : undefined
    if (typeof id !== 'string' || !leadsTo(id, parents)) return []
    return [
      {
        code: 'schema/wrong-value',
        variant: 'parent-loop',
        path: [...path, 'recipients', index, 'parent'],
        at: 'value',
        args: { id },
      },
    ]
  })
}

function leadsTo(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
