// Real repositories in temporary folders, for tests of what is read from git.
import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from '../../src/io/io.ts'
import { openWorld } from '../cli/open-world.ts'
import type { Tree } from '../io/test-world.ts'

/** Whether there is a git to test with. */
export const hasGit = spawnSync('git', ['--version']).status === 0
export const noGit = 'git is not installed: nothing that reads revisions was tested'
if (!hasGit) console.warn(noGit)

const env = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Testi',
  GIT_AUTHOR_EMAIL: 'testi@esimerkki.example',
  GIT_COMMITTER_NAME: 'Testi',
  GIT_COMMITTER_EMAIL: 'testi@esimerkki.example',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Runs git in a folder. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-C', folder, '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args],
    {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
}

/** A world whose folder is a repository with the tree committed on the branch `main`. */
export function openRepo(tree: Tree, changes: Partial<Io> & { terminal?: boolean } = {}) {
  const world = openWorld(tree, changes)
  git(world.folder, 'init', '--quiet')
  const commit = (message = 'A change') => {
    git(world.folder, 'add', '--all')
    git(world.folder, 'commit', '--quiet', '--allow-empty', '-m', message)
    return git(world.folder, 'rev-parse', 'HEAD').trim()
  }
  commit('The beginning')
  return {
    ...world,
    git: (...args: string[]) => git(world.folder, ...args),
    commit,
    remove: (path: string) => rmSync(join(world.folder, path), { recursive: true }),
  }
}
