/** Where long work stops for a moment and notices that the user wants it to end. */
import type { Io } from './io.ts'

/** The user has asked to stop: exit status 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/**
 * Lets signals and the terminal have their turn.
 *
 * @throws Interrupted when the user has asked to stop
 */
export async function checkpoint(io: Pick<Io, 'pause' | 'interrupted'>): Promise<void> {
  await io.pause()
  if (io.interrupted.aborted) throw new Interrupted('interrupted')
}
