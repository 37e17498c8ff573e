// A thousand registers, as a workspace and as sites of the peers, checked before anything is timed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf, checkNotices, noticesIn } from './outputs.mjs'
import { peersFolder, writeEleventySite, writeHugoSite } from './peer-sites.mjs'
import { lacking } from './peers.mjs'
import { watch } from './process-tree.mjs'
import { writeWorkspace } from './workspaces.mjs'

/**
 * @returns by name, how to run each: `fresh` from nothing, else over what is there. Absent peers are undefined.
 */
export async function prepare({ bin, folder, peers, phrases, say }, count) {
  const at = (name) => join(folder, `${count}-${name}`)
  const remove = (...paths) => {
    for (const path of paths) rmSync(path, { recursive: true, force: true })
  }
  const runs = {
    own: ({ fresh = true, ...options } = {}) => {
      if (fresh) remove(join(at('own'), 'published'), join(at('own'), '.notice'))
      return watch(process.execPath, [bin, 'build'], { cwd: at('own'), ...options })
    },
    raw: () => {
      remove(at('raw'))
      return watch(process.execPath, [
        join(peersFolder, 'raw-copy.mjs'),
        join(at('own'), 'notices'),
        at('raw'),
        at('sizes.json'),
      ])
    },
    hugo: ({ fresh = true, ...options } = {}) => {
      if (fresh) remove(join(at('hugo'), 'out'))
      return watch('hugo', ['--quiet', '--destination', 'out'], { cwd: at('hugo'), ...options })
    },
    eleventy: ({ fresh = true, ...options } = {}) => {
      if (fresh) remove(join(at('eleventy'), 'out'))
      const program = 'node_modules/@11ty/eleventy/cmd.cjs'
      return watch(process.execPath, [program, '--quiet', '--output=out'], {
        cwd: at('eleventy'),
        ...options,
      })
    },
  }
  const registers = writeWorkspace(at('own'), count)
  const words = await phrases()
  await runs.own()
  const published = join(at('own'), 'published')
  checkNotices(published, registers, words)
  const names = noticesIn(published)
  writeFileSync(at('sizes.json'), JSON.stringify(names.map((name) => [name, bytesOf(published, [name])])))
  const style = /<style>.*?<\/style>/s.exec(
    readFileSync(join(published, `${registers[0].facts.id}.fi.html`), 'utf8'),
  )[0]
  const kilobytes = (folder, found) => (bytesOf(folder, found) / found.length / 1000).toFixed(1)
  const notices = readdirSync(join(at('own'), 'notices')).filter((name) => name.startsWith('register-'))
  const lines = registers.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0) / count
  say(
    `${count} registers of ${lines.toFixed(0)} lines and ${kilobytes(join(at('own'), 'notices'), notices)} kB; ` +
      `${names.length} files of ${kilobytes(published, names)} kB`,
  )
  if (lacking(peers, 'hugo') === undefined) {
    writeHugoSite(at('hugo'), registers, { phrases: words, style })
    await runs.hugo()
    const out = join(at('hugo'), 'out')
    checkNotices(out, registers, words, (id, language, type) => `${language}/${id}.${type}`)
    say(`${peers.hugo}: ${noticesIn(out).length} files of ${kilobytes(out, noticesIn(out))} kB`)
  } else runs.hugo = undefined
  if (lacking(peers, 'eleventy') === undefined) {
    writeEleventySite(at('eleventy'), registers, { phrases: words, style })
    await runs.eleventy()
    const out = join(at('eleventy'), 'out')
    checkNotices(out, registers, words)
    say(`${peers.eleventy}: ${noticesIn(out).length} files of ${kilobytes(out, noticesIn(out))} kB`)
  } else runs.eleventy = undefined
  return { runs, workspace: at('own'), registers }
}
