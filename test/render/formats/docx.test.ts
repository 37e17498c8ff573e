// The document of a word processor: what its parts say, read back from the bytes.
import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '../../../src/compose/notice.ts'
import { renderDocx } from '../../../src/render/formats/docx.ts'
import { documentFaults } from '../docx/document-faults.ts'
import { documentLines } from '../docx/document-lines.ts'
import { child, elementsIn, elementsOf, partOf } from '../docx/xml-tree.ts'
import { bullets, fixtureNotice, paragraph, section, text } from '../fixture.ts'

const whole = await renderDocx(fixtureNotice())
const lines = documentLines(whole, 'new')

/** Blocks that stand alone in a section, as the lines of the document. */
async function written(...blocks: readonly Block[]): Promise<string[]> {
  const bytes = await alone(...blocks)
  return documentLines(bytes, 'new').slice(6)
}

function alone(...blocks: readonly Block[]): Promise<Uint8Array> {
  return renderDocx(
    fixtureNotice({ introduction: [], sections: [section('s', 'Otsikko', blocks)], footnotes: [] }),
  )
}

const list = (style: 'bullets' | 'numbers' | 'letters', ...items: readonly (readonly Block[])[]): Block => ({
  kind: 'list',
  style,
  from: [],
  items: items.map((blocks) => ({ blocks })),
})

