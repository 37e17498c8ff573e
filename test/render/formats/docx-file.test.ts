// The file of a document: what it says of itself, that it is the same always, and that no word processor must mend it.
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../../src/compose/notice.ts'
import { renderDocx } from '../../../src/render/formats/docx.ts'
import { cases } from '../../cases.ts'
import { randomNotice } from '../../diff/redline/random-notices.ts'
import { NAMES, noticeNamed } from '../../diff/redline/sample-notices.ts'
import { documentFaults } from '../docx/document-faults.ts'
import { documentLines } from '../docx/document-lines.ts'
import { elementsIn, elementsOf, partOf, type XmlElement, xmlTree } from '../docx/xml-tree.ts'
import { bullets, fixtureNotice, paragraph, section } from '../fixture.ts'
import { hostileNotice } from '../hostile-notice.ts'

const whole = await renderDocx(fixtureNotice())

/** Everything that a notice says in words. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    typeof below === 'string' && ['text', 'heading', 'number', 'citation', 'label', 'value'].includes(key)
      ? [below]
      : key === 'columns'
        ? (below as string[])
        : textsIn(below),
  )
}

describe('the file', () => {
  it('says its language, as word processors name it', async () => {
    const languages = async (language: string) =>
      elementsIn(await renderDocx(fixtureNotice({ language })), 'w:lang', 'word/styles.xml').map(
        ({ attributes }) => attributes['w:val'],
      )
    expect(await languages('fi')).toEqual(['fi-FI'])
    expect(await languages('en')).toEqual(['en-GB'])
    expect(await languages('sv')).toEqual(['sv-FI'])
    expect(await languages('de')).toEqual(['de'])
  })

  it('says of what it is, and who made it from what, in bytes that are not packed', () => {
    const core = xmlTree(partOf(whole, 'docProps/core.xml')).children[0] as XmlElement
    const said = Object.fromEntries(elementsOf(core).map(({ name, children }) => [name, children.join('')]))
    expect(said).toEqual({
      'dc:title': 'Vedenhoidon asiakasrekisteri',
      'dc:subject': 'Tietosuojaseloste',
      'dc:creator': 'Lähdevesi Oy',
      'dc:description': fixtureNotice().description,
      'dc:language': 'fi',
      'cp:keywords': `notice-compiler 0.1.0 sha256:${'0123456789abcdef'.repeat(4)}`,
      'cp:lastModifiedBy': 'Lähdevesi Oy',
      'cp:revision': '1',
      'dcterms:created': '2026-10-12T00:00:00Z',
      'dcterms:modified': '2026-10-12T00:00:00Z',
    })
    expect(Buffer.from(whole).toString('latin1')).toContain(said['cp:keywords'])
  })

  it('says no day where the notice has none', async () => {
    const core = partOf(await renderDocx(fixtureNotice({ front: [] })), 'docProps/core.xml')
    expect(core).not.toContain('dcterms:created')
  })

  it('tracks no changes', () => expect(partOf(whole, 'word/settings.xml')).not.toContain('trackRevisions'))

  it('has at the foot of the sheet what it is of, on two lines where that is long', async () => {
    const foot = (bytes: Uint8Array) => elementsIn(bytes, 'w:p', 'word/footer1.xml').length
    expect(partOf(whole, 'word/footer1.xml')).toContain('Lähdevesi Oy · Päivitetty 12.10.2026 · Versio 2.1')
    expect(foot(whole)).toBe(1)
    expect(foot(await renderDocx(fixtureNotice({ controller: 'Lähdevesi Oy '.repeat(6) })))).toBe(2)
  })

  it('is the same every time, whatever was made before', async () => {
    await renderDocx(noticeNamed('event-rental', 'en'))
    expect(await renderDocx(fixtureNotice())).toEqual(whole)
  })

  it('is the same in any time zone', async () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    try {
      expect(await renderDocx(fixtureNotice())).toEqual(whole)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})

describe('nothing is left to mend', () => {
  it.each(NAMES)('in %s', async (name) => {
    const notice = noticeNamed(name, 'fi')
    const bytes = await renderDocx(notice)
    expect(documentFaults(bytes)).toEqual([])
    const said = documentLines(bytes, 'new').join('\n')
    for (const words of textsIn([
      notice.title,
      notice.front,
      notice.introduction,
      notice.sections,
      notice.footnotes,
    ]))
      expect(said).toContain(words)
  })

  it.each([
    ['signs of XML', '<w:p>]]>&amp;"\'</w:t><!-- -->', '<w:p>]]>&amp;"\'</w:t><!-- -->'],
    ['what cannot be printed', 'a\0b\x1fc\ud800d\udc00e\ufffef', 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf'],
    ['letters from right to left', 'شركة \u202eabc\u202c עברית', 'شركة abc עברית'],
    ['spaces', '  a \t b  ', '  a \t b  '],
  ])('in a notice of %s', async (_, value, shown) => {
    const bytes = await renderDocx(hostileNotice(value))
    expect(documentFaults(bytes)).toEqual([])
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'))
    for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe]/)
    const found = documentLines(bytes, 'new').filter((line) => line.includes(shown))
    expect(found).toHaveLength(17)
  })

  it('in a notice of nothing', async () => {
    expect(documentFaults(await renderDocx(hostileNotice('')))).toEqual([])
  })

  it('in three hundred sections', async () => {
    const sections = Array.from({ length: 300 }, (_, at) =>
      section(`s${at}`, `Otsikko ${at}`, [paragraph('a'), bullets('b')]),
    )
    const bytes = await renderDocx(fixtureNotice({ sections }))
    expect(documentFaults(bytes)).toEqual([])
    expect(elementsIn(bytes, 'w:bookmarkStart')).toHaveLength(301)
  })

  it('in any notice', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomNotice, async (notice: Notice) => {
        expect(documentFaults(await renderDocx(notice))).toEqual([])
      }),
      { numRuns: cases(15), endOnFailure: true },
    )
  })
})
