// The declarations that ship: a program that uses the package is checked against them and nothing else.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../architecture/sources.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-types-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'notice-compiler'), 'junction')
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What the compiler says of a program, libraries' own declarations included. */
function complaints(program: string, resolution: string, module: string): string {
  const file = join(folder, 'program.mts')
  writeFileSync(file, program)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2023', '--types', 'node']
  const roots = ['--typeRoots', join(root, 'node_modules/@types')]
  const args = [tsc, ...options, ...roots, '--moduleResolution', resolution, '--module', module, file]
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}

const modes = [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
] as const

test.each(modes)('are whole by themselves (%s)', (resolution, module) => {
  const program = `
    import { compileRegister, type Notice, type Register } from 'notice-compiler'
    export const register: Register = { id: 'customers', languages: ['fi'] }
    export const sections = (notice: Notice): number => notice.sections.length
    export { compileRegister }
  `
  expect(complaints(program, resolution, module)).toBe('')
})

test.each(modes)('refuse what the package does not take (%s)', (resolution, module) => {
  const program = `
    import type { Register } from 'notice-compiler'
    export const register: Register = { id: 'customers', languages: ['fi'], retenton: [] }
  `
  expect(complaints(program, resolution, module)).toContain("Did you mean to write 'retention'?")
})
