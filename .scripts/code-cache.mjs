// Keeps the code that V8 makes of the program while it builds a sample: the next start need not make it again.
// Runs in a process of its own, after the bundle is written.
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './files.mjs'

const { loadProgram } = createRequire(import.meta.url)('../bin/load-program.js')
const { exports, keep } = loadProgram(join(root, 'dist/notice.cjs'))
if (keep !== undefined) {
  const out = await mkdtemp(join(tmpdir(), 'notice-warm-'))
  const silent = { write: () => {}, isTTY: false, columns: undefined }
  const io = { ...exports.nodeIo(), cwd: root, stdout: silent, stderr: silent }
  await exports.main(['build', 'notices/cleanroom-services.yaml', '-o', out], io)
  await exports.main(['validate', 'notices/cleanroom-services.yaml'], io)
  await rm(out, { recursive: true })
  keep()
}
