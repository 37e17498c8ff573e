// What of a workspace is read to compare it with a revision: what may differ, and no more.
import { describe, expect, test, vi } from 'vitest'
import { openRevisionSides } from '../../src/publish/revision-sides.ts'
import { registerId } from '../../src/workspace/read-registers.ts'
import { register } from '../cli/sample.ts'
import { type Tree, testWorld } from '../io/test-world.ts'
import { hasGit, openRepo } from '../workspace/git-repo.ts'

const many: Tree = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((name) => [`notices/${name}.yaml`, register(`register-${name}`)]),
)

/** The ids that are read on each side. */
async function idsRead(repo: ReturnType<typeof openRepo>, paths: readonly string[] = [], revision = 'HEAD') {
  const sides = await openRevisionSides(repo.io, revision, paths)
  if (!('old' in sides)) throw new Error(JSON.stringify(sides.diagnostics))
  const ids = ({ sources }: typeof sides.old) =>
    sources.map((source) => registerId(source)?.replace('register-', ''))
  return { old: ids(sides.old), new: ids(sides.new) }
}

const longer = (id: string) => register(id).replace('period: P3Y', 'period: P5Y')

describe.skipIf(!hasGit)('read are', () => {
  test('none where nothing changed, whatever the dates of the files', async () => {
    const repo = openRepo(many)
    expect(await idsRead(repo)).toEqual({ old: [], new: [] })
    repo.write(many)
    expect(await idsRead(repo)).toEqual({ old: [], new: [] })
    repo.write({ 'notices/readme.txt': 'no description', 'notices/.hidden.yaml': 'x: 1' })
    expect(await idsRead(repo)).toEqual({ old: [], new: [] })
  })

  test('those that changed, in the index or not, came, went or moved', async () => {
    const repo = openRepo(many)
    repo.write({ 'notices/b.yaml': longer('register-b'), 'notices/e.yaml': register('register-e') })
    repo.git('add', 'notices/b.yaml')
    repo.remove('notices/c.yaml')
    repo.git('mv', 'notices/d.yaml', 'notices/z.yaml')
    expect(await idsRead(repo)).toEqual({ old: ['b', 'c', 'd'], new: ['b', 'e', 'd'] })
  })

  test('those whose shared parts changed, by however many steps', async () => {
    const repo = openRepo({
      ...many,
      'notices/shared/top.yaml': 'extends: under.yaml\n',
      'notices/shared/under.yaml': 'x-note: old\n',
      'notices/shared/other.yaml': 'x-other: old\n',
      'notices/a.yaml': `extends: shared/top.yaml\n${register('register-a')}`,
      'notices/b.yaml': `extends: [ "shared/\\u0075nder.yaml" ]\n${register('register-b')}`,
      'notices/c.yaml': `extends: shared/other.yaml\n${register('register-c')}`,
    })
    repo.write({ 'notices/shared/under.yaml': 'x-note: new\n' })
    expect(await idsRead(repo)).toEqual({ old: ['a', 'b'], new: ['a', 'b'] })
  })

  test('those that extend by the name of a link', async () => {
    const repo = openRepo({
      ...many,
      'notices/shared/real.yaml': 'x-note: old\n',
      'notices/shared/alias.yaml': 'link:real.yaml',
      'notices/a.yaml': `extends: shared/alias.yaml\n${register('register-a')}`,
    })
    repo.write({ 'notices/shared/real.yaml': 'x-note: new\n' })
    expect(await idsRead(repo)).toEqual({ old: ['a'], new: ['a'] })
  })

  test('only those that are named', async () => {
    const repo = openRepo(many)
    repo.write({ 'notices/a.yaml': longer('register-a'), 'notices/b.yaml': longer('register-b') })
    repo.remove('notices/c.yaml')
    expect(await idsRead(repo, ['notices/b.yaml'])).toEqual({ old: ['b'], new: ['b'] })
    expect(await idsRead(repo, ['notices'])).toEqual({ old: ['a', 'b', 'c'], new: ['a', 'b'] })
  })

  test.each([
    ['languages', 'languages: [fi]\n'],
    ['the layout', 'layout: { numbering: none }\n'],
  ])('all where the settings give %s anew', async (_what, config) => {
    const repo = openRepo(many)
    repo.write({ 'notices/notice.config.yaml': config })
    expect((await idsRead(repo)).new).toEqual(['a', 'b', 'c', 'd'])
  })

  test('none where settings changed that give no words', async () => {
    const repo = openRepo({ ...many, 'notices/notice.config.yaml': 'formats: [html]\n' })
    repo.write({ 'notices/notice.config.yaml': 'formats: [md]\nbrand: { colour: "#00558c" }\n' })
    expect(await idsRead(repo)).toEqual({ old: [], new: [] })
  })

  test('all where phrases or templates of the workspace changed', async () => {
    const repo = openRepo({
      ...many,
      'notices/notice.config.yaml': 'locales: branding/locales\n',
      'branding/locales/en.yaml': 'headings: { history: Log }\n',
    })
    expect(await idsRead(repo)).toEqual({ old: [], new: [] })
    repo.write({ 'branding/locales/en.yaml': 'headings: { history: Change log }\n' })
    expect((await idsRead(repo)).new).toEqual(['a', 'b', 'c', 'd'])
  })

  test.each([
    ['untracked', []],
    ['staged', [['add', '.']]],
    [
      'committed',
      [
        ['add', '.'],
        ['commit', '-m', 'A template'],
      ],
    ],
  ])('all where a template of the workspace is new and %s', async (_what, commands) => {
    const repo = openRepo({
      ...many,
      'notices/notice.config.yaml': 'templates: branding\n',
      'branding/a.txt': '',
    })
    expect(await idsRead(repo)).toEqual({ old: [], new: [] })
    const base = repo.git('rev-parse', 'HEAD').trim()
    repo.write({ 'branding/styles/own.css': 'body { color: red }\n' })
    for (const command of commands) repo.git(...command)
    expect((await idsRead(repo, [], base)).new).toEqual(['a', 'b', 'c', 'd'])
  })

  test('all where another version of the tool published them', async () => {
    const page = (version: string) => `<meta name="generator" content="notice-compiler ${version}">`
    const repo = openRepo({ ...many, 'published/index.fi.html': page('0.0.1') })
    expect((await idsRead(repo)).new).toEqual(['a', 'b', 'c', 'd'])
  })

  test('by the settings of that time: what stood elsewhere is compared all the same', async () => {
    const repo = openRepo({ 'notice.config.yaml': 'sources: [old]\n', 'old/a.yaml': register('register-a') })
    repo.remove('old')
    repo.write({ 'notice.config.yaml': 'sources: [new]\n', 'new/a.yaml': longer('register-a') })
    expect(await idsRead(repo)).toEqual({ old: ['a'], new: ['a'] })
  })

  test('those of a workspace in a folder of the repository, reached by a link', async () => {
    const tree = Object.fromEntries(Object.entries(many).map(([path, text]) => [`deep/${path}`, text]))
    const repo = openRepo({ ...tree, other: 'link:deep' })
    repo.write({ 'deep/notices/a.yaml': longer('register-a') })
    expect(await idsRead(repo, ['deep/notices'])).toEqual({ old: ['a'], new: ['a'] })
    expect(await idsRead(repo, ['other/notices'])).toEqual({ old: ['a'], new: ['a'] })
  })

  test('all where a link leads into the repository: which file is which is told by the ids', async () => {
    const tree = Object.fromEntries(Object.entries(many).map(([path, text]) => [`very/deep/${path}`, text]))
    const repo = openRepo(tree)
    const outside = testWorld({ here: `link:${repo.folder}/very/deep` })
    const sides = await openRevisionSides({ ...repo.io, cwd: outside.folder }, 'HEAD', ['here'])
    if (!('pairs' in sides)) throw new Error('broken')
    const ids = sides.pairs.map(({ old, new: now }) =>
      [old, now].map((source) => source && registerId(source)),
    )
    expect(ids).toEqual(['a', 'b', 'c', 'd'].map((name) => [`register-${name}`, `register-${name}`]))
  })

  test('by the repository that the workspace stands in, whatever a hook of git has set', async () => {
    const repo = openRepo(many)
    repo.write({ 'notices/a.yaml': longer('register-a') })
    vi.stubEnv('GIT_DIR', '/nowhere')
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index')
    try {
      expect(await idsRead(repo)).toEqual({ old: ['a'], new: ['a'] })
    } finally {
      vi.unstubAllEnvs()
    }
  })
})
