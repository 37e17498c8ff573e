// The embedded engine: what the PDF says, how it is built, and that its bytes depend on the notice alone.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Notice, Section } from '../../src/compose/notice.ts'
import type { PdfEngine, PrintOptions } from '../../src/pdf/engine.ts'
import { createTypstEngine } from '../../src/pdf/typst/typst-engine.ts'
import { fixture, longFixture, paragraph, section, text } from './fixture.ts'
import { bookmarksOf, flowOf, inspect, jsonOf, pagesOf, tagsOf, textOf, toolsMissing } from './pdf-tools.ts'

const templates = fileURLToPath(new URL('../../templates', import.meta.url))
const ua: PrintOptions = { standard: 'ua-1' }

let engine: PdfEngine
beforeAll(async () => {
  engine = await createTypstEngine({ templates })
})
afterAll(() => engine.close())

async function print(
  notice: Notice,
  options: PrintOptions = ua,
  by: PdfEngine = engine,
): Promise<Uint8Array> {
  const { value, diagnostics } = await by.print(notice, options)
  if (value === undefined) throw new Error('no PDF')
  expect(diagnostics).toEqual([])
  return value
}

const headings = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((one) => [one, ...headings(one.sections)])

/** One section with one paragraph. */
const say = (words: string): Notice => ({
  ...fixture,
  footnotes: [],
  sections: [section('only', '1', 'Ainoa', [paragraph(words)])],
})

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other))

/** Milliseconds that the processor is at work, in all threads: what else the machine does hardly counts. */
async function work(action: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage()
  await action()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

test('what a notice says as the one before it is not set anew', async () => {
  const texts = Array.from({ length: 30 }, (_, index) =>
    paragraph(
      `Kohta ${index}: tietoja pääsevät katsomaan vain ne, jotka tarvitsevat niitä työssään. `.repeat(8),
    ),
  )
  const notice = (title: string): Notice => ({
    ...fixture,
    title,
    controller: `${title} Oy`,
    description: title,
    front: [{ key: 'controller', label: 'Rekisterinpitäjä', value: title }],
    sections: [section('own', '1', title, [paragraph(title)]), section('same', '2', 'Sama', texts)],
  })
  const shares: number[] = []
  for (const round of [1, 2, 3]) {
    const fresh = await createTypstEngine({ templates })
    // Brings what every notice needs, such as fonts.
    await print(say('Ensin'), ua, fresh)
    const first = await work(() => print(notice(`Yksi ${round}`), ua, fresh))
    const second = await work(() => print(notice(`Toinen ${round}`), ua, fresh))
    shares.push(second / first)
    // Nothing is remembered behind it.
    await fresh.close()
  }
  expect(Math.min(...shares)).toBeLessThan(0.75)
})

describe('bytes', () => {
  test('are the same each time, whatever was printed before or at the same time', async () => {
    const [first, long] = [await print(fixture), await print(longFixture)]
    const fresh = await createTypstEngine({ templates })
    expect(same(await print(longFixture, ua, fresh), long)).toBe(true)
    expect(same(await print(fixture, ua, fresh), first)).toBe(true)
    const together = await Promise.all([print(longFixture), print(fixture), print(longFixture)])
    expect(together.map((pdf) => pdf.length)).toEqual([long.length, first.length, long.length])
    expect(same(together[1], first)).toBe(true)
    await fresh.close()
  })

  test('do not depend on the folder, the time zone or the locale', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notice-templates-'))
    const before = { TZ: process.env.TZ, LC_ALL: process.env.LC_ALL }
    try {
      cpSync(templates, folder, { recursive: true })
      Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })
      const elsewhere = await createTypstEngine({ templates: folder })
      const pdf = await print(fixture, ua, elsewhere)
      await elsewhere.close()
      expect(same(pdf, await print(fixture))).toBe(true)
      expect(Buffer.from(pdf).includes(folder)).toBe(false)
    } finally {
      rmSync(folder, { recursive: true })
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
  })

  test('carry the day of the notice, and a notice without a day is no different tomorrow', async () => {
    expect(Buffer.from(await print(fixture)).includes('/CreationDate (D:20261012000000Z')).toBe(true)
    const dateless = await print({ ...fixture, front: [] })
    expect(Buffer.from(dateless).includes('/CreationDate (D:20180525000000Z')).toBe(true)
  })

  test('leave the environment of the process as it was', async () => {
    const before = process.env.FONTCONFIG_FILE
    await (await createTypstEngine({ templates })).close()
    expect(process.env.FONTCONFIG_FILE).toBe(before)
  })
})

