/** Builds registers in this process: one after the other, or several at once where it is a browser that works. */
import { checkpoint } from '../io/checkpoint.ts'
import type { Io } from '../io/io.ts'
import type { PlannedRegister } from '../workspace/plan-registers.ts'
import type { BuiltRegister, RegisterBuilder } from './build-register.ts'

/**
 * The registers in their order.
 *
 * Whatever ends the iteration, nothing is being built when it has ended.
 *
 * @param atOnce how many registers are begun before the first of them is done
 * @throws Interrupted, and what the builder throws
 */
export async function* buildInTurn(
  io: Pick<Io, 'pause' | 'interrupted'>,
  plan: readonly PlannedRegister[],
  build: RegisterBuilder,
  atOnce = 1,
): AsyncGenerator<BuiltRegister> {
  const begun: Promise<BuiltRegister>[] = []
  let next = 0
  try {
    for (let turn = 0; turn < plan.length; turn++) {
      await checkpoint(io)
      for (const planned of plan.slice(next, turn + atOnce)) {
        const building = build(planned)
        // It is awaited in its turn, or below: until then it is nobody's failure.
        building.catch(() => {})
        begun.push(building)
        next++
      }
      const first = begun.shift()
      if (first !== undefined) yield await first
    }
  } finally {
    await Promise.allSettled(begun)
  }
}
