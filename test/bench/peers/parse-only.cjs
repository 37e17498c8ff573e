// Parses descriptions and does no more, in a process that starts as the command does.
//   node parse-only.cjs <program> <folder of descriptions> <way>
const { loadProgram } = require('../../../bin/load-program.js')

const [, , program, folder, way] = process.argv
const { exports: parser, keep } = loadProgram(program)
const parsed = parser.main(folder, way)
keep?.()
process.stderr.write(`Parsed ${parsed} descriptions\n`)
