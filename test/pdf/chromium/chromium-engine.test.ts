// The engine that prints the page by a browser: what the PDF says, how it is built, and that its bytes keep.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainText } from '../../../src/compose/inline.ts'
import type { Notice, Section } from '../../../src/compose/notice.ts'
import type { PrintOptions } from '../../../src/pdf/engine.ts'
import { renderHtml } from '../../../src/render/formats/html.ts'
import { browserPath } from '../../browser/find-browser.ts'
import { register } from '../../cli/sample.ts'
import { writeTree } from '../../io/test-world.ts'
import { familyName, postScriptName, renamedFont } from '../../look/renamed-font.ts'
import { fixture, longFixture, paragraph, section } from '../fixture.ts'
import { bookmarksOf, flowOf, inspect, jsonOf, pagesOf, tagsOf, textOf, toolsMissing } from '../pdf-tools.ts'
import { type OpenEngine, openEngine, renderPage } from './open-engine.ts'

const options: PrintOptions = { standard: 'ua-1', file: 'notices/x.yaml' }
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other))

describe.skipIf(browserPath === undefined)('the engine chromium', { timeout: 60_000 }, () => {
  let open: OpenEngine
  /** An engine of pages by templates of one's own. */
  let own: OpenEngine
  let templated = renderPage
  beforeAll(() => {
    open = openEngine()
    own = openEngine({ renderPage: (notice) => templated(notice) })
  })
  afterAll(async () => {
    await open.end()
    await own.end()
  })

  async function print(notice: Notice, by = open): Promise<Uint8Array> {
    const { value, diagnostics } = await by.engine.print(notice, options)
    expect(diagnostics).toEqual([])
    if (value === undefined) throw new Error('no PDF')
    return value
  }

  const printed = new Map<Notice, Promise<Uint8Array>>()

  /** The file of a notice, of which many things are asked: that it is the same each time is asked below. */
  function fileOf(notice: Notice): Promise<Uint8Array> {
    const known = printed.get(notice) ?? print(notice)
    printed.set(notice, known)
    return known
  }

  describe('bytes', () => {
    test('are the same each time, by any browser process, whatever was printed before or meanwhile', async () => {
      const [first, long] = [await print(fixture), await print(longFixture)]
      const fresh = openEngine()
      expect(same(await print(longFixture, fresh), long)).toBe(true)
      expect(same(await print(fixture, fresh), first)).toBe(true)
      await fresh.end()
      const together = await Promise.all(
        [longFixture, fixture, longFixture, fixture].map((one) => print(one)),
      )
      expect(together.map((pdf) => pdf.length)).toEqual([long, first, long, first].map((pdf) => pdf.length))
      expect(same(together[1] as Uint8Array, first)).toBe(true)
    })

    test('carry the day of the notice', async () => {
      const text = Buffer.from(await fileOf(fixture)).toString('latin1')
      expect(text).toContain("/CreationDate (D:20261012000000+00'00')")
      expect(text).toContain("/ModDate (D:20261012000000+00'00')")
    })
  })

  describe.skipIf(toolsMissing !== undefined)('the file', () => {
    test('is sound, tagged, titled, in its language, on A4', async () => {
      const pdf = await fileOf(fixture)
      expect(inspect('qpdf', ['--check', '{}'], pdf)).toContain('No syntax or stream encoding errors found')
      const info = inspect('pdfinfo', ['{}'], pdf)
      expect(info).toMatch(/^Tagged: +yes/m)
      expect(info).toMatch(/^Title: +Åströmin Pyörähuollon asiakasrekisteri$/m)
      expect(info).toMatch(/^Page size: .*A4/m)
      const catalogue = Object.values(jsonOf(pdf).qpdf[1])
        .map(({ value }) => JSON.stringify(value) ?? '')
        .find((object) => object.includes('"/Type":"/Catalog"'))
      expect(catalogue).toContain('"/Lang":"u:fi"')
      expect(catalogue).toContain('"/DisplayDocTitle":true')
    })

    test('has only our fonts, embedded', async () => {
      const fonts = inspect('pdffonts', ['{}'], await fileOf(longFixture))
        .trim()
        .split('\n')
        .slice(2)
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceSans3-\S+ .* yes yes yes +\d+ +\d+ *$/)
    })

    test('has the headings as its outline, with numbers, under the title', async () => {
      const headings = (sections: readonly Section[], depth: number): string[] =>
        sections.flatMap((one) => [
          `${depth} ${one.number} ${one.heading}`,
          ...one.blocks.flatMap((block) =>
            block.kind === 'subheading' ? [`${depth + 1} ${plainText(block.text)}`] : [],
          ),
          ...headings(one.sections, depth + 1),
        ])
      for (const notice of [fixture, longFixture]) {
        expect(bookmarksOf(await print({ ...notice, footnotes: [] }))).toEqual([
          `1 ${notice.title}`,
          ...headings(notice.sections, 2),
        ])
      }
    })

    test('has headings, tables, lists and links tagged as such', async () => {
      const tags = tagsOf(await fileOf(fixture))
      const count = (tag: string) => tags.filter((one) => one === tag).length
      expect(count('H1')).toBe(1)
      expect(count('H2')).toBeGreaterThan(5)
      expect(count('Table')).toBe(2)
      expect(count('TH')).toBe(3 + 5 + 3 + 3)
      expect(count('L')).toBe(4)
      expect(count('LI')).toBeGreaterThanOrEqual(7)
      expect(count('Link')).toBeGreaterThanOrEqual(4)
    })

    test('has links to addresses and to sections, boxed ones as well', async () => {
      const boxed = { ...longFixture, sections: longFixture.sections.map((one) => ({ ...one, boxed: true })) }
      const pdf = await print(boxed)
      const anchors = inspect('pdfinfo', ['-dests', '{}'], pdf)
      for (const { id } of boxed.sections) expect(anchors).toContain(`"${id}"`)
      expect(Buffer.from(pdf).includes('(mailto:tietosuoja@pyora.example)')).toBe(true)
    })
  })

  describe.skipIf(toolsMissing !== undefined)('the text', () => {
    test('is that of the page', async () => {
      const flow = flowOf(await fileOf(longFixture)).replace(/\s/g, '')
      const missing = textsOf(renderPage(longFixture)).filter(
        (text) => !flow.includes(text.replace(/\s/g, '')),
      )
      expect(missing).toEqual([])
    })

    test('prints the address of a link, as paper needs it', async () => {
      expect(flowOf(await fileOf(fixture))).toContain('valitusohje (https://tietosuoja.example/valitus)')
    })

    test('has its margins: the register from the second page, and controller, version, date and page on each', async () => {
      const pages = textOf(await fileOf(longFixture))
        .split('\f')
        .slice(0, -1)
      expect(pages.length).toBeGreaterThan(3)
      pages.forEach((page, index) => {
        expect(page).toContain(`sivu ${index + 1} / ${pages.length}`)
        expect(page).toContain('Åströmin Pyörähuolto Oy')
        expect(page).toMatch(/Versio.2\.1 · Päivitetty.12\.10\.2026/)
        const head = 'Åströmin Pyörähuollon asiakasrekisteri · Tietosuojaseloste'
        expect(page.includes(head)).toBe(index > 0)
      })
    })

    test('has the word for a draft on each page, and no other notice has it', async () => {
      const pages = textOf(await print({ ...longFixture, draft: true }))
        .split('\f')
        .slice(0, -1)
      for (const page of pages) expect(page).toContain('LUONNOS')
      expect(flowOf(await fileOf(fixture)).toLowerCase()).not.toContain('luonnos')
    })

    test('has contents with true pages from four pages up', async () => {
      expect(flowOf(await fileOf(fixture))).not.toContain('Sisällys')
      const pages = textOf(await fileOf(longFixture)).split('\f')
      for (const { number, heading } of longFixture.sections) {
        const [, page] = new RegExp(`^${number} ${heading} (\\d+)$`, 'm').exec(pages[0] ?? '') ?? []
        const places = pages.flatMap((text, index) =>
          new RegExp(`^${number} ${heading}(?! \\d+$)`, 'm').test(text) ? [index + 1] : [],
        )
        expect(places, heading).toContain(Number(page))
      }
    })

    test('repeats the header of a long table, and breaks no row', async () => {
      const pages = textOf(await fileOf(longFixture))
        .split('\f')
        .filter((page) => page.includes('eväste-'))
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages) expect(page).toContain('Eväste Käyttötarkoitus Kesto')
      expect(pages.flatMap((page) => page.match(/eväste-\d+ Muistaa .* 13 kuukautta/g) ?? [])).toHaveLength(
        60,
      )
    })

    test('is printed as written, markup and all', async () => {
      const words = '<b>&amp;</b> {{x}} *a* #b </style><script>document.title = 1</script>'
      const hostile = { ...fixture, title: words, controller: words, sections: [], footnotes: [] }
      expect(flowOf(await print(hostile)).split('<b>&amp;</b> {{x}} *a*').length).toBeGreaterThan(1)
    })
  })

  test('numbers and contents grow no page: a notice of three pages has none', async () => {
    if (toolsMissing !== undefined) return
    expect(pagesOf(await fileOf(fixture))).toBeLessThan(4)
  })

  test('characters that no font has are told of as by Typst, and printed as a square', async () => {
    const blocks = [paragraph('Hei 👋🏽 ja 漢!', ['/security/0/fi']), paragraph('漢', ['/security/0/fi'])]
    const { value, diagnostics } = await open.engine.print(
      { ...fixture, footnotes: [], sections: [section('only', '1', 'Ainoa', blocks)] },
      options,
    )
    const args = { characters: ['👋🏽', '漢'], codePoints: ['U+1F44B U+1F3FD', 'U+6F22'], substitute: '□' }
    expect(diagnostics).toEqual([
      {
        code: 'pdf/missing-glyph',
        severity: 'warning',
        file: 'notices/x.yaml',
        path: ['security', 0, 'fi'],
        args,
      },
    ])
    if (toolsMissing === undefined) expect(flowOf(value ?? new Uint8Array())).toContain('Hei □ ja □!')
  })

  test.skipIf(toolsMissing)(
    'the typeface of the brand sets the text and the margins, with ours behind',
    async () => {
      const bytes = renamedFont('Regular')
      const face = {
        format: 'truetype',
        base64: bytes.toString('base64'),
        weight: '400',
        italic: false,
      } as const
      // Bold is left to the font that is there; the same letters in ours would show as another font.
      const brand = { font: { name: familyName, faces: [face] } }
      const branded = openEngine({
        fonts: [bytes],
        renderPage: (notice) => renderHtml(notice, { formats: ['html', 'pdf'], brand }),
      })
      const { value, diagnostics } = await branded.engine.print(longFixture, {
        ...options,
        brand: { font: familyName },
      })
      await branded.end()
      expect(diagnostics).toEqual([])
      const fonts = inspect('pdffonts', ['{}'], value ?? new Uint8Array())
      expect(fonts).toContain(`${postScriptName}Regular`)
      expect(fonts).not.toContain('SourceSans3')
    },
  )

  test('what a template asks of the network is refused, and told of', async () => {
    templated = (notice) =>
      renderPage(notice).replace(
        '</body>',
        '<img src="https://evil.example/a.png"><link rel="stylesheet" href="http://evil.example/b.css"><img src="file:///etc/passwd"></body>',
      )
    const { value, diagnostics } = await own.engine.print(fixture, options)
    expect(value).toBeUndefined()
    expect(diagnostics).toEqual([
      {
        code: 'pdf/blocked-request',
        severity: 'error',
        file: 'notices/x.yaml',
        path: [],
        args: { addresses: ['http://evil.example/b.css', 'https://evil.example/a.png'] },
      },
    ])
  })

  test('no script of a template runs', async () => {
    templated = (notice) =>
      renderPage(notice).replace('</head>', '<script>document.title = "scripted"</script></head>')
    const pdf = await print(fixture, own)
    expect(
      Buffer.from(pdf).includes(Buffer.from('scripted', 'utf16le').swap16().toString('hex').toUpperCase()),
    ).toBe(false)
    if (toolsMissing === undefined) expect(inspect('pdfinfo', ['{}'], pdf)).not.toContain('scripted')
  })

  test('a page without a head is printed in our fonts as well', async () => {
    templated = () => `<!doctype html><title>x</title><p style="font-family: 'Source Sans 3'">Ää`
    const pdf = await print(fixture, own)
    if (toolsMissing === undefined) expect(inspect('pdffonts', ['{}'], pdf)).toContain('SourceSans3-Regular')
  })
})

