#!/usr/bin/env node
// The command `notice`: hands the arguments and the real world to the compiled program.
import { existsSync } from 'node:fs'
import * as module from 'node:module'

const program = new URL('../dist/cli/main.js', import.meta.url)

if (existsSync(program)) {
  // Keeps compiled code for the next start. Node 20 does not have it.
  module.enableCompileCache?.()
  const { main, nodeIo } = await import(program.href)
  process.exitCode = await main(process.argv.slice(2), nodeIo())
} else {
  process.stderr.write('error: notice has not been built yet\n  Run: npm ci\n')
  process.exitCode = 2
}
