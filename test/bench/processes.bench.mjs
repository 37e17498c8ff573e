// What a second process costs and brings: time and memory, of a thousand registers and of a hundred PDFs.
import assert from 'node:assert/strict'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { watch } from './process-tree.mjs'
import { ratios } from './statistics.mjs'
import { inTurns } from './turns.mjs'
import { writeWorkspace } from './workspaces.mjs'

async function compare({ bin, folder, rounds }, count, formats) {
  const cwd = join(folder, `processes-${count}`)
  writeWorkspace(cwd, count, { formats, short: formats.includes('pdf') })
  /** One build from nothing, with its files counted before anything is said of its time. */
  const build = (jobs) => async () => {
    for (const made of ['published', '.notice']) rmSync(join(cwd, made), { recursive: true, force: true })
    const run = await watch(process.execPath, [bin, 'build', '--jobs', jobs], { cwd, looking: true })
    const files = readdirSync(join(cwd, 'published')).filter((name) => name.startsWith('register-'))
    assert.equal(files.length, count * 2 * formats.length)
    return run
  }
  const { two, one } = await inTurns({ two: build('2'), one: build('1') }, { rounds: rounds(2) })
  const what = `${count * 2 * formats.length} files (${formats.join(', ')})`
  return [
    { what: `${what}, two processes / one`, values: ratios(two, one, ({ wall }) => wall) },
    { what: '… CPU of the busiest', values: ratios(two, one, ({ busiest }) => busiest) },
    { what: '… CPU of all', values: ratios(two, one, ({ cpu }) => cpu) },
    { what: '… peak memory', values: ratios(two, one, ({ peak }) => peak) },
  ]
}

export async function processes(context) {
  return [
    ...(await compare(context, context.count, ['html', 'md'])),
    ...(await compare(context, context.count / 20, ['pdf'])),
  ]
}
