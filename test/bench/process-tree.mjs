// Runs a command and watches the whole tree of its processes: time, CPU of all of them, and the memory they take together.
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

/** Seconds of CPU that a process has used, in its own code and in the system's; undefined when it is gone. */
function cpuOf(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) / ticks
}

/** Kilobytes; what several processes share counts once among them (PSS). */
const memoryOf = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

/**
 * @returns seconds of the clock; seconds of CPU of each process, the first being the command itself; the peak of memory in
 * MB; the exit status
 */
export function watch(program, args, options) {
  const start = process.hrtime.bigint()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore'], ...options })
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
  const timer = setInterval(look, everyMilliseconds)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(timer)
      const wall = Number(process.hrtime.bigint() - start) / 1e9
      resolve({ wall, cpu: [...cpu.values()], peak: peak / 1024, status })
    })
  })
}
