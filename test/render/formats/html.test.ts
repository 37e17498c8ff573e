import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/compose/notice.ts'
import { cleanText, plainText } from '../../../src/render/clean-text.ts'
import { type HtmlOptions, renderHtml } from '../../../src/render/formats/html.ts'
import { cases } from '../../cases.ts'
import { hostileInlines, hostileText } from '../arbitrary-inlines.ts'
import { fixtureNotice, text } from '../fixture.ts'
import { hostileNotice } from '../hostile-notice.ts'
import { attribute, elements, readHtml, shown, textOf } from '../read-back.ts'

const options: HtmlOptions = { formats: ['html', 'pdf'], siteUrl: 'https://lahdevesi.example/tietosuoja' }
const html = renderHtml(fixtureNotice(), options)
const page = readHtml(html)

/** The value of a meta element. */
function meta(source: string, name: string): string | undefined {
  const found = elements(readHtml(source), 'meta').find((element) => attribute(element, 'name') === name)
  return found && attribute(found, 'content')
}

function ids(source: string): string[] {
  const all: string[] = []
  for (const match of source.matchAll(/ id="([^"]*)"/g)) all.push(match[1] ?? '')
  return all
}

describe('the page', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    // A region that scrolls is no section of the text; titles and phone numbers are the users' own.
    rules: {
      'prefer-native-element': ['error', { exclude: ['region'] }],
      'long-title': 'off',
      'tel-non-breaking': 'off',
    },
  })
  it.each([
    ['of a notice', html],
    [
      'of a draft without addresses',
      renderHtml(fixtureNotice({ draft: true, translations: [] }), { formats: [] }),
    ],
  ])('%s is valid HTML', async (_name, source) => {
    const report = await validator.validateString(source)
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
    )
    expect(problems).toEqual([])
  })

  it('says its language, title, description, maker and stamp', () => {
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="fi">')).toBe(true)
    expect(elements(page, 'title').map(textOf)).toEqual(['Vedenhoidon asiakasrekisteri'])
    expect(meta(html, 'description')).toBe(fixtureNotice().description)
    expect(meta(html, 'generator')).toBe('notice-compiler 0.1.0')
    expect(meta(html, 'notice-stamp')).toBe(`notice-compiler 0.1.0 sha256:${'0123456789abcdef'.repeat(4)}`)
  })

  it('names its addresses only when it knows where it is published', () => {
    const links = elements(page, 'link').map(({ attrs }) => attrs.map(({ value }) => value).join(' '))
    expect(links).toEqual([
      'canonical https://lahdevesi.example/tietosuoja/water-care.fi.html',
      'alternate en https://lahdevesi.example/tietosuoja/water-care.en.html',
      'alternate fi https://lahdevesi.example/tietosuoja/water-care.fi.html',
      'alternate x-default https://lahdevesi.example/tietosuoja/water-care.en.html',
      'icon data:,',
    ])
    expect(renderHtml(fixtureNotice(), { formats: [] })).not.toMatch(/canonical|<link rel="alternate"/)
  })

  it('asks for nothing and runs nothing', () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
    )
    expect(html).not.toMatch(/<script|<iframe|<object|\son\w+=|@import|url\((?!data:)/i)
    expect(elements(page, 'img')).toEqual([])
  })

  it('links the other language and the PDF', () => {
    const hrefs = elements(page, 'a').map((link) => attribute(link, 'href'))
    expect(hrefs).toContain('water-care.en.html')
    expect(hrefs).toContain('water-care.fi.pdf')
    expect(renderHtml(fixtureNotice(), { formats: ['html'] })).not.toContain('.pdf')
  })

  it('has no id twice, and every place that is linked exists', () => {
    expect(ids(html)).toEqual([...new Set(ids(html))])
    const inside = elements(page, 'a').flatMap((link) => attribute(link, 'href')?.match(/^#(.*)$/)?.[1] ?? [])
    expect(inside.filter((id) => !ids(html).includes(id))).toEqual([])
  })

  it('has headings in order, none skipped', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels).toEqual([1, 2, 2, 2, 2, 2, 2, 3, 3, 4, 3, 2])
  })

  it('says that it is a draft in the title, over the page and on every sheet', () => {
    const draft = renderHtml(fixtureNotice({ draft: true }), { formats: [] })
    expect(elements(readHtml(draft), 'title').map(textOf)).toEqual(['Luonnos: Vedenhoidon asiakasrekisteri'])
    expect(draft).toContain(
      '<section class="draft-band" aria-label="Luonnos">\n<p><strong>Luonnos</strong> <span>Tätä selostetta ei ole julkaistu',
    )
    expect(elements(readHtml(draft), 'h1').map(textOf)).toEqual(['Luonnos Vedenhoidon asiakasrekisteri'])
    expect(draft).toContain('@top-right{content:"LUONNOS"')
    expect(meta(draft, 'robots')).toBe('noindex')
    expect(html).not.toMatch(/Luonnos|LUONNOS/)
  })

  it('holds the logo itself, and only an image', () => {
    const logo = { mediaType: 'image/svg+xml', base64: 'PHN2Zy8+' }
    const branded = renderHtml(fixtureNotice(), { formats: [], brand: { name: 'Lähde', logo } })
    expect(branded).toContain(
      '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="Lähde" width="118" height="39">',
    )
    const wrong = renderHtml(fixtureNotice(), {
      formats: [],
      brand: { logo: { mediaType: 'text/html', base64: 'PHN2Zy8+' } },
    })
    expect(elements(readHtml(wrong), 'img')).toEqual([])
  })

  it('is the same every time', () => expect(renderHtml(fixtureNotice(), options)).toBe(html))
})

