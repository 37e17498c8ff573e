import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/io/package-root.ts'
import { quickWorkspace } from '../cli/sample.ts'
import { testWorld } from '../io/test-world.ts'

test('an installed program keeps the code of its first build, and does without where it is broken', () => {
  const { folder } = testWorld(quickWorkspace)
  const installed = join(folder, 'väli tila')
  for (const part of ['bin', 'dist', 'package.json']) {
    const isPublished = (path: string) => !path.endsWith('.v8cache')
    cpSync(join(packageRoot(), part), join(installed, part), { recursive: true, filter: isPublished })
  }
  const kept = () => readdirSync(join(installed, 'dist')).filter((name) => /v8cache|tmp$/.test(name))
  const run = (...argv: string[]) => {
    execFileSync(process.execPath, [join(installed, 'bin/notice.js'), ...argv], {
      cwd: folder,
      stdio: 'ignore',
    })
    return kept()
  }
  expect(run('explain')).toEqual([])
  const [name = ''] = run('build', '--force')
  expect(name).toMatch(/^notice-[0-9a-f]{16}-v[\d.]+-\w+-\w+\.v8cache$/)
  const file = join(installed, 'dist', name)
  const whole = readFileSync(file).length
  expect(run('build', '--force')).toEqual([name])
  truncateSync(file, 1000)
  // What a process that was killed has left, whose number no system gives.
  writeFileSync(`${file}.4194305.tmp`, 'half')
  expect(run('build', '--force')).toEqual([name])
  expect(readFileSync(file).length).toBeGreaterThan(whole / 2)
})