describe.skipIf(toolsMissing)('text', () => {
  test('has every heading in order, with its number, and å, ä and ö intact', async () => {
    const flow = flowOf(await print(fixture))
    const places = headings(fixture.sections).map((one) => flow.indexOf(`${one.number} ${one.heading}`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(flow).toContain('Väinämöisenkatu 12 B 00100 Helsinki')
  })

  test('has every kind of block and inline', async () => {
    const flow = flowOf(await print(fixture))
    const expected = [
      'Y-tunnus 1234567-1',
      'Säilytysajat kerrotaan kohdassa 4.',
      'Tarkoitus Oikeusperuste Laki tai oikeutettu etu',
      'Suoramarkkinointi postitse',
      'Emme tee automaattisia päätöksiä emmekä profiloi.',
      '• nimi*, postiosoite ja puhelinnumero',
      '1. rekisteröidyltä itseltään',
      'b) kaupparekisteristä',
      'Tehdyt huollot, varaosat ja runkonumero.',
      'valitusohje (tietosuoja.example/valitus)',
      'GDPR 77 artikla',
      'Tähdellä (*) merkityt tiedot ovat pakollisia.',
      '040 123 4567',
    ]
    expect(expected.filter((words) => !flow.includes(words))).toEqual([])
  })

  test('an address is printed once where the link shows it already', async () => {
    expect(flowOf(await print(fixture)).split('tietosuoja@pyora.example')).toHaveLength(2)
  })

  test('every page has its number, the controller, the version and the date; from the second, the register', async () => {
    const pages = textOf(await print(longFixture))
      .split('\f')
      .slice(0, -1)
    expect(pages).toHaveLength(5)
    pages.forEach((page, index) => {
      expect(page).toContain(`sivu ${index + 1} / 5`)
      expect(page).toContain('Åströmin Pyörähuolto Oy')
      expect(page).toMatch(/Versio.2\.1 · Päivitetty.12\.10\.2026/)
    })
    for (const page of pages.slice(1))
      expect(page).toContain('Åströmin Pyörähuollon asiakasrekisteri · Tietosuojaseloste')
  })

  test('contents stand on notices of four pages and more', async () => {
    expect(flowOf(await print(fixture))).not.toContain('Sisällys')
    expect(flowOf(await print(longFixture))).toContain('Sisällys 1 Rekisterinpitäjä 1 2 Miksi')
  })

  test('contents are right as well where it is clear from the start that there are some', async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      section(`s${index}`, `${index + 1}`, `Otsikko ${'abcdefghijklmnopqrstuvwxyz'[index]}`, [
        paragraph(
          Array.from({ length: 15 }, () => 'Teksti jatkuu pitkään ja monta riviä, sivulta toiselle.').join(
            ' ',
          ),
        ),
      ]),
    )
    const pages = textOf(await print({ ...fixture, footnotes: [], sections: many })).split('\f')
    for (const { number, heading } of many) {
      const [, page] = new RegExp(`^${number} ${heading} (\\d+)$`, 'm').exec(pages[0] ?? '') ?? []
      const found = pages.findIndex((text) => new RegExp(`^${number} ${heading}$`, 'm').test(text))
      expect(Number(page), heading).toBe(found + 1)
    }
  })

  test('addresses are not hyphenated, long words are', async () => {
    const address = 'tietosuojavastaavanpostilaatikko@pyorahuoltoyhdistys.example'
    const words = `Pyörähuoltovarauskalenterijärjestelmä ${address} `
    const lines = inspect('pdftotext', ['-raw', '{}', '-'], await print(say(words.repeat(12)))).split('\n')
    expect(lines.join('\n').split(address)).toHaveLength(13)
    expect(lines.some((line) => line.endsWith('\u00ad'))).toBe(true)
  })

  test('the header of a long table is repeated on each page, and no row is broken', async () => {
    const pages = textOf(await print(longFixture))
      .split('\f')
      .filter((page) => page.includes('eväste-'))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('Eväste Käyttötarkoitus Kesto')
    const rows = pages.flatMap((page) => page.match(/eväste-\d+ Muistaa .* 13 kuukautta/g) ?? [])
    expect(rows).toHaveLength(60)
  })

  test('the first two rows of a long table stand on the page of its header', async () => {
    const table = {
      kind: 'table',
      from: ['/x'],
      caption: 'Luettelo',
      columns: ['Nimike', 'Selite'],
      rows: Array.from({ length: 40 }, (_, index) => ({
        cells: [[text(`rivi${index}.`)], [text('Sanoja riville, jotta se on tavallinen.')]],
      })),
    } as const
    // From the top of the page to its foot, a line at a time: somewhere only the header would find room.
    for (let lines = 28; lines < 38; lines += 1) {
      const before = Array.from({ length: lines }, () => paragraph('Rivi.'))
      const pdf = await print({ ...fixture, sections: [section('only', '1', 'Ainoa', [...before, table])] })
      const first = textOf(pdf)
        .split('\f')
        .find((page) => page.includes('Nimike Selite'))
      expect(first).toContain('Luettelo')
      expect(first).toContain('rivi1.')
    }
  })

  test('many controllers take one line at the foot', async () => {
    const controller = 'Åströmin Pyörähuolto Oy, Väinämöisen Varaosat Oy, Ähtärin Ajoneuvot Oy ja Yövuoro Oy'
    for (const page of textOf(await print({ ...longFixture, controller }))
      .split('\f')
      .slice(1, -1))
      expect(page).toMatch(
        /^Åströmin Pyörähuolto Oy.* … Versio.2\.1 · Päivitetty.12\.10\.2026 sivu \d \/ 5$/m,
      )
  })

  test('a row taller than a page is broken, not cut', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `sana${index}`)
    const table = {
      kind: 'table',
      from: ['/x'],
      caption: '',
      columns: ['A', 'B'],
      rows: [{ cells: [[], [{ kind: 'text', text: words.join(' ') }]] }],
    } as const
    const pdf = await print({ ...fixture, sections: [section('only', '1', 'Ainoa', [table])] })
    const flow = flowOf(pdf)
    expect(words.filter((word) => !flow.includes(word))).toEqual([])
    expect(pagesOf(pdf)).toBeGreaterThan(1)
  })

  test('a draft says so on every page and in its title', async () => {
    const pdf = await print({ ...longFixture, draft: true })
    const pages = textOf(pdf).split('\f').slice(0, -1)
    for (const page of pages) expect(page).toContain('LUONNOS')
    expect(pages[0]).toContain('Tätä selostetta ei ole vielä hyväksytty')
    expect(inspect('pdfinfo', ['{}'], pdf)).toMatch(/^Title: +Luonnos: Åströmin/m)
    expect(flowOf(await print(fixture)).toLowerCase()).not.toContain('luonnos')
  })

  test.each([
    '*not* _em_ #code $x$ @ref <label> `raw`',
    '// no comment /* nor this */ "quotes" \\ backslash ~ ---',
    '#panic("no") #{1+1} [brackets] = heading - list + enum / term: x',
    '{{handlebars}} %{page} {page} {pages} </script> &amp; \\u{41}',
    'åäö ÅÄÖ € š ž – — ” ’ “ ‘ § × ² ≤ ≥ ✓ ☐ • … ½ ° → Ω Я',
  ])('prints what a user wrote as written: %s', async (words) => {
    expect(flowOf(await print(say(words)))).toContain(words)
  })

  test('markup is not read anywhere: titles, headings, cells, notes, terms, links, words', async () => {
    const hostile = '#panic("x") *a* $y$ \\'
    const { blocks } = longFixture.sections[1] ?? section('x', '1', 'x', [])
    const notice: Notice = {
      ...say(hostile),
      title: hostile,
      kind: hostile,
      controller: hostile,
      description: hostile,
      front: [{ key: 'version', label: hostile, value: hostile }],
      sections: [{ ...section('only', hostile, hostile, blocks), citation: hostile, boxed: true }],
      words: { ...fixture.words, pageOf: `${hostile} {page}`, footnotes: hostile },
      footnotes: [
        {
          id: 'uncalled',
          number: 9,
          text: [
            { kind: 'link', href: 'https://a.example/#"\\', children: [{ kind: 'code', text: hostile }] },
          ],
        },
      ],
    }
    expect(flowOf(await print(notice)).split('#panic("x") *a* $y$').length).toBeGreaterThan(9)
  })

  test('a note that nothing calls is printed all the same', async () => {
    const notes = [
      { id: 'lost', number: 7, text: [{ kind: 'text', text: 'Kukaan ei viittaa tähän.' }] },
    ] as const
    expect(flowOf(await print({ ...say('x'), footnotes: notes }))).toContain(
      'Viitteet 7 Kukaan ei viittaa tähän.',
    )
  })

  test('a reference to no section is text', async () => {
    const lost = {
      kind: 'reference',
      section: 'nowhere',
      children: [{ kind: 'text', text: 'kohdassa 99' }],
    } as const
    const pdf = await print({ ...fixture, sections: [section('only', '1', 'Ainoa', [paragraph([lost])])] })
    expect(flowOf(pdf)).toContain('kohdassa 99')
  })

  test('sections without numbers have none', async () => {
    const bare = {
      id: 'bare',
      heading: 'Numeroimaton',
      boxed: false,
      blocks: [paragraph('Teksti.')],
      sections: [],
    }
    const pdf = await print({ ...fixture, footnotes: [], sections: [bare] })
    expect(bookmarksOf(pdf)).toEqual(['1 Numeroimaton'])
  })
})

