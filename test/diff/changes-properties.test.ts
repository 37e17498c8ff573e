/** Whatever changes is told by some change, in words that are whole, in an order that is always the same. */
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../src/diff/change.ts'
import { compareRegisters } from '../../src/diff/compare-registers.ts'
import type { Edit } from '../../src/diff/edit.ts'
import { editsOf } from '../../src/diff/edits.ts'
import { weightOf } from '../../src/diff/weight.ts'
import { wordChange } from '../../src/diff/word-change.ts'
import { builtinLocales, type Locale } from '../../src/locale/locale.ts'
import type { Register } from '../../src/validate/register.ts'
import { cases } from '../cases.ts'
import { sitesOf } from './random-edits.ts'
import { readRegister } from './read-register.ts'
import { isUntold } from './untold.ts'

const files = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'notice.config.yaml')
    .map((name) => `${folder}/${name}`)

const FILES = [
  ...files('notices'),
  ...files('test/fixtures/as-published/notices'),
  ...files('test/fixtures/wider-practice/notices'),
]

/** Registers by file: counterexamples name files, which can be read. */
const REGISTERS = new Map(FILES.map((file) => [file, readRegister(file)]))

function registerOf(file: string): Register {
  const register = REGISTERS.get(file)
  if (register === undefined) throw new Error(`${file} was not read`)
  return register
}

const locales = Object.values(builtinLocales())

const brief = ({ kind, place, oldPath, newPath }: Edit) => JSON.stringify([kind, place, oldPath, newPath])
const toldBy = (change: Change): readonly Edit[] => [...change.edits, ...change.consequences.flatMap(toldBy)]
const withAll = (change: Change): readonly Change[] => [change, ...change.consequences.flatMap(withAll)]

function expectTold(old: Register, now: Register): void {
  const changes = compareRegisters(old, now)
  const edits = editsOf(old, now).flatMap((scope) => scope.edits)
  expect([...new Set(changes.flatMap(toldBy).map(brief))].sort()).toEqual(
    [...new Set(edits.map(brief))].sort(),
  )
  for (const change of changes.flatMap(withAll)) {
    expect(isUntold(change) ? change.path.join('/') : '', 'told by no area').toBe('')
    for (const locale of locales) {
      const words = worded(change, locale)
      expect(words, `${change.kind.id} ${change.variant}`).not.toMatch(/\{\w+\}|undefined|\[object|^$/)
    }
    const { tier, effect, weight, remarks } = change
    const isSetByRule = change.to === 'none' || remarks.includes('correction-of-error')
    if (!isSetByRule) expect(weight).toBe(weightOf(tier, effect))
  }
}

function worded(change: Change, locale: Locale): string {
  try {
    return wordChange(change, locale)
  } catch (error) {
    throw new Error(`${change.kind.id} ${change.variant} ${JSON.stringify(change.args)}: ${String(error)}`)
  }
}

const edited = fc
  .constantFrom(...FILES)
  .chain((file) =>
    fc.record({ file: fc.constant(file), site: fc.nat({ max: sitesOf(registerOf(file)).length - 1 }) }),
  )

test('every random edit is told, forth and back', () => {
  fc.assert(
    fc.property(edited, ({ file, site }) => {
      const old = registerOf(file)
      const now = structuredClone(old)
      sitesOf(old)[site]?.apply(now)
      expectTold(old, now)
      expectTold(now, old)
    }),
    { numRuns: cases(60) },
  )
})

test('every difference of two registers that have little in common is told', () => {
  const anyFile = fc.constantFrom(...FILES)
  fc.assert(
    fc.property(anyFile, anyFile, (old, now) => expectTold(registerOf(old), registerOf(now))),
    { numRuns: cases(15) },
  )
})

test('the same two registers give the same changes', () => {
  const [old, now] = [...REGISTERS.values()] as [Register, Register]
  const once = JSON.stringify(compareRegisters(old, now))
  expect(JSON.stringify(compareRegisters(structuredClone(old), structuredClone(now)))).toBe(once)
})
