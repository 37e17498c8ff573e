/** Whatever is edited is found, and nothing else is. */
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Edit } from '../../src/diff/edit.ts'
import { editsOf } from '../../src/diff/edits.ts'
import type { Register } from '../../src/validate/register.ts'
import { cases } from '../cases.ts'
import { areApart, type Site, sitesOf } from './random-edits.ts'
import { readRegister, registerFrom } from './read-register.ts'

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

const anyFile = fc.constantFrom(...FILES)

const all = (old: Register, now: Register): Edit[] => editsOf(old, now).flatMap((scope) => scope.edits)

const brief = ({ kind, place, oldPath, newPath }: Edit) =>
  JSON.stringify([kind, place, kind === 'removed' ? oldPath : newPath])

/** Some places of one register to edit. */
const edited = anyFile.chain((file) =>
  fc.record({
    file: fc.constant(file),
    sites: fc.uniqueArray(fc.nat({ max: sitesOf(registerOf(file)).length - 1 }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
)

/** Those of the sites that can be edited in one go. */
function chosenFrom(register: Register, picked: readonly number[]): Site[] {
  const sites = sitesOf(register)
  const chosen: Site[] = []
  for (const index of picked) {
    const site = sites[index]
    if (site !== undefined && chosen.every((other) => areApart(site, other))) chosen.push(site)
  }
  return chosen
}

function applied(register: Register, sites: readonly Site[]): Register {
  const now = structuredClone(register)
  for (const { apply } of sites) apply(now)
  return now
}

test('the registers give enough to edit', () => {
  const sites = [...REGISTERS.values()].map((register) => sitesOf(register))
  expect(REGISTERS.size).toBeGreaterThan(10)
  expect(sites.flat().length).toBeGreaterThan(2000)
  expect([...new Set(sites.flat().map(({ expected }) => expected.kind))].sort()).toEqual([
    'added',
    'changed',
    'moved',
    'removed',
    'renamed',
  ])
})

test('every edit is found, at its place, and nothing else', () => {
  fc.assert(
    fc.property(edited, ({ file, sites }) => {
      const register = registerOf(file)
      const chosen = chosenFrom(register, sites)
      const found = all(register, applied(register, chosen)).map(brief)
      const expected = chosen.map(({ expected: { kind, place, path } }) =>
        JSON.stringify([kind, place, path]),
      )
      expect(found.sort()).toEqual(expected.sort())
    }),
    { numRuns: cases(120) },
  )
})

test('the other way round the same places differ', () => {
  const MIRRORED: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' }
  const places = (edits: readonly Edit[], mirrored: boolean) =>
    edits.map(({ kind, place }) => `${mirrored ? (MIRRORED[kind] ?? kind) : kind} ${place}`).sort()
  fc.assert(
    fc.property(edited, ({ file, sites }) => {
      const register = registerOf(file)
      const now = applied(register, chosenFrom(register, sites))
      expect(places(all(now, register), true)).toEqual(places(all(register, now), false))
    }),
    { numRuns: cases(40) },
  )
  const samples = [...REGISTERS.values()].slice(0, 5)
  for (const one of samples) {
    for (const other of samples) expect(places(all(other, one), true)).toEqual(places(all(one, other), false))
  }
})

describe('is no difference', () => {
  test.each(FILES)('%s and itself', (file) => {
    const register = registerOf(file)
    expect(all(register, structuredClone(register))).toEqual([])
  })

  test('keys in another order', () => {
    fc.assert(
      fc.property(anyFile, fc.infiniteStream(fc.nat()), (file, numbers) => {
        const register = registerOf(file)
        expect(all(register, shuffled(register, numbers) as Register)).toEqual([])
      }),
      { numRuns: cases(25) },
    )
  })

  const style = fc.record({
    lineWidth: fc.constantFrom(0, 30, 80, 200),
    indent: fc.constantFrom(2, 4),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
    ) as fc.Arbitrary<'PLAIN' | 'QUOTE_DOUBLE'>,
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any', 'block') as fc.Arbitrary<'any' | 'block'>,
  })

  test('another way of writing the YAML', () => {
    fc.assert(
      fc.property(anyFile, style, (file, options) => {
        const register = registerOf(file)
        const { defaultStringType, ...rest } = options
        const text = stringify(
          { ...register, extends: undefined },
          { ...rest, defaultStringType, defaultKeyType: 'PLAIN' },
        )
        const commented = text.replace(/^(\w+:)/gm, '# Sanottu toisin.\n$1')
        expect(all(register, registerFrom(commented))).toEqual([])
      }),
      { numRuns: cases(20) },
    )
  })

  test('items in another order are moves and nothing else', () => {
    fc.assert(
      fc.property(anyFile, fc.infiniteStream(fc.nat()), (file, numbers) => {
        const register = registerOf(file)
        const kinds = all(register, reordered(register, numbers)).map(({ kind }) => kind)
        expect(kinds.filter((kind) => kind !== 'moved')).toEqual([])
      }),
      { numRuns: cases(25) },
    )
  })
})

function mixed<Item>(items: readonly Item[], numbers: fc.Stream<number>): Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice((numbers.next().value ?? 0) % left.length, 1))
}

function shuffled(value: unknown, numbers: fc.Stream<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, numbers))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    mixed(Object.entries(value), numbers).map(([key, item]) => [key, shuffled(item, numbers)]),
  )
}

/** The lists at the top, whose items have ids. */
function reordered(register: Register, numbers: fc.Stream<number>): Register {
  const entries = Object.entries(register).map(([key, value]: [string, unknown]) =>
    Array.isArray(value) && key !== 'languages' ? [key, mixed(value, numbers)] : [key, value],
  )
  return Object.fromEntries(entries) as Register
}
