// Runs the long form of the torture: bundled first, for Node of this age does not read TypeScript.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './files.mjs'

const folder = await mkdtemp(join(tmpdir(), 'notice-torture-'))
const outfile = join(folder, 'torture.mjs')
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/torture/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/torture')) },
  })
  const child = spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)))
} finally {
  await rm(folder, { recursive: true, force: true })
}
