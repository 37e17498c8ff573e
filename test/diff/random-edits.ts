/** Edits that can be made at random to a real description, each with the difference that must then be found. */
import { listOf, valueAt } from '../../src/diff/likeness.ts'
import { type ListShape, type MapShape, registerShape, type Shape } from '../../src/diff/shape.ts'
import { REFERENCES } from '../../src/validate/reference-table.ts'

export interface Expected {
  readonly kind: string
  readonly place: string
  /** Where it is found: in the old description what was removed, else in the new one. */
  readonly path: readonly (string | number)[]
}

/** One edit that is possible. */
export interface Site {
  /** Two sites of one owner are never edited together: the first could move or take away the second. */
  readonly owner: string
  /** Changes the data in place. */
  readonly apply: (data: unknown) => void
  readonly expected: Expected
  /** The same, told with positions in the old description: what stands before may come or go. */
  readonly oldPath: readonly (string | number)[] | undefined
}

type Path = readonly (string | number)[]
type Bag = Record<string | number, unknown>

const NEW_WORDS = 'vasta lisätty'

/** What can be edited; lists of which others hold ids are left whole but for what is said below. */
export function sitesOf(data: unknown): Site[] {
  return walk(data, registerShape(), [])
}

function walk(value: unknown, shape: Shape, path: Path): Site[] {
  if (value === undefined || value === 'none' || path[0] === 'parts') return []
  switch (shape.kind) {
    case 'leaf':
      return shape.text ? wordSites(value, shape.place, path) : []
    case 'keyed':
      return Object.entries(value as Bag).flatMap(([key, item]) => walk(item, shape.values, [...path, key]))
    case 'list':
      return Array.isArray(value) ? listSites(value, shape, path) : []
    case 'map':
      return mapSites(value, shape, path)
  }
}

function mapSites(value: unknown, shape: MapShape, path: Path): Site[] {
  if (typeof value !== 'object' || value === null) return []
  return [...shape.fields].flatMap(([key, field]) => {
    if (!Object.hasOwn(value, key) || key === 'id' || key === 'languages' || key === 'extends') return []
    const below = [...path, key]
    const inner = walk(valueAt(value, key), field, below)
    const isOptional = field.kind === 'leaf' && field.text && !shape.required.includes(key) && !isOnly(value)
    return isOptional ? [...inner, removal(field.place, below)] : inner
  })
}

/** A mapping with one key would be gone whole. */
function isOnly(value: object): boolean {
  return Object.keys(value).filter((key) => key !== 'id').length < 2
}

function removal(place: string, path: Path): Site {
  const expected = { kind: 'removed', place, path }
  return { owner: ownerOf(path), apply: (data) => remove(data, path), expected, oldPath: path }
}

/** Another word at the end of a text in one of its languages. */
function wordSites(value: unknown, place: string, path: Path): Site[] {
  const add = (text: unknown) => `${String(text)} ${NEW_WORDS}`
  const at = (language: string | undefined): Site => {
    const whole = language === undefined ? path : [...path, language]
    const apply = (data: unknown) => put(data, whole, add(get(data, whole)))
    return { owner: ownerOf(path), apply, expected: { kind: 'changed', place, path }, oldPath: path }
  }
  // One word beside many is the same item; beside none it may be another.
  if (typeof value === 'string') return isLong(value) ? [at(undefined)] : []
  if (typeof value !== 'object' || value === null || 'other' in value) return []
  const texts = Object.entries(value)
  return texts.every(([, text]) => isLong(text)) ? texts.map(([language]) => at(language)) : []
}

const isLong = (text: unknown) => typeof text === 'string' && text.split(/\s+/).length > 3

