/** Finds the repository that a workspace stands in, and a revision of it. */
import { resolve } from 'node:path'
import { EdgeError } from '../io/edge-error.ts'
import { nearest } from '../validate/nearest.ts'
import { type GitIo, gitFailure, lineOf, piecesOf, runGit } from './git-run.ts'

export interface GitRepository {
  /** Absolute path of the folder in which git is asked. */
  readonly folder: string
  /** Absolute path of the repository's own folder, as the user reaches it: links on the way are not resolved. */
  readonly top: string
  /** A copy without the older commits. */
  readonly isShallow: boolean
}

/**
 * The repository of a folder.
 *
 * @param folder absolute path
 * @param shown the folder as the user would name it
 * @throws EdgeError when it is in none, or git may not be asked
 */
export async function findRepository(io: GitIo, folder: string, shown: string): Promise<GitRepository> {
  const ran = await runGit(io, folder, ['rev-parse', '--is-shallow-repository', '--show-cdup'])
  if (ran.status !== 0) {
    const isOutside = /not a git repository|must be run in a work tree/.test(ran.errors)
    throw isOutside ? new EdgeError('git-outside', { path: shown }) : gitFailure('rev-parse', ran)
  }
  const [shallow = '', up = ''] = lineOf(ran.output).split('\n')
  return { folder, top: resolve(folder, up), isShallow: shallow === 'true' }
}

/**
 * The full name of the commit that a revision means.
 *
 * @param revision as the user gave it: a branch, a tag, a commit, `HEAD~2`
 * @throws EdgeError when there is none of that name
 */
export async function findCommit(io: GitIo, repository: GitRepository, revision: string): Promise<string> {
  const { folder, isShallow } = repository
  // Neither an option nor a list of revisions; git forbids the rest in names as well.
  if (/^-|^$|[\0-\x20\x7f]/.test(revision)) throw new EdgeError('git-not-a-revision', { revision })
  const ran = await runGit(io, folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  const commit = lineOf(ran.output)
  if (ran.status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit
  if (isShallow) throw new EdgeError('git-shallow', { revision })
  const suggestion = await nearRevision(io, folder, revision)
  throw new EdgeError('git-unknown-revision', { revision, ...(suggestion !== undefined && { suggestion }) })
}

/** A branch or tag whose name is like it; `main` may be meant by `origin/main`, and the other way round. */
async function nearRevision(io: GitIo, folder: string, revision: string): Promise<string | undefined> {
  const format = '--format=%(refname:short)%00'
  const ran = await runGit(io, folder, ['for-each-ref', format, 'refs/heads', 'refs/remotes', 'refs/tags'])
  const names = piecesOf(ran.output)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1)
  return nearest(revision, names) ?? names.find((name) => last(name) === last(revision))
}
