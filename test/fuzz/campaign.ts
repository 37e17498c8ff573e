/** Tries many cases in several processes, keeps what was lost by them, and accounts for it. */
import { createHash } from 'node:crypto'
import type { Tried } from '../torture/run-cases.ts'
import { type Answer, numberedCase, type Order } from './answer-orders.ts'
import { families } from './families.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { type FuzzWorker, startWorker, usualLimits } from './fuzz-worker.ts'
import { keepCase, keptCases } from './kept-case.ts'
import { minimised } from './minimise.ts'

/** How many cases `npm run fuzz` makes by itself. */
export const usualCases = 10_000

export interface Campaign {
  readonly seed: number
  /** How many cases are made. */
  readonly cases: number
  /** Which families they are of; undefined for all. */
  readonly only: readonly string[] | undefined
  /** Whether the families take turns, however large their shares: where there are few cases. */
  readonly inTurn: boolean
  /** By when, in milliseconds of `performance.now()`, no further case is begun. */
  readonly until: number
  /** How many processes work at once. */
  readonly jobs: number
  /** The bundled worker. */
  readonly worker: string
  /** Whether what is lost is made smaller and written down. */
  readonly keeps: boolean
  readonly onProgress: (tried: number) => void
}

export interface Outcome {
  /** A row of the table for what was kept earlier, and one for each family. */
  readonly rows: readonly Tried[]
  /** How often each command ended in each way, and each kind of output was looked at. */
  readonly reached: ReadonlyMap<string, number>
}

interface Row {
  tried: number
  readonly lost: string[]
  work: number
  /** Of its budget, the most that a case took, and what there is to say of it. */
  slowest: { readonly share: number; readonly told: string }
}

export async function runCampaign(campaign: Campaign): Promise<Outcome> {
  const rows = new Map<string, Row>()
  const reached = new Map<string, number>()
  const account = (name: string, { lost, work, budget, reached: came }: Answer, mark: string) => {
    const row = rows.get(name) ?? { tried: 0, lost: [], work: 0, slowest: { share: 0, told: '' } }
    rows.set(name, row)
    row.tried += 1
    row.work += work
    if (work / budget > row.slowest.share) {
      const told = `slowest was ${mark}: ${Math.round(work)} ms of the ${Math.round(budget)} that its size allows`
      row.slowest = { share: work / budget, told }
    }
    row.lost.push(...lost.map((what) => `${mark}: ${what}`))
    for (const one of came) reached.set(one, (reached.get(one) ?? 0) + 1)
  }
  const kept = keptCases()
  let next = 0
  const work = async (worker: FuzzWorker) => {
    for (let at = next++; at < kept.length + campaign.cases; at = next++) {
      if (performance.now() > campaign.until) return
      const before = kept[at]
      if (before !== undefined) {
        account('kept', await worker.ask({ kind: 'given', fuzzCase: before }), before.name)
        continue
      }
      const number = at - kept.length
      const { seed } = campaign
      const only = campaign.inTurn ? [families[number % families.length]?.name ?? ''] : campaign.only
      const order = { kind: 'numbered', seed, number, ...(only && { only }) } as const
      const answer = await askTwice(worker, order)
      const { family, fuzzCase } =
        answer.lost.length > 0 ? numberedCase(order) : { family: answer.family, fuzzCase: undefined }
      account(family, answer, `case ${number}`)
      if (fuzzCase !== undefined && campaign.keeps) await keep(worker, fuzzCase, answer)
      campaign.onProgress(number + 1)
    }
  }
  const workers = Array.from({ length: campaign.jobs }, () => startWorker(campaign.worker, usualLimits))
  try {
    await Promise.all(workers.map(work))
  } finally {
    for (const worker of workers) worker.close()
  }
  return { rows: tableRows(rows), reached }
}

/**
 * The answer, or where the process died by a fault of its memory a second one: such a death that does not come again is
 * one of Node or of the machine, and is told of apart.
 */
async function askTwice(worker: FuzzWorker, order: Order): Promise<Answer> {
  const first = await worker.ask(order)
  if (!first.lost.some((one) => one.includes('(SIGSEGV)'))) return first
  const second = await worker.ask(order)
  return { ...second, reached: [...second.reached, 'died of SIGSEGV, and not when tried again'] }
}

function tableRows(rows: ReadonlyMap<string, Row>): Tried[] {
  const all = [{ name: 'kept', what: 'cases that were lost once' }, ...families]
  return all.flatMap(({ name, what }) => {
    const row = rows.get(name)
    return row === undefined
      ? []
      : [
          {
            name,
            what,
            tried: row.tried,
            lost: row.lost,
            seconds: row.work / 1000,
            figures: [row.slowest.told],
          },
        ]
  })
}

/** What was lost, without what differs from case to case: two cases that lose the same are one. */
export function kindOfLoss(lost: readonly string[]): string {
  const [first = ''] = lost
  return first
    .replace(/^[\w-]+ [^:]*: (?:[\w.-]+: )?/, '')
    .split('\n', 2)
    .join(' ')
    .replace(/\d+/g, '0')
    .replace(/"[^"]*"|`[^`]*`|“[^”]*”/g, '…')
    .slice(0, 90)
}

const known = new Set<string>()

async function keep(worker: FuzzWorker, fuzzCase: FuzzCase, answer: Answer): Promise<void> {
  const kind = kindOfLoss(answer.lost)
  if (known.has(kind)) return
  known.add(kind)
  const isSlow = /^(?:slow|hangs)/.test(kind)
  // What is slow is less so with every line that goes: it is kept as it was found.
  const small = isSlow
    ? fuzzCase
    : await minimised(fuzzCase, async (smaller) => {
        const { lost } = await worker.ask({ kind: 'given', fuzzCase: smaller })
        return lost.length > 0 && kindOfLoss(lost) === kind
      })
  const word = /[a-z]{4,}/i.exec(kind)?.[0].toLowerCase() ?? 'case'
  const mark = createHash('sha256').update(kind).digest('hex').slice(0, 8)
  // Lines of a stack tell where the program stood on this machine.
  const found = answer.lost.map((one) => one.replace(/\n\s+at .*/g, ''))
  keepCase(`${word}-${mark}`, small, found.join('\n'))
}