describe('a block', () => {
  it('table: columns as wide as what they hold asks for', () => {
    const [, columns = ''] = /<caption id="table_2">[^]*?<colgroup>(.*)<\/colgroup>/.exec(html) ?? []
    const shares = [...columns.matchAll(/<col class="share-(\d+)">/g)].map(([, share]) => Number(share))
    expect(shares.length).toBeGreaterThan(1)
    expect(shares.every((share) => html.includes(`.share-${share}{width:${5 * share}%}`))).toBe(true)
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 20)).toBeLessThan(2)
  })

  it('table: caption, header cells, a region to scroll in', () => {
    expect(html).toContain('<div class="table" role="region" aria-labelledby="table_2" tabindex="0">')
    expect(html).toContain('<caption id="table_2">Henkilötietojen säilytysajat</caption>')
    expect(html).toContain(
      '<tr><th scope="col">Tiedot</th><th scope="col">Säilytysaika</th><th scope="col">Mistä alkaen</th></tr>',
    )
    expect(html).toContain(
      '<th scope="row">Yhteystiedot</th><td>3 vuotta</td><td>asiakassuhteen päättyminen</td>',
    )
  })

  it('definitions: terms and what is told of them', () => {
    expect(html).toContain('<div><dt>Postiosoite</dt><dd>Lähdetie 4<br>33100 Tampere</dd></div>')
    expect(shown(textOf(readHtml(html)))).toContain('Vedenlaatuprofiili')
  })

  it('lists: bullets, numbers, letters', () => {
    expect(html).toMatch(/<ol class="letters" type="a">\n<li>tietoja ei enää tarvita<\/li>/)
    expect(html).toMatch(/<ol>\n<li>Varmistamme henkilöllisyytesi\.<\/li>/)
    expect(html).toMatch(/<li>peruutat suostumuksesi\n<ul>\n<li>kirjallisesti<\/li>/)
  })

  it('section: number, heading, citation, box', () => {
    expect(html).toMatch(
      /<section id="right-object" class="level-3 boxed">\n<div class="heading">\n<h3><span class="number">6.3<\/span> Oikeus vastustaa käsittelyä<\/h3>\n<p class="citation">Yleinen tietosuoja-asetus, 21 artiklan 2 kohta<\/p>/,
    )
  })

  it('footnote: called by number, led back to the first call', () => {
    expect(html).toContain(
      '<sup><a href="#footnote_bookkeeping-act" id="call_bookkeeping-act" role="doc-noteref">1</a></sup>',
    )
    expect(html).toContain('href="#call_bookkeeping-act" role="doc-backlink"')
  })
})

describe('a link', () => {
  const link = (href: string, words: string) => {
    const text: Inline = { kind: 'link', href, children: [{ kind: 'text', text: words }] }
    return elements(introduction([text]), 'a').map((element) => attribute(element, 'data-address') ?? '')
  }
  it('takes its address along for print unless the text tells it', () => {
    expect(link('https://a.example/b', 'tästä')).toEqual(['https://a.example/b'])
    expect(link('mailto:a@b.example', 'sähköposti')).toEqual(['a@b.example'])
    expect(link('https://www.a.example/', 'www.a.example')).toEqual([''])
    expect(link('tel:+35840', '040')).toEqual([''])
  })
  it('is none where the address may not be one', () => {
    expect(link('javascript:alert(1)', 'paina')).toEqual([])
    expect(
      textOf(introduction([{ kind: 'link', href: 'ftp://a.example', children: [text('a')] }])).trim(),
    ).toBe('a (ftp://a.example)')
  })
})

describe('what a user wrote stays text', () => {
  const skeleton = (source: string) => source.replace(/<style>[^]*?<\/style>/, '').match(/<[a-z][^>\s]*/gi)
  const plain = skeleton(renderHtml(hostileNotice('x'), { formats: [], brand: { name: 'x' } }))

  it('wherever it stands: no text makes an element', () => {
    fc.assert(
      fc.property(
        hostileText.filter((value) => value !== ''),
        (value) => {
          const source = renderHtml(hostileNotice(value), { formats: [], brand: { name: value } })
          expect(skeleton(source)).toEqual(plain)
          const read = readHtml(source)
          expect(elements(read, 'caption').map(textOf)).toEqual([cleanText(value).replace(/\r\n?/g, '\n')])
          expect(elements(read, 'style').map(textOf).join('')).not.toContain('<')
        },
      ),
      { numRuns: cases(100) },
    )
  })

  it('in every kind of inline', () => {
    fc.assert(
      fc.property(hostileInlines, (inlines) => {
        const unlinked = inlines.map(withoutLinks)
        expect(shown(textOf(introduction(unlinked)))).toBe(shown(plainText(unlinked)))
        for (const link of elements(introduction(inlines), 'a')) {
          expect(attribute(link, 'href')).toMatch(/^(?:https?:\/\/|mailto:|tel:|#)/i)
        }
      }),
      { numRuns: cases(200) },
    )
  })
})

/** The same words with emphasis for links, whose addresses are printed at times. */
function withoutLinks(inline: Inline): Inline {
  if (!('children' in inline)) return inline
  const children = inline.children.map(withoutLinks)
  return inline.kind === 'link' ? { kind: 'emphasis', children } : { ...inline, children }
}

function introduction(text: readonly Inline[]) {
  const notice = fixtureNotice({ introduction: [{ kind: 'paragraph', from: [], text }] })
  const read = readHtml(renderHtml(notice, { formats: [] }))
  const block = elements(read, 'div').find((element) => attribute(element, 'class') === 'introduction')
  if (block === undefined) throw new Error('no introduction')
  return block
}
