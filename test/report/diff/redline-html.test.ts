// A redlined notice as a page: valid, escaped, with an id for every change, and understood without colours.
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../../src/compose/notice.ts'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { renderHtml } from '../../../src/render/formats/html.ts'
import { builtinTemplates } from '../../../src/render/html/page-templates.ts'
import { redlineHtml } from '../../../src/report/diff/redline-html.ts'
import { redlineWords } from '../../../src/report/diff/redline-words.ts'
import { cases } from '../../cases.ts'
import { htmlSide } from '../../diff/redline/html-sides.ts'
import { randomNotice } from '../../diff/redline/random-notices.ts'
import { NAMES, noticeNamed, PAIRS } from '../../diff/redline/sample-notices.ts'
import { call, list, notice, p, reference, section } from '../../diff/redline/small-notice.ts'
import { pageValidator } from '../coverage/page-validator.ts'

const written = (old: Notice, fresh: Notice) =>
  redlineHtml(redline(old, fresh), { words: redlineWords('en'), prefix: 'x-', headingLevel: 1 })

type Node = DefaultTreeAdapterMap['node']

function elements(node: Node): DefaultTreeAdapterMap['element'][] {
  const own = 'tagName' in node ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])]
}

function values(html: string, attribute: string): string[] {
  return elements(parseFragment(html)).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === attribute).map(({ value }) => value),
  )
}

describe.each(PAIRS)('%s → %s', (old, fresh) => {
  const { html, anchors } = written(noticeNamed(old, 'fi'), noticeNamed(fresh, 'fi'))
  const ids = values(html, 'id')

  test('valid and accessible', async () => {
    const page = `<!DOCTYPE html>\n<html lang="fi">\n<head>\n<title>x</title>\n</head>\n<body>\n<main>\n${html}</main>\n</body>\n</html>\n`
    const report = await pageValidator.validateString(page)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map((found) => `${found.ruleId} ${found.message} ${found.line}`),
      ),
    ).toEqual([])
  })

  test('every change has an id of its own, every link leads somewhere', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(anchors.length).toBeGreaterThan(10)
    expect(anchors.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
    const targets = values(html, 'href')
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1))
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('each insertion and deletion says what it is', () => {
    const marks = elements(parseFragment(html)).filter(
      ({ tagName }) => tagName === 'ins' || tagName === 'del',
    )
    const silent = marks.filter(({ childNodes: [first] }) => {
      return (
        first === undefined ||
        !('attrs' in first) ||
        first.attrs.every(({ value }) => value !== 'visually-hidden')
      )
    })
    expect(marks.length).toBeGreaterThan(10)
    expect(silent).toEqual([])
  })
})

/** The words of the page that is published, without what only that page has. */
function publishedWords(notice: Notice): string {
  const page = renderHtml(notice, { formats: [] }, builtinTemplates)
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? ''
  return htmlSide(main.replace(/<a class="back"[^>]*>[^<]*<\/a>/g, ''), 'new').replace(/\s/g, '')
}

test.each(NAMES)('the words of %s are those of its page', (name) => {
  const own = noticeNamed(name, 'fi')
  const { html } = written(own, own)
  expect(htmlSide(html.replace(/<header[\s\S]*?<\/header>/, ''), 'new').replace(/\s/g, '')).toBe(
    publishedWords(own),
  )
})

test('a move leads to its old place and back; numbers that changed by themselves keep the old one', () => {
  const text = (number: string) => [p('See ', reference('data', number), '.')]
  const old = notice([section('data', [p('a b')]), section('rights', text('1'))])
  const fresh = notice([section('rights', text('2')), section('data', [p('a b')])])
  const { html, anchors } = written(old, fresh)
  expect(anchors.map(({ mark, heading }) => [mark, heading])).toEqual([['moved', '1 Rights']])
  expect(html).toContain('<a href="#x-rights_from">Moved here; formerly section 2</a>')
  expect(html).toContain('<a href="#x-rights">Moved; now section 1</a>')
  expect(html).toContain('<span data-old="1"><a href="#x-data">2</a></span>')
})

test('an item that changed is named by the id of its fact', () => {
  const { anchors } = written(
    notice([section('data', [list(['a', 'Names'], ['b', 'Bills of last year'])])]),
    notice([section('data', [list(['a', 'Names'], ['b', 'Bills of this year'], ['c', 'Cars'])])]),
  )
  expect(anchors.map(({ mark, item, from }) => [mark, item, from.new])).toEqual([
    ['changed', 'b', ['/items']],
    ['inserted', 'c', ['/items']],
  ])
})

test('words of the report name their language where it is another', () => {
  const finnish = { ...notice([section('data', [p('Uusi', call('n', 1))])]), language: 'fi' }
  const { html } = written({ ...notice([section('data')]), language: 'fi' }, finnish)
  expect(html).toContain('<span class="visually-hidden" lang="en">[added: </span>')
})

test('no notice makes elements of its own', { timeout: 60_000 }, () => {
  const allowed = new Set(
    'article header p h1 h2 h3 h4 h5 h6 dl div dt dd section span ins del strong em code a br sup ul ol li table caption thead tbody tr th td'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(randomNotice, randomNotice, (old, fresh) => {
      const found = elements(parseFragment(written(old, fresh).html)).map(({ tagName }) => tagName)
      expect(found.filter((tag) => !allowed.has(tag))).toEqual([])
    }),
    { numRuns: cases(50) },
  )
})
