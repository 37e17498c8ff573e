// Judging a thousand registers by schema and rules, beside parsing them in a process that starts in the same way.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../.scripts/files.mjs'
import { peersFolder } from './peer-sites.mjs'
import { watch } from './process-tree.mjs'
import { ratios, shownCount } from './statistics.mjs'
import { inTurns } from './turns.mjs'

/** The parser alone, or the library that most tools use, as a program that keeps its compiled code as the command does. */
async function parserProgram(outfile) {
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        import { readdirSync, readFileSync } from 'node:fs'
        import { join } from 'node:path'
        import { parse } from 'yaml'
        import { parseSource } from './src/parse/parse-source.ts'
        const ways = {
          own: (name, bytes) => parseSource(name, bytes).value,
          library: (name, bytes) => parse(bytes.toString('utf8')),
        }
        export function main(folder, way) {
          const names = readdirSync(folder).filter((name) => name.startsWith('register-'))
          const parsed = names.map((name) => ways[way](name, readFileSync(join(folder, name))))
          return parsed.filter((document) => document !== undefined).length
        }`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'ascii',
    logLevel: 'warning',
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    outfile,
  })
  const hash = createHash('sha256').update(readFileSync(outfile)).digest('hex').slice(0, 16)
  appendFileSync(outfile, `// ${hash}\n`)
}

export async function validate({ bin, folder, count, thousand, rounds }) {
  const { workspace, registers } = await thousand()
  const program = join(folder, 'parser.cjs')
  await parserProgram(program)
  const parse = (way) => async () => {
    const run = await watch(process.execPath, [
      join(peersFolder, 'parse-only.cjs'),
      program,
      join(workspace, 'notices'),
      way,
    ])
    assert.match(run.said, new RegExp(`^Parsed ${registers.length} descriptions`))
    return run
  }
  const measured = await inTurns(
    {
      validate: () => watch(process.execPath, [bin, 'validate'], { cwd: workspace }),
      parse: parse('own'),
      library: parse('library'),
    },
    { rounds: rounds(7), warmUps: 2 },
  )
  const cpu = ({ cpu }) => cpu
  return [
    {
      what: `\`notice validate\`, ${shownCount(count)} registers, CPU`,
      values: measured.validate.map(cpu),
      unit: 's',
    },
    {
      what: '… / parsing them, CPU',
      values: ratios(measured.validate, measured.parse, cpu),
      goal: { atMost: 1.4 },
    },
    {
      what: '… / parsing them by the library `yaml`, CPU',
      values: ratios(measured.validate, measured.library, cpu),
    },
    { what: '… / parsing them', values: ratios(measured.validate, measured.parse, ({ wall }) => wall) },
  ]
}
