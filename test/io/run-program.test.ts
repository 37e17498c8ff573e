// Programs that are run for their answer, and how their end is told.
import { describe, expect, test } from 'vitest'
import type { RunOptions } from '../../src/io/io.ts'
import { runForBytes, runProgram } from '../../src/io/run-program.ts'

const node = (script: string, milliseconds = 10_000) =>
  runProgram(process.execPath, ['-e', script], milliseconds)

test('tells the exit status and the output', async () => {
  expect(await node('console.log("hi")')).toEqual({ status: 0, output: 'hi\n' })
  expect(await node('console.log("no"); process.exit(3)')).toEqual({ status: 3, output: 'no\n' })
})

test('gives no answer for what is not there, hangs, or asks for input', async () => {
  expect(await runProgram('/no/such/program', [], 1000)).toBeUndefined()
  expect(await node('setInterval(() => {}, 1000)', 300)).toBeUndefined()
  expect(await node('process.stdin.on("data", () => {}).on("end", () => console.log("ended"))')).toEqual({
    status: 0,
    output: 'ended\n',
  })
})

describe('for bytes', () => {
  const nodeForBytes = (script: string, options: Partial<RunOptions> = {}) =>
    runForBytes(process.execPath, ['-e', script], { milliseconds: 10_000, mostBytes: 1000, ...options })

  test('passes input and variables, and tells what was written on both streams', async () => {
    const ran = await nodeForBytes(
      'process.stdin.pipe(process.stdout); console.error(process.env.GIVEN, process.env.HOME); process.exitCode = 3',
      { input: new Uint8Array([0, 255, 10]), env: { GIVEN: 'yes', HOME: undefined } },
    )
    expect(ran).toEqual({ status: 3, output: Buffer.from([0, 255, 10]), errors: 'yes undefined\n' })
  })

  test('tells why there is no answer', async () => {
    expect(await runForBytes('/no/such/program', [], { milliseconds: 1000, mostBytes: 10 })).toBe('absent')
    expect(await runForBytes(import.meta.dirname, [], { milliseconds: 1000, mostBytes: 10 })).toBe('refused')
    expect(await nodeForBytes('setInterval(() => {}, 1000)', { milliseconds: 300 })).toBe('too-slow')
    expect(await nodeForBytes('console.log("x".repeat(2000))')).toBe('too-much')
  })

  test('does not mind a program that does not read its input', async () => {
    const input = new Uint8Array(10_000_000)
    expect(await nodeForBytes('process.exit(0)', { input })).toMatchObject({ status: 0 })
  })
})
