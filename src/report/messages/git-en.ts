/** What stops a comparison with a git revision, in English. */
import { text, type Wording } from './wording.ts'

const whyNoAnswer: Readonly<Record<string, string>> = {
  'too-slow': 'it took too long',
  'too-much': 'its answer was too large',
  refused: 'it could not be run',
}

export const gitMessagesEn = {
  'git-absent': () => ({
    message: 'comparing with a revision needs git, and none was found on this machine',
    hint: 'Install it, or compare two files or folders instead: `notice diff <old> <new>`.\nDebian: `sudo apt install git`\nmacOS: `xcode-select --install`\nWindows: `winget install Git.Git`',
  }),
  'git-no-answer': (args) => ({
    message: `git ${text(args, 'command')} gave no answer: ${whyNoAnswer[text(args, 'why')] ?? ''}`,
    hint: 'Run `git status` in the same folder to see whether git and the disk are well.',
  }),
  'git-outside': ({ path }) => ({
    message: `${path} is not in a git repository`,
    hint: 'Run the command inside the repository that holds the descriptions, or compare two files or folders: `notice diff <old> <new>`.',
  }),
  'git-unsafe': ({ reason }) => ({
    message: `git does not trust this repository (${reason})`,
    hint: 'It belongs to another user. If it is yours, say so: `git config --global --add safe.directory "$PWD"`',
  }),
  'git-not-a-revision': ({ revision }) => ({
    message: `\`${revision}\` is not the name of a revision`,
    hint: 'Name a branch, a tag or a commit: `main`, `origin/main`, `v2.1`, `HEAD~1`.',
  }),
  'git-unknown-revision': (args) => ({
    message: `git knows no revision \`${args['revision']}\``,
    hint:
      args['suggestion'] === undefined
        ? 'Fetch it first: `git fetch origin`. A branch of the server is named with it: `origin/main`.'
        : `Did you mean \`${text(args, 'suggestion')}\`? A branch that others have made is fetched first: \`git fetch origin\`.`,
  }),
  'git-shallow': ({ revision }) => ({
    message: `the revision \`${revision}\` is not in this copy of the repository, which holds only the latest commits`,
    hint: 'Fetch the rest: `git fetch --unshallow`. On GitHub: `fetch-depth: 0` for `actions/checkout`.',
  }),
  'git-submodule': ({ path, revision }) => ({
    message: `in the revision \`${revision}\` ${path} is a submodule: its files are in a repository of their own`,
    hint: 'Run the command inside that folder, with a revision of that repository.',
  }),
  'git-lfs': ({ path }) => ({
    message: `${path} is kept in Git LFS, so the revision holds only a pointer to it`,
    hint: 'Keep descriptions, their shared parts and the config in git itself: `git lfs untrack "*.yaml"`.',
  }),
  'git-object-missing': ({ reason }) => ({
    message: `the repository lacks a part of that revision (${reason})`,
    hint: 'This program fetches nothing by itself. Fetch it: `git fetch --refetch` where the copy was made with --filter; otherwise `git fsck` tells what is broken.',
  }),
  'git-failed': (args) => ({
    message: `git ${text(args, 'command')} failed (${text(args, 'reason')})`,
    hint: 'Run `git status` in the same folder: it says what is wrong.',
  }),
} as const satisfies Record<string, Wording>

export type GitMessages = Readonly<Record<keyof typeof gitMessagesEn, Wording>>
