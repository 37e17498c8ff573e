/** Breaks a description in a given place. */
import { parse } from 'yaml'

/** One change at a JSON Pointer; without a value, what stands there is removed. */
export interface Change {
  readonly at: string
  readonly to?: unknown
}

export interface Mutation {
  /** The provision whose information is broken. */
  readonly provision: string
  readonly what: string
  readonly rule: string
  readonly changes: readonly Change[]
}

export const none = (...at: string[]): Change[] => at.map((pointer) => ({ at: pointer }))
export const set = (at: string, to: unknown): Change => ({ at, to })
export const text = (fi: string, en: string) => ({ fi, en })

export function broken(provision: string, what: string, rule: string, ...changes: Change[]): Mutation {
  return { provision, what, rule, changes }
}

/** Removes the fact at one pointer. */
export function without(provision: string, at: string, rule: string): Mutation {
  return broken(provision, `no ${at}`, rule, { at })
}

/** The description with the changes made; what it was parsed from stays as it is. */
export function mutated(yaml: string, changes: readonly Change[]): unknown {
  const data: unknown = parse(yaml)
  // Positions must not shift under later changes.
  for (const change of [...changes].sort((a, b) => (a.at < b.at ? 1 : -1))) apply(data, change)
  return data
}

function apply(data: unknown, { at, to }: Change): void {
  const steps = at.split('/').slice(1)
  const last = steps.pop() ?? ''
  let holder = data as Record<string, unknown>
  for (const step of steps) {
    if (to !== undefined && holder[step] === undefined) holder[step] = {}
    const next = holder[step]
    if (typeof next !== 'object' || next === null) throw new Error(`the complete register has no ${at}`)
    holder = next as Record<string, unknown>
  }
  if (to === undefined && !(last in holder)) throw new Error(`the complete register has no ${at}`)
  if (to !== undefined) holder[last] = to
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
}
