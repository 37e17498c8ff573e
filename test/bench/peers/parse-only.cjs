// Parses descriptions and does no more, in a process that starts as the command does.
//   node parse-only.cjs <program> <folder of descriptions>
const { loadProgram } = require('../../../bin/load-program.js')

const [, , program, folder] = process.argv
const { exports: parser, keep } = loadProgram(program)
const parsed = parser.main(folder)
keep?.()
process.stderr.write(`Parsed ${parsed} descriptions\n`)
