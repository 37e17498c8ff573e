// The registers as sites of Hugo and of Eleventy: the same descriptions, with templates that print every section.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../.scripts/files.mjs'

export const peersFolder = join(root, 'test/bench/peers')

function write(folder, name, text) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Each description is a data file, read once; each notice in a language is a page that names it. */
export function writeHugoSite(folder, registers, { phrases, style }) {
  cpSync(join(peersFolder, 'hugo'), folder, { recursive: true })
  write(join(folder, 'layouts/partials'), 'style.html', style)
  for (const [language, words] of Object.entries(phrases))
    write(join(folder, 'data/phrases'), `${language}.json`, JSON.stringify(words))
  for (const { facts, text } of registers) {
    write(join(folder, 'data/registers'), `${facts.id}.yaml`, text)
    for (const language of facts.languages)
      write(join(folder, 'content'), `${facts.id}.${language}.md`, `---\nregister: ${facts.id}\n---\n`)
  }
}

/** The descriptions are read by a data file in JavaScript, and two templates paginate over them. */
export function writeEleventySite(folder, registers, { phrases, style }) {
  cpSync(join(peersFolder, 'eleventy/site'), folder, { recursive: true })
  symlinkSync(join(peersFolder, 'eleventy/node_modules'), join(folder, 'node_modules'))
  write(join(folder, '_data'), 'style.json', JSON.stringify(style))
  write(join(folder, '_data'), 'phrases.json', JSON.stringify(phrases))
  for (const { facts, text } of registers) write(join(folder, 'registers'), `${facts.id}.yaml`, text)
}
