import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/render/clean-text.ts'
import { type FragmentOptions, renderFragment } from '../../../src/render/formats/fragment.ts'
import { renderHtml } from '../../../src/render/formats/html.ts'
import { hostileText } from '../arbitrary-inlines.ts'
import { fixtureNotice } from '../fixture.ts'
import { hostileNotice } from '../hostile-notice.ts'
import { attribute, elements, readHtml, shown, textOf } from '../read-back.ts'
import { selectorsOf } from '../selectors.ts'

const render = (options: FragmentOptions = {}, changes = {}) =>
  renderFragment(fixtureNotice(changes), options)
const html = render()

/** Every element of a fragment, pasted into a page. */
function pasted(fragment: string): DefaultTreeAdapterTypes.Element[] {
  const page = parse(`<!DOCTYPE html><html><body><main><div>${fragment}</div></main></body></html>`)
  const main = elements(page, 'main')[0]
  if (main === undefined) throw new Error('no main')
  return all(main).slice(2)
}

function all(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(all) : []
  return 'tagName' in node ? [node, ...below] : below
}

const values = (fragment: string, name: string) =>
  pasted(fragment).flatMap((element) => attribute(element, name) ?? [])

describe('a fragment', () => {
  it('is one element and nothing around it', () => {
    const { childNodes } = parseFragment(html)
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['div', '#text'])
    expect(html).toMatch(
      /^<div class="notice-fragment" lang="fi" data-notice-stamp="notice-compiler 0\.1\.0 sha256:/,
    )
    expect(html).not.toMatch(/<!DOCTYPE|<head|<script|<style|<img|<nav|<h1|Sisällys/i)
  })

  it('stays as it was written when a page is read with it inside', () => {
    const [wrapper] = pasted(html)
    expect(pasted(html).map(({ tagName }) => tagName)).toEqual(
      all(parseFragment(html)).map(({ tagName }) => tagName),
    )
    expect(wrapper && attribute(wrapper, 'class')).toBe('notice-fragment')
  })

  it.each([
    ['by itself', html],
    ['of a draft, deep in a page', render({ headingLevel: 4, idPrefix: 'x-' }, { draft: true })],
  ])('%s is valid inside a div', async (_name, fragment) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'prefer-native-element': ['error', { exclude: ['region'] }],
        'tel-non-breaking': 'off',
        // The headings above it are those of the page that it is pasted into.
        'heading-level': 'off',
      },
    })
    const report = await validator.validateString(`<div>${fragment}</div>`)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${line} ${ruleId}`)),
    ).toEqual([])
  })

  it('says all that the page says, but for its title and its links to other files', () => {
    const page = readHtml(renderHtml(fixtureNotice(), { formats: [] }))
    const main = elements(page, 'main')[0]
    const front = elements(page, 'dl')[0]
    if (main === undefined || front === undefined) throw new Error('no page')
    const said = (text: string) => text.replace(/\s+/g, '')
    expect(said(textOf(parseFragment(html)))).toBe(said(textOf(front) + textOf(main)))
  })

  it('shows that it is a draft', () => {
    expect(shown(textOf(parseFragment(render({}, { draft: true }))))).toMatch(
      /^Luonnos Tätä selostetta ei ole julkaistu/,
    )
    expect(html).not.toMatch(/luonnos/i)
  })

  it('keeps what tables and lists mean without any style', () => {
    expect(html).toContain('<th scope="col">')
    expect(html).toContain('<th scope="row">')
    expect(html).toContain('<caption id="water-care-table_1">')
    expect(html).toMatch(/<ol class="notice-letters" type="a">/)
  })
})

describe('names', () => {
  it('every class begins with notice-, and none does twice', () => {
    const classes = values(html, 'class').flatMap((value) => value.split(' '))
    expect(classes.length).toBeGreaterThan(20)
    expect(classes.filter((name) => !/^notice-(?!notice-)/.test(name))).toEqual([])
  })

  it.each([
    [{}, 'water-care-'],
    [{ idPrefix: 'selosteen-' }, 'selosteen-'],
  ])('every id begins with the prefix, and what refers to it follows: %j', (options, prefix) => {
    const fragment = render(options)
    const ids = values(fragment, 'id')
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([])
    const inside = values(fragment, 'href').filter((href) => href.startsWith('#'))
    expect(inside.length).toBeGreaterThan(2)
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    const labels = values(fragment, 'aria-labelledby')
    expect(labels.length).toBeGreaterThan(0)
    expect(labels.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('a link to a place of the page around it is left alone', () => {
    const text = [{ kind: 'link', href: '#yhteys', children: [{ kind: 'text', text: 'yhteys' }] }] as const
    const introduction = [{ kind: 'paragraph', from: [], text }] as const
    expect(values(render({}, { introduction }), 'href')).toContain('#yhteys')
  })
})

describe('headings', () => {
  const levels = (options: FragmentOptions) =>
    [...render(options).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
  it.each([1, 2, 3, 4])('begin at level %i and never go beyond 6', (headingLevel) => {
    const expected = [2, 2, 2, 2, 2, 2, 3, 3, 4, 3, 2].map((level) => Math.min(6, level - 2 + headingLevel))
    expect(levels({ headingLevel })).toEqual(expected)
  })
  it('begin at level 2 by themselves', () => expect(levels({})[0]).toBe(2))
})

describe('styles', () => {
  const styled = render({ styles: true, brand: { colour: '#7a1f3d' } })
  const [, css = ''] = /^<style>([\s\S]*?)<\/style>\n<div/.exec(styled) ?? []

  it('stand before it when they are asked for, and change nothing else', () => {
    expect(styled.slice(styled.indexOf('<div'))).toBe(html)
    expect(css).toContain('--notice-accent:#7a1f3d')
  })

  it('reach nothing outside it', () => {
    const selectors = selectorsOf(css)
    expect(selectors.length).toBeGreaterThan(30)
    expect(selectors.filter((selector) => !/^\.notice-fragment(?![\w-])/.test(selector))).toEqual([])
    expect(css).not.toMatch(/@import|@font-face|url\(|:root|<|!important/)
  })

  it('know only classes that a fragment has', () => {
    const known = new Set(values(render({}, { draft: true }), 'class').flatMap((value) => value.split(' ')))
    const named = [...css.matchAll(/\.(notice-[\w-]+)/g)].map((match) => match[1] ?? '')
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })
})

describe('what a user wrote stays text', () => {
  const skeleton = (source: string) => source.match(/<[a-z][^>\s]*/gi)
  const plain = skeleton(renderFragment(hostileNotice('x'), {}))

  it('wherever it stands: no text makes an element', () => {
    fc.assert(
      fc.property(
        hostileText.filter((value) => value !== ''),
        (value) => {
          const source = renderFragment(hostileNotice(value), { brand: { name: value } })
          expect(skeleton(source)).toEqual(plain)
          const read = parseFragment(source)
          expect(elements(read, 'caption').map(textOf)).toEqual([cleanText(value).replace(/\r\n?/g, '\n')])
        },
      ),
      { numRuns: 200 },
    )
  })
})
