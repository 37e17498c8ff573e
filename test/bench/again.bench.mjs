// A build with nothing to do, and one after a single edit, among a thousand registers.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lacking } from './peers.mjs'
import { watch } from './process-tree.mjs'
import { differences, ratios, shownCount } from './statistics.mjs'
import { inTurns } from './turns.mjs'

export async function again({ count, thousand, sites, rounds, peers }) {
  const { own, workspace, registers } = await thousand()
  const { hugo } = await sites()
  await own()
  const nothingToDo = async () => {
    const run = await own({ fresh: false })
    assert.match(run.said, /^Wrote 0 files/)
    return run
  }
  const edit = async (round) => {
    const { id } = registers.at((7 * round) % count).facts
    const file = join(workspace, 'notices', `${id}.yaml`)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.includes('Tampere') ? text.replace('Tampere', 'Turku') : text.replace('Turku', 'Tampere'),
    )
    const run = await own({ fresh: false })
    // The index pages tell the sizes of files in kB, which an edit may change.
    assert.match(run.said, /^Wrote [46] files/)
    return run
  }
  // Hugo takes as long as twenty of the others: a few rounds with it, more without.
  const beside = await inTurns(
    { own: nothingToDo, hugo: hugo && (() => hugo({ fresh: false })) },
    { rounds: rounds(3) },
  )
  const measured = await inTurns(
    { node: () => watch(process.execPath, ['-e', '0']), own: nothingToDo, edit },
    { rounds: rounds(15), warmUps: 2 },
  )
  const wall = ({ wall }) => wall
  const milliseconds = ({ wall }) => wall * 1000
  return [
    {
      what: `nothing to do, ${shownCount(count)} registers / \`node -e 0\``,
      values: ratios(measured.own, measured.node, wall),
      goal: { atMost: 2 },
    },
    {
      what: `nothing to do, ${shownCount(count)} registers / Hugo`,
      values: ratios(beside.own, beside.hugo, wall),
      skipped: lacking(peers, 'hugo'),
      goal: { atMost: 0.07 },
    },
    {
      what: `one edit among ${shownCount(count)} − nothing to do`,
      values: differences(measured.edit, measured.own, milliseconds),
      goal: { atMost: 50 },
      unit: 'ms',
    },
    {
      what: '… CPU',
      values: differences(measured.edit, measured.own, ({ cpu }) => cpu * 1000),
      unit: 'ms',
    },
  ]
}
