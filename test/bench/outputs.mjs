// What is timed must be the whole work: files are counted, and each must tell what its register tells in every section.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { needlesOf } from './peer-phrases.mjs'

/** Files of notices in a folder and the folders of it, without lists of them. */
export const noticesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => /register-\d+\.(?:\w\w\.)?\w+$/.test(name))

/** Sense without layout: lines may be broken anywhere. */
const words = (text) => text.replace(/\s+/g, ' ')

/**
 * @param pathOf the path of a notice, by its id, language and extension
 * @throws where a file of a register is missing, there are others, or one does not tell a sentence of each section
 */
export function checkNotices(
  folder,
  registers,
  phrases,
  pathOf = (id, language, type) => `${id}.${language}.${type}`,
) {
  const types = ['html', 'md']
  for (const { facts } of registers) {
    for (const language of facts.languages) {
      const needles = Object.entries(needlesOf(facts, language, phrases[language]))
      for (const type of types) {
        const path = pathOf(facts.id, language, type)
        const text = words(readFileSync(join(folder, path), 'utf8'))
        for (const [section, needle] of needles)
          assert.ok(text.includes(needle), `${path}: ${section}: ${needle}`)
      }
    }
  }
  assert.equal(noticesIn(folder).length, registers.length * types.length * 2)
}

export const pagesOf = (pdf) =>
  Number(/^Pages:\s+(\d+)/m.exec(spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout)?.[1])

/** The sum of the sizes of some files, in bytes. */
export const bytesOf = (folder, names) =>
  names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
