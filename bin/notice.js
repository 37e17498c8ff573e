#!/usr/bin/env node
// The command `notice`: hands the arguments and the real world to the compiled program.
const { existsSync, writeSync } = require('node:fs')
const { join } = require('node:path')
const { loadProgram } = require('./load-program.js')

/** What the program is written for, as in `engines` of package.json. */
const [least, minor] = [20, 19]
const [nodeMajor, nodeMinor] = process.versions.node.split('.').map(Number)

const program = join(__dirname, '../dist/notice.cjs')
const [, , ...argv] = process.argv

if (nodeMajor < least || (nodeMajor === least && nodeMinor < minor)) {
  process.stderr.write(
    `error: notice needs Node ${least}.${minor} or later, and this is ${process.versions.node}\n` +
      '  Debian: see https://nodejs.org/en/download, for the package of the system may be too old\n' +
      '  macOS: brew install node\n  Windows: winget install OpenJS.NodeJS.LTS\n',
  )
  process.exitCode = 2
} else if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered here, so that it costs no more than starting Node.
  // Straight to where it goes: one who reads no more (`| head -c 0`) is no failure.
  try {
    writeSync(1, `${require('../package.json').version}\n`)
  } catch (error) {
    if (error.code !== 'EPIPE') {
      process.stderr.write(`error: ${error.message}\n  See whether the disk that it goes to is full.\n`)
      process.exitCode = 2
    }
  }
} else if (existsSync(program)) {
  const { exports, keep } = loadProgram(program)
  exports.main(argv, exports.nodeIo()).then((status) => {
    process.exitCode = status
    // Any other command leaves most of these unrun, and their code would be missing for ever.
    const ofBuilds = [program, join(__dirname, '../dist/notice-build.cjs')]
    if (status < 2) keep((part) => !ofBuilds.includes(part) || (argv[0] === 'build' && status === 0))
    // To take apart what is in memory takes time, and nothing waits but on Windows, where pipes and terminals do.
    if (process.platform !== 'win32') process.exit()
  })
} else {
  process.stderr.write('error: notice has not been built yet\n  Run: npm ci\n')
  process.exitCode = 2
}
