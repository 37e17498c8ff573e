// The memory that all processes of a build take together at its peak, beside Hugo's, and how it grows with ten times the
// registers.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { noticesIn } from './outputs.mjs'
import { lacking } from './peers.mjs'
import { watch } from './process-tree.mjs'
import { ratios, shownCount } from './statistics.mjs'
import { inTurns } from './turns.mjs'
import { writeWorkspace } from './workspaces.mjs'

export async function memory({ bin, folder, count, thousand, sites, rounds, peers }) {
  const { own } = await thousand()
  const { hugo, eleventy } = await sites()
  const looking = (run) => run && (() => run({ looking: true }))
  const measured = await inTurns(
    { own: looking(own), hugo: looking(hugo), eleventy: looking(eleventy) },
    { rounds: rounds(2), warmUps: 0 },
  )
  const cwd = join(folder, 'ten-times')
  writeWorkspace(cwd, count * 10)
  const many = async () => {
    for (const made of ['published', '.notice']) rmSync(join(cwd, made), { recursive: true, force: true })
    const run = await watch(process.execPath, [bin, 'build'], { cwd, looking: true })
    if (noticesIn(join(cwd, 'published')).length !== count * 40) throw new Error('files are missing')
    return run
  }
  const growth = await inTurns({ few: looking(own), many }, { rounds: rounds(1), warmUps: 0 })
  rmSync(cwd, { recursive: true })
  const peak = ({ peak }) => peak
  return [
    { what: `peak memory, ${shownCount(count)} registers`, values: measured.own.map(peak), unit: 'MB' },
    {
      what: '… / Hugo',
      values: ratios(measured.own, measured.hugo, peak),
      skipped: lacking(peers, 'hugo'),
      goal: { atMost: 0.4 },
    },
    {
      what: '… / Eleventy',
      values: ratios(measured.own, measured.eleventy, peak),
      skipped: lacking(peers, 'eleventy'),
    },
    {
      what: `peak memory, ${shownCount(count * 10)} registers / ${shownCount(count)}`,
      values: ratios(growth.many, growth.few, peak),
      goal: { atMost: 1.5 },
    },
  ]
}
