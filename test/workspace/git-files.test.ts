// A revision read as a file system: links, odd names, submodules, pointers, and everything that can be wrong with git.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadingOnDemand } from '../../src/diagnostics/on-demand.ts'
import { EdgeError } from '../../src/io/edge-error.ts'
import type { Io, RunOptions } from '../../src/io/io.ts'
import { runForBytes } from '../../src/io/run-program.ts'
import { findRegisters } from '../../src/workspace/find-registers.ts'
import { openRevision } from '../../src/workspace/git-side.ts'
import { testWorld } from '../io/test-world.ts'
import { git, hasGit, openRepo } from './git-repo.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The key and arguments of the error that some work ends with. */
async function failureOf(work: Promise<unknown>): Promise<Pick<EdgeError, 'key' | 'args'>> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof EdgeError)) throw new Error(`no EdgeError but ${String(error)}`)
  return { key: error.key, args: error.args }
}

describe.skipIf(!hasGit)('a revision', () => {
  test('is read as it was, whatever stands there now', async () => {
    const repo = openRepo({ 'notices/a.yaml': 'old', 'notices/gone.yaml': 'gone' })
    repo.write({ 'notices/a.yaml': 'new', 'notices/later.yaml': 'later' })
    repo.remove('notices/gone.yaml')
    const { old } = await openRevision(repo.io, repo.folder, 'HEAD')
    const at = (path: string) => join(repo.folder, path)
    expect(await loadingOnDemand(() => text(old.readFile(at('notices/a.yaml'))))).toBe('old')
    expect(old.kindOf(at('notices/gone.yaml'))).toBe('file')
    expect(old.kindOf(at('notices/later.yaml'))).toBeUndefined()
    expect(old.kindOf(at('notices'))).toBe('folder')
    expect(old.list(at('notices')).map(({ name }) => name)).toEqual(['a.yaml', 'gone.yaml'])
    expect(() => old.readFile(at('notices/later.yaml'))).toThrow('ENOENT')
    expect(() => old.readFile(at('notices'))).toThrow('EISDIR')
    expect(() => old.remove(at('notices/a.yaml'))).toThrow('EROFS')
  })

  test('is asked for bytes once, however many files are wanted', async () => {
    const asked: string[] = []
    const counting: Io['runForBytes'] = (program, args, options: RunOptions) => {
      asked.push(args.find((arg) => /^(?:cat-file|ls-tree|rev-parse)$/.test(arg)) ?? '')
      return runForBytes(program, args, options)
    }
    const repo = openRepo({ 'notices/a.yaml': 'a', 'notices/b.yaml': 'b' }, { runForBytes: counting })
    const { old } = await openRevision(repo.io, repo.folder, 'HEAD')
    asked.length = 0
    const paths = ['a', 'b'].map((name) => join(repo.folder, 'notices', `${name}.yaml`))
    await old.prefetch([...paths, join(repo.folder, 'none.yaml')])
    expect(paths.map((path) => text(old.readFile(path)))).toEqual(['a', 'b'])
    expect(asked).toEqual(['cat-file', 'cat-file'])
  })

  test('has names of any kind, in subfolders of the repository', async () => {
    const names = ['åäö ü.yaml', 'with "quotes".yaml', 'tab\tline\nbreak.yaml', ':(glob)*.yaml', '-n.yaml']
    const tree = Object.fromEntries(names.map((name) => [`deep/er/notices/${name}`, name]))
    const repo = openRepo({ ...tree, 'other/notices/a.yaml': 'another workspace' })
    const root = join(repo.folder, 'deep/er')
    const { old } = await openRevision(repo.io, root, 'main')
    expect(
      old
        .list(join(root, 'notices'))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names.toSorted())
    for (const name of names) {
      expect(await loadingOnDemand(() => text(old.readFile(join(root, 'notices', name))))).toBe(name)
    }
  })

  test('has links that are followed inside it, and lead nowhere outside', async () => {
    const repo = openRepo({
      'notices/real/a.yaml': 'a',
      'notices/file.yaml': 'link:real/a.yaml',
      'notices/folder': 'link:real',
      'notices/twice': 'link:folder/../folder',
      'notices/up.yaml': 'link:../../../../../../etc/hostname',
      'notices/root.yaml': 'link:/etc/hostname',
      'notices/loop': 'link:loop',
      'notices/dead.yaml': 'link:none.yaml',
    })
    const { old } = await openRevision(repo.io, repo.folder, 'HEAD')
    const at = (path: string) => join(repo.folder, 'notices', path)
    for (const path of ['file.yaml', 'folder/a.yaml', 'twice/a.yaml']) {
      expect(old.kindOf(at(path)), path).toBe('file')
      expect(old.realPath(at(path)), path).toBe(at('real/a.yaml'))
    }
    for (const path of ['up.yaml', 'root.yaml', 'loop', 'loop/a.yaml', 'dead.yaml']) {
      expect(old.kindOf(at(path)), path).toBeUndefined()
    }
    expect(old.kindOf('/etc/hostname')).toBeUndefined()
    const entries = new Map(old.list(at('.')).map((entry) => [entry.name, entry]))
    expect(entries.get('up.yaml')).toEqual({ name: 'up.yaml', kind: 'other', isLink: true })
    expect(entries.get('folder')).toEqual({ name: 'folder', kind: 'folder', isLink: true })
    expect(entries.get('real')).toEqual({ name: 'real', kind: 'folder' })
    const real = at('real/a.yaml')
    expect(findRegisters(old, at('.')).map((found) => found.real)).toEqual([real, real])
    expect(old.stampOf(at('file.yaml'))?.kind).toBe('other')
    expect(old.stampOf(real)?.kind).toBe('file')
    expect(old.stampOf(at('none.yaml'))).toBeUndefined()
  })

  test('has submodules, which are another repository', async () => {
    const inner = openRepo({ 'notices/a.yaml': 'a' })
    const repo = openRepo({ 'notices/b.yaml': 'b' })
    repo.git('submodule', 'add', '--quiet', inner.folder, 'notices/inner')
    repo.commit()
    const { old } = await openRevision(repo.io, repo.folder, 'HEAD')
    expect(old.kindOf(join(repo.folder, 'notices/inner'))).toBe('other')
    repo.git('submodule', 'add', '--quiet', inner.folder, 'part')
    repo.commit()
    expect(await failureOf(openRevision(repo.io, join(repo.folder, 'part'), 'nope'))).toMatchObject({
      key: 'git-unknown-revision',
    })
    const outer = openRepo({ 'a.txt': 'a' })
    outer.git('submodule', 'add', '--quiet', inner.folder, 'notices')
    outer.commit()
    expect(await failureOf(openRevision(outer.io, outer.folder, 'HEAD'))).toEqual({
      key: 'git-submodule',
      args: { path: 'notices', revision: 'HEAD' },
    })
  })

  test('holds only pointers to what is kept in Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`
    const repo = openRepo({ 'notices/a.yaml': pointer })
    const { old } = await openRevision(repo.io, repo.folder, 'HEAD')
    const path = join(repo.folder, 'notices/a.yaml')
    expect(await failureOf(loadingOnDemand(() => old.readFile(path)))).toEqual({
      key: 'git-lfs',
      args: { path: 'notices/a.yaml' },
    })
  })
})

