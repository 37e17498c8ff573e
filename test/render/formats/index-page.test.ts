import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { type IndexEntry, type IndexPage, renderIndex } from '../../../src/render/formats/index-page.ts'
import { attribute, elements, readHtml, shown, textOf } from '../read-back.ts'

const files = (id: string): IndexEntry['files'] =>
  (['fi', 'en'] as const).flatMap((language) =>
    (['html', 'pdf', 'md'] as const).map((format) => ({
      format,
      language,
      languageName: { fi: 'Suomi', en: 'English' }[language],
      href: `${id}.${language}.${format}`,
      bytes: 34_210,
    })),
  )

const indexPage: IndexPage = {
  language: 'fi',
  title: 'Tietosuojaselosteet',
  description: 'Julkaistut tietosuojaselosteet.',
  tool: '0.1.0',
  languages: [{ language: 'en', name: 'English', href: 'index.en.html' }],
  brand: { name: 'Lähdevesi', colour: '#2aa876' },
  siteUrl: 'https://lahdevesi.example',
  entries: [
    {
      id: 'water-care',
      title: 'Vedenhoidon <asiakasrekisteri>',
      kind: 'Tietosuojaseloste',
      controller: 'Lähdevesi Oy',
      updated: { iso: '2026-10-12', text: '12.10.2026' },
      files: files('water-care'),
    },
    {
      id: 'staff',
      title: 'Henkilöstörekisteri',
      kind: 'Tietosuojaseloste',
      controller: 'Lähdevesi Oy',
      draft: true,
      files: files('staff').slice(3),
    },
  ],
  words: {
    controller: 'Rekisterinpitäjä',
    updated: 'Päivitetty',
    files: 'Kielet ja tiedostomuodot',
    html: 'Verkkosivu',
    pdf: 'PDF',
    md: 'Teksti',
    docx: 'Word-asiakirja',
    kilobytes: 'kt',
    draft: 'Luonnos',
    otherLanguages: 'Muilla kielillä',
    skipToContent: 'Siirry sisältöön',
  },
}

const html = renderIndex(indexPage)
const [first, second] = elements(readHtml(html), 'li').filter((item) => attribute(item, 'id') !== undefined)

describe('the index page', () => {
  it('is valid HTML', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
    }).validateString(html)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      ),
    ).toEqual([])
  })

  it('tells of each register its name, controller, date, languages and formats with sizes', () => {
    if (first === undefined) throw new Error('no entry')
    expect(shown(textOf(first))).toBe(
      'Vedenhoidon <asiakasrekisteri> Tietosuojaseloste RekisterinpitäjäLähdevesi Oy Päivitetty12.10.2026 Kielet ja tiedostomuodot ' +
        'Suomi Verkkosivu 35 kt PDF 35 kt Teksti 35 kt English Verkkosivu 35 kt PDF 35 kt Teksti 35 kt',
    )
    expect(elements(first, 'a').map((link) => attribute(link, 'href'))).toEqual([
      'water-care.fi.html',
      ...['fi', 'en'].flatMap((language) =>
        ['html', 'pdf', 'md'].map((format) => `water-care.${language}.${format}`),
      ),
    ])
  })

  it('links a page in another language where there is none in its own, and marks drafts', () => {
    if (second === undefined) throw new Error('no entry')
    expect(elements(second, 'a').map((link) => attribute(link, 'href'))[0]).toBe('staff.en.html')
    expect(shown(textOf(second))).toContain('Luonnos Tietosuojaseloste')
    expect(elements(second, 'time')).toEqual([])
  })

  it('names its addresses and links its other languages', () => {
    expect(html).toContain('<link rel="canonical" href="https://lahdevesi.example/index.fi.html">')
    expect(html).toContain('<a href="index.en.html" hreflang="en" lang="en" rel="alternate">English</a>')
    expect(renderIndex({ ...indexPage, siteUrl: undefined, languages: [] })).not.toMatch(
      /canonical|rel="alternate"/,
    )
  })
})
