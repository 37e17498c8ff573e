// Runs the fuzzing: bundled first, for Node of this age does not read TypeScript.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './files.mjs'

const folder = await mkdtemp(join(tmpdir(), 'notice-fuzz-'))
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/main.ts', 'test/fuzz/worker.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // What was CommonJS asks for Node's own modules by `require`, which an ES module does not have.
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/fuzz')) },
  })
  const env = { ...process.env, NOTICE_FUZZ_BUNDLE: folder }
  const args = [join(folder, 'main.mjs'), ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  process.exitCode = await new Promise((resolve) =>
    child.on('close', (status, signal) => {
      if (signal !== null) console.error(`the fuzzing was ended by ${signal}`)
      resolve(status ?? 1)
    }),
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
