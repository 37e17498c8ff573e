/** Runs other programs for their answer. Loaded on demand, for `child_process` costs every start milliseconds. */
import { execFile } from 'node:child_process'
import type { Ran } from './io.ts'

/** An answer is a line or two; whatever writes more is not the program that was meant. */
const mostBytes = 64 * 1024

/** See `Io.run`. */
export function runProgram(
  program: string,
  args: readonly string[],
  milliseconds: number,
): Promise<Ran | undefined> {
  return new Promise((resolve) => {
    const options = {
      timeout: milliseconds,
      killSignal: 'SIGKILL',
      maxBuffer: mostBytes,
      windowsHide: true,
    } as const
    const child = execFile(program, [...args], options, (error, output) => {
      if (error === null) resolve({ status: 0, output })
      // A number is an exit status; a word, such as ENOENT, and a signal are no answer.
      else resolve(typeof error.code === 'number' ? { status: error.code, output } : undefined)
    })
    child.stdin?.end()
  })
}
