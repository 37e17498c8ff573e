import fc from 'fast-check'
import { test } from 'vitest'
import { incrementalWorld } from './incremental-world.ts'
import { register } from './sample.ts'

const ids = ['a', 'b', 'c'] as const
const shared = (years: number) =>
  `retention:\n  - { of: [contact-details], period: P${years}Y, from: end-of-relationship }\n`
const own = (id: string) => register(id)
const extending = (id: string) => register(id, 'extends: shared/firm.yaml').replace(/^retention:\n.*\n/m, '')

interface World {
  readonly edit: (tree: Record<string, string>) => Promise<void>
  readonly remove: (path: string) => void
}
type Edit = (world: World) => Promise<void>

/** What somebody may do between two builds. Without its manifest a build may delete nothing: that is left alone here. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ id: fc.constantFrom(...ids), name: fc.constantFrom('One', 'Two'), extend: fc.boolean() })
    .map(({ id, name, extend }): Edit => {
      const text = (extend ? extending(id) : own(id)).replace(`Register ${id}`, `${name} ${id}`)
      return ({ edit }) => edit({ [`notices/${id}.yaml`]: text })
    }),
  fc.constantFrom(...ids.slice(1)).map(
    (id): Edit =>
      async ({ remove }) =>
        remove(`notices/${id}.yaml`),
  ),
  fc.integer({ min: 1, max: 3 }).map(
    (years): Edit =>
      ({ edit }) =>
        edit({ 'notices/shared/firm.yaml': shared(years) }),
  ),
  fc.constantFrom('', 'brand: { colour: "#7a1f3d" }\n', 'site: { url: "https://esimerkki.example/" }\n').map(
    (text): Edit =>
      ({ edit }) =>
        edit({ 'notices/notice.config.yaml': `formats: [html, md]\n${text}` }),
  ),
  fc.constantFrom('a.fi.html', 'a.en.md', 'index.fi.html').map(
    (name): Edit =>
      ({ edit }) =>
        edit({ [`published/${name}`]: 'changed by hand' }),
  ),
  fc.constantFrom('a.fi.md', 'index.en.html').map(
    (name): Edit =>
      async ({ remove }) =>
        remove(`published/${name}`),
  ),
)

test('after any edits an incremental build gives the bytes of a whole one', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.array(edits, { maxLength: 3 }), { maxLength: 4 }),
    async (rounds) => {
      const world = incrementalWorld({
        'notices/a.yaml': own('a'),
        'notices/b.yaml': extending('b'),
        'notices/shared/firm.yaml': shared(1),
        'notices/notice.config.yaml': 'formats: [html, md]\n',
      })
      const { edit } = world
      const remove = (path: string) => {
        try {
          world.remove(path)
        } catch {
          // It is not there.
        }
      }
      await world.build()
      for (const round of rounds) {
        for (const change of round) await change({ edit, remove })
        await world.build()
        const incremental = world.everything()
        world.remove('published')
        world.remove('.notice')
        await world.build()
        const whole = world.everything()
        if (JSON.stringify(whole) !== JSON.stringify(incremental)) throw new Error('other bytes')
      }
    },
  )
  await fc.assert(property, { numRuns: 12 })
})
