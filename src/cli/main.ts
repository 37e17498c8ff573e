/** Where a run of the command begins: arguments and a world in, exit status out. */
import type { HelperChannel, Io } from '../io/io.ts'
import { packageVersion } from '../io/package-root.ts'

export { nodeIo } from '../io/node-io.ts'

/**
 * Runs one command.
 *
 * @param argv the arguments after the program's name
 * @returns the exit status: 0 clean, 1 findings, 2 could not run, 130 interrupted
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${packageVersion}\n`)
    return 0
  }
  // Loaded only now, so that the answer above costs no more than starting Node.
  const { run } = await import('./program.ts')
  return run(argv, io)
}

/** What a helper does that another process has started: see `Io.startHelper`. */
export async function help(channel: HelperChannel, io: Io): Promise<void> {
  const { helpBuilding } = await import('./help-building.ts')
  await helpBuilding(channel, io)
}
