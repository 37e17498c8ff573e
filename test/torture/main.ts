/**
 * The long form: `npm run torture -- [--seed N] [--only name,name] [--short]`.
 *
 * Prints a table of what was tried, how often, and what was lost; ends with 1 where anything was.
 */
import { parseArgs } from 'node:util'
import { cases } from './cases.ts'
import { runCases } from './run-cases.ts'
import { tableOf } from './table.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, only: { type: 'string' }, short: { type: 'boolean' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32))
const only = values.only?.split(',')
const unknown = only?.find((name) => !cases.some((one) => one.name === name))
if (!Number.isInteger(seed) || unknown !== undefined) {
  console.error(unknown === undefined ? 'the seed is a whole number' : `there is no case ${unknown}`)
  console.error(`the cases are ${cases.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
console.log(`seed ${seed}: --seed ${seed} does the same again`)
const results = await runCases(
  cases.filter(({ name }) => only?.includes(name) !== false),
  {
    seed,
    isLong: values.short !== true,
    onEnd: ({ name, lost, seconds }) =>
      console.error(`${name}: ${seconds.toFixed(1)} s, lost ${lost.length}`),
  },
)
console.log(`\n${tableOf(results)}`)
process.exitCode = results.some(({ lost }) => lost.length > 0) ? 1 : 0