function listSites(value: readonly unknown[], shape: ListShape, path: Path): Site[] {
  const { items, place } = shape
  const inner =
    items.kind === 'map' ? value.flatMap((item, index) => walk(item, items, [...path, index])) : []
  const sites = [...inner, ...renameSites(value, shape, path)]
  if (
    items.kind === 'map' &&
    items.fields.has('id') &&
    value.every((item) => valueAt(item, 'id') !== undefined)
  ) {
    const needed = [...items.required, ...(items.fields.has('name') ? ['name'] : [])]
    const fresh = { ...Object.fromEntries(needed.map((key) => [key, 'Aivan uusi asia'])), id: 'freshly-made' }
    sites.push(insertion(fresh, items.place, path, value.length))
    if (value.length > 1) sites.push(removalOfItem(items.place, path, 0))
    if (value.length > 1) sites.push(reversal(place, path))
  }
  if (shape.isSet && value.length > 1) sites.push(removalOfItem(items.place, path, value.length - 1))
  return sites
}

function insertion(item: unknown, place: string, path: Path, at: number): Site {
  const apply = (data: unknown) => (get(data, path) as unknown[]).splice(at, 0, item)
  return {
    owner: ownerOf(path, true),
    apply,
    expected: { kind: 'added', place, path: [...path, at] },
    oldPath: undefined,
  }
}

function removalOfItem(place: string, path: Path, at: number): Site {
  const apply = (data: unknown) => (get(data, path) as unknown[]).splice(at, 1)
  const oldPath = [...path, at]
  return { owner: ownerOf(path, true), apply, expected: { kind: 'removed', place, path: oldPath }, oldPath }
}

function reversal(place: string, path: Path): Site {
  const apply = (data: unknown) => (get(data, path) as unknown[]).reverse()
  return { owner: ownerOf(path, true), apply, expected: { kind: 'moved', place, path }, oldPath: path }
}

/** A new id with all that refers to it; what has no name would be printed by its id. */
function renameSites(value: readonly unknown[], shape: ListShape, path: Path): Site[] {
  const [list] = path
  const names = REFERENCES.filter(({ to }) => to === list)
  if (path.length !== 1 || names.length === 0) return []
  return value.flatMap((item, index) => {
    const id = valueAt(item, 'id')
    if (typeof id !== 'string' || valueAt(item, 'name') === undefined) return []
    const apply = (data: unknown) => {
      put(data, [...path, index, 'id'], 'wholly-renamed')
      for (const { from } of names) refer(data, from.split('.'), id)
    }
    const at = [...path, index]
    // What refers to it stands anywhere.
    return [
      { owner: '', apply, expected: { kind: 'renamed', place: shape.items.place, path: at }, oldPath: at },
    ]
  })
}

function refer(data: unknown, [step = '', ...rest]: readonly string[], id: string): void {
  const key = step.replace('[]', '')
  const value = valueAt(data, key)
  if (rest.length === 0) {
    const renamed = (one: unknown) => (one === id ? 'wholly-renamed' : one)
    if (value !== undefined) (data as Bag)[key] = Array.isArray(value) ? value.map(renamed) : renamed(value)
  } else if (step.endsWith('[]')) for (const item of listOf(value)) refer(item, rest, id)
  else if (value !== undefined) refer(value, rest, id)
}

/** The field at the top: `security`, or an item of a list there. */
function ownerOf(path: Path, isList = false): string {
  return isList || typeof path[1] !== 'number' ? String(path[0]) : path.slice(0, 2).join('/')
}

function get(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Bag | undefined)?.[step], data)
}

function put(data: unknown, path: Path, value: unknown): void {
  const holder = get(data, path.slice(0, -1)) as Bag
  holder[path.at(-1) ?? ''] = value
}

function remove(data: unknown, path: Path): void {
  delete (get(data, path.slice(0, -1)) as Bag)[path.at(-1) ?? '']
}

/** Whether two sites can be edited in one go. */
export function areApart(one: Site, other: Site): boolean {
  if (one.owner === '' || other.owner === '') return false
  const [a, b] = [one.owner.split('/'), other.owner.split('/')]
  return a[0] !== b[0] || (a.length === 2 && b.length === 2 && a[1] !== b[1])
}
