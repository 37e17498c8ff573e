/** kill -9 at each change of the file system, of commands that write something else than a whole site. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { register, unlawful } from '../../cli/sample.ts'
import { dieAtCall, run, start } from '../program.ts'
import { contentsOf, type Texts, writeTexts } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

const described = register('customers')

const sources: Texts = {
  'notices/notice.config.yaml': 'formats: [html, md]\n',
  'notices/customers.yaml': described.replace('period: P3Y', 'period: P5Y'),
  'notices/staff.yaml': unlawful('staff'),
  'before/customers.yaml': described,
}

/** What is written, and where: nothing else may change. */
const commands: readonly (readonly [argv: string, folders: readonly string[]])[] = [
  ['diff before/customers.yaml notices/customers.yaml --write-history', ['notices']],
  [
    'diff before/customers.yaml notices/customers.yaml --format docx=review/ --format md=review/all.md',
    ['review'],
  ],
  ['validate --generate-waivers', ['notices']],
  ['build notices/customers.yaml --shard 1/1 -o shards/1', ['shards/1']],
  ['build notices/customers.yaml -f html -l fi', ['published']],
]

/** Files of the program’s own, which the next run takes over or away. */
const own = /\.tmp$|^\.notice-/

function stateOf(folder: string, names: readonly string[]): Map<string, Buffer> {
  const files = ['notices', 'before', ...names].flatMap((name) =>
    [...contentsOf(join(folder, name))].map(([file, bytes]) => [`${name}/${file}`, file, bytes] as const),
  )
  return new Map(files.flatMap(([path, file, bytes]) => (own.test(file) ? [] : [[path, bytes] as const])))
}

const temporaries = (folder: string, names: readonly string[]): string[] =>
  names.flatMap((name) => [...contentsOf(join(folder, name)).keys()].filter((file) => file.endsWith('.tmp')))

/** Files that differ from those of every one of the states. */
function foreign(
  found: ReadonlyMap<string, Buffer>,
  ...states: readonly ReadonlyMap<string, Buffer>[]
): string[] {
  const names = new Set([...found.keys(), ...states.flatMap((state) => [...state.keys()])])
  const isSame = (a: Buffer | undefined, b: Buffer | undefined) =>
    a === undefined || b === undefined ? a === b : a.equals(b)
  return [...names].filter((name) => !states.some((state) => isSame(found.get(name), state.get(name))))
}

export const killOtherWrites: TortureCase = {
  name: 'kill-other-writes',
  what: 'kill -9 at the n-th change of the file system by history drafts, waivers, redlines, shards, parts of a site',
  rounds: { short: 1, long: Number.POSITIVE_INFINITY },
  run: async ({ rounds, random, folder, isLong }) => {
    const lost: string[] = []
    let tried = 0
    const site = join(folder, 'site')
    const fresh = () => {
      rmSync(site, { recursive: true, force: true })
      writeTexts(site, sources)
    }
    for (const [line, folders] of isLong ? commands : [random.pick(commands)]) {
      const argv = line.split(' ')
      const countFile = join(folder, 'calls')
      fresh()
      const before = stateOf(site, folders)
      const { status: wanted } = await run(site, argv, {
        node: ['-r', dieAtCall],
        env: { NOTICE_COUNT_FILE: countFile },
      })
      const after = stateOf(site, folders)
      if (foreign(after, before).length === 0) lost.push(`${line} wrote nothing`)
      // What is drafted twice, as after a kill that came too late, stands there twice.
      const { status: wantedTwice } = await run(site, argv)
      const twice = stateOf(site, folders)
      const calls = Number(readFileSync(countFile, 'utf8'))
      const all = Array.from({ length: calls }, (_, index) => index + 1)
      for (const call of rounds < calls ? Array.from({ length: rounds }, () => random.pick(all)) : all) {
        fresh()
        const killed = start(site, argv, { node: ['-r', dieAtCall], env: { NOTICE_DIE_AT: `${call}` } })
        const { status } = await killed.ended
        if (status === wanted) continue
        tried++
        const found = status === 'SIGKILL' ? [] : [`it ended with ${status}`]
        found.push(...foreign(stateOf(site, folders), before, after).map((name) => `${name} is torn`))
        const again = await run(site, argv)
        if (again.status !== wanted && again.status !== wantedTwice)
          found.push(`the next run ended with ${again.status}: ${again.err}`)
        found.push(
          ...foreign(stateOf(site, folders), after, twice).map((name) => `the next run left ${name}`),
        )
        found.push(...temporaries(site, folders).map((name) => `${name} was left behind`))
        lost.push(...found.map((what) => `${line}, killed at change ${call} of ${calls}: ${what}`))
      }
    }
    return { tried, lost }
  },
}