describe.skipIf(toolsMissing)('structure', () => {
  test('the file is sound, tagged, titled and in its language', async () => {
    const pdf = await print(fixture)
    expect(inspect('qpdf', ['--check', '{}'], pdf)).toContain('No syntax or stream encoding errors found')
    const info = inspect('pdfinfo', ['{}'], pdf)
    expect(info).toMatch(/^Tagged: +yes/m)
    expect(info).toMatch(/^Title: +Åströmin Pyörähuollon asiakasrekisteri$/m)
    expect(info).toMatch(/^Author: +Åströmin Pyörähuolto Oy$/m)
    expect(info).toContain(`notice-compiler 0.1.0, ${fixture.stamp.facts}`)
    expect(info).toMatch(/^Page size: .*A4/m)
    const objects = Object.values(jsonOf(pdf).qpdf[1]).map(({ value }) => JSON.stringify(value) ?? '')
    expect(objects.find((object) => object.includes('"/Type":"/Catalog"'))).toContain('"/Lang":"u:fi"')
    const english = JSON.stringify(jsonOf(await print({ ...fixture, language: 'en' })).qpdf[1])
    expect(english).toContain('"/Lang":"u:en"')
  })

  test('it says that it is PDF/UA-1, or the standard that was asked for', async () => {
    const metadata = (pdf: Uint8Array) => inspect('pdfinfo', ['-meta', '{}'], pdf)
    expect(metadata(await print(fixture))).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const archive = metadata(await print(fixture, { standard: 'a-2a' }))
    expect(archive).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(archive).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata(await print(fixture, { standard: 'a-2b' }))).toContain(
      '<pdfaid:conformance>B</pdfaid:conformance>',
    )
    expect(metadata(await print(fixture, { standard: '1.7' }))).not.toMatch(/pdfuaid:part|pdfaid:part/)
  })

  test('only our fonts are in it, embedded', async () => {
    const fonts = inspect('pdffonts', ['{}'], await print(longFixture))
      .trim()
      .split('\n')
      .slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceSans3-\S+ .* yes yes yes +\d+ +\d+$/)
  })

  test('the bookmarks are the headings in order, with numbers', async () => {
    const expected = (sections: readonly Section[], depth: number): string[] =>
      sections.flatMap((one) => [
        `${depth} ${one.number} ${one.heading}`,
        ...expected(one.sections, depth + 1),
      ])
    expect(bookmarksOf(await print(longFixture))).toEqual(expected(longFixture.sections, 1))
  })

  test('headings, tables, lists, notes and links are tagged as such', async () => {
    const tags = tagsOf(await print(fixture))
    const count = (tag: string) => tags.filter((one) => one === tag).length
    expect(count('H1')).toBe(6)
    expect(count('H2')).toBe(3)
    expect(count('Table')).toBe(2)
    expect(count('TH')).toBe(3 + 5)
    expect(count('TD')).toBe(3 * 3 + 3 * 5)
    expect(count('Lbl')).toBeGreaterThan(10)
    expect(count('LI')).toBe(5 + 2 + 3 + 2 + 2)
    expect(count('Note')).toBe(2)
    expect(count('Link')).toBeGreaterThanOrEqual(4)
    expect(tagsOf(await print(longFixture))).toContain('TOC')
  })

  test('links lead to addresses and to sections', async () => {
    const objects = JSON.stringify(jsonOf(await print(fixture)).qpdf[1])
    for (const address of [
      'mailto:tietosuoja@pyora.example',
      'tel:+358401234567',
      'https://tietosuoja.example/valitus',
    ]) {
      expect(objects).toContain(`"/URI":"u:${address}"`)
    }
    expect(objects).toContain('section-retention')
  })
})

