// How the package is published: by a workflow that can be trusted, and only what is as a release should be.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  lockProblems,
  repositoryProblems,
  scriptProblems,
  tagProblems,
} from '../../.scripts/release-facts.mjs'
import { root } from '../architecture/sources.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly tags?: readonly string[] } | null>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >
}

const folder = `${root}.github/workflows/`
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]))
const workflows = [...texts].map(([name, text]) => ({ name, text, workflow: parse(text) as Workflow }))
const release = workflows.find(({ name }) => name === 'release.yml')?.workflow
const stepsOf = (workflow: Workflow | undefined) =>
  Object.values(workflow?.jobs ?? {}).flatMap(({ steps }) => steps)
const commands = (steps: readonly Step[]) => steps.flatMap(({ run }) => run ?? [])

describe.each(workflows)('$name', ({ text, workflow }) => {
  test('names every action by its commit, with the version beside it', () => {
    const named = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, action]) => action)
    expect(named).toHaveLength(stepsOf(workflow).filter(({ uses }) => uses !== undefined).length)
    expect(
      named.filter((action = '') => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
    ).toEqual([])
  })

  test('keeps no secret, and no job may write but what it is given', () => {
    expect(text).not.toMatch(/secrets\.|_TOKEN/)
    expect(Object.values(workflow.permissions ?? { all: 'write' })).not.toContain('write')
    const checkouts = stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('puts nothing of the event into a command line', () => {
    expect(commands(stepsOf(workflow)).filter((command) => command.includes('${{'))).toEqual([])
  })
})

describe('a release', () => {
  test('is made of tags alone', () => {
    expect(release?.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
  })

  test('is checked first, and published by the only job that has an identity', () => {
    const identities = Object.entries(release?.jobs ?? {}).filter(
      ([, job]) => job.permissions?.['id-token'] === 'write',
    )
    expect(identities.map(([name]) => name)).toEqual(['publish'])
    expect(release?.jobs['publish']).toMatchObject({ needs: 'check', permissions: { contents: 'read' } })
    expect(commands(release?.jobs['check']?.steps ?? [])).toEqual(['.ci/run'])
    expect(commands(release?.jobs['publish']?.steps ?? [])).toEqual([
      'npm ci --ignore-scripts',
      'npm run release:check -- --publish "$GITHUB_REF_NAME"',
      'npm publish ./release/*.tgz --provenance --access public --ignore-scripts',
    ])
  })

  test('has the version of its tag', () => {
    expect(tagProblems('v1.2.3', { version: '1.2.3' })).toEqual([])
    for (const tag of ['1.2.3', 'v1.2.4', 'v1.2.3-rc.1', 'main'])
      expect(tagProblems(tag, { version: '1.2.3' })).toHaveLength(1)
  })

  test('has a lock file of the same version', () => {
    const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8'))
    const [manifest, lock] = ['package.json', 'package-lock.json'].map(read)
    expect(lockProblems(lock, manifest)).toEqual([])
    expect(lockProblems(lock, { ...manifest, version: '99.0.0' })).toHaveLength(1)
    expect(
      lockProblems({ ...lock, packages: { '': { ...manifest, version: '99.0.0' } } }, manifest),
    ).toHaveLength(1)
  })

  test.each<[string, { repository?: string | { url?: string } }, string | undefined, number]>([
    ['none', {}, undefined, 1],
    ['another', { repository: { url: 'git+https://github.com/a/b.git' } }, 'a/c', 1],
    ['not of GitHub', { repository: 'https://esimerkki.example/a/b' }, undefined, 1],
    ['its own', { repository: { url: 'git+https://github.com/a/b.git' } }, 'a/b', 0],
    ['its own, in short', { repository: 'git@github.com:a/b' }, 'a/b', 0],
  ])('is of the repository that it names: %s', (_what, manifest, wanted, count) => {
    expect(repositoryProblems(manifest, wanted)).toHaveLength(count)
  })

  test('installs nothing that runs a script of its own', () => {
    const packages = { '': {}, 'node_modules/a': { hasInstallScript: true }, 'node_modules/b': {} }
    expect(scriptProblems({ packages }, {})).toEqual(['node_modules/a has an install script'])
    expect(scriptProblems({ packages }, { allowScripts: { a: true } })).toHaveLength(1)
    expect(scriptProblems({ packages }, { allowScripts: { a: false } })).toEqual([])
  })
})

test('CI lets no package run a script of its own', () => {
  const ci = readFileSync(`${root}.ci/run`, 'utf8')
  expect(
    [...ci.matchAll(/\bnpm (?:ci|install)\b.*/g)].map(([line]) => line.includes('--ignore-scripts')),
  ).toEqual([true])
  expect(ci).toContain('npm run release:check')
})
