/** Builds registers one after the other, in this process. */
import { checkpoint } from '../io/checkpoint.ts'
import type { Io } from '../io/io.ts'
import type { PlannedRegister } from '../workspace/plan-registers.ts'
import type { BuiltRegister, RegisterBuilder } from './build-register.ts'

/**
 * The registers in their order.
 *
 * @throws Interrupted, and what the builder throws
 */
export async function* buildInTurn(
  io: Pick<Io, 'pause' | 'interrupted'>,
  plan: readonly PlannedRegister[],
  build: RegisterBuilder,
): AsyncGenerator<BuiltRegister> {
  for (const planned of plan) {
    await checkpoint(io)
    yield await build(planned)
  }
}
