#!/usr/bin/env node
// The command `notice`: hands the arguments and the real world to the compiled program.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { loadProgram } = require('./load-program.js')

const program = join(__dirname, '../dist/notice.cjs')
const [, , ...argv] = process.argv

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered here, so that it costs no more than starting Node.
  process.stdout.write(`${require('../package.json').version}\n`)
} else if (existsSync(program)) {
  const { main, nodeIo } = loadProgram(program).exports
  main(argv, nodeIo()).then((status) => {
    process.exitCode = status
  })
} else {
  process.stderr.write('error: notice has not been built yet\n  Run: npm ci\n')
  process.exitCode = 2
}
