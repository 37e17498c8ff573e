// Prints how long the rules take to judge 1,000 distinct registers, beside the time that parsing them takes.
// A measurement and no test: nothing here fails because a machine is slow. Run with `npm run bench`.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../.scripts/files.mjs'
import { distinctRegisters, readSamples } from './distinct-registers.mjs'

const COUNT = 1000
const ROUNDS = 5
const AS_OF = '2026-11-01'

/** The pipeline's own modules, bundled as they are for the command. */
async function program() {
  const folder = await mkdtemp(join(tmpdir(), 'notice-bench-'))
  const outfile = join(folder, 'pipeline.mjs')
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { carefulParser } from './src/parse/careful-parser.ts'
        export { markdownLexer } from './src/parse/markdown-lexer.ts'
        export { parseCarefully } from './src/parse/parse-carefully.ts'
        export { parseSource } from './src/parse/parse-source.ts'
        export { mergeExtends } from './src/parse/merge-extends.ts'
        export { LintRegister } from './src/lint/lint-register.ts'
        export { lintRegister } from './src/lint/lint-rules.ts'
        export { RULES } from './src/lint/rule-registry.ts'
      `,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifySyntax: true,
    outfile,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  const loaded = await import(pathToFileURL(outfile).href)
  await rm(folder, { recursive: true })
  await Promise.all([loaded.carefulParser.load(), loaded.markdownLexer.load()])
  return loaded
}

const { parseCarefully, parseSource, mergeExtends, lintRegister, LintRegister, RULES } = await program()
const samples = readSamples({ parseSource, mergeExtends, LintRegister }, AS_OF)
const registers = distinctRegisters(samples, COUNT)

const parse = () =>
  registers.map(({ sample, bytes }) => mergeExtends(parseSource(sample.file, bytes).value, sample.bases).data)
/** As when something is wrong: every value with its place in the text. */
const decoder = new TextDecoder()
const parseWithPlaces = () =>
  registers.map(({ sample, bytes }) => parseCarefully(sample.file, decoder.decode(bytes)).value)
const judge = (parsed) =>
  parsed.map((register, index) => lintRegister(register, { file: registers[index].sample.file, asOf: AS_OF }))

/** Time a register, in milliseconds, and what the work gave. */
function timed(work) {
  const start = process.hrtime.bigint()
  const result = work()
  return { result, time: Number(process.hrtime.bigint() - start) / 1e6 / COUNT }
}

/** What is timed must be the whole work: the data of the sample but for its texts, and what the rules find in it. */
function checkWork() {
  const codes = (data) =>
    lintRegister(data, { file: 'x', asOf: AS_OF }).map(({ code, path }) => `${code} ${path.join('.')}`)
  const expected = new Map(samples.map((sample) => [sample, codes(sample.data)]))
  const parsed = parse()
  const texts = new Set()
  let own = 0
  for (const [index, data] of parsed.entries()) {
    const { sample } = registers[index]
    assert.deepEqual(Object.keys(data), Object.keys(sample.data))
    const found = new LintRegister(data, AS_OF).texts
    assert.equal(found.length, new LintRegister(sample.data, AS_OF).texts.length)
    own += sample.spans.length
    for (const { words } of found) texts.add(words)
    assert.deepEqual(codes(data), expected.get(sample), `register ${index}, of ${sample.file}`)
  }
  // A mistake that a rule finds in the sample is found in each of its kind, and one put in is found too.
  const spoilt = structuredClone(parsed[0])
  delete spoilt.controllers
  assert.ok(codes(spoilt).some((code) => code.startsWith('controller/missing ')))
  return { texts: texts.size, own }
}

const { texts, own } = checkWork()
const bytes = registers.reduce((sum, register) => sum + register.bytes.length, 0)
console.log(
  `${COUNT} registers, ${Math.round(bytes / COUNT / 1024)} KiB and ${Math.round(own / COUNT)} texts each, ` +
    `${texts} distinct texts, ${RULES.length} rules, Node ${process.versions.node}`,
)

const rounds = []
for (let round = 0; round < ROUNDS; round += 1) {
  const parsed = timed(parse)
  const judged = timed(() => judge(parsed.result))
  const placed = timed(parseWithPlaces)
  rounds.push({
    parse: parsed.time,
    placed: placed.time,
    judge: judged.time,
    ratio: judged.time / parsed.time,
    placedRatio: judged.time / placed.time,
  })
}
const line = (name, key, unit, digits) => {
  const sorted = rounds.map((round) => round[key]).toSorted((a, b) => a - b)
  const [median, min, max] = [sorted[Math.floor(ROUNDS / 2)], sorted[0], sorted.at(-1)].map((value) =>
    value.toFixed(digits),
  )
  console.log(`${name.padEnd(22)} ${median}${unit}  (${min}–${max})`)
}
line('parse a register', 'parse', ' ms', 2)
line('the same with places', 'placed', ' ms', 2)
line('judge a register', 'judge', ' ms', 2)
line('judging over parsing', 'ratio', '', 2)
line('… with places', 'placedRatio', '', 2)
