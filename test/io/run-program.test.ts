// Programs that are run for their answer, and how their end is told.
import { expect, test } from 'vitest'
import { runProgram } from '../../src/io/run-program.ts'

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
