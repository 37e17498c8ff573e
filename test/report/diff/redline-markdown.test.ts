// A redline in a comment on a pull request: whatever a notice says, it is text there.
import fc from 'fast-check'
import { marked } from 'marked'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../../src/compose/notice.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { redlineMarkdown } from '../../../src/report/diff/redline-markdown.ts'
import { redlineWords } from '../../../src/report/diff/redline-words.ts'
import { cases } from '../../cases.ts'
import { call, link, list, notice, p, reference, section, table } from '../../diff/redline/small-notice.ts'
import { hostileInlines, hostileText } from '../../render/arbitrary-inlines.ts'

const written = (old: Notice, fresh: Notice): string =>
  redlineMarkdown(redline(old, fresh), { words: redlineWords('en'), headingLevel: 4 })

test('changed places, each under its section', () => {
  const old = notice([
    section('data', [p('We keep your name.'), list(['a', 'Names'], ['b', 'Old things']), p('The end.')]),
    section('retention', [table(['Data', 'For'], ['a', 'Names', '1 year'], ['b', 'Bills', '6 years'])]),
  ])
  const fresh = notice([
    section('data', [
      p('We keep your name.'),
      list(['a', 'Names'], ['c', 'New things | all']),
      p('The end.'),
    ]),
    section('retention', [table(['Data', 'For'], ['a', 'Names', '3 years'], ['b', 'Bills', '6 years'])]),
    section('changes', [p('# We tell you *here*.')]),
  ])
  expect(written(old, fresh)).toBe(`#### 1 Data

…

- <del>Old things</del>
- <ins>New things | all</ins>

…

#### 2 Retention

| Data  | For                                 |
| ----- | ----------------------------------- |
| Names | <del>1 year</del><ins>3 years</ins> |
| …     |                                     |

#### <ins>3 Changes</ins>

_New section_

<ins># We tell you \\*here\\*.</ins>
`)
})

test('the place that something left is not told by itself where its new place has no number', () => {
  const unnumbered = (...ids: readonly string[]): Notice => {
    const whole = notice(ids.map((id) => section(id, [p(`All about ${id}.`)])))
    return { ...whole, sections: whole.sections.map(({ number: _, ...rest }) => rest) }
  }
  const text = written(unnumbered('data', 'rights', 'cookies'), unnumbered('cookies', 'data', 'rights'))
  expect(text).toBe('#### Cookies\n\n_Moved here_\n')
})

test('labels are in the language of the notice, remarks in that of the report', () => {
  const finnish = (title: string): Notice => ({
    ...notice([section('data', [p('x')])]),
    language: 'fi',
    title,
  })
  const text = redlineMarkdown(redline(finnish('Vanha'), finnish('Uusi')), {
    words: redlineWords('en'),
    headingLevel: 4,
  })
  expect(text).toContain('Otsikko: ')
  expect(text).not.toContain('Title: ')
})

test('nothing for the same notice', () => {
  const same = notice([section('data', [p('x')])])
  expect(written(same, structuredClone(same))).toBe('')
})

test('no link into a notice that is not there, and nobody is called by it', () => {
  const block = p(
    'Ask @lawyer of #12, see ',
    reference('rights', '4'),
    ' or ',
    link('#x', 'there'),
    call('n', 1),
  )
  expect(written(notice([section('data')]), notice([section('data', [block])]))).toContain(
    '<ins>Ask @\u200blawyer of #\u200b12, see 4 or there\\[1]</ins>',
  )
})

type Node = DefaultTreeAdapterMap['node']

function elements(node: Node): DefaultTreeAdapterMap['element'][] {
  const own = 'tagName' in node ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])]
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The comment as a page: marked reads Markdown as GitHub does. */
const page = (old: Notice, fresh: Notice) =>
  parseFragment(marked.parse(written(old, fresh), { async: false, gfm: true }))

const shared = 'These words are the same in both of them, and they are many.'
const bare = (text: string): string => text.replace(/[\s\u200b\u2028\u2029]/g, '')

describe('hostile words', () => {
  test('are text within one insertion', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text))
        const tree = page(
          notice([section('data', [p(shared)])]),
          notice([section('data', [p(shared), p(text)])]),
        )
        const inserted = elements(tree).filter(({ tagName }) => tagName === 'ins')
        expect(inserted).toHaveLength(1)
        const told = inserted.map(textOf).join('')
        // What may not be printed is told with U+FFFD.
        const expected = text
          .toWellFormed()
          .replace(/[\p{Cc}\ufffe\uffff\ue000-\ue004]/gu, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'))
        expect(bare(told)).toBe(bare(expected))
      }),
      { numRuns: cases(150) },
    )
  })

  test('make no elements of their own', () => {
    const allowed = new Set('h4 p em strong ins del a code br ul li hr'.split(' '))
    fc.assert(
      fc.property(hostileInlines, hostileInlines, (before, after) => {
        const tree = page(
          notice([section('data', [p(shared, ...before)])]),
          notice([section('data', [p(shared, ...after)])]),
        )
        const found = elements(tree)
        expect(found.map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).toEqual([])
        const hrefs = found.flatMap(({ attrs }) =>
          attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
        )
        expect(hrefs.filter((href) => !/^(?:https?|mailto|tel):/i.test(href))).toEqual([])
      }),
      { numRuns: cases(100) },
    )
  })
})
