// Keeps the machine code that V8 makes of the program while it builds a sample: the next start need not make it again.
// Runs in a process of its own, after the bundle is written.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './files.mjs'

const { loadProgram, cacheOf } = createRequire(import.meta.url)('../bin/load-program.js')
const file = join(root, 'dist/notice.cjs')

await rm(cacheOf(file), { force: true })
const { exports, script } = loadProgram(file)
if (script !== undefined) {
  const out = await mkdtemp(join(tmpdir(), 'notice-warm-'))
  const silent = { write: () => {}, isTTY: false, columns: undefined }
  const io = { ...exports.nodeIo(), cwd: root, stdout: silent, stderr: silent }
  await exports.main(['build', 'notices/cleanroom-services.yaml', '-o', out], io)
  await exports.main(['validate', 'notices/cleanroom-services.yaml'], io)
  await rm(out, { recursive: true })
  await writeFile(cacheOf(file), script.createCachedData())
}
