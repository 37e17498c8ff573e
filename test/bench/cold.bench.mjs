// What a single command costs: Node alone, the version, and one register from nothing beside four calls of pandoc.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkNotices } from './outputs.mjs'
import { lacking } from './peers.mjs'
import { watch } from './process-tree.mjs'
import { ratios } from './statistics.mjs'
import { inTurns } from './turns.mjs'
import { writeWorkspace } from './workspaces.mjs'

const calls = ['fi', 'en'].flatMap((language) => {
  const from = `register-00000.${language}.md`
  return [
    `pandoc -s --toc -f gfm -t html5 -M title=Notice -M lang=${language} -o out.${language}.html ${from}`,
    `pandoc -s -f gfm -t gfm -o out.${language}.md ${from}`,
  ]
})

export async function cold({ bin, folder, rounds, peers, phrases }) {
  const cwd = join(folder, 'one')
  const registers = writeWorkspace(cwd, 1)
  const build = async () => {
    for (const made of ['published', '.notice']) rmSync(join(cwd, made), { recursive: true, force: true })
    return watch(process.execPath, [bin, 'build'], { cwd })
  }
  await build()
  checkNotices(join(cwd, 'published'), registers, await phrases())
  const pages = join(folder, 'pandoc')
  mkdirSync(pages)
  for (const language of ['fi', 'en']) {
    const name = `register-00000.${language}.md`
    copyFileSync(join(cwd, 'published', name), join(pages, name))
  }
  const pandoc = lacking(peers, 'pandoc')
  const measured = await inTurns(
    {
      node: () => watch(process.execPath, ['-e', '0']),
      version: () => watch(process.execPath, [bin, '--version']),
      build,
      pandoc:
        pandoc === undefined ? () => watch('sh', ['-c', calls.join(' && ')], { cwd: pages }) : undefined,
    },
    { rounds: rounds(15), warmUps: 2 },
  )
  const wall = ({ wall }) => wall
  return [
    { what: '`node -e 0`', values: measured.node.map((run) => run.wall * 1000), unit: 'ms' },
    {
      what: '`notice --version` / `node -e 0`',
      values: ratios(measured.version, measured.node, wall),
      goal: { atMost: 1.2 },
    },
    {
      what: 'one register, cold, all rules, 4 files / `node -e 0`',
      values: ratios(measured.build, measured.node, wall),
      goal: { atMost: 1.8 },
    },
    {
      what: 'one register, cold, all rules, 4 files / four pandoc calls',
      values: ratios(measured.build, measured.pandoc, wall),
      skipped: pandoc,
      goal: { atMost: 0.8 },
    },
  ]
}
