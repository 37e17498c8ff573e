// A workspace of many registers, made of the shortest sample: each has an id of its own.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../.scripts/files.mjs'

const samples = join(root, 'notices')

/** Writes `count` registers, with the shared parts of the samples and settings that publish HTML and Markdown. */
export function writeRegisters(folder, count) {
  const notices = join(folder, 'notices')
  mkdirSync(notices, { recursive: true })
  cpSync(join(samples, 'shared'), join(notices, 'shared'), { recursive: true })
  writeFileSync(join(notices, 'notice.config.yaml'), 'formats: [html, md]\n')
  const text = readFileSync(join(samples, 'cleanroom-services.yaml'), 'utf8')
  for (let number = 0; number < count; number++) {
    const own = text.replace(/^id: .*$/m, `id: register-${number}`)
    writeFileSync(join(notices, `register-${String(number).padStart(5, '0')}.yaml`), own)
  }
}
