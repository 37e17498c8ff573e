/** Cases as files, so that what was found once is tried again in every run of the tests. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files, FuzzCase } from './fuzz-case.ts'

export interface KeptCase extends FuzzCase {
  /** The name of its file, without the end. */
  readonly name: string
}

type Written = string | { readonly base64: string }

interface WrittenCase {
  /** What was lost, for people. */
  readonly found: string
  readonly commands: FuzzCase['commands']
  readonly files: Readonly<Record<string, Written>>
}

export const casesFolder = join(import.meta.dirname, '../fuzz/cases')

/** All that were kept, in the order of their names. */
export function keptCases(folder = casesFolder): KeptCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { commands, files } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as WrittenCase
      return { name: name.slice(0, -'.json'.length), commands, files: read(files) }
    })
}

/** Writes a case. @returns the path of its file */
export function keepCase(
  name: string,
  { files, commands }: FuzzCase,
  found: string,
  folder = casesFolder,
): string {
  const kept: WrittenCase = {
    found,
    commands,
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [path, written(content)])),
  }
  const path = join(folder, `${name}.json`)
  writeFileSync(path, `${JSON.stringify(kept, undefined, 2)}\n`)
  return path
}

/** A text that bytes cannot be told from is one. */
function written(content: string | Uint8Array): Written {
  const bytes = Buffer.from(content)
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : { base64: bytes.toString('base64') }
}

function read(files: WrittenCase['files']): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
    ]),
  )
}
