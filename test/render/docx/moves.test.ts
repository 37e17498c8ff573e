// Changes of a move: what the library writes as deleted and inserted becomes a move, and nothing else changes.
import { describe, expect, test } from 'vitest'
import { redline } from '../../../src/diff/redline/redline-notices.ts'
import { withMoves } from '../../../src/render/docx/moves.ts'
import { redlineDocx } from '../../../src/report/diff/docx/redline-docx.ts'
import { bullets, fixtureNotice, paragraph, section } from '../fixture.ts'
import { documentFaults } from './document-faults.ts'
import { documentLines } from './document-lines.ts'
import { partOf } from './xml-tree.ts'

/** A paragraph whose words and end are a change, as the library writes it. */
function whole(change: 'ins' | 'del', id: number, word: string): string {
  const who = `w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z"`
  const text = change === 'ins' ? 't' : 'delText'
  const end = `w:id="${id + 1}" w:author="A" w:date="2026-01-01T00:00:00Z"`
  return (
    `<w:p><w:pPr><w:rPr><w:${change} ${end}/></w:rPr></w:pPr>` +
    `<w:${change} ${who}><w:r><w:${text} xml:space="preserve">${word}</w:${text}></w:r></w:${change}></w:p>`
  )
}

const others = `${whole('ins', 1, 'came')}<w:p><w:r><w:t>stays</w:t></w:r></w:p>${whole('del', 3, 'went')}`

test('what did not move stays as it is', () => {
  expect(withMoves(others, new Map())).toBe(others)
  expect(withMoves(others, new Map([[99, 'a']]))).toBe(others)
})

test('both halves stand in ranges of one name, with the ends of their paragraphs', () => {
  const moved = withMoves(
    `<w:body>${whole('del', 10, 'x')}${others}${whole('ins', 20, 'x')}</w:body>`,
    new Map([10, 11, 20, 21].map((id) => [id, 'retention'])),
  )
  const who = 'w:author="A" w:date="2026-01-01T00:00:00Z"'
  expect(moved).toBe(
    `<w:body><w:moveFromRangeStart w:id="2000000" w:name="move1" ${who}/>` +
      `<w:p><w:pPr><w:rPr><w:moveFrom w:id="11" ${who}/></w:rPr></w:pPr>` +
      `<w:moveFrom w:id="10" ${who}><w:r><w:t xml:space="preserve">x</w:t></w:r></w:moveFrom></w:p>` +
      `<w:moveFromRangeEnd w:id="2000000"/>${others}` +
      `<w:moveToRangeStart w:id="2000001" w:name="move1" ${who}/>` +
      `<w:p><w:pPr><w:rPr><w:moveTo w:id="21" ${who}/></w:rPr></w:pPr>` +
      `<w:moveTo w:id="20" ${who}><w:r><w:t xml:space="preserve">x</w:t></w:r></w:moveTo></w:p>` +
      '<w:moveToRangeEnd w:id="2000001"/></w:body>',
  )
})

test('one that begins where another ends begins after it', () => {
  const moved = withMoves(
    whole('del', 1, 'x') + whole('del', 3, 'y'),
    new Map([
      [1, 'a'],
      [2, 'a'],
      [3, 'b'],
      [4, 'b'],
    ]),
  )
  expect(moved.match(/<w:moveFromRange\w+ w:id="\d+"/g)).toEqual([
    '<w:moveFromRangeStart w:id="2000000"',
    '<w:moveFromRangeEnd w:id="2000000"',
    '<w:moveFromRangeStart w:id="2000002"',
    '<w:moveFromRangeEnd w:id="2000002"',
  ])
})

describe('a section that moved', () => {
  const [controller, purposes, data, sources, retention, rights] = fixtureNotice().sections
  const all = [controller, purposes, data, sources, retention, rights].filter((one) => one !== undefined)
  const below = section('below', 'Alakohta', [bullets('yksi', 'kaksi')])
  const links = section('links', 'Linkit', [
    paragraph({ kind: 'link', href: 'https://a.example', children: [{ kind: 'text', text: 'sivu' }] }),
  ])
  const table = section('table', 'Taulukko', purposes?.blocks ?? [], { sections: [below, links] })
  const old = fixtureNotice({ sections: [table, ...all] })
  const latest = fixtureNotice({ sections: [...all, table] })

  test('takes tables, lists, links and the sections below it along', async () => {
    const bytes = await redlineDocx(redline(old, latest))
    expect(documentFaults(bytes)).toEqual([])
    const xml = partOf(bytes, 'word/document.xml')
    expect(xml.match(/<w:move(?:From|To)RangeStart [^>]*w:name="[^"]*"/g)).toHaveLength(2)
    // Rows know no moves.
    expect(xml.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /g)).toHaveLength(4)
    expect(xml).not.toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:move/)
    const [from = ''] = /<w:moveFromRangeStart.*<w:moveFromRangeEnd/s.exec(xml) ?? []
    for (const word of ['Taulukko', 'Kirjanpito', 'Alakohta', 'kaksi', 'sivu']) expect(from).toContain(word)
    expect(documentLines(bytes, 'old')[6]).toBe('Heading1: Taulukko')
  })

  test('is a move among three hundred', async () => {
    const many = Array.from({ length: 300 }, (_, at) => section(`s${at}`, `Otsikko ${at}`, [paragraph('a')]))
    const bytes = await redlineDocx(
      redline(fixtureNotice({ sections: many }), fixtureNotice({ sections: many.toReversed() })),
    )
    expect(documentFaults(bytes)).toEqual([])
    const starts = partOf(bytes, 'word/document.xml').match(/<w:move(?:From|To)RangeStart /g)
    expect(starts).toHaveLength(598)
  })
})
