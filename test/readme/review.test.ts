/** What README and `docs/review.md` tell of review is so: flags, verdicts, weights, and the workflow. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { textsEn } from '../../src/cli/texts/texts-en.ts'
import type { Effect, Tier } from '../../src/diff/change.ts'
import { weightOf } from '../../src/diff/weight.ts'
import { openWorld } from '../cli/open-world.ts'

const [readme, docs] = await Promise.all(
  ['README.md', 'docs/review.md'].map((path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')),
)

test('every flag that is shown exists', async () => {
  const world = openWorld({})
  for (const command of ['diff', 'verify']) {
    const help = (await world.run('help', command)).out
    const shown = `${readme}\n${docs}`.matchAll(new RegExp(`notice ${command} [^\`\\n#]*`, 'g'))
    const flags = [...shown].flatMap(([line]) => line.match(/--[a-z-]+/g) ?? [])
    expect([...new Set(flags)].filter((flag) => !help.includes(flag))).toEqual([])
    if (command === 'diff') expect(new Set(flags).size).toBeGreaterThan(3)
  }
})

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: {
    readonly review: { readonly steps: readonly { uses?: string; with?: object; run?: string }[] }
  }
}

test('the workflow fetches what it compares with, and uses no action but those of GitHub', () => {
  const [, text = ''] = /```yaml\n(name: Notices\n[\s\S]*?)```/.exec(readme ?? '') ?? []
  const { permissions, jobs } = parse(text) as Workflow
  const { steps } = jobs.review
  expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  expect(steps.flatMap(({ uses }) => uses ?? []).every((action) => action.startsWith('actions/'))).toBe(true)
  expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toEqual({ 'fetch-depth': 0 })
  // What an author of a pull request writes is put into no script.
  expect(steps.flatMap(({ run }) => run ?? []).filter((script) => script.includes('${{'))).toEqual([])
})

test('the workflow tells of changes also where a description has mistakes, and finds its own comment again', () => {
  const [, text = ''] = /```yaml\n(name: Notices\n[\s\S]*?)```/.exec(readme ?? '') ?? []
  const steps = (parse(text) as Workflow).jobs.review.steps as readonly { run?: string; if?: string }[]
  const at = (words: string) => steps.findIndex(({ run }) => run?.includes(words))
  expect(at('notice validate')).toBeLessThan(at('notice diff'))
  for (const step of [steps[at('notice diff')], steps[at('gh api')]])
    expect(step?.if).toContain('!cancelled()')
  expect(steps[at('gh api')]?.run).toContain('--method PATCH')
  expect(text).not.toContain('--edit-last')
  expect(text.match(/npx (?!--no )/)).toBeNull()
})

test('the table of weights is the one by which changes are weighed', () => {
  const effects: readonly Effect[] = ['widens', 'incomparable', 'narrows', 'neutral']
  for (const tier of ['A', 'B', 'C'] satisfies Tier[]) {
    const row = effects.map((effect) => weightOf(tier, effect)).join(' | ')
    expect(docs).toContain(`| ${tier} | ${row} |`)
  }
})

test('every verdict is told', () => {
  for (const verdict of Object.keys(textsEn.verify.verdicts)) expect(docs).toContain(`\`${verdict}\``)
})
