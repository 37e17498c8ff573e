// Runs contenders in turns, A B A B, after a round that warms up whatever keeps what it has read.

/**
 * @param contenders by name, what runs one of them and resolves to its measurement; undefined for one that is absent
 * @param rounds how many measurements each gives
 * @param warmUps rounds before, whose measurements are dropped
 * @returns by name, the measurements in the order of the rounds; undefined for those that are absent
 */
export async function inTurns(contenders, { rounds, warmUps = 1 }) {
  const present = Object.entries(contenders).filter(([, run]) => run !== undefined)
  const measured = Object.fromEntries(present.map(([name]) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, run] of present) {
      const measurement = await run(round)
      if (round >= 0) measured[name].push(measurement)
    }
  }
  return measured
}
