/** The words of `diff` and `verify`, in English. */

import type { Verdict } from '../../publish/verify-files.ts'
import type { HistoryOutcome } from '../../publish/write-history.ts'

const registers = (count: number) => (count === 1 ? '1 register' : `${count} registers`)
const files = (count: number) => (count === 1 ? '1 file' : `${count} files`)

const history: Readonly<Record<HistoryOutcome, (file: string) => string>> = {
  written: (file) => `${file}: the next entry of changes.history is drafted; read it and make it your own`,
  told: (file) => `${file}: changes.history has a new entry already; none was added`,
  nowhere: (file) => `${file}: changes.history could not be added to; write the entry by hand`,
}

const verdicts: Readonly<Record<Verdict, string>> = {
  current: 'is what the sources make',
  older: 'was made from a description that has changed since',
  'other-tool': 'was made from this description by another version of notice',
  'other-settings': 'was made from this description, but settings or templates have changed since',
  'other-bytes': 'differs in its bytes from what the sources make',
  edited: 'was edited by hand',
  'no-stamp': 'has no stamp: nothing in it tells what made it',
  unknown: 'is of no register of this workspace',
  broken: 'could not be checked: its description or the settings have mistakes',
  'not-checked': 'is a list of all notices, which is checked by: notice build --check',
}

export const diffEn = {
  description: 'Tell what changed between two descriptions, whether it matters, and show the exact words.',
  old: 'a description or a folder of them as it was (with --base: what to compare)',
  new: 'the same as it is now (default: the workspace here)',
  base: 'compare the working tree with a git revision: a branch, a tag or a commit',
  format:
    'text (default), md, html, json or docx; NAME=FILE writes to a file and may be repeated; docx=FOLDER/ writes a file for each register and language',
  out: 'write to a file instead of the terminal; for docx a file, or a folder',
  lang: 'show the words in these languages, separated by commas (default: all)',
  exitCode: 'exit with 1 if anything changed',
  failOn: 'exit with 1 if a change weighs as much: material or notable',
  writeHistory: 'draft the next entry of changes.history in each description that changed',
  asOf: 'the day on which the new side is judged and dated (default: today)',
  examples: `Examples:
  notice diff --base main                        what changed here since the branch main
  notice diff --base v2.0 notices/customers.yaml
  notice diff old/customers.yaml customers.yaml
  notice diff --base origin/main --format md     for a pull request
  notice diff --base main --format docx=review/  with tracked changes, for a word processor
  notice diff --base main --fail-on material

Exit status: 0, with --exit-code or --fail-on 1 for changes; 1 also where a description has mistakes; 2 could not run.`,
  nothingToCompare: 'tell what to compare: two files, two folders, or --base and a revision',
  mixed: (first: string, second: string) => `${first} and ${second} are a file and a folder`,
  missingRevision: (name: string) => `If ${name} is a git revision: notice diff --base ${name}`,
  docxTarget: (count: number) => `there are ${count} documents: name a folder for them, as docx=FOLDER/`,
  docxToTerminal: 'docx is no text: name a file or a folder for it, as docx=FILE.docx',
  notPublished: (language: string, published: string) =>
    `nothing is published in the language ${language}: --lang takes ${published}`,
  noWorkspaceThen: (name: string) => `there was no workspace in ${name}: every register counts as added`,
  atRevision: (name: string) => `in ${name}:`,
  workingTree: 'the files as they are now',
  progress: (done: number, total: number) => `Comparing: ${done} of ${registers(total)}`,
  moved: (from: string, to: string) => `${from} → ${to}: nothing changed`,
  movedMany: (count: number) => `${count} descriptions were moved: nothing changed in them`,
  compiledTwice: (version: string, unchanged: number) =>
    `published by notice ${version}: ${registers(unchanged)} with an unchanged description ${unchanged === 1 ? 'reads' : 'read'} the same by this version`,
  noDocuments: 'no words of a notice changed: no document was written',
  wroteDocuments: (count: number, folder: string) => `wrote ${files(count)} to ${folder}`,
  history,
}

export const verifyEn = {
  description: 'Tell whether published files are what the sources make, and show what was edited by hand.',
  nothing: 'name the published files to look at',
  files: 'published files (html, md, pdf, fragment, docx), or folders of them',
  examples: `Examples:
  notice verify published/customers.fi.html
  notice verify published/*
  notice verify published                    every file in the folder
  notice verify --json downloads/notice.pdf

Exit status: 0 each file is what the sources make, 1 some is not, 2 could not run.`,
  verdicts,
  andTouched: 'and was changed by hand after it was published',
  sameWords: 'its words are the same',
  otherBytes: 'only what surrounds the words was changed',
  sameWordsPerhaps:
    'its words are the same: settings or templates may have changed since, or the file was edited',
  perhaps: 'settings or templates may have changed since, or the file was edited',
  brokenBy: {
    description: (place: string) => `could not be checked: its description has mistakes (${place})`,
    settings: (place: string) => `could not be checked: the settings have mistakes (${place})`,
  },
  links: 'Links, and what is loaded or run, from what the sources make (-) to what the file has (+):',
  noWords: 'the words of a PDF cannot be shown beside those of the sources',
  madeBy: (version: string) => `made by notice ${version}`,
  edit: 'From what the sources make to what the file says:',
  summary: (current: number, all: number) => `${current} of ${files(all)} as the sources make them`,
}

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }

/** The same words in every language. */
export interface ReviewTexts {
  readonly diff: Widened<typeof diffEn>
  readonly verify: Widened<typeof verifyEn>
}
