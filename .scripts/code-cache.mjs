// Keeps the code that V8 makes of the program while it works on samples: the next start need not make it again.
// Runs in a process of its own, after the bundle is written.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import v8 from 'node:v8'
import { root, textOf } from './files.mjs'

const { loadProgram } = createRequire(import.meta.url)('../bin/load-program.js')
const { exports, keep } = loadProgram(join(root, 'dist/notice.cjs'))
// What V8 has once made fast here it would make fast at each start, though it runs there a few times only.
v8.setFlagsFromString('--no-sparkplug')
const silent = { write: () => {}, isTTY: false, columns: undefined }
const run = (cwd, argv) => exports.main(argv, { ...exports.nodeIo(), cwd, stdout: silent, stderr: silent })

const [one, other] = ['notices/cleanroom-services.yaml', 'notices/water-care.yaml']
const workspace = await mkdtemp(join(tmpdir(), 'notice-warm-'))
await cp(join(root, 'notices/shared'), join(workspace, 'notices/shared'), { recursive: true })
await writeFile(join(workspace, 'notices/notice.config.yaml'), 'formats: [html, md]\n')
for (const name of [one, other]) await writeFile(join(workspace, name), await textOf(name))
// What is run most: from nothing, with nothing to do, after an edit.
await run(workspace, ['build'])
await run(workspace, ['build'])
await writeFile(join(workspace, one), `${await textOf(one)}\n`)
await run(workspace, ['build'])
await run(workspace, ['build', one, '--format', 'pdf', '--force'])
// Far from its shared parts, so that there is something to find.
const broken = join(workspace, 'broken.yaml')
await writeFile(broken, await textOf(one))
for (const argv of [
  ['validate', one],
  ['validate', broken],
  ['coverage', one],
  ['diff', one, other],
])
  await run(root, argv)
await rm(workspace, { recursive: true })
v8.setFlagsFromString('--sparkplug')
keep()
