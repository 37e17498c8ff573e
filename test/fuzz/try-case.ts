/** Runs the commands of a case in a world of its own, and tells what was lost by it. */
import { runWithin } from '../torture/program.ts'
import { type FuzzCase, sizeOf } from './fuzz-case.ts'
import { judgeFiles, judgeReport } from './judge-output.ts'
import { memoryFiles } from './memory-files.ts'

export interface TriedCase {
  /** What went wrong, one line each. */
  readonly lost: readonly string[]
  /** How far it came: each name once for each time that it did. */
  readonly reached: readonly string[]
  /** Milliseconds of the processor, the judging left out. */
  readonly work: number
  /** How many it might have taken. */
  readonly budget: number
}

/** Where the workspaces are said to be; nothing stands there. */
const root = '/notice-fuzz/workspace'

/** What starting, warming up and the machine's other business may take, and what each thousand bytes may take. */
const startingWork = 4_000
const workPerThousand = 40

/** Milliseconds of the processor that a case may take: they grow with what there is to read, and no faster. */
export function budgetOf(fuzzCase: FuzzCase): number {
  return fuzzCase.commands.length * (startingWork + (workPerThousand * sizeOf(fuzzCase)) / 1000)
}

/** The words of the program for a failure that nobody foresaw. */
const bug = /mistake in notice itself|vika on ohjelmassa/i

export async function tryCase(fuzzCase: FuzzCase): Promise<TriedCase> {
  const lost: string[] = []
  const reached: string[] = []
  let work = 0
  let files: ReturnType<typeof memoryFiles> | undefined
  for (const argv of fuzzCase.commands) {
    const [command = ''] = argv
    const start = process.cpuUsage()
    const told = (what: string) => lost.push(`${argv.join(' ')}: ${what}`)
    try {
      const { status, out, err } = await runWithin(root, argv, (real) => {
        files ??= memoryFiles(root, fuzzCase.files, real)
        return {
          files,
          env: { NOTICE_DEBUG: '1' },
          run: async () => undefined,
          runForBytes: async () => 'absent',
          watch: async () => ({ changed: async () => false, close: () => {} }),
        }
      })
      work += since(start)
      if (bug.test(err) || /^ {4}at /m.test(err)) told(`crashed: ${stackOf(err)}`)
      if (status !== 0 && status !== 1 && status !== 2) told(`ended with ${status}`)
      if (status !== 0 && out === '' && err === '') told(`ended with ${status} and said nothing`)
      reached.push(`${command} ${status}`)
      if (status !== 2) {
        const report = await judgeReport(argv, out)
        reached.push(...report.judged)
        report.faults.forEach(told)
      }
      if (command === 'build' && files !== undefined) {
        const published = await judgeFiles(files.contents, `${root}/published/`)
        reached.push(...published.judged)
        published.faults.forEach(told)
      }
    } catch (error) {
      work += since(start)
      told(`crashed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  const budget = budgetOf(fuzzCase)
  if (work > budget)
    lost.push(
      `slow: ${Math.round(work)} ms of the processor for ${sizeOf(fuzzCase)} bytes, not ${Math.round(budget)}`,
    )
  return { lost, reached, work, budget }
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The first lines of what was said, enough to find the place. */
const stackOf = (said: string) => said.split('\n').slice(0, 12).join('\n')