describe('the words', () => {
  it('begin with the kind, the title and the facts at the front', () => {
    expect(lines.slice(0, 5)).toEqual([
      'NoticeKind: Tietosuojaseloste',
      'Title: Vedenhoidon asiakasrekisteri',
      'NoticeFront: Rekisterinpitäjä: Lähdevesi Oy',
      'NoticeFront: Päivitetty: 12.10.2026',
      'NoticeFront: Versio: 2.1',
    ])
  })

  it('have the sections as headings, each of its level', () => {
    expect(lines.filter((line) => line.startsWith('Heading'))).toEqual([
      'Heading1: 1  Rekisterinpitäjä',
      'Heading1: 2  Käsittelyn tarkoitukset ja oikeusperusteet',
      'Heading1: 3  Käsiteltävät henkilötiedot',
      'Heading1: 4  Tietolähteet',
      'Heading1: 5  Säilytysajat',
      'Heading1: 6  Oikeutesi',
      'Heading2: 6.1  Oikeus saada pääsy tietoihin',
      'Heading2: 6.2  Oikeus tietojen poistamiseen',
      'Heading2: 6.3  Oikeus vastustaa käsittelyä',
      'Heading1: Viitteet',
    ])
  })

  it('end with the footnotes, which their calls lead to', () => {
    expect(lines.at(-1)).toBe('Normal: 1. Kirjanpitolaki 1336/1997 2 luku 10 §.')
    const anchors = elementsIn(whole, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    expect(anchors.sort()).toEqual(['footnote_bookkeeping_act', 'retention'])
  })

  it('say of a draft that it is one: in a band, in the title and at the head of each sheet', async () => {
    const draft = await renderDocx(fixtureNotice({ draft: true }))
    expect(documentLines(draft, 'new').slice(0, 3)).toEqual([
      'NoticeDraft: LUONNOS. Tätä selostetta ei ole julkaistu, eikä siihen voi luottaa.',
      'NoticeKind: Tietosuojaseloste',
      'Title: Luonnos: Vedenhoidon asiakasrekisteri',
    ])
    expect(partOf(draft, 'word/header1.xml')).toContain('Luonnos: Vedenhoidon asiakasrekisteri')
    expect(partOf(draft, 'docProps/core.xml')).toContain('<dc:title>Luonnos: Vedenhoidon')
  })
})

describe('a block', () => {
  it('list: each item of its level, and a new list counts from one', async () => {
    const bytes = await alone(
      list('letters', [paragraph('a'), bullets('b')], [paragraph('c'), paragraph('d')]),
      list('letters', [list('numbers', [paragraph('e')])]),
    )
    expect(documentLines(bytes, 'new').slice(6)).toEqual([
      'ListParagraph 0: a',
      'ListParagraph 1: b',
      'ListParagraph 0: c',
      'Normal: d',
      'ListParagraph 1: e',
    ])
    const formats = elementsIn(bytes, 'w:numFmt', 'word/numbering.xml').map(
      ({ attributes }) => attributes['w:val'],
    )
    expect(new Set(formats)).toEqual(new Set(['bullet', 'decimal', 'lowerLetter']))
    const numbers = elementsIn(bytes, 'w:numId').map(({ attributes }) => attributes['w:val'])
    // The item that begins with a list has an empty paragraph for its letter.
    expect(numbers).toHaveLength(5)
    expect(new Set(numbers).size).toBe(4)
  })

  it('list under a term: set in as what is told of the term', async () => {
    const bytes = await alone({
      kind: 'definitions',
      from: [],
      entries: [{ term: [text('Tiedot')], blocks: [paragraph('nämä:'), bullets('nimi')] }],
    })
    const indents = elementsIn(bytes, 'w:ind').map(({ attributes }) => attributes)
    expect(indents).toEqual([{ 'w:left': '400' }, { 'w:left': '800', 'w:hanging': '400' }])
  })

  it('table: a header that is repeated, a title for those who do not see it, rows that are not split', async () => {
    const table = fixtureNotice().sections[1]?.blocks ?? []
    const bytes = await alone(...table)
    const [made] = elementsIn(bytes, 'w:tbl')
    const rows = elementsOf(made).filter(({ name }) => name === 'w:tr')
    expect(rows.map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(rows.every((row) => child(child(row, 'w:trPr'), 'w:cantSplit') !== undefined)).toBe(true)
    expect(child(child(made, 'w:tblPr'), 'w:tblCaption')?.attributes).toEqual({
      'w:val': 'Käsittelyn tarkoitukset ja niiden oikeusperusteet',
    })
    const widths = elementsIn(bytes, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
    expect(Math.abs(widths.reduce((sum, width) => sum + width) - 9070)).toBeLessThanOrEqual(1)
    expect((await written(...table)).slice(0, 6)).toEqual([
      'NoticeHeadCell: Tarkoitus',
      'NoticeHeadCell: Oikeusperuste',
      'NoticeHeadCell: Laki tai etu',
      'NoticeCell: Vedenhoitopalvelujen toimittaminen ja laskutus',
      'NoticeCell: Sopimus 6 artiklan 1 kohdan b alakohta',
      'NoticeCell: Kirjanpito',
    ])
  })

  it('subheading: in the outline, one level below its section', async () => {
    const bytes = await alone({ kind: 'subheading', from: [], text: [text('Väliotsikko')] })
    expect(elementsIn(bytes, 'w:outlineLvl').map(({ attributes }) => attributes['w:val'])).toEqual(['1'])
  })

  it('box: one rule beside all of it, however far in its paragraphs are set', async () => {
    const bytes = await renderDocx(
      fixtureNotice({ introduction: [{ kind: 'note', from: [], blocks: boxed }] }),
    )
    const inBox = elementsIn(bytes, 'w:pPr').filter((properties) => child(properties, 'w:pBdr') !== undefined)
    const places = inBox.map((properties) => {
      const { 'w:left': left = '0', 'w:hanging': hanging = '0' } =
        child(properties, 'w:ind')?.attributes ?? {}
      const space = child(child(properties, 'w:pBdr'), 'w:left')?.attributes['w:space'] ?? ''
      return Number(left) - Number(hanging) - 20 * Number(space)
    })
    expect(places.length).toBeGreaterThan(5)
    expect(new Set(places)).toEqual(new Set([0]))
  })
})

const boxed: readonly Block[] = [
  paragraph('a'),
  bullets('b', 'c'),
  list('letters', [paragraph('d'), bullets('e')]),
  { kind: 'definitions', from: [], entries: [{ term: [text('f')], blocks: [paragraph('g')] }] },
]

describe('links', () => {
  const link = (href: string): Inline => ({ kind: 'link', href, children: [text('sana')] })
  const targets = async (...hrefs: readonly string[]) => {
    const bytes = await alone(paragraph(...hrefs.map(link)))
    expect(documentFaults(bytes)).toEqual([])
    expect(documentLines(bytes, 'new').at(-1)).toBe(`Normal: ${'sana'.repeat(hrefs.length)}`)
    return elementsIn(bytes, 'Relationship', 'word/_rels/document.xml.rels')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => attributes['Target'])
  }

  it('lead to pages, mails and calls', async () => {
    const addresses = ['https://a.example/?b=1&c=(2)', 'mailto:a@b.example', 'tel:+358401234567']
    expect(await targets(...addresses)).toEqual(addresses)
  })

  it('hold nothing that a package may not: signs are encoded', async () => {
    expect(await targets('https://a.example/"x"<y>ä z%')).toEqual([
      'https://a.example/%22x%22%3Cy%3E%C3%A4%20z%25',
    ])
  })

  it('are words only where the address does harm, leads nowhere or is none', async () => {
    expect(await targets('javascript:alert(1)', '#nowhere', 'https://[', '/sivu', 'file:///etc')).toEqual([])
  })
})
