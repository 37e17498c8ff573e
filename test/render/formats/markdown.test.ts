import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/compose/notice.ts'
import { renderMarkdown } from '../../../src/render/formats/markdown.ts'
import { bullets, fixtureNotice, paragraph, section, text } from '../fixture.ts'
import { attribute, elements, readMarkdown, shown, textOf } from '../read-back.ts'

const whole = renderMarkdown(fixtureNotice())

/** What is written for blocks that stand alone in a section. */
function written(...blocks: readonly Block[]): string {
  const markdown = renderMarkdown(
    fixtureNotice({ introduction: [], sections: [section('s', 'Otsikko', blocks)], footnotes: [] }),
  )
  return markdown.slice(markdown.indexOf('## Otsikko\n\n') + '## Otsikko\n\n'.length)
}

const list = (style: 'bullets' | 'numbers' | 'letters', ...items: readonly (readonly Block[])[]): Block => ({
  kind: 'list',
  style,
  from: [],
  items: items.map((blocks) => ({ blocks })),
})

describe('the file', () => {
  it('has LF, one final newline, no trailing space and no two empty lines', () => {
    expect(whole).not.toMatch(/\r|[ \t]$|\n{3}/m)
    expect(whole).toMatch(/[^\n]\n$/)
  })

  it('has an anchor before each heading, and every link inside it leads somewhere', () => {
    const fragment = readMarkdown(whole.replace(/^---[^]*?---\n/, ''))
    const links = elements(fragment, 'a')
    const anchors = links.flatMap((link) => attribute(link, 'id') ?? [])
    expect(anchors).toEqual([
      'controller',
      'purposes',
      'data',
      'sources',
      'retention',
      'rights',
      'right-access',
      'right-erasure',
      'right-object',
      'footnote_bookkeeping-act',
    ])
    const inside = links
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((href) => href.startsWith('#'))
    expect(inside).toEqual(['#footnote_bookkeeping-act', '#retention'])
    expect(inside.every((href) => anchors.includes(href.slice(1)))).toBe(true)
  })

  it('has headings in order, with their numbers', () => {
    const headings = whole.match(/^#+ .*$/gm)
    expect(headings).toEqual([
      '# Vedenhoidon asiakasrekisteri',
      '## 1 Rekisterinpitäjä',
      '## 2 Käsittelyn tarkoitukset ja oikeusperusteet',
      '## 3 Käsiteltävät henkilötiedot',
      '## 4 Tietolähteet',
      '## 5 Säilytysajat',
      '## 6 Oikeutesi',
      '### 6.1 Oikeus saada pääsy tietoihin',
      '### 6.2 Oikeus tietojen poistamiseen',
      '#### Näin pyyntö käsitellään',
      '### 6.3 Oikeus vastustaa käsittelyä',
      '## Viitteet',
    ])
  })

  it('links the other languages', () =>
    expect(whole).toContain('- **Muilla kielillä:** [English](water-care.en.md)\n'))

  it('says that it is a draft before and in the title', () => {
    const draft = renderMarkdown(fixtureNotice({ draft: true }))
    expect(draft).toContain(
      '---\n\n**LUONNOS. Tätä selostetta ei ole julkaistu, eikä siihen voi luottaa.**\n\n# Luonnos: Vedenhoidon',
    )
  })

  it('is the same every time', () => expect(renderMarkdown(fixtureNotice())).toBe(whole))
})

describe('a block', () => {
  it('paragraph: a sentence a line', () => {
    expect(written(paragraph('Yksi asia. Toinen asia, ks. Liite.'))).toBe(
      'Yksi asia.\nToinen asia, ks. Liite.\n',
    )
  })

  it('lists: bullets, numbers, letters, nested', () => {
    expect(written(list('bullets', [paragraph('a'), bullets('b', 'c')], [paragraph('Yksi. Kaksi.')]))).toBe(
      '- a\n  - b\n  - c\n- Yksi.\n  Kaksi.\n',
    )
    expect(written(list('numbers', [paragraph('a')], [paragraph('b'), paragraph('c')]))).toBe(
      '1. a\n\n2. b\n\n   c\n',
    )
    expect(written(list('letters', ...Array.from({ length: 28 }, () => [paragraph('x')])))).toMatch(
      /^- a\) x\n[^]*- z\) x\n- aa\) x\n- ab\) x\n$/,
    )
  })

  it('two lists in a row stay two', () => {
    const markdown = written(bullets('a'), bullets('b'), list('numbers', [paragraph('c')]))
    expect(elements(readMarkdown(markdown), 'ul')).toHaveLength(2)
    expect(elements(readMarkdown(markdown), 'ol')).toHaveLength(1)
  })

  it('table: padded, with its caption, markup in cells escaped', () => {
    const table: Block = {
      kind: 'table',
      from: [],
      caption: 'Säilytys',
      columns: ['Tieto', 'Aika'],
      rows: [
        { cells: [[text('a|b')], []] },
        { cells: [[text('c'), { kind: 'break' }, text('d')], [text('1 vuosi')]] },
      ],
    }
    expect(written(table)).toBe(
      '_Säilytys_\n\n| Tieto  | Aika    |\n| ------ | ------- |\n| a\\|b   |         |\n| c<br>d | 1 vuosi |\n',
    )
  })

  it('definitions: term, text and what belongs to it', () => {
    const block: Block = {
      kind: 'definitions',
      from: [],
      entries: [
        { term: [text('Nimi')], blocks: [paragraph('Aina.')] },
        { term: [text('Muut')], blocks: [bullets('a')] },
      ],
    }
    expect(written(block)).toBe('- **Nimi:** Aina.\n- **Muut:**\n  - a\n')
  })

  it('a definition of which nothing is told ends without a colon', () => {
    const block: Block = {
      kind: 'definitions',
      from: [],
      entries: [
        { term: [text('Sinä itse')], blocks: [] },
        { term: [text('Muu')], blocks: [paragraph(' ')] },
      ],
    }
    expect(written(block)).toBe('- **Sinä itse**\n- **Muu**\n')
  })

  it('note and boxed section: a quotation', () => {
    expect(written({ kind: 'note', from: [], blocks: [paragraph('Huomaa.'), bullets('a')] })).toBe(
      '> Huomaa.\n>\n> - a\n',
    )
    expect(whole).toContain('> Sinulla on oikeus **milloin tahansa** vastustaa suoramarkkinointia.\n')
  })

  it('everything reads back as text', () => {
    const body = shown(textOf(readMarkdown(whole.replace(/^---[^]*?---\n/, ''))))
    for (const words of [
      '33100 Tampere',
      'vtj_id',
      'tähdellä *.',
      'a) tietoja ei enää tarvita',
      'Kirjanpitolaki 1336/1997 2 luku 10 §.',
    ]) {
      expect(body).toContain(words)
    }
  })
})
