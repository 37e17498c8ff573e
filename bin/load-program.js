// Loads the compiled program with the machine code that the build kept, which halves the time to start.
const { existsSync, readFileSync } = require('node:fs')
const module_ = require('node:module')
const { dirname } = require('node:path')
const vm = require('node:vm')

/** Where the build keeps the code that V8 made of the program. */
exports.cacheOf = (file) => file.replace(/\.cjs$/, '.v8cache')

/**
 * The exports of a program, and its script where it was compiled here.
 *
 * V8 refuses code that another version of itself has made, or that was made of another text, and compiles anew.
 */
exports.loadProgram = (file) => {
  // From Node 22 on, Node keeps such code itself.
  if (module_.enableCompileCache !== undefined) {
    module_.enableCompileCache()
    return { exports: require(file) }
  }
  const cache = exports.cacheOf(file)
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  // The bundler writes ASCII alone, which is read faster than UTF-8.
  const source = module_.wrap(readFileSync(file, 'latin1'))
  const script = new vm.Script(source, { filename: file, cachedData })
  const program = { exports: {} }
  script.runInThisContext()(program.exports, module_.createRequire(file), program, file, dirname(file))
  return { exports: program.exports, script }
}
