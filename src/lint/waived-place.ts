/** Whether the place that a waiver names can be in a description. */
import { checkFactPlace, type WrongStep } from '../validate/check-fact-place.ts'
import { isMapping, type Mapping } from '../validate/mapping.ts'
import { nearest } from '../validate/nearest.ts'

/**
 * The first step that leads nowhere, with the place that was most likely meant; undefined where the place can be.
 *
 * @param steps keys, positions or ids of items, `*`
 * @param data the description, for the ids of its items
 */
export function wrongPlace(steps: readonly string[], data: unknown): WrongStep | undefined {
  const places: string[] = []
  let value = data
  for (const [index, step] of steps.entries()) {
    if (!Array.isArray(value)) {
      places.push(step)
      value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined
      continue
    }
    const items = value.filter(isMapping)
    const position = /^\d+$/.test(step) ? Number(step) : value.findIndex((item) => idOf(item) === step)
    if (step !== '*' && position < 0) {
      const near = nearest(
        step,
        items.flatMap((item) => idOf(item) ?? []),
      )
      const suggestion = near === undefined ? undefined : [...steps.slice(0, index), near].join('.')
      return { step, suggestion }
    }
    places.push(step === '*' ? step : String(position))
    value = step === '*' ? items[0] : value[position]
  }
  const wrong = checkFactPlace(places.join('.'))
  if (wrong?.suggestion === undefined) return wrong
  // Items are named again as the waiver names them.
  const named = wrong.suggestion
    .split('.')
    .map((step, index) => (step === places[index] ? steps[index] : step))
  return { ...wrong, suggestion: named.join('.') }
}

function idOf(item: unknown): string | undefined {
  const id = isMapping(item) ? (item as Mapping)['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
