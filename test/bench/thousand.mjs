// The registers that are built by the thousand, as a workspace and as sites of the peers, checked before anything is timed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf, checkNotices, noticesIn } from './outputs.mjs'
import { peersFolder, writeEleventySite, writeHugoSite } from './peer-sites.mjs'
import { lacking } from './peers.mjs'
import { watch } from './process-tree.mjs'
import { writeWorkspace } from './workspaces.mjs'

const remove = (...paths) => {
  for (const path of paths) rmSync(path, { recursive: true, force: true })
}

const kilobytes = (folder, names) => (bytesOf(folder, names) / names.length / 1000).toFixed(1)

/**
 * The workspace of registers, built once and checked.
 *
 * @returns how to build it, and to read and write as many bytes; `fresh`, from nothing, else over what is there
 */
export async function prepareWorkspace({ bin, folder, count, phrases, say }) {
  const workspace = join(folder, `${count}`)
  const [sources, published] = [join(workspace, 'notices'), join(workspace, 'published')]
  const [copied, sizes] = [join(folder, `${count}-copied`), join(folder, `${count}-sizes.json`)]
  const own = ({ fresh = true, ...options } = {}) => {
    if (fresh) remove(published, join(workspace, '.notice'))
    return watch(process.execPath, [bin, 'build'], { cwd: workspace, ...options })
  }
  const raw = () => {
    remove(copied)
    return watch(process.execPath, [join(peersFolder, 'raw-copy.mjs'), sources, copied, sizes])
  }
  const registers = writeWorkspace(workspace, count)
  await own()
  checkNotices(published, registers, await phrases())
  const names = noticesIn(published)
  writeFileSync(sizes, JSON.stringify(names.map((name) => [name, bytesOf(published, [name])])))
  const lines = registers.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0) / count
  say(
    `${count} registers of ${lines.toFixed(0)} lines and ${kilobytes(sources, noticesIn(sources))} kB; ` +
      `${names.length} files of ${kilobytes(published, names)} kB`,
  )
  return { workspace, published, registers, own, raw }
}

/** The same registers as sites of those peers that are here, built once and checked: how to build each. */
export async function prepareSites({ folder, peers, phrases, say }, { published, registers }) {
  const words = await phrases()
  const page = readFileSync(join(published, `${registers[0].facts.id}.fi.html`), 'utf8')
  const site = { phrases: words, style: /<style>.*?<\/style>/s.exec(page)[0] }
  const prepare = async (name, write, command, pathOf) => {
    if (lacking(peers, name) !== undefined) return undefined
    const cwd = join(folder, name)
    const out = join(cwd, 'out')
    write(cwd, registers, site)
    const run = ({ fresh = true, ...options } = {}) => {
      if (fresh) remove(out)
      return watch(command[0], command.slice(1), { cwd, ...options })
    }
    await run()
    checkNotices(out, registers, words, pathOf)
    say(`${peers[name]}: ${noticesIn(out).length} files of ${kilobytes(out, noticesIn(out))} kB`)
    return run
  }
  const eleventy = [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--output=out']
  return {
    hugo: await prepare(
      'hugo',
      writeHugoSite,
      ['hugo', '--quiet', '--destination', 'out'],
      (id, language, type) => `${language}/${id}.${type}`,
    ),
    eleventy: await prepare('eleventy', writeEleventySite, eleventy),
  }
}
