/** Runs other programs for their answer. Loaded on demand, for `child_process` costs every start milliseconds. */
import { execFile } from 'node:child_process'
import type { NotRun, Ran, RanForBytes, RunOptions } from './io.ts'

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

/** See `Io.runForBytes`. */
export function runForBytes(
  program: string,
  args: readonly string[],
  { input, env, milliseconds, mostBytes }: RunOptions,
): Promise<RanForBytes | NotRun> {
  return new Promise((resolve) => {
    const options = {
      timeout: milliseconds,
      killSignal: 'SIGKILL',
      maxBuffer: mostBytes,
      windowsHide: true,
      encoding: 'buffer',
      env: { ...process.env, ...env },
    } as const
    const child = execFile(program, [...args], options, (error, output, errors) => {
      const ran = (status: number) => ({ status, output, errors: errors.toString('utf8') })
      if (error === null) resolve(ran(0))
      else if (typeof error.code === 'number') resolve(ran(error.code))
      else resolve(whyNot(error))
    })
    // A program that ends before it has read everything says so by its status.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

function whyNot(error: { readonly code?: unknown; readonly killed?: boolean }): NotRun {
  if (error.code === 'ENOENT') return 'absent'
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too-much'
  return error.killed === true ? 'too-slow' : 'refused'
}
