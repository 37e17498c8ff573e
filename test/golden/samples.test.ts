/**
 * The five samples, whole, in both languages: what a change alters in print is seen in review.
 *
 * `npm test -- -u test/golden` writes the golden files anew. PDFs are held by text, outline, tags and fonts, since their
 * bytes change with every release of the engine.
 */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { bookmarksOf, flowOf, inspect, jsonOf, tagsOf, toolsMissing } from '../pdf/pdf-tools.ts'

const SAMPLES = ['accounting-firm', 'cleanroom-services', 'event-rental', 'invoice-app', 'water-care']
const LANGUAGES = ['fi', 'en']
const notices = join(import.meta.dirname, '../../notices')

/** The sample workspace in a folder of its own, built in these formats. */
async function built(formats: string) {
  const world = openWorld({})
  cpSync(notices, join(world.folder, 'notices'), { recursive: true })
  const result = await world.run('build', '-f', formats)
  expect(result).toMatchObject({ status: 0 })
  return world
}

/** Styles are the same in every page and have tests of their own. */
const withoutStyles = (html: string) => html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>')

test('Markdown and HTML', async () => {
  const world = await built('md,html')
  for (const sample of SAMPLES) {
    for (const language of LANGUAGES) {
      const name = `${sample}.${language}`
      await expect(world.read(`${name}.md`)).toMatchFileSnapshot(`documents/${name}.md`)
      await expect(withoutStyles(world.read(`${name}.html`))).toMatchFileSnapshot(`documents/${name}.html`)
    }
  }
})

describe.skipIf(toolsMissing !== undefined)('PDF', { timeout: 60_000 }, () => {
  const whole = async () => {
    const world = await built('md,pdf')
    return new Map(world.names().map((name) => [name, world.bytes(name)]))
  }
  let building: ReturnType<typeof whole> | undefined

  test.each(SAMPLES)('%s', async (sample) => {
    building ??= whole()
    const files = await building
    for (const language of LANGUAGES) {
      const pdf = files.get(`${sample}.${language}.pdf`) ?? new Uint8Array()
      const headings = headingsOf(new TextDecoder().decode(files.get(`${sample}.${language}.md`)))

      expect(inspect('qpdf', ['--check', '{}'], pdf)).toContain('No syntax or stream encoding errors found')
      expect(inspect('pdfinfo', ['{}'], pdf)).toMatch(/^Tagged: +yes$/m)
      expect(inspect('pdfinfo', ['-meta', '{}'], pdf)).toMatch(/pdfuaid:part(?:>|=")1/)
      expect(fontsOf(pdf).every((font) => /SourceSans3/.test(font))).toBe(true)
      expect(languageOf(pdf)).toBe(language)
      expect(bookmarksOf(pdf).map((mark) => mark.replace(/^\d /, ''))).toEqual(headings)
      expect(tagsOf(pdf)).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'Link']))
      expectInOrder(flowOf(pdf), headings)
    }
  })
})

/** Section headings with their numbers, in order, as the Markdown of the same notice has them. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#{2,6} (.*)$/gm)].map((match) => (match[1] ?? '').replaceAll('\\', ''))
}

/** Every heading in the text of the sheets after the contents, å, ä and ö whole. */
function expectInOrder(text: string, headings: readonly string[]): void {
  const squeezed = text.replace(/\s/g, '')
  let from = 0
  for (const heading of headings) {
    const at = squeezed.indexOf(heading.replace(/\s/g, ''), from)
    expect(at, `${heading} in the text`).toBeGreaterThanOrEqual(from)
    from = at
  }
}

function fontsOf(pdf: Uint8Array): string[] {
  const [, , ...rows] = inspect('pdffonts', ['{}'], pdf).trim().split('\n')
  return rows.map((row) => row.split(/\s+/)[0] ?? '')
}

function languageOf(pdf: Uint8Array): unknown {
  const [, objects] = jsonOf(pdf).qpdf
  const values = Object.values(objects).map(({ value }) => value as Record<string, unknown> | undefined)
  const lang = values.find((value) => value?.['/Type'] === '/Catalog')?.['/Lang']
  return String(lang).replace(/^u:/, '').split('-')[0]
}
