// No text makes the readings slow: time grows with length, whatever the text repeats. In a process of its own, so that
// a reading without end is killed and fails.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const LENGTH = 20_000
const TIMEOUT = 120_000
/** What takes longer than this, in milliseconds, and than ten times the plain text, is read again four times as long. */
const SLOW = 300
/** Four times the text takes four times the time, or sixteen times where it grows with the square. */
const MOST_GROWTH = 9

/** What is repeated, after what beginning. */
const PIECES = [
  ...`a 1 - ? : , [ ] { } # & * ! | > ' " % @ ~ = < \\ . _ + / ( ) $ ^ ;`.split(' '),
  ...[' ', '\t', '\n', '\r', '\r\n', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u0007', '\ud83d\ude00', 'ä'],
  ...[
    '- ',
    ': ',
    ' #',
    '? ',
    '---\n',
    '...\n',
    '--- ',
    '<<: ',
    '&a ',
    '*a ',
    '!a ',
    '!!str ',
    '{a: ',
    '[a, ',
  ],
  ...[
    'a: b\n',
    '- a\n',
    'a:\n ',
    '"\n',
    "'\n",
    '\\"',
    "''",
    '\\u0020',
    '\n\n ',
    ' \n',
    '\t\n',
    '\n\t',
    '|\n',
    '>\n',
  ],
  ...[
    '\u00a0a: b\n',
    '\n\u00a0',
    ' a',
    'a ',
    '-',
    '--',
    '|2',
    '"a" ',
    '"a": ',
    '[]',
    '{}',
    '],',
    '- [\n',
    '- "\n',
  ],
]
const STARTS = ['', 'a: "']

const program = `
import { parseFast } from './src/parse/parse-fast.ts'
import { parseCarefully } from './src/parse/parse-carefully.ts'
const took = (read, text) => {
  const start = performance.now()
  read(text)
  return Math.round(performance.now() - start)
}
const { pieces, starts, length, slow } = JSON.parse(process.argv.at(-1))
const careful = (text) => parseCarefully('a.yaml', text)
const plain = 'a: |\\n' + '  tieto henkilö henkilötietojen käsittely ja tietosuoja 12345\\n'.repeat(length / 60)
const print = (...values) => console.log(JSON.stringify(values))
const bounds = [parseFast, careful].map((read) => Math.max(slow, 10 * (took(read, plain), took(read, plain))))
for (const piece of pieces) for (const start of starts) {
  print(start, piece)
  for (const [index, read] of [parseFast, careful].entries()) {
    const once = took(read, start + piece.repeat(length / piece.length))
    if (once <= bounds[index]) continue
    print(start, piece, once, took(read, start + piece.repeat((4 * length) / piece.length)))
  }
}
console.log('[]')
`

/** The text and, where reading it was slow, the time that it took and that of four times as much. */
type Timing = readonly [start?: string, piece?: string, once?: number, fourfold?: number]

async function timings(): Promise<Timing[]> {
  const resolveDir = fileURLToPath(new URL('../../', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  })
  const input = JSON.stringify({ pieces: PIECES, starts: STARTS, length: LENGTH, slow: SLOW })
  const printed = await new Promise<string>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['-', input],
      { timeout: TIMEOUT, killSignal: 'SIGKILL', maxBuffer: 10_000_000 },
      (_error, stdout, stderr) => {
        // What the process could not cope with at all it says there.
        if (stderr === '') resolve(stdout)
        else reject(new Error(`${stdout.slice(-200)}${stderr}`))
      },
    )
    child.stdin?.end(outputFiles[0]?.text)
  })
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Timing)
}

test('texts of 20,000 hostile characters', { timeout: 2 * TIMEOUT }, async () => {
  const lines = await timings()
  // The last line is empty; where the process was killed it names the text that was being read.
  expect(lines.at(-1)).toEqual([])
  expect(lines.filter(({ length }) => length === 2)).toHaveLength(PIECES.length * STARTS.length)
  const grows = lines.filter(([, , once = 1, fourfold = 1]) => fourfold / once > MOST_GROWTH)
  expect(grows).toEqual([])
})