describe('brand', () => {
  const svg = (colour: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10" fill="${colour}"/></svg>`,
    )
  const logo = (colour: string): PrintOptions => ({
    ...ua,
    brand: { name: 'Pyörä', colour: '#00558c', logo: { bytes: svg(colour), mediaType: 'image/svg+xml' } },
  })
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  test('the logo of one print is never that of another', async () => {
    const red = await print(fixture, logo('#a00000'))
    const blue = await print(fixture, logo('#0000a0'))
    expect(same(red, blue)).toBe(false)
    expect(same(await print(fixture, logo('#a00000')), red)).toBe(true)
  })

  test('PNG works as well, and a broken logo is the user’s to mend', async () => {
    await print(fixture, { ...ua, brand: { logo: { bytes: png, mediaType: 'image/png' } } })
    const broken: PrintOptions = {
      ...ua,
      brand: { logo: { bytes: Buffer.from('nonsense'), mediaType: 'image/png' } },
    }
    await expect(engine.print(fixture, broken)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.any(String),
    })
    await print(fixture)
  })

  test.skipIf(toolsMissing)('the logo has the brand’s name as its text', async () => {
    expect(inspect('pdfinfo', ['-struct', '{}'], await print(fixture, logo('#a00000')))).toContain('Figure')
    const objects = JSON.stringify(jsonOf(await print(fixture, logo('#a00000'))).qpdf[1])
    expect(objects).toContain('"/Alt":"u:Pyörä"')
  })
})

describe('characters that no font has', () => {
  test('are told with the fact they stand in, and printed as a square', async () => {
    const blocks = [paragraph('Hei 👋🏽 ja 漢!', ['/security/0/fi']), paragraph('漢', ['/security/0/fi'])]
    const { value, diagnostics } = await engine.print(
      { ...fixture, footnotes: [], sections: [section('only', '1', 'Ainoa', blocks)] },
      { ...ua, file: 'notices/x.yaml' },
    )
    expect(diagnostics).toEqual([
      {
        code: 'pdf/missing-glyph',
        severity: 'warning',
        file: 'notices/x.yaml',
        path: ['security', 0, 'fi'],
        args: { characters: ['👋🏽', '漢'], codePoints: ['U+1F44B U+1F3FD', 'U+6F22'], substitute: '□' },
      },
    ])
    if (toolsMissing === undefined) expect(flowOf(value ?? new Uint8Array())).toContain('Hei □ ja □!')
  })
})
