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
const { basename, dirname, join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

/**
 * The young generation grows in one step to its full size, and is not cleaned before it is full: nearly all that is made
 * in a short run lives until its end. What has run once stays compiled, so that it is there to be kept. The old one is
 * cleaned when it has grown by two fifths, where V8 would let it become four times as large: hardly anything in it
 * lives, so that cleaning it often costs little.
 */
const everywhere = {
  short: [
    ...['--no-regexp-tier-up', '--no-flush-bytecode', '--no-minor-gc-task'],
    ...['--semi-space-growth-factor=16', '--heap-growing-percent=40'],
  ].join(' '),
  own: [
    ...['--regexp-tier-up', '--flush-bytecode', '--minor-gc-task'],
    ...['--semi-space-growth-factor=2', '--heap-growing-percent=0'],
  ].join(' '),
}

/**
 * How V8 works in a short run, and how it does by itself, by its major version; another version is left as it is.
 *
 * Functions run twenty times as long as it would have it before it optimises them: what it optimises in a short run
 * hardly runs again, and the work costs a third of the whole. Regular expressions are compiled once, and not first for
 * an interpreter. A long run loses by none of it.
 */
const settings = {
  11: {
    short: `--interrupt-budget=1351680 ${everywhere.short}`,
    own: `--interrupt-budget=67584 ${everywhere.own}`,
  },
  12: {
    short: `--invocation-count-for-turbofan=60000 --invocation-count-for-maglev=8000 ${everywhere.short}`,
    own: `--invocation-count-for-turbofan=3000 --invocation-count-for-maglev=400 ${everywhere.own}`,
  },
}[Number.parseInt(process.versions.v8, 10)]

/** All at once: V8 looks at every one of its settings after each call. */
function workAs(kind) {
  if (settings !== undefined) v8.setFlagsFromString(settings[kind])
}

/**
 * Gives Node's own modules. They bring code that was kept while V8 was as it is by itself, and that it refuses at any
 * other time: what makes hashes would take three times as long to load.
 */
function requireWith(require) {
  const known = new Map()
  return (name) => {
    if (!known.has(name)) {
      workAs('own')
      known.set(name, require(name))
      workAs('short')
    }
    return known.get(name)
  }
}

/**
 * Where the code that this V8 has made of a part of the program is kept. V8 itself compares no more than the length of
 * the text, so the name carries the hash that the build wrote at its end.
 */
function cacheOf(file, source) {
  const hash = source.slice(-20).match(/\/\/ ([0-9a-f]{16})\n$/)?.[1]
  const engine = `${process.version}-${process.platform}-${process.arch}`
  return hash && join(dirname(file), `${basename(file, '.cjs')}-${hash}-${engine}.v8cache`)
}

/**
 * The exports of a program, whose parts are functions as Node's own wrapper makes them, and what keeps their code.
 *
 * V8 refuses kept code of another version, of other settings or of another length, and compiles anew.
 *
 * @returns `keep` keeps the code of those parts that were loaded without: call it once the program has run, for what
 *   has not run is not kept
 */
exports.loadProgram = (file) => {
  // Before the scripts: code is kept for the settings that it was made with.
  workAs('short')
  const parts = new Map()
  const requireOther = requireWith(createRequire(file))
  // The parts ask each other for modules, as `.scripts/program-parts.mjs` has divided them.
  const require = (name) =>
    /^\.\/notice(-\w+)?\.cjs$/.test(name) ? load(join(dirname(file), name)) : requireOther(name)

  function load(path) {
    const loaded = parts.get(path)
    if (loaded !== undefined) return loaded.module.exports
    // The bundler writes ASCII alone, which is read faster than UTF-8.
    const source = readFileSync(path, 'latin1')
    const cache = cacheOf(path, source)
    const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
    const script = new vm.Script(source, { filename: path, cachedData })
    const isKept = cachedData !== undefined && script.cachedDataRejected === false
    const module = { exports: {} }
    // Before it runs: it may ask for a part that asks for this one.
    parts.set(path, { module, script, cache, isKept })
    script.runInThisContext()(module.exports, require, module, path, dirname(path))
    return module.exports
  }

  return {
    exports: load(file),
    keep: (isMeant = () => true) => {
      for (const [path, { script, cache, isKept }] of parts) if (!isKept && isMeant(path)) keep(script, cache)
    },
  }
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
