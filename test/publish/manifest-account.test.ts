import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatManifest,
  type Manifest,
  type ManifestEntry,
  parseManifest,
  sha256,
} from '../../src/publish/manifest.ts'
import { accountFor, type RunToAccountFor } from '../../src/publish/manifest-account.ts'

const hash = (text: string) => sha256(Buffer.from(text))
const nobody = () => false
const knownOf = (bytes: Uint8Array, entries: number) => ({ sha256: sha256(bytes), entries })

/** Registers, each with files of some formats and the text of each. */
const workspace = fc.dictionary(
  fc.stringMatching(/^[a-d][a-d0-9-]{0,2}$/),
  fc.dictionary(fc.constantFrom('fi.html', 'fi.md', 'en.html', 'en.md'), fc.string(), { minKeys: 1 }),
  { minKeys: 1, maxKeys: 8 },
)
type Workspace = Record<string, Record<string, string>>

function manifestOf(registers: Workspace): Map<string, ManifestEntry> {
  return new Map(
    Object.entries(registers).flatMap(([register, files]) =>
      Object.entries(files).map(([ending, text]) => [
        `${register}.${ending}`,
        { register, sha256: hash(text) },
      ]),
    ),
  )
}

/** What a run makes of registers, of which it keeps some. */
function runOf(registers: Workspace, isKept: (register: string) => boolean): RunToAccountFor {
  const made = Object.fromEntries(Object.entries(registers).filter(([register]) => !isKept(register)))
  const kept = Object.entries(registers)
    .filter(([register]) => isKept(register))
    .map(([register, files]) => {
      const list = () =>
        Object.entries(files).map(([ending, text]) => ({ name: `${register}.${ending}`, sha256: hash(text) }))
      return { register, count: list().length, list }
    })
  return { whole: true, entries: manifestOf(made), kept, resumed: new Map(), known: undefined }
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

test('a manifest is JSON as it always was', () => {
  fc.assert(
    fc.property(workspace, (registers) => {
      const manifest: Manifest = manifestOf(registers)
      const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)))
      const expected = `${JSON.stringify({ generator: 'notice-compiler', version: 1, files }, undefined, 2)}\n`
      expect(textOf(formatManifest(manifest))).toBe(expected)
    }),
  )
})

test('a known manifest becomes the same as one that is read and made anew, whatever the run has changed', () => {
  fc.assert(
    fc.property(workspace, workspace, fc.boolean(), fc.boolean(), (before, changes, whole, isAsBefore) => {
      const present = formatManifest(manifestOf(before))
      // What is kept is as it was; of the rest only the texts are other ones, or the files too.
      const after: Workspace = isAsBefore
        ? Object.fromEntries(
            Object.entries(before).map(([register, files]) => [
              register,
              register in changes
                ? Object.fromEntries(Object.keys(files).map((name) => [name, `new ${name}`]))
                : files,
            ]),
          )
        : { ...before, ...changes }
      const run = { ...runOf(after, (register) => register in before && !(register in changes)), whole }
      const anew = accountFor(present, run, nobody)
      const known = knownOf(present, manifestOf(before).size)
      const account = accountFor(present, { ...run, known }, nobody)
      expect(textOf(account.bytes)).toBe(textOf(anew.bytes))
      expect({ ...account, bytes: 0, isContinued: 0 }).toEqual({ ...anew, bytes: 0, isContinued: 0 })
      if (isAsBefore && account.manifest !== undefined) expect(account.isContinued).toBe(true)
    }),
  )
})

test('a manifest that is not the known one is read', () => {
  const before = { a: { 'fi.md': 'one' }, b: { 'fi.md': 'two' } }
  const present = formatManifest(manifestOf({ ...before, c: { 'fi.md': 'of another build' } }))
  const known = knownOf(formatManifest(manifestOf(before)), 2)
  const account = accountFor(present, { ...runOf(before, (register) => register === 'a'), known }, nobody)
  expect(account).toMatchObject({ isContinued: false, gone: ['c.fi.md'] })
})

const manifestText = (manifest: Manifest) => textOf(formatManifest(manifest))

test.each([
  ['no JSON', '{'],
  ['not ours', JSON.stringify({ files: { 'a.fi.md': { register: 'a', sha256: 'f'.repeat(64) } } })],
  ['another version', manifestText(new Map()).replace('"version": 1', '"version": 2')],
  [
    'a name that leads out of the folder',
    manifestText(new Map([['../a.fi.md', { register: 'a', sha256: 'f'.repeat(64) }]])),
  ],
  ['a hash that is none', manifestText(new Map([['a.fi.md', { register: 'a', sha256: 'x' }]]))],
])('a manifest with %s is trusted in nothing', (_what, text) => {
  expect(parseManifest(text)).toBeUndefined()
  const run = runOf({ b: { 'fi.md': 'two' } }, nobody)
  expect(accountFor(Buffer.from(text), run, nobody)).toMatchObject({ gone: [], manifest: { entries: 1 } })
})
