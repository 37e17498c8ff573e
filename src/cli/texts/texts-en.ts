/** The words of the command line, in English. */
import { diffEn, type ReviewTexts, verifyEn } from './review-en.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const files = (count: number) => plural(count, 'file', 'files')
const registers = (count: number) => plural(count, 'register', 'registers')

export const textsEn = {
  program: {
    description: 'Compiles descriptions of personal-data registers into privacy notices.',
    examples: `Examples:
  notice build                          every register, in each of its languages and formats
  notice build notices/customers.yaml   one register
  notice validate                       only look for mistakes, also by law
  notice explain retention/vague        what a rule asks, and why
  notice diff --base main               what changed, and whether it matters
  notice doctor                         is everything here that is needed?
  notice help build                     all that build can do`,
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    uiLang: 'language of the messages: fi or en (default: that of the terminal)',
    color: 'colour the output even where no terminal shows it',
    noColor: 'do not colour the output',
  },
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Options of every command:',
    'Commands:': 'Commands:',
  } as Readonly<Record<string, string>>,
  paths: 'descriptions, or folders that hold them (default: the whole workspace)',
  build: {
    description: 'Validate the registers, then write each notice in each language and format.',
    out: 'folder to write to (default: published)',
    format:
      'html, md, pdf, fragment and docx, separated by commas (default: those of the settings, else the first three); index pages and files of registers that are gone are left as they are',
    lang: 'languages, separated by commas (default: those of each register); leaves the same as --format does',
    check: 'write nothing; exit with 1 and a list if what is published is out of date',
    pdfEngine:
      'what makes the PDF files: typst (default; needs no browser), or chromium, which prints the page',
    browser: 'program of the browser for chromium (default: one is looked for; see notice doctor)',
    draft: 'mark every notice as a draft, and build also what has legal errors',
    asOf: 'day by whose law registers are judged (default: today)',
    watch: 'build again whenever something changes, until Ctrl+C',
    force: 'write also what would not change, and replace the notices of other registers',
    json: 'print the result as JSON',
    jobs: 'processes that build at once (default: by the size of the run and the cores; 1 = no others)',
    shard: 'build only part I of N, chosen by the ids of the registers, into a folder of its own',
    merge: 'join the folders of all shards into one site with its index pages',
    examples: `Examples:
  notice build                       writes published/<id>.<language>.html, .md and .pdf
  notice build -l fi -f html,md      only these
  notice build --check               for CI: is what is published up to date?
  notice build -o public/privacy     another folder

Exit status: 0 all is well, 1 mistakes in descriptions or --check found something, 2 could not run.`,
  },
  validate: {
    description:
      'Look for mistakes in descriptions, also by law, and in settings and templates. Writes no notices.',
    format: 'pretty (default), json, sarif, github or junit; NAME=FILE writes to a file and may be repeated',
    out: 'write to a file instead of the terminal',
    maxWarnings: 'exit with 1 if there are more warnings than this',
    generateWaivers: 'write a waiver for each finding, with its reason to fill in',
    examples: `Examples:
  notice validate
  notice validate notices/customers.yaml
  notice validate --format json -o findings.json
  notice validate --format pretty --format sarif=findings.sarif
  notice validate --as-of 2027-01-01     by the law of that day, as far as it is known
  notice validate --generate-waivers     begin with what there is, and mend one by one

Exit status: 0 no errors, 1 errors or too many warnings, 2 could not run.`,
  },
  explain: {
    description: 'Tell what a legal rule asks, why, by which provision, with a bad and a good example.',
    rule: 'id of a rule such as retention/vague, or an area such as retention (default: the list)',
    examples: `Examples:
  notice explain                    every rule, by area
  notice explain retention/vague
  notice explain retention          the rules of one area

Exit status: 0, or 2 for a rule that does not exist.`,
    unknown: (name: string) => `there is no rule ${name}`,
    seeList: 'See: notice explain',
  },
  coverage: {
    description: 'Tell of each duty to inform whether the notice states it, by which fact, in which section.',
    format: 'text (default), md, html or json; NAME=FILE writes to a file and may be repeated',
    examples: `Examples:
  notice coverage
  notice coverage notices/customers.yaml --format html -o coverage.html
  notice coverage --format json

Exit status: 0 nothing that the law requires to be told is missing, 1 something is, or there are errors, 2 could not run.`,
  },
  diff: diffEn as ReviewTexts['diff'],
  verify: verifyEn as ReviewTexts['verify'],
  doctor: {
    description: 'Tell what this machine has, what it lacks, and how to get it.',
    examples: `Examples:
  notice doctor
  notice doctor --json

Exit status: 0 all that the settings of this workspace need is there, 2 something is missing.`,
  },
  usage: {
    unknownOption: (option: string) => `there is no option ${option}`,
    unknownCommand: (command: string) => `there is no command ${command}`,
    missingValue: (option: string) => `a value is missing after ${option}`,
    emptyArgument: () => 'an argument is empty',
    isEmpty: () => 'Perhaps a variable that stands there is not set.',
    tooMany: () => 'there are too many arguments',
    noCommand: () => 'a command is missing',
    wrongValue: (option: string, value: string, allowed: readonly string[]) =>
      `${value === '' ? 'nothing' : value} is not a value for ${option}; it takes ${allowed.join(', ')}`,
    notALanguage: (value: string) => `${value === '' ? 'nothing' : value} is not a language code such as fi`,
    notADay: (option: string, value: string) => `${option} takes a day such as 2026-11-22, not ${value}`,
    notANumber: (option: string, value: string) => `${option} takes a whole number, not ${value}`,
    notAtLeastOne: (option: string, value: string) =>
      `${option} takes a whole number of at least 1, not ${value === '' ? 'nothing' : value}`,
    notAShard: (value: string) =>
      `--shard takes a part and the number of parts, 10,000 or fewer, such as 2/4, not ${value}`,
    onlyOneFormat: () => 'with --out one format is written: name the others as NAME=FILE',
    sameFile: (file: string) => `two formats would be written to ${file}`,
    toStdoutTwice: () => 'only one format can go to the terminal: name files for the others, as NAME=FILE',
    needs: (option: string, other: string) => `${option} is of use only with ${other}`,
    oneBuild: (option: string) => `${option} is for one build: leave --watch out.`,
    conflict: (first: string, second: string) => `${first} and ${second} do not go together`,
    didYouMean: (suggestion: string) => `Did you mean ${suggestion}?`,
    seeHelp: (command: string) => `See: ${command}`,
  },
  error: 'error',
  warning: 'warning',
  note: 'note',
  bug: {
    message: (message: string) => `this is a mistake in notice itself, not in your files (${message})`,
    hint: 'Please report it. With NOTICE_DEBUG=1 the details are printed.',
  },
  watching: 'Watching for changes; Ctrl+C ends it.',
  changed: (named: string, others: number) =>
    others === 0 ? named : `${named} and ${plural(others, 'other', 'others')}`,
  rewrote: (written: number, milliseconds: number) => `${files(written)} written in ${milliseconds} ms`,
  interrupted: 'Interrupted. Each file is either as it was or new and whole.',
  progress: (done: number, total: number) => `Building notices: ${done} of ${registers(total)}`,
  coverageProgress: (done: number, total: number) => `Going through duties: ${done} of ${registers(total)}`,
  progressPace: (perSecond: string, remaining: string) => `, ${perSecond} a second, ${remaining} left`,
  wrote: (written: number, unchanged: number, from: number, seconds: string) =>
    `Wrote ${files(written)}, ${unchanged} unchanged, from ${registers(from)} in ${seconds} s`,
  waiversAdded: (added: number, renewed: number, path: string) => {
    const parts = [
      ...(added > 0 ? [`added ${plural(added, 'waiver', 'waivers')} to ${path}`] : []),
      ...(renewed > 0 ? [`renewed ${plural(renewed, 'waiver', 'waivers')} that had ended in ${path}`] : []),
    ]
    return parts.length === 0
      ? `nothing to waive: ${path} is as it was`
      : `${parts.join(', ')}: fill in reason and owner of each`
  },
  tooManyWarnings: (warnings: number, allowed: number) =>
    `${plural(warnings, 'warning', 'warnings')}, and --max-warnings allows ${allowed}: exit status 1`,
  emptyShard: (shard: string) => `shard ${shard} has no registers`,
  removed: (count: number) => `removed ${files(count)} that nothing makes any more`,
  upToDate: (current: number, seconds: string) => `Up to date: ${files(current)}, checked in ${seconds} s`,
  outOfDate: (findings: number, current: number, seconds: string) =>
    `Out of date: ${files(findings)}; ${current} up to date, checked in ${seconds} s`,
  notChecked: (published: number, failed: number) =>
    `Not checked: ${published === 0 ? '' : `${files(published)} of `}${registers(failed)} with mistakes`,
  notCheckedOnly: (notChecked: string, current: number) => `${notChecked}; ${current} up to date.`,
  reasons: {
    missing: 'missing',
    stale: 'stale',
    'half-done': 'half done',
    'in-the-way': 'a folder stands in its place',
    stray: 'stray',
  },
  failed: (count: number) =>
    `${registers(count)} could not be built: ${count === 1 ? 'its' : 'their'} published files are as they were`,
  indexLeft:
    'index pages and outdated files were left as they were, because not every register could be built',
  left: (path: string) => `${path} is no longer made, but was changed by hand: it was not deleted`,
  skipped: (file: string, languages: readonly string[]) =>
    `${file} is not published in ${languages.join(', ')}: skipped`,
}

export type Texts = typeof textsEn
