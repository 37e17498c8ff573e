/** A description in one form, so that what means the same is no difference. Positions in lists stay as they are. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { isMapping, type Mapping } from '../validate/mapping.ts'
import { isPeriod } from '../validate/period.ts'
import type { Layout, Register } from '../validate/register.ts'
import { defaultAt } from './defaults.ts'
import { normalPeriod, normalText } from './normal-text.ts'
import { type LeafShape, type ListShape, type MapShape, registerShape, type Shape } from './shape.ts'

/**
 * Texts hold their declared languages only, and are a string where these say the same; a single code is a list, a
 * single value its mapping; periods are in their largest units; what is said by saying nothing is left out, and so are
 * keys of the user's own.
 *
 * @param layout the workspace's layout, over which the description's own is laid
 */
export function normalise(register: Register, layout?: Layout): Register {
  const laid = layout === undefined ? register : { ...register, layout: { ...layout, ...register.layout } }
  const whole = normal(laid, registerShape(), register.languages) as Record<string, unknown>
  whole['languages'] = [...register.languages]
  delete whole['extends']
  return withoutAutomaticForms(whole) as unknown as Register
}

function normal(value: unknown, shape: Shape, languages: readonly string[]): unknown {
  if (value === undefined || value === null) return undefined
  if (value === 'none' && shape.none) return value
  switch (shape.kind) {
    case 'leaf':
      return normalLeaf(value, shape, languages)
    case 'list':
      return normalList(value, shape, languages)
    case 'keyed':
      return isMapping(value)
        ? collected(Object.keys(value), (key) => normal(value[key], shape.values, languages))
        : value
    case 'map':
      return normalMap(value, shape, languages)
  }
}

function normalLeaf(value: unknown, shape: LeafShape, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return [...(value as readonly unknown[])]
  return typeof value === 'string' && shape.period && isPeriod(value)
    ? normalPeriod(value)
    : normalText(value, languages)
}

function normalList(value: unknown, shape: ListShape, languages: readonly string[]): unknown {
  if (typeof value === 'string' && shape.codes.includes(value)) return value
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.length === 0 ? undefined : items.map((item) => normal(item, shape.items, languages))
}

function normalMap(value: unknown, shape: MapShape, languages: readonly string[]): Mapping {
  const { short, fields } = shape
  const isWhole = isMapping(value) && (short === undefined || Object.hasOwn(value, short))
  const map: Mapping = isWhole ? value : short === undefined ? {} : { [short]: value }
  return collected([...fields.keys()], (key) => {
    const field = fields.get(key)
    if (field === undefined || !Object.hasOwn(map, key)) return undefined
    const one = normal(map[key], field, languages)
    return one === defaultAt(field.place) ? undefined : one
  })
}

function collected(keys: readonly string[], valueAt: (key: string) => unknown): Mapping {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = valueAt(key)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

/** `disclosure.show: auto` says nothing unless the layout says otherwise of recipients. */
function withoutAutomaticForms(whole: Mapping): Mapping {
  const show = isMapping(whole['layout']) ? whole['layout']['show'] : undefined
  if (isMapping(show) && show['recipients'] !== undefined) return whole
  const scopes = Array.isArray(whole['parts']) ? [whole, ...(whole['parts'] as readonly unknown[])] : [whole]
  for (const scope of scopes) {
    const disclosure = isMapping(scope) ? scope['disclosure'] : undefined
    if (isMapping(disclosure) && disclosure['show'] === 'auto')
      delete (disclosure as Record<string, unknown>)['show']
  }
  return whole
}

/** The part of a path of the one form that leads somewhere in the description as it was written. */
export function writtenPath(register: unknown, path: DataPath): DataPath {
  const steps: (string | number)[] = []
  let value = register
  for (const step of path) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    // A single value in place of a list or a mapping holds no steps of its own.
    if (!isThere) break
    steps.push(step)
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return steps
}
