// Sections that move, come, go and are renumbered.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MarkedSection } from '../../../src/diff/redline/redline.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { outline } from './marks.ts'
import { randomNotice } from './random-notices.ts'
import { call, notice, p, reference, section } from './small-notice.ts'

const rows = ['alpha', 'beta', 'gamma', 'delta'].map((id) => section(id, [p(`This is ${id}.`)]))

describe('a move', () => {
  test('up: one section moved, the others stayed where they were', () => {
    expect(outline(notice(rows), notice([...rows.slice(3), ...rows.slice(0, 3)]))).toEqual([
      'moved delta (same text)',
      'same alpha',
      'same beta',
      'same gamma',
      'moved-away delta',
    ])
  })

  test('below another section, with words changed on the way', () => {
    const old = notice([section('rights'), section('complaint', [p('You may complain to the Ombudsman.')])])
    const below = section('complaint', [p('You may always complain to the Ombudsman.')])
    expect(outline(old, notice([section('rights', [], [below])]))).toEqual([
      'changed rights',
      '  moved complaint',
      'moved-away complaint',
    ])
  })

  test('into a section that is new, out of one that goes', () => {
    const kept = section('cookies', [p('We use cookies.')])
    expect(
      outline(
        notice([section('old-part', [p('Gone text of long ago.')], [kept])]),
        notice([section('website', [p('Entirely different words.')], [kept])]),
      ),
    ).toEqual(['deleted old-part', '  moved-away cookies', 'inserted website', '  moved cookies (same text)'])
  })

  test('the fewest sections move', () => {
    expect(
      redline(notice(rows), notice([...rows.slice(1), ...rows.slice(0, 1)])).sections.filter(
        ({ mark }) => mark === 'moved',
      ),
    ).toHaveLength(1)
  })
})

test('a section that only got another id is the same section', () => {
  const text = [p('You may complain to the Data Protection Ombudsman at any time.')]
  const named = (id: string) => ({ ...section('complaint', text), id })
  const [marked] = redline(notice([named('complaint')]), notice([named('where-to-complain')])).sections
  expect(marked).toMatchObject({ mark: 'same', id: 'where-to-complain', oldId: 'complaint' })
})

test('numbers that counting gives are no change', () => {
  const text = (number: string) => [p('See section ', reference('gamma', number), '.')]
  const old = notice([section('alpha', text('2')), section('gamma')])
  const fresh = notice([section('alpha', text('3')), section('beta'), section('gamma')])
  const { sections } = redline(old, fresh)
  expect(sections.map(({ mark, number }) => [mark, number.old, number.new, number.isEdited])).toEqual([
    ['same', '1', '1', false],
    ['inserted', undefined, '2', false],
    ['same', '2', '3', false],
  ])
})

test('a number that was given is one', () => {
  const given = (number: string) => notice([], { sections: [{ ...section('alpha'), number }] })
  const both = redline(given('1'), given('7'))
  expect(both.sections[0]).toMatchObject({ mark: 'changed', number: { old: '1', new: '7', isEdited: true } })
  expect(both.isChanged).toBe(true)
})

test('numbers of footnotes follow their calls and are no change', () => {
  const note = (id: string, number: number) => ({
    id,
    number,
    text: [{ kind: 'text', text: `On ${id}.` }] as const,
  })
  const old = notice([section('alpha', [p('Words', call('x', 1))])], { footnotes: [note('x', 1)] })
  const fresh = notice([section('alpha', [p('Words', call('x', 2))])], {
    introduction: [p('More', call('y', 1))],
    footnotes: [note('y', 1), note('x', 2)],
  })
  const both = redline(old, fresh)
  expect(both.sections.map(({ mark }) => mark)).toEqual(['same'])
  expect(both.footnotes.map(({ id, mark }) => [id, mark])).toEqual([
    ['y', 'inserted'],
    ['x', 'same'],
  ])
})

test('dates and the version change whole, in the title block', () => {
  const front = (iso: string, value: string) =>
    notice([], { front: [{ key: 'updated', label: 'Updated', value, iso }] })
  const both = redline(front('2026-05-01', '1 May 2026'), front('2026-06-01', '1 June 2026'))
  expect(both.front[0]?.value.map(({ mark }) => mark)).toEqual(['deleted', 'inserted'])
  expect(both.dates).toEqual({ old: '2026-05-01', new: '2026-06-01' })
  expect(both.isChanged).toBe(true)
})

test('no section of both notices is ever deleted or inserted, and each move has its stub', {
  timeout: 60_000,
}, () => {
  const all = (sections: readonly MarkedSection[]): MarkedSection[] =>
    sections.flatMap((found) => [found, ...all(found.sections)])
  fc.assert(
    fc.property(randomNotice, randomNotice, (old, fresh) => {
      const marked = all(redline(old, fresh).sections)
      const idsOf = (mark: MarkedSection['mark']) =>
        marked.filter((found) => found.mark === mark).map(({ id }) => id)
      const [gone, came] = [new Set(idsOf('deleted')), idsOf('inserted')]
      expect(came.filter((id) => gone.has(id))).toEqual([])
      expect(idsOf('moved-away').sort()).toEqual(idsOf('moved').sort())
    }),
    { numRuns: 200 },
  )
})