/** Texts of a page that paper shows: what is hidden in print is left out. */
function textsOf(html: string): string[] {
  const hidden = /^(?:skip-link|contents|languages|download|back|page-footer)$/
  interface Node {
    readonly nodeName: string
    readonly value?: string
    readonly attrs?: readonly { readonly name: string; readonly value: string }[]
    readonly childNodes?: readonly Node[]
  }
  const walk = (node: Node): string[] => {
    if (['head', 'style'].includes(node.nodeName)) return []
    const classes = node.attrs?.find(({ name }) => name === 'class')?.value.split(' ') ?? []
    if (classes.some((name) => hidden.test(name))) return []
    if (node.nodeName === '#text') return node.value?.trim() ? [node.value] : []
    return (node.childNodes ?? []).flatMap(walk)
  }
  return walk(parse(html) as unknown as Node)
}

describe.skipIf(browserPath === undefined)('in another process, folder and time zone', () => {
  test('the bytes are the same', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notice-elsewhere-'))
    try {
      const bin = join(import.meta.dirname, '../../../bin/notice.js')

      const build = async (name: string, env: Record<string, string>) => {
        const root = join(folder, name)

        writeTree(root, { 'notices/a.yaml': register('a') })
        await promisify(execFile)(process.execPath, [bin, 'build', '-f', 'pdf', '--pdf-engine', 'chromium'], {
          cwd: root,
          env: { PATH: process.env['PATH'], CHROME_PATH: browserPath, ...env },
        })

        return readFileSync(join(root, 'published/a.fi.pdf'))
      }
      const one = await build('one', { TZ: 'Pacific/Kiritimati', LC_ALL: 'fi_FI.UTF-8' })
      const other = await build('another folder/ä', { TZ: 'America/Adak', LC_ALL: 'C' })
      expect(same(one, other)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
