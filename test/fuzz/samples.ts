/** Real workspaces to damage: the samples that come with the tool, and the fixtures of the tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface Sample {
  readonly name: string
  readonly text: string
  /** What it says. */
  readonly data: () => unknown
}

export interface SampleSet {
  readonly registers: readonly Sample[]
  /** What they are laid over, by path from the folder of the registers. */
  readonly shared: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '../..')

function readSet(folder: string): SampleSet {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && name !== 'notice.config.yaml')
    .sort()
  const textOf = (name: string) => readFileSync(join(root, folder, name), 'utf8')
  return {
    registers: names
      .filter((name) => !name.startsWith('shared/'))
      .map((name) => ({ name, text: textOf(name), data: () => parse(textOf(name)) as unknown })),
    shared: Object.fromEntries(
      names.filter((name) => name.startsWith('shared/')).map((name) => [name, textOf(name)]),
    ),
  }
}

let sets: readonly SampleSet[] | undefined

export function sampleSets(): readonly SampleSet[] {
  sets ??= ['notices', 'test/fixtures/as-published/notices', 'test/fixtures/wider-practice/notices'].map(
    readSet,
  )
  return sets
}
