/**
 * The long form: `npm run fuzz -- [--seed N] [--cases N] [--only name,name] [--minutes N] [--jobs N] [--short]`.
 *
 * Prints a table of what was tried, how often, and what was lost; ends with 1 where anything was, and leaves the case
 * in `test/fuzz/cases/`, made as small as it could be.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { patternRow } from '../redos/check-patterns.ts'
import { tableOf } from '../torture/table.ts'
import { runCampaign, usualCases } from './campaign.ts'
import { families } from './families.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    cases: { type: 'string' },
    only: { type: 'string' },
    minutes: { type: 'string' },
    jobs: { type: 'string' },
    short: { type: 'boolean' },
  },
})
const isShort = values.short === true
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32))
const cases = Number(values.cases ?? (isShort ? 2 * families.length : usualCases))
const minutes = Number(values.minutes ?? Number.MAX_SAFE_INTEGER)
const jobs = Number(values.jobs ?? (isShort ? 1 : availableParallelism()))
const only = values.only?.split(',')
const names = [...families.map(({ name }) => name), 'patterns']
const unknown = only?.find((name) => !names.includes(name))
if (
  unknown !== undefined ||
  ![seed, cases, minutes, jobs].every((one) => Number.isInteger(one) && one >= 0)
) {
  console.error(
    unknown === undefined ? 'seed, cases, minutes and jobs are whole numbers' : `there is no case ${unknown}`,
  )
  console.error(`the cases are ${names.join(', ')}`)
  process.exit(2)
}
console.log(`seed ${seed}: --seed ${seed} does the same again`)

const chosen = only?.filter((name) => name !== 'patterns')
const { rows, reached } = await runCampaign({
  seed,
  cases: chosen?.length === 0 ? 0 : cases,
  only: chosen,
  inTurn: isShort,
  until: performance.now() + minutes * 60_000,
  jobs: Math.max(1, jobs),
  worker: join(process.env['NOTICE_FUZZ_BUNDLE'] ?? '', 'worker.mjs'),
  keeps: !isShort,
  onProgress: (tried) => {
    if (!isShort && tried % 500 === 0) console.error(`${tried} of ${cases} tried`)
  },
})
const patterns = isShort || only?.includes('patterns') === false ? [] : [await patternRow()]
const results = [...rows, ...patterns]
console.log(`\n${tableOf(results)}`)
console.log('how far they came:')
for (const [what, times] of [...reached].sort()) console.log(`  ${what}: ${times}`)
process.exitCode = results.some(({ lost }) => lost.length > 0) ? 1 : 0
