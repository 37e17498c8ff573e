/// <reference lib="dom" />
/** Every published page in a real browser: silent, in order, in its language, each link landing. */
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { jumpTo, survey } from './in-page/survey.ts'
import { type Mode, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'
import { fixtureSets, type PublishedPage, publishedPages } from './published-pages.ts'

const openPage = openBrowser()

interface Visit extends PublishedPage {
  readonly seen: ReturnType<typeof survey>
  readonly jumps: ReturnType<typeof jumpTo>
  readonly noise: readonly string[]
}

const visits = new Map<Mode, Promise<readonly Visit[]>>()

/** What is met on all pages, each of which is opened once in a mode, with all the links within it followed. */
function visited(mode: Mode): Promise<readonly Visit[]> {
  const known = visits.get(mode) ?? visitAll(mode)
  visits.set(mode, known)
  return known
}

async function visitAll(mode: Mode): Promise<readonly Visit[]> {
  const { page, noise } = await openPage()
  await setMode(page, mode)
  const all: Visit[] = []
  for (const one of await publishedPages('samples', 'draft', ...fixtureSets)) {
    await page.goto(one.address)
    const seen = await page.evaluate(survey)
    all.push({ ...one, seen, jumps: await page.evaluate(jumpTo), noise: noise() })
  }
  await page.close()
  return all
}

describe.skipIf(browserPath === undefined)('pages in a browser', { timeout: 120_000 }, () => {
  test('samples and fixtures are all there', async () => {
    const samples = await publishedPages('samples')
    expect(samples).toHaveLength(12)
    expect(samples.filter(({ isIndex }) => isIndex)).toHaveLength(2)
    for (const set of fixtureSets) expect(await publishedPages(set), set).not.toHaveLength(0)
  })

  test('a page says what it is, in order and in its language, and makes no noise', async () => {
    for (const { name, set, language, beside, seen, noise } of await visited('light')) {
      expect(seen.language, name).toBe(language)
      expect(seen.strangeLanguages, `${name}: languages of links`).toEqual([])
      expect(seen.lost, `${name}: links to nowhere`).toEqual([])
      expect(seen.repeated, `${name}: ids that stand twice`).toEqual([])
      expect(seen.skipped, `${name}: headings that skip a level`).toEqual([])
      expect(seen.topHeadings, `${name}: headings of the first level`).toBe(1)
      expect(seen.small, `${name}: targets under 24 px`).toEqual([])
      expect(seen.moving, `${name}: what moves for those who want no motion`).toEqual([])
      // The PDFs of fixtures, which their pages lead to, are printed by tests of their own.
      const isPrinted = (file: string) => fixtureSets.includes(set) && file.endsWith('.pdf')
      const lost = seen.files.filter((file) => !beside.includes(file) && !isPrinted(file))
      expect(lost, `${name}: files`).toEqual([])
      expect(noise, name).toEqual([])
    }
  })

  test.each(['light', 'phone'] as const)('every link within a page lands: %s', async (mode) => {
    let count = 0
    for (const { name, seen, jumps, noise } of await visited(mode)) {
      // Lines break elsewhere on a phone, and targets with them.
      expect(seen.small, `${name}: targets under 24 px`).toEqual([])
      count += jumps.length
      expect(
        jumps.filter(({ fault }) => fault !== ''),
        name,
      ).toEqual([])
      expect(noise, name).toEqual([])
    }
    expect(count).toBeGreaterThan(300)
  })
})
