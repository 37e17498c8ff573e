/** Places in descriptions as people write them: `purposes.*.law`, `retention.0`, `/purposes/0/law`. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { isMapping } from './mapping.ts'

/** The steps of a place: keys joined by dots, or a JSON Pointer (RFC 6901) where it begins with a slash. */
export function stepsOf(place: string): string[] {
  if (!place.startsWith('/')) return place.split('.')
  return place
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Whether a path is the place or stands below it. `*` is any item of a list; an item of a list is also meant by its id.
 *
 * @param data what the path leads through
 */
export function covers(steps: readonly string[], path: DataPath, data: unknown): boolean {
  if (steps.length > path.length) return false
  let value = data
  for (const [index, step] of steps.entries()) {
    const taken = path[index]
    const next = childOf(value, taken)
    const isMeant =
      step === String(taken) || (typeof taken === 'number' && (step === '*' || step === idOf(next)))
    if (!isMeant) return false
    value = next
  }
  return true
}

/** The path with dots, items of lists by their ids where they have one, so that it holds when others come before them. */
export function lastingPlace(path: DataPath, data: unknown): string {
  let value = data
  const steps = path.map((taken) => {
    value = childOf(value, taken)
    return (typeof taken === 'number' ? idOf(value) : undefined) ?? String(taken)
  })
  if (!steps.some((step) => /[./~]/.test(step))) return steps.join('.')
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function childOf(value: unknown, step: string | number | undefined): unknown {
  if (step === undefined) return undefined
  if (Array.isArray(value)) return value[Number(step)]
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

function idOf(value: unknown): string | undefined {
  const id = isMapping(value) ? value['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
