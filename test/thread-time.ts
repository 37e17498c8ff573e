/** The processor's time of this thread, which other tests and a busy machine do not add to. */
import { readFileSync } from 'node:fs'

/** Milliseconds since the thread began; where the system does not tell (other than Linux), of the whole process. */
export function threadTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
}
