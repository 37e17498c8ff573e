// Runs a command and watches the whole tree of its processes: time, CPU of all of them, and the memory they take together.
// Linux only, for it looks into /proc.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const everyMilliseconds = 25
/** Clock ticks a second in which Linux counts CPU time; it has been 100 on every machine for decades. */
const ticks = 100

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function tree(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return [pid, ...children.flatMap(tree)]
}

/** The numbers of a process behind its name; empty when it is gone. */
const numbersOf = (pid) => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ').map(Number) ?? []

/** Seconds of CPU that a process has used, in its own code and in the system's; undefined when it is gone. */
function cpuOf(pid) {
  const numbers = numbersOf(pid)
  return numbers.length === 0 ? undefined : (numbers[11] + numbers[12]) / ticks
}

/** Seconds of CPU of all processes that have ended and been waited for, by this one or by those. */
function cpuOfEnded() {
  const numbers = numbersOf(process.pid)
  return (numbers[13] + numbers[14]) / ticks
}

/** Kilobytes; what several processes share counts once among them (PSS). */
const memoryOf = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

/**
 * @param looking whether to look at the processes while they run: it takes some CPU of its own
 * @returns seconds of the clock, and of CPU of the whole tree; with `looking`, also the CPU of the busiest process and the
 * peak of memory in MB
 * @throws with what the command wrote to its standard error, where it does not end with 0
 */
export function watch(program, args, { looking = false, ...options } = {}) {
  const before = cpuOfEnded()
  const start = process.hrtime.bigint()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  const cpu = new Map()
  let peak = 0
  const look = () => {
    let memory = 0
    for (const pid of tree(child.pid)) {
      const used = cpuOf(pid)
      if (used !== undefined) cpu.set(pid, used)
      memory += memoryOf(pid)
    }
    peak = Math.max(peak, memory)
  }
  const timer = looking ? setInterval(look, everyMilliseconds) : undefined
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(timer)
      const wall = Number(process.hrtime.bigint() - start) / 1e9
      if (status !== 0) reject(new Error(`${program} ${args.join(' ')} ended with ${status}:\n${said}`))
      const seen = looking ? { busiest: Math.max(...cpu.values()), peak: peak / 1024 } : {}
      resolve({ wall, cpu: cpuOfEnded() - before, said, ...seen })
    })
  })
}