describe.skipIf(!hasGit)('what is wrong with git is told', () => {
  test('outside a repository', async () => {
    const world = testWorld({ 'notices/a.yaml': 'a' })
    expect((await failureOf(openRevision(world.io, world.folder, 'HEAD'))).key).toBe('git-outside')
  })

  test('where there is no git', async () => {
    const world = testWorld({}, { runForBytes: async () => 'absent' })
    expect((await failureOf(openRevision(world.io, world.folder, 'HEAD'))).key).toBe('git-absent')
  })

  test.each([
    ['mian', 'main'],
    ['origin/main', 'main'],
    ['nothing-like-it', undefined],
  ])('an unknown revision %s', async (revision, suggestion) => {
    const repo = openRepo({ 'notices/a.yaml': 'a' })
    expect(await failureOf(openRevision(repo.io, repo.folder, revision))).toEqual({
      key: 'git-unknown-revision',
      args: { revision, ...(suggestion !== undefined && { suggestion }) },
    })
  })

  test.each(['--output=x', '-h', '', 'a b', 'a\n', 'a\0'])(
    '%j is no revision, and no option',
    async (revision) => {
      const repo = openRepo({ 'notices/a.yaml': 'a' })
      expect((await failureOf(openRevision(repo.io, repo.folder, revision))).key).toBe('git-not-a-revision')
    },
  )

  test.each(['HEAD:notices', 'HEAD..HEAD', 'HEAD^{tree}'])('%s is no commit', async (revision) => {
    const repo = openRepo({ 'notices/a.yaml': 'a' })
    expect((await failureOf(openRevision(repo.io, repo.folder, revision))).key).toBe('git-unknown-revision')
  })

  test('a copy without its older commits', async () => {
    const repo = openRepo({ 'notices/a.yaml': 'a' })
    repo.write({ 'notices/a.yaml': 'b' })
    repo.commit()
    const copy = testWorld({})
    git(copy.folder, 'clone', '--quiet', '--depth', '1', `file://${repo.folder}`, 'copy')
    const root = join(copy.folder, 'copy')
    expect((await failureOf(openRevision(copy.io, root, 'HEAD~1'))).key).toBe('git-shallow')
    expect((await openRevision(copy.io, root, 'HEAD')).name).toBe('HEAD')
  })

  test('a copy without its older files: nothing is fetched', async () => {
    const repo = openRepo({ 'notices/a.yaml': 'old' })
    repo.write({ 'notices/a.yaml': 'new' })
    repo.commit()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const copy = testWorld({})
    git(copy.folder, 'clone', '--quiet', '--filter=blob:none', `file://${repo.folder}`, 'copy')
    const root = join(copy.folder, 'copy')
    const { old } = await openRevision(copy.io, root, 'HEAD~1')
    const read = loadingOnDemand(() => old.readFile(join(root, 'notices/a.yaml')))
    expect((await failureOf(read)).key).toBe('git-object-missing')
  })

  test('a revision from before there was a workspace', async () => {
    const repo = openRepo({ 'readme.txt': 'a' })
    repo.write({ 'notices/a.yaml': 'a' })
    repo.commit()
    expect((await openRevision(repo.io, repo.folder, 'HEAD~1')).hasWorkspace).toBe(false)
    expect((await openRevision(repo.io, repo.folder, 'HEAD')).hasWorkspace).toBe(true)
  })

  test('programs that a repository names are not started', async () => {
    const repo = openRepo({ 'notices/a.yaml': 'a', '.gitattributes': '* diff=bad filter=bad\n' })
    const trap = join(repo.folder, 'trapped')
    const bad = `touch ${trap}; cat`
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.bad.textconv',
      'filter.bad.smudge',
      'filter.bad.clean',
      'filter.bad.process',
      'core.pager',
    ])
      repo.git('config', key, bad)
    // Of the same length, in the same moment: git has to look into the file.
    writeFileSync(join(repo.folder, 'notices/a.yaml'), 'b')
    const { changedPaths } = await import('../../src/workspace/git-changes.ts')
    const revision = await openRevision(repo.io, repo.folder, 'HEAD')
    const path = join(repo.folder, 'notices/a.yaml')
    expect(await changedPaths(repo.io, revision, [path])).toEqual(new Set([path]))
    expect(repo.io.files.kindOf(trap)).toBeUndefined()
  })
})
