// How long the rules take to judge 1,000 distinct registers, beside the time that parsing them takes.
import assert from 'node:assert/strict'
import { distinctRegisters, readSamples } from './distinct-registers.mjs'
import { pipeline } from './pipeline.mjs'
import { ratios } from './statistics.mjs'
import { inTurns } from './turns.mjs'

const COUNT = 1000
const AS_OF = '2026-11-01'

/** The pipeline's own modules, with what they load on demand. */
async function program() {
  const loaded = await pipeline(`
    export { carefulParser } from './src/parse/careful-parser.ts'
    export { markdownLexer } from './src/parse/markdown-lexer.ts'
    export { parseCarefully } from './src/parse/parse-carefully.ts'
    export { parseSource } from './src/parse/parse-source.ts'
    export { mergeExtends } from './src/parse/merge-extends.ts'
    export { LintRegister } from './src/lint/lint-register.ts'
    export { lintRegister } from './src/lint/lint-rules.ts'
    export { RULES } from './src/lint/rule-registry.ts'
  `)
  await Promise.all([loaded.carefulParser.load(), loaded.markdownLexer.load()])
  return loaded
}

/** What is timed must be the whole work: the data of the sample but for its texts, and what the rules find in it. */
function checkWork({ lintRegister, LintRegister }, samples, registers, parsed) {
  const codes = (data) =>
    lintRegister(data, { file: 'x', asOf: AS_OF }).map(({ code, path }) => `${code} ${path.join('.')}`)
  const expected = new Map(samples.map((sample) => [sample, codes(sample.data)]))
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

/** Milliseconds a register. */
function timed(work) {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6 / COUNT
}

export async function judging({ rounds, say }) {
  const loaded = await program()
  const { parseCarefully, parseSource, mergeExtends, lintRegister, RULES } = loaded
  const samples = readSamples(loaded, AS_OF)
  const registers = distinctRegisters(samples, COUNT)
  const decoder = new TextDecoder()
  const parse = () =>
    registers.map(
      ({ sample, bytes }) => mergeExtends(parseSource(sample.file, bytes).value, sample.bases).data,
    )
  /** As when something is wrong: every value with its place in the text. */
  const parseWithPlaces = () =>
    registers.map(({ sample, bytes }) => parseCarefully(sample.file, decoder.decode(bytes)).value)
  const parsed = parse()
  const judge = () =>
    parsed.map((register, at) => lintRegister(register, { file: registers[at].sample.file, asOf: AS_OF }))

  const { texts, own } = checkWork(loaded, samples, registers, parsed)
  const bytes = registers.reduce((sum, register) => sum + register.bytes.length, 0)
  say(
    `Judging: ${COUNT} registers made of the samples, ${Math.round(bytes / COUNT / 1000)} kB and ` +
      `${Math.round(own / COUNT)} texts each, ${texts} distinct texts, ${RULES.length} rules`,
  )
  const measured = await inTurns(
    { parse: () => timed(parse), judge: () => timed(judge), placed: () => timed(parseWithPlaces) },
    { rounds: rounds(3) },
  )
  const time = (milliseconds) => milliseconds
  return [
    { what: 'judging a large register by all rules', values: measured.judge, unit: 'ms' },
    { what: '… / parsing it', values: ratios(measured.judge, measured.parse, time) },
    {
      what: '… / parsing it with places',
      values: ratios(measured.judge, measured.placed, time),
      goal: { atMost: 0.33 },
    },
  ]
}
