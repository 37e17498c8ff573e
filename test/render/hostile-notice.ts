/** A notice with one text in every place that holds any, for tests of escaping. */
import type { Inline, Notice } from '../../src/compose/notice.ts'
import { fixtureNotice, section, text } from './fixture.ts'

/** A notice that says the text wherever a notice can say anything. */
export function hostileNotice(value: string): Notice {
  const base = fixtureNotice()
  const run: readonly Inline[] = [
    text(value),
    { kind: 'strong', children: [{ kind: 'code', text: value }] },
    { kind: 'citation', text: value },
  ]
  const paragraph = { kind: 'paragraph', from: [], text: run } as const
  return fixtureNotice({
    title: value,
    kind: value,
    description: value,
    controller: value,
    draft: true,
    front: [{ key: 'updated', label: value, value, iso: '2026-01-01' }],
    translations: [{ language: 'en', name: value, title: value }],
    introduction: [paragraph],
    sections: [
      section(
        's',
        value,
        [
          { kind: 'subheading', from: [], text: run },
          { kind: 'list', style: 'letters', from: [], items: [{ blocks: [paragraph, paragraph] }] },
          { kind: 'definitions', from: [], entries: [{ term: run, blocks: [paragraph] }] },
          { kind: 'table', from: [], caption: value, columns: [value], rows: [{ cells: [run] }] },
          { kind: 'note', from: [], blocks: [paragraph] },
        ],
        { number: value, citation: value },
      ),
    ],
    footnotes: [{ id: 'n', number: 1, text: run }],
    words: {
      ...base.words,
      contents: value,
      footnotes: value,
      draft: value,
      draftExplained: value,
      otherLanguages: value,
      skipToContent: value,
      pageOf: value,
    },
  })
}
