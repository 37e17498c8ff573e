// `npm run bench`: measures notice beside what people would use instead, and prints how it does by its goals.
// A measurement and no test: it fails when what is measured is not the whole work, and never because a machine is slow.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../.scripts/files.mjs'
import { again } from './again.bench.mjs'
import { cold } from './cold.bench.mjs'
import { judging } from './judging.bench.mjs'
import { many } from './many.bench.mjs'
import { memory } from './memory.bench.mjs'
import { pdf } from './pdf.bench.mjs'
import { peerPhrases } from './peer-phrases.mjs'
import { findPeers } from './peers.mjs'
import { processes } from './processes.bench.mjs'
import { review } from './review.bench.mjs'
import { markdownTable, textTable } from './table.mjs'
import { prepareSites, prepareWorkspace } from './thousand.mjs'
import { validate } from './validate.bench.mjs'

const benches = { cold, many, again, memory, pdf, validate, judging, processes, review }

const usage = `npm run bench -- [--only NAME,…] [--rounds FACTOR] [--count N] [--markdown FILE]

  --only      which of ${Object.keys(benches).join(', ')}; all by itself
  --rounds    times as many rounds as by itself, such as 0.3 for a quick look
  --count     how many registers, of which a tenth as PDFs; by itself 1000, as the goals say
  --markdown  also writes the table to a file

All of them are planned for a quarter of an hour on two idle cores. test/bench/peers/install installs what they compare with.
`

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(benches).join(',') },
      rounds: { type: 'string', default: '1' },
      count: { type: 'string', default: '1000' },
      markdown: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const names = values.only.split(',')
  const [factor, count] = [Number(values.rounds), Number(values.count)]
  if (
    values.help ||
    !(factor > 0) ||
    !(count >= 20 && count % 20 === 0) ||
    names.some((name) => !Object.hasOwn(benches, name))
  ) {
    process.stdout.write(usage)
    process.exit(values.help ? 0 : 2)
  }
  return { names, factor, count, markdown: values.markdown }
}

/** What is made only when some bench asks for it, and then once. */
function once(make) {
  let made
  return () => {
    made ??= make()
    return made
  }
}

const { names, factor, count, markdown } = options()
const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'))
const said = []
const say = (line) => {
  said.push(line)
  console.log(line)
}
const peers = findPeers()
const context = {
  bin: join(root, 'bin/notice.js'),
  folder,
  peers,
  say,
  count,
  rounds: (wanted) => Math.max(1, Math.round(wanted * factor)),
  phrases: once(peerPhrases),
}
context.thousand = once(() => prepareWorkspace(context))
context.sites = once(async () => prepareSites(context, await context.thousand()))

const machine = `${availableParallelism()} cores (${cpus()[0].model.trim()})`
const day = new Date().toISOString().slice(0, 10)
// Whoever interrupts a run wants no gigabyte of its files left behind.
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

say(`${day}, Node ${process.versions.node}, ${machine}`)
const { hugo, eleventy, pandoc, chromium } = peers
say(`Peers: ${[hugo, eleventy, pandoc, chromium].filter((peer) => peer !== undefined).join(', ')}`)
// The goals are for a thousand registers, and say nothing of fewer.
const atSize = (row) => (count === 1000 ? row : { ...row, goal: undefined })
const rows = []
for (const name of names) {
  const start = performance.now()
  const measured = (await benches[name](context)).map(atSize)
  rows.push(...measured)
  console.log(`\n${name} (${((performance.now() - start) / 1000).toFixed(0)} s)\n${textTable(measured)}`)
}
if (markdown !== undefined) writeFileSync(markdown, `${said.join('\n\n')}\n\n${markdownTable(rows)}\n`)
