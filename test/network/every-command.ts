/** Every command of `notice` in a workspace of its own, each watched for what it asks of the network. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { register, unlawful } from '../cli/sample.ts'
import { type Watched, type WatchOptions, watchNotice } from './watch-sockets.ts'

/** What a command is to do, and its exit status. */
export interface Step {
  readonly argv: readonly string[]
  readonly status: number
  readonly needs?: 'git' | 'browser' | undefined
  /** Left to the long form, for something like it is done by another. */
  readonly isLong?: true
  readonly before?: (folder: string) => void
  readonly onText?: (folder: string) => NonNullable<WatchOptions['onText']>
}

export interface StepRun extends Watched {
  readonly step: Step
  readonly language: string
}

const settings = 'formats: [html, md, pdf, docx, fragment]\nsite: { url: "https://esimerkki.example/" }\n'

const files: Readonly<Record<string, string>> = {
  'notices/customers.yaml': register('customers'),
  'notices/staff.yaml': register('staff'),
  'notices/notice.config.yaml': settings,
  'other/customers.yaml': register('customers').replace('basis: contract', 'basis: consent'),
  'mistaken/notices/a.yaml': unlawful('a').replace('profiling: none', 'profilng: none'),
}

/** Writes files into a new folder, which the caller deletes. */
export function makeFolder(tree: Readonly<Record<string, string>> = files): string {
  const folder = mkdtempSync(join(tmpdir(), 'notice-network-'))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function git(folder: string, ...args: readonly string[]): boolean {
  const who = ['-c', 'user.name=Testi', '-c', 'user.email=testi@esimerkki.example']
  return spawnSync('git', ['-C', folder, ...who, ...args]).status === 0
}

function edit(folder: string): void {
  const path = join(folder, 'notices/staff.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('Register staff', 'Staff'))
}

/** Edits a description once it is watched, and ends the watching once it is built. */
function whileWatching(folder: string): NonNullable<WatchOptions['onText']> {
  const waiting = [
    { until: /Ctrl\+C/, act: () => edit(folder) },
    { until: /^[\d:]{8} .*staff\.yaml/m, act: (end: () => void) => end() },
  ]
  return (text, end) => {
    if (waiting[0]?.until.test(text)) waiting.shift()?.act(end)
  }
}

const judging = ['json=f.json', 'sarif=f.sarif', 'junit=f.xml', 'github=f.txt', 'pretty']
const telling = ['text', 'json=d.json', 'md=d.md', 'html=d.html', 'docx=d/']
const formats = (names: readonly string[]) => names.flatMap((name) => ['--format', name])

/** Commands that read or judge, in the order in which they need one another. */
const reading: readonly Step[] = [
  { argv: ['--version'], status: 0 },
  { argv: ['--help'], status: 0 },
  { argv: ['help', 'build'], status: 0, isLong: true },
  { argv: ['build'], status: 0 },
  { argv: ['build', '--json'], status: 0, isLong: true },
  { argv: ['build', '--check'], status: 0 },
  { argv: ['verify', 'published/customers.fi.html', 'published/customers.en.pdf'], status: 0 },
  { argv: ['validate', ...formats(judging)], status: 0 },
  { argv: ['validate', 'mistaken/notices'], status: 1 },
  { argv: ['coverage', ...formats(['text', 'json=c.json', 'md=c.md', 'html=c.html'])], status: 0 },
  { argv: ['explain'], status: 0, isLong: true },
  { argv: ['explain', 'retention/missing'], status: 0 },
  { argv: ['diff', 'notices/customers.yaml', 'other/customers.yaml', ...formats(telling)], status: 0 },
  { argv: ['diff', '--base', 'HEAD', '--fail-on', 'notable'], status: 1, needs: 'git', before: edit },
  { argv: ['build', '--watsh'], status: 2 },
]

/** Commands that build in other ways. */
const building: readonly Step[] = [
  { argv: ['build', '--jobs', '2', '--force', '-o', 'two'], status: 0 },
  { argv: ['build', '--shard', '1/2', '-o', 'shards/1'], status: 0 },
  { argv: ['build', '--shard', '2/2', '-o', 'shards/2'], status: 0 },
  { argv: ['build', '--merge', 'shards/1', 'shards/2', '-o', 'site'], status: 0 },
  ...(process.platform === 'win32'
    ? []
    : [{ argv: ['build', '-f', 'md', '--watch'], status: 130, onText: whileWatching }]),
  { argv: ['doctor'], status: 0, needs: 'browser' },
  {
    argv: ['build', 'notices/staff.yaml', '-f', 'pdf', '--pdf-engine', 'chromium', '-o', 'printed'],
    status: 0,
    needs: 'browser',
    isLong: true,
  },
]

/** Two, so that they may go side by side. */
export const sequences: readonly (readonly Step[])[] = [reading, building]

export interface SequenceOptions {
  /** The language of the messages of a step, by its place. */
  readonly languageOf: (place: number) => string
  readonly browser: string | undefined
  readonly isCutOff?: boolean
}

/** Runs steps one after the other in a folder of their own; those for which this machine lacks something are left out. */
export async function runSteps(steps: readonly Step[], options: SequenceOptions): Promise<StepRun[]> {
  const { languageOf, browser, isCutOff = false } = options
  const folder = makeFolder()
  const hasGit = git(folder, 'init', '-q') && git(folder, 'add', '.') && git(folder, 'commit', '-qm', 'x')
  const runs: StepRun[] = []
  try {
    for (const [place, step] of steps.entries()) {
      if ((step.needs === 'git' && !hasGit) || (step.needs === 'browser' && browser === undefined)) continue
      step.before?.(folder)
      const language = languageOf(place)
      const isBrowser = step.needs === 'browser'
      const onText = step.onText?.(folder)
      const ran = await watchNotice(
        [...step.argv, ...(step.argv[0] === '--version' ? [] : ['--ui-lang', language])],
        {
          folder,
          isBrowser,
          isCutOff,
          env: { ...(browser !== undefined && { PUPPETEER_EXECUTABLE_PATH: browser }) },
          ...(onText !== undefined && { onText }),
        },
      )
      runs.push({ ...ran, step, language })
    }
    return runs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
