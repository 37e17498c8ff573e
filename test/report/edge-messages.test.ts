// What stops a run is told in both languages, and says what to do next on the system of the reader.
import { describe, expect, test } from 'vitest'
import { type EdgeMessageKey, edgeMessagesEn } from '../../src/report/messages/workspace-en.ts'
import { edgeMessagesFi } from '../../src/report/messages/workspace-fi.ts'

/** Arguments of every name that a message may ask for; a name that is not here shows as `undefined`. */
const args = {
  path: 'out/a',
  code: 'EIO',
  first: 'a',
  second: 'b',
  output: 'published',
  source: 'notices',
  registers: ['a', 'b'],
  languages: ['sv'],
  name: '--browser',
  reason: 'no such file',
  seconds: 30,
  machine: 'linux x64',
  title: 'Rekisteri',
  language: 'fi',
  standard: 'a-2a',
  files: ['fonts/a.ttf'],
  shard: '1/4',
  shards: ['2/4', '3/4'],
  tool: '0.1.0',
  count: 2,
  revision: 'origin/main',
  command: 'ls-tree',
  why: 'too-slow',
}

/** What the machine or the system is to blame for: what to do differs from system to system. */
const ofTheMachine: readonly EdgeMessageKey[] = [
  'no-permission',
  'disk-full',
  'name-too-long',
  'file-failure',
  'browser-absent',
  'browser-not-there',
  'browser-not-a-program',
  'browser-not-started',
  'browser-too-slow',
  'puppeteer-missing',
  'typst-missing',
  'files-incomplete',
  'git-absent',
]

const keys = Object.keys(edgeMessagesEn) as EdgeMessageKey[]

test('both languages have the same messages', () => {
  expect(Object.keys(edgeMessagesFi).sort()).toEqual(keys.toSorted())
})

describe.each([
  ['en', edgeMessagesEn],
  ['fi', edgeMessagesFi],
] as const)('%s', (_language, messages) => {
  test.each(keys)('%s says what is wrong and what to do next', (key) => {
    const { message, hint }: { message: string; hint?: string } = messages[key](args)
    expect(message + hint).not.toMatch(/undefined|NaN|\[object/)
    expect(message.length).toBeGreaterThan(10)
    expect(hint, 'a hint').toMatch(/\S{2,}/)
    for (const line of (hint ?? '').split('\n')) expect(line).toBe(line.trim())
  })

  test.each(ofTheMachine)('%s says it for Debian, macOS and Windows', (key) => {
    const { hint }: { hint?: string } = messages[key](args)
    for (const system of ['Debian', 'macOS', 'Windows']) expect(hint).toContain(system)
  })
})

test('no message stands in both languages in the same words', () => {
  const same = keys.filter((key) => edgeMessagesEn[key](args).message === edgeMessagesFi[key](args).message)
  expect(same).toEqual([])
})
