// The quick validator only says whether a description fits; ajv's, which tells what does not, has to agree with it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fitsRegister } from '#precompiled/fits-register.js'
import { validateRegister } from '#precompiled/validate-register.js'
import { quickValidator } from '../../.scripts/quick-validator.mjs'
import { packageRoot } from '../../src/io/package-root.ts'

const folder = join(packageRoot(), 'notices')
const samples: readonly unknown[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && name !== 'notice.config.yaml')
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')))

/** Every place in a value: the mapping or list that holds it, and its key there. */
function places(value: unknown): (readonly [holder: Record<string, unknown>, key: string])[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...places(holder[key])])
}

test('both pass the samples', () => {
  expect(samples).toHaveLength(5)
  for (const sample of samples) expect([fitsRegister(sample), validateRegister(sample)]).toEqual([true, true])
})

test('both say the same of a sample in which a value was changed, dropped or added', () => {
  const odd = fc.constantFrom(
    ...[null, true, 7, 1.5, '', 'none', 'fi', 'Two words', 'x'.repeat(65), [], ['a', 'a'], [''], [{}]],
    ...[{}, { fi: '' }, { fi: 'a', english: 'b' }, { 'x-own': 1 }, { id: 'a', name: 'b' }, { other: 'a' }],
  )
  const key = fc.constantFrom('zz', 'x-own', 'id', 'name', 'fi', 'none', 'law', 'toString')
  const change = fc.record({ at: fc.nat(), kind: fc.constantFrom('change', 'drop', 'add'), value: odd, key })
  let refused = 0
  const property = fc.property(
    fc.constantFrom(...samples),
    fc.array(change, { minLength: 1, maxLength: 2 }),
    (sample, changes) => {
      const data = structuredClone(sample)
      for (const { at, kind, value, key } of changes) {
        const all = places(data)
        const [holder, own] = all[at % all.length] ?? [{}, '']
        if (kind === 'change') holder[own] = structuredClone(value)
        else if (kind === 'add') holder[key] = structuredClone(value)
        else if (Array.isArray(holder)) holder.splice(Number(own), 1)
        else delete holder[own]
      }
      const fits = validateRegister(data)
      if (!fits) refused += 1
      expect(fitsRegister(data)).toBe(fits)
    },
  )
  fc.assert(property, { numRuns: 500 })
  expect(refused).toBeGreaterThan(100)
})

test('what is no mapping, or lacks what every description has, is none', () => {
  for (const data of [1, 'text', null, [], undefined, {}, { languages: ['fi'] }])
    expect([fitsRegister(data), validateRegister(data)], JSON.stringify(data)).toEqual([false, false])
})

test('a keyword that it does not know stops the build', () => {
  expect(() => quickValidator('fits', { type: 'object', maxProperties: 3 })).toThrow('maxProperties')
  expect(() => quickValidator('fits', { type: 'string', minLength: 2 })).toThrow('empty')
})
