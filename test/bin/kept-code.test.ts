import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/io/package-root.ts'
import { quickWorkspace } from '../cli/sample.ts'
import { testWorld } from '../io/test-world.ts'

test('what a program asks of others brings its own kept code, which V8 takes though it works otherwise', () => {
  const { folder } = testWorld({
    'program.cjs': `(function (exports, require, module) { exports.isRefused = [require('./asked.cjs'), globalThis.isRefused()] })`,
    'asked.cjs': 'module.exports = globalThis.isRefused()',
    'begin.cjs': `
      const vm = require('node:vm')
      // Of texts of one length V8 takes the same; one that it has seen it would not compile again.
      let seen = 0
      const text = () => 'module.exports = () => ' + seen++
      const cachedData = new vm.Script(text()).createCachedData()
      globalThis.isRefused = () => new vm.Script(text(), { cachedData }).cachedDataRejected
      const { loadProgram } = require(${JSON.stringify(join(packageRoot(), 'bin/load-program.js'))})
      console.log(JSON.stringify(loadProgram(require.resolve('./program.cjs')).exports))`,
  })
  const said = execFileSync(process.execPath, [join(folder, 'begin.cjs')], { encoding: 'utf8' })
  // V8 by itself keeps code for the settings that it works with, which no other version is given.
  const isSet = ['11', '12'].includes(process.versions.v8.split('.')[0] ?? '')
  expect(JSON.parse(said)).toEqual({ isRefused: [false, isSet] })
})

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
  // In one order whatever the hashes are.
  const ofBuilds = (names: readonly string[]) =>
    [/^notice-[0-9a-f]{16}-/, /^notice-build-[0-9a-f]{16}-/].flatMap((part) =>
      names.filter((name) => part.test(name)),
    )
  // Of the parts of a build it runs too little.
  const explained = run('explain')
  expect([explained.length > 0, ofBuilds(explained)]).toEqual([true, []])
  const names = run('build', '--force')
  const [first, name = '', ...more] = ofBuilds(names)
  expect([first, name, more]).toEqual([
    expect.stringMatching(/^notice-[0-9a-f]{16}-v[\d.]+-\w+-\w+\.v8cache$/),
    expect.stringMatching(/^notice-build-[0-9a-f]{16}-v[\d.]+-\w+-\w+\.v8cache$/),
    [],
  ])
  const file = join(installed, 'dist', name)
  const whole = readFileSync(file).length
  expect(run('build', '--force')).toEqual(names)
  truncateSync(file, 1000)
  // What a process that was killed has left, whose number no system gives.
  writeFileSync(`${file}.4194305.tmp`, 'half')
  expect(run('build', '--force')).toEqual(names)
  expect(readFileSync(file).length).toBeGreaterThan(whole / 2)
})
