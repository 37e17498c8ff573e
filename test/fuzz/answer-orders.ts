/** What a worker does: it tries the cases that it is asked to. */
import { seededRandom } from '../torture/random.ts'
import { families, familyOf } from './families.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { type TriedCase, tryCase } from './try-case.ts'

/** A case that is made by its number, or one that is given. */
export type Order =
  | {
      readonly kind: 'numbered'
      readonly seed: number
      readonly number: number
      readonly only?: readonly string[]
    }
  | { readonly kind: 'given'; readonly fuzzCase: FuzzCase }

export interface Answer extends TriedCase {
  readonly family: string
}

/** The case of a number: always the same, whichever were tried before. */
export function numberedCase(order: Extract<Order, { kind: 'numbered' }>): {
  readonly family: string
  readonly fuzzCase: FuzzCase
} {
  const random = seededRandom(order.seed, `case ${order.number}`)
  const family = familyOf(
    random,
    families.filter(({ name }) => order.only?.includes(name) !== false),
  )
  return { family: family.name, fuzzCase: family.make(random) }
}

/** Tries the case; what goes wrong in making it is lost as well. */
export async function answer(order: Order): Promise<Answer> {
  try {
    const { family, fuzzCase } =
      order.kind === 'given' ? { family: 'given', fuzzCase: order.fuzzCase } : numberedCase(order)
    return { family, ...(await tryCase(fuzzCase)) }
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { family: '', lost: [`the fuzzing itself failed: ${told}`], reached: [], work: 0, budget: 1 }
  }
}
