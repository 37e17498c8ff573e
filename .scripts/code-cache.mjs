// Keeps the code that V8 makes of the program while it works on samples: the next start need not make it again.
// Runs in a process of its own, after the bundle is written.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, textOf } from './files.mjs'

const { loadProgram } = createRequire(import.meta.url)('../bin/load-program.js')
const { exports, keep } = loadProgram(join(root, 'dist/notice.cjs'))
const out = await mkdtemp(join(tmpdir(), 'notice-warm-'))
const silent = { write: () => {}, isTTY: false, columns: undefined }
const io = { ...exports.nodeIo(), cwd: root, stdout: silent, stderr: silent }
const [one, other] = ['notices/cleanroom-services.yaml', 'notices/water-care.yaml']
// Far from its shared parts, so that there is something to find.
const broken = join(out, 'broken.yaml')
await writeFile(broken, await textOf(one))
await exports.main(['build', one, '-o', out, '--force'], io)
for (const argv of [
  ['validate', one],
  ['validate', broken],
  ['coverage', one],
  ['diff', one, other],
])
  await exports.main(argv, io)
await rm(out, { recursive: true })
keep()
