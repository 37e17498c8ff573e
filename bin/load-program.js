// Loads the compiled program with the machine code kept of it, which halves the time to start.
const {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

/**
 * The young generation grows in one step, for nearly all that is made in a short run lives until its end. What has run
 * once stays compiled, so that it is there to be kept. The old one is cleaned when it has grown by two fifths, where V8
 * would let it become four times as large: hardly anything in it lives, so that cleaning it often costs little.
 */
const everywhere = [
  '--no-regexp-tier-up',
  '--semi-space-growth-factor=8',
  '--no-flush-bytecode',
  '--heap-growing-percent=40',
]

/**
 * How V8 works in a short run, by its major version; another version is left as it is.
 *
 * Functions run twenty times as long as it would have it before it optimises them: what it optimises in a short run
 * hardly runs again, and the work costs a third of the whole. Regular expressions are compiled once, and not first for
 * an interpreter. A long run loses by none of it.
 */
const shortRun = {
  11: ['--interrupt-budget=1351680', ...everywhere],
  12: ['--invocation-count-for-turbofan=60000', '--invocation-count-for-maglev=8000', ...everywhere],
}

/**
 * Where the code that this V8 has made of a program is kept. V8 itself compares no more than the length of the text, so
 * the name carries the hash that the build wrote at its end.
 */
function cacheOf(file, source) {
  const hash = source.slice(-20).match(/\/\/ ([0-9a-f]{16})\n$/)?.[1]
  const name = `notice-${hash}-${process.version}-${process.platform}-${process.arch}.v8cache`
  return hash && join(dirname(file), name)
}

/**
 * The exports of a program, which is one function as Node's own wrapper makes it, and what keeps its code.
 *
 * V8 refuses kept code of another version, of other settings or of another length, and compiles anew.
 *
 * @returns `keep` where there is no kept code yet: call it once the program has run, for what has not run is not kept
 */
exports.loadProgram = (file) => {
  // Before the script: code is kept for the settings that it was made with.
  for (const flag of shortRun[Number.parseInt(process.versions.v8, 10)] ?? []) v8.setFlagsFromString(flag)
  // The bundler writes ASCII alone, which is read faster than UTF-8.
  const source = readFileSync(file, 'latin1')
  const cache = cacheOf(file, source)
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new vm.Script(source, { filename: file, cachedData })
  const program = { exports: {} }
  script.runInThisContext()(program.exports, createRequire(file), program, file, dirname(file))
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  return { exports: program.exports, keep: isKept ? undefined : () => keep(script, cache) }
}

/** Takes away what a process left behind that was killed while it kept its code. */
function removeLeft(cache) {
  for (const name of readdirSync(dirname(cache))) {
    const [, owner] = name.match(/\.v8cache\.(\d+)\.tmp$/) ?? []
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(dirname(cache), name), { force: true })
  }
}

function isAlive(id) {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Where the folder may not be written to, as in a system's own, every start compiles. */
function keep(script, cache) {
  const beside = `${cache}.${process.pid}.tmp`
  try {
    removeLeft(cache)
    const file = openSync(beside, 'wx')
    try {
      writeFileSync(file, script.createCachedData())
      // V8 does not look whether all of it is as it was: a crash of the system must leave no half of it.
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, cache)
  } catch {
    rmSync(beside, { force: true })
  }
}
