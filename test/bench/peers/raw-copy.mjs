// The least that a run can cost: reads the descriptions and writes files of as many bytes as the notices have.
//   node raw-copy.mjs <folder of descriptions> <output folder> <file that lists names and sizes as JSON>
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [from, to, list] = process.argv.slice(2)
for (const name of readdirSync(from)) readFileSync(join(from, name))
mkdirSync(to, { recursive: true })
for (const [name, size] of JSON.parse(readFileSync(list, 'utf8')))
  writeFileSync(join(to, name), Buffer.alloc(size, 'x'))
