/** Pairs of notices made of few words and few ids, so that much is alike and everything moves everywhere. */
import fc from 'fast-check'
import type { Block, Inline, Notice, Section } from '../../../src/compose/notice.ts'
import { hostileInlines } from '../../render/arbitrary-inlines.ts'
import { noticeNamed } from './sample-notices.ts'

const words = fc
  .array(fc.constantFrom('we', 'keep', 'your', 'data', 'for', 'one', 'year', '3 vuotta', '😀', 'e.g.', ','), {
    maxLength: 9,
  })
  .map((found): Inline => ({ kind: 'text', text: found.join(' ') }))

const run: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  { weight: 2, arbitrary: hostileInlines },
  {
    weight: 4,
    arbitrary: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: words },
        fc.array(words, { maxLength: 2 }).map((children): Inline => ({ kind: 'strong', children })),
        fc
          .array(words, { maxLength: 2 })
          .map((children): Inline => ({ kind: 'emphasis', children: [{ kind: 'strong', children }] })),
        fc.constantFrom<Inline>(
          { kind: 'break' },
          { kind: 'citation', text: 'GDPR 6(1)(b)' },
          { kind: 'label', text: 'Law:' },
          { kind: 'link', href: 'https://a.example', children: [{ kind: 'text', text: 'a' }] },
          { kind: 'footnote', note: 'n', number: 1 },
          { kind: 'reference', section: 's1', children: [{ kind: 'text', text: '1' }] },
        ),
      ),
      { maxLength: 5 },
    ),
  },
)

const from = fc.array(fc.constantFrom('/a', '/b'), { maxLength: 2 })
const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined })
const withId = <Item extends object>(item: Item, own: string | undefined) =>
  own === undefined ? item : { id: own, ...item }

const blocks: fc.Arbitrary<readonly Block[]> = fc.letrec<{ blocks: readonly Block[]; block: Block }>(
  (tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 3 }),
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      fc.record({ kind: fc.constant('paragraph' as const), text: run, from }),
      fc.record({ kind: fc.constant('subheading' as const), text: run, from }),
      fc.record({
        kind: fc.constant('table' as const),
        caption: fc.constantFrom('One', 'Two'),
        columns: fc.constantFrom(['A', 'B'], ['A', 'C']),
        rows: fc.array(
          fc.tuple(id, fc.tuple(run, run)).map(([own, cells]) => withId({ cells }, own)),
          { maxLength: 4 },
        ),
        from,
      }),
      fc.record({
        kind: fc.constant('list' as const),
        style: fc.constantFrom('bullets' as const, 'letters' as const),
        items: fc.array(
          fc.tuple(id, tie('blocks')).map(([own, below]) => withId({ blocks: below }, own)),
          { maxLength: 4 },
        ),
        from,
      }),
      fc.record({
        kind: fc.constant('definitions' as const),
        entries: fc.array(
          fc.tuple(id, run, tie('blocks')).map(([own, term, below]) => withId({ term, blocks: below }, own)),
          { maxLength: 3 },
        ),
        from,
      }),
      fc.record({ kind: fc.constant('note' as const), blocks: tie('blocks'), from }),
    ),
  }),
).blocks

const SECTION_IDS = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] as const

/** A tree of some of the sections: each below any of those before it, or outermost. */
const sections: fc.Arbitrary<readonly Section[]> = fc
  .tuple(
    fc.shuffledSubarray([...SECTION_IDS]),
    fc.array(fc.nat({ max: 7 }), { minLength: 7, maxLength: 7 }),
    fc.array(fc.tuple(run, blocks, fc.constantFrom('Data', 'Retention of data', 'Rights')), {
      minLength: 7,
      maxLength: 7,
    }),
  )
  .map(([ids, parents, contents]) => {
    const made = ids.map((own, at) => {
      const [calls, below, heading] = contents[at] ?? [[], [], '']
      const isCalled = calls.length > 3
      return {
        id: own,
        ...(at % 3 === 2 ? {} : { number: String(at + 1) }),
        heading,
        ...(isCalled ? { calls } : {}),
        ...(at % 2 === 0 ? {} : { citation: `GDPR ${at}` }),
        boxed: at % 4 === 0,
        blocks: below,
        sections: [] as Section[],
      }
    })
    const outermost: Section[] = []
    made.forEach((section, at) => {
      const parent = made[(parents[at] ?? 0) % (at + 1)]
      if (parent === undefined || parent === section) outermost.push(section)
      else parent.sections.push(section)
    })
    return outermost
  })

const frame = noticeNamed('water-care', 'en')

export const randomNotice: fc.Arbitrary<Notice> = fc
  .record({
    title: fc.constantFrom('Privacy notice', 'Privacy notice of customers'),
    introduction: blocks,
    sections,
    footnotes: fc.option(run, { nil: undefined }),
  })
  .map(({ footnotes, ...told }) => ({
    ...frame,
    ...told,
    footnotes: footnotes === undefined ? [] : [{ id: 'n', number: 1, text: footnotes }],
  }))
