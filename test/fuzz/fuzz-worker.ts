/** A process that tries cases one after the other, and what becomes of it when one is too much for it. */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Answer, Order } from './answer-orders.ts'

export interface WorkerLimits {
  /** What it may hold, in megabytes of V8’s heap. */
  readonly megabytes: number
  /** Seconds of the processor after which a case hangs. */
  readonly seconds: number
}

export const usualLimits: WorkerLimits = { megabytes: 3_072, seconds: 90 }

export interface FuzzWorker {
  /** @returns what came of the case; the end of the process and a hang are losses like others */
  ask(order: Order): Promise<Answer>
  close(): void
}

/** @param file the bundled worker */
export function startWorker(file: string, { megabytes, seconds }: WorkerLimits = usualLimits): FuzzWorker {
  let child: ChildProcess | undefined
  const start = () => {
    const begun = fork(file, [], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    })
    begun.unref()
    return begun
  }
  const close = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    close,
    ask: (order) =>
      new Promise((resolve) => {
        child ??= start()
        const asked = child
        const begun = computed(asked)
        let said = ''
        const listen = (text: Buffer) => {
          said = (said + text.toString()).slice(-2000)
        }
        const end = (answer: Answer) => {
          clearInterval(watch)
          asked.off('message', end).off('exit', onExit).stderr?.off('data', listen)
          resolve(answer)
        }
        const lost = (what: string) => {
          close()
          end({ family: '', lost: [what], reached: [], work: 0, budget: 1 })
        }
        const onExit = (status: number | null, signal: string | null) =>
          lost(`killed the process (${signal ?? status}): ${said.trim().split('\n').slice(0, 6).join('\n')}`)
        const watch = setInterval(() => {
          const taken = computed(asked) - begun
          if (taken > seconds) lost(`hangs: nothing after ${Math.round(taken)} seconds of the processor`)
        }, 250)
        asked.on('message', end).on('exit', onExit).stderr?.on('data', listen)
        asked.send(order)
      }),
  }
}

/** Seconds of the processor that a process has used; where nobody tells them, those of the clock. */
function computed({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    return (user + system) / 100
  } catch {
    return performance.now() / 1000
  }
}
