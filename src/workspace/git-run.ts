/** Runs the installed git for its answer: no network, no programs of the repository, no locks, no questions. */
import { EdgeError } from '../io/edge-error.ts'
import type { Io, RanForBytes } from '../io/io.ts'

/** What is needed of the world to ask git. */
export type GitIo = Pick<Io, 'runForBytes'>

const milliseconds = 60_000

/** A list of the paths of a very large repository takes some tens of megabytes. */
const mostBytes = 512 * 1024 * 1024

/**
 * Settings that win over those of the user and of the repository: nothing is fetched, and none of the programs that
 * a repository may name (hooks, monitors, drivers of differences) is started.
 */
const settings = [
  'protocol.allow=never',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting])

const env: Readonly<Record<string, string | undefined>> = {
  // What a hook leaves behind would make git look at another repository or index than the one that stands there.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_NAMESPACE: undefined,
  GIT_EXTERNAL_DIFF: undefined,
  // No protocol has this name. The variable would win over the setting above.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  // Its complaints are told apart by their words.
  LC_ALL: 'C',
  LANGUAGE: 'C',
}

/**
 * The answer of git, whatever its exit status.
 *
 * @param folder absolute path of the folder in which it is asked
 * @throws EdgeError when git is not there or does not answer
 */
export async function runGit(
  io: GitIo,
  folder: string,
  args: readonly string[],
  input?: Uint8Array,
): Promise<RanForBytes> {
  const options = { env, milliseconds, mostBytes, ...(input !== undefined && { input }) }
  const ran = await io.runForBytes('git', ['-C', folder, '--no-pager', ...settings, ...args], options)
  if (ran === 'absent') throw new EdgeError('git-absent')
  if (ran === 'too-slow' || ran === 'too-much' || ran === 'refused')
    throw new EdgeError('git-no-answer', { command: args[0] ?? '', why: ran })
  return ran
}

/**
 * The same for what must not fail.
 *
 * @throws EdgeError with git's own complaint
 */
export async function askGit(
  io: GitIo,
  folder: string,
  args: readonly string[],
  input?: Uint8Array,
): Promise<Uint8Array> {
  const ran = await runGit(io, folder, args, input)
  if (ran.status !== 0) throw gitFailure(args.find((arg) => /^[a-z]+(?:-[a-z]+)*$/.test(arg)) ?? '', ran)
  return ran.output
}

/** What git complained of, as an error with a hint. */
export function gitFailure(
  command: string,
  { status, errors }: Pick<RanForBytes, 'status' | 'errors'>,
): EdgeError {
  const reason = (errors.trim().split('\n')[0] ?? '').replace(/^fatal: /, '') || `status ${status}`
  if (/dubious ownership|unsafe repository/.test(errors)) return new EdgeError('git-unsafe', { reason })
  if (/missing|unable to read|bad object|could not fetch|not a tree object/i.test(errors))
    return new EdgeError('git-object-missing', { reason })
  return new EdgeError('git-failed', { command, reason })
}

/** The answer as a line: without the line break at its end, which is no part of a name. */
export function lineOf(output: Uint8Array): string {
  return new TextDecoder().decode(output).replace(/\r?\n$/, '')
}

/** The pieces of an answer of `-z`, which git ends with a NUL each. */
export function piecesOf(output: Uint8Array): string[] {
  const text = new TextDecoder().decode(output)
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}
