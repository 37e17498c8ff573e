/** Footnotes, appendices, and references to them. */
import { describe, expect, test } from 'vitest'
import { allSections } from '../../src/compose/compose-notice.ts'
import type { Inline } from '../../src/compose/notice.ts'
import type { Register } from '../../src/validate/register.ts'
import { compose, section, told } from './compose.ts'

const document: Register['document'] = {
  footnotes: [
    { id: 'eea', text: 'EU, Iceland, Liechtenstein and Norway.' },
    { id: 'act', text: 'As amended; see section [](#controller).' },
  ],
  appendices: [
    { id: 'processors', heading: 'Processors', text: 'A list.[^eea]' },
    { id: 'old', heading: 'Earlier **versions**', text: 'Another list.' },
  ],
}

/** Every call of a note in a value, in order. */
function calls(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(calls)
  if (typeof value !== 'object' || value === null) return []
  const inline = value as Partial<Inline>
  return inline.kind === 'footnote' ? [inline.number ?? 0] : Object.values(value).flatMap(calls)
}

describe('footnotes', () => {
  test.each<[string, Partial<Register>]>([
    ['a text', { sections: { controller: { after: 'Within the EEA.[^eea]' } } }],
    ['a cell', { retention: [{ name: 'Vouchers[^eea]', period: 'P1Y' }] }],
    ['an item of a list', { data: [{ id: 'a', name: 'A', items: ['name[^eea]'] }] }],
    ['a term', { data: [{ id: 'a', name: 'Basics[^eea]' }] }],
    ['an address', { controllers: [{ name: 'A Oy', address: { street: 'Street 1[^eea]' } }] }],
    ['the name of a link', { document: { related: [{ name: 'Other[^eea]', url: 'https://a.example' }] } }],
    ['the heading of a section', { sections: { controller: { heading: 'Who[^eea]' } } }],
    ['the heading of an extra section', { extraSections: [{ id: 'x', heading: 'Extra[^eea]', text: 'x' }] }],
    [
      'the heading of a merged section',
      {
        recipients: 'none',
        transfers: 'none',
        layout: { merge: [{ sections: ['recipients', 'transfers'], heading: 'Both[^eea]' }] },
      },
    ],
    [
      'the name of a part',
      { parts: [{ id: 'p', name: 'Part[^eea]', retention: [{ name: 'A', period: 'P1Y' }] }] },
    ],
    [
      'a cell of a user’s table',
      { sections: { controller: { after: '| a | b |\n|--|--|\n| c[^eea] | d |' } } },
    ],
    [
      'a column of a user’s table',
      { sections: { controller: { after: '| a[^eea] | b |\n|--|--|\n| c | d |' } } },
    ],
    ['a heading in a text', { sections: { controller: { after: '## Who[^eea]\n\nWe.' } } }],
  ])('are called in %s', (_, more) => {
    const notice = compose({
      controllers: [{ name: 'A Oy' }],
      ...more,
      document: { footnotes: document.footnotes ?? [], ...more.document },
    })
    expect(calls([notice.introduction, notice.sections])).toEqual([1])
    const plain = [
      ...allSections(notice.sections).map(({ heading }) => heading),
      JSON.stringify(notice.sections),
    ]
    expect(plain.join()).not.toContain('[^')
  })

  test('are numbered as they are first called when the notice is read; those never called come last', () => {
    const note = (id: string, text = id) => ({ id, text })
    const notice = compose({
      document: {
        footnotes: [
          note('never'),
          note('last'),
          note('second', 'See too.[^inner]'),
          note('inner'),
          note('first'),
        ],
        introduction: 'We are.[^first]',
        appendices: [{ id: 'list', heading: 'List', text: 'All.[^last] Again.[^second]' }],
      },
      controllers: [{ name: 'A Oy' }],
      retention: [{ name: 'Vouchers', period: 'P1Y' }],
      layout: { order: ['retention', 'controller'] },
      sections: {
        controller: { after: 'Not yet.[^first]' },
        retention: { heading: 'How long[^second]', after: 'Long.[^second]' },
      },
    })
    expect(notice.footnotes.map(({ id, number }) => [number, id])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'last'],
      [4, 'inner'],
      [5, 'never'],
    ])
    expect(calls([notice.introduction, notice.sections, notice.footnotes])).toEqual([1, 2, 2, 1, 3, 2, 4])
    expect(calls(section(notice, 'retention').calls)).toEqual([2])
  })

  test('refer to sections as any text does', () => {
    const notice = compose({ controllers: [{ name: 'A Oy' }], document })
    expect(notice.footnotes[1]?.text).toContainEqual({
      kind: 'reference',
      section: 'controller',
      children: [{ kind: 'text', text: '1' }],
    })
  })
})

describe('appendices', () => {
  const refer = (text: string, language: 'fi' | 'en' = 'en') =>
    told(
      compose(
        { controllers: [{ name: 'A Oy' }], document, sections: { controller: { after: text } } },
        language,
      ),
      'controller',
    ).at(-1)

  test('stand last, each with its number before its heading, and are not counted as sections', () => {
    const notice = compose({ controllers: [{ name: 'A Oy' }], document }, 'fi')
    expect(notice.sections.slice(-2).map(({ heading, number }) => [number, heading])).toEqual([
      [undefined, 'Liite 1: Processors'],
      [undefined, 'Liite 2: Earlier versions'],
    ])
  })

  test('a reference prints the number, so that the writer inflects the word before it', () => {
    expect(refer('Ks. liite [](#old).', 'fi')).toBe('Ks. liite 2.')
    expect(refer('Käsittelijät luetellaan liitteessä [](#processors).', 'fi')).toBe(
      'Käsittelijät luetellaan liitteessä 1.',
    )
    expect(refer('See [the list](#processors).')).toBe('See the list.')
  })

  test('a reference leads to the appendix', () => {
    const notice = compose({ document, sections: { rights: { before: 'See appendix [](#old).' } } })
    expect(section(notice, 'rights').blocks[0]).toMatchObject({ text: [{}, { section: 'old' }, {}] })
  })
})
