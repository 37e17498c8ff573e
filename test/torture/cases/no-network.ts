/** Every command, with the network under watch and without one. */
import type { TortureCase } from '../torture-case.ts'

export const noNetwork: TortureCase = {
  name: 'no-network',
  what: 'every command in both languages, with sockets under watch, and where there is no network',
  rounds: { short: 1, long: 1 },
  run: async ({ isLong }) => {
    if (!isLong) return { tried: 0, lost: [], skipped: ['test/network is the short form'] }
    const { networkRows } = await import('../network.ts')
    const rows = await networkRows()
    return {
      tried: rows.reduce((sum, { times }) => sum + times, 0),
      lost: rows.flatMap((row) => row.lost),
      figures: rows.map(({ tried, times }) => `${times} ${tried}`),
      skipped: rows.flatMap(({ tried, skipped }) => (skipped === undefined ? [] : [`${tried}: ${skipped}`])),
    }
  },
}
