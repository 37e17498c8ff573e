/** Finds the facts of a description that a company rule looks at. */
import { isMapping } from '../validate/mapping.ts'

/** A fact, or the place where one lacks. */
export interface Fact {
  readonly path: readonly (string | number)[]
  /** Undefined where nothing is there. */
  readonly value: unknown
}

/** Every fact at a place; `*` is each item of a list, so a list that lacks has no facts. */
export function factsAt(data: unknown, steps: readonly string[]): Fact[] {
  let facts: Fact[] = [{ path: [], value: data }]
  for (const step of steps) facts = facts.flatMap((fact) => below(fact, step))
  return facts
}

function below({ path, value }: Fact, step: string): Fact[] {
  if (step === '*')
    return Array.isArray(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : []
  if (Array.isArray(value)) {
    // A key cannot stand in a list: what was meant is one item in place of a list of them, and this is the list.
    return /^\d+$/.test(step) && Number(step) < value.length
      ? [{ path: [...path, Number(step)], value: value[Number(step)] }]
      : []
  }
  const child = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined
  return [{ path: [...path, step], value: child }]
}

/** Whether nothing is told: no value, or an empty text, list or mapping. `none` tells something. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The plain values of a fact: itself, the items of a list, a text in each of its languages. */
export function scalarsOf(value: unknown): (string | number | boolean)[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value]
  if (Array.isArray(value)) return value.flatMap(scalarsOf)
  if (isMapping(value) && Object.keys(value).every((key) => /^[a-z]{2,3}$/.test(key)))
    return Object.values(value).flatMap(scalarsOf)
  return []
}
