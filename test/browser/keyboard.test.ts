/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Pages by the keyboard alone: everything is reached in its order, and the focus can always be seen. */
import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { type FocusView, focusableCount, focusView } from './in-page/focus.ts'
import { openContents } from './in-page/open-contents.ts'
import { forceColours, type Mode, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'
import { type PublishedPage, publishedPages } from './published-pages.ts'

const openPage = openBrowser()

/** Pages that differ in what the keyboard meets: both languages are built from the same parts. */
async function englishPages(): Promise<readonly PublishedPage[]> {
  const all = (await publishedPages('samples', 'draft')).filter(({ language }) => language === 'en')
  expect(all.filter(({ isIndex }) => isIndex)).toHaveLength(2)
  expect(all).toHaveLength(8)
  return all
}

/**
 * Presses the key once for each element that can be reached, and tells what was met.
 *
 * The page itself looks each time before the focus moves on: to ask it from here would wait for it as often.
 */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<FocusView[]> {
  const count = await page.evaluate(focusableCount)
  const isWatched = await page.evaluate('typeof window.met === "object"')
  if (!isWatched)
    await page.evaluate(
      `addEventListener('keydown', ({ key }) => key === 'Tab' && met.push((${focusView})()), true)`,
    )
  await page.evaluate('window.met = []')
  if (key === 'Shift+Tab') await page.keyboard.down('Shift')
  await Promise.all(
    Array.from({ length: count }, () => [page.keyboard.down('Tab'), page.keyboard.up('Tab')]).flat(),
  )
  const last = await page.evaluate(focusView)
  await page.keyboard.up('Shift')
  // Before the first key the focus was where the walk begins.
  const met = [...((await page.evaluate('met')) as FocusView[]).slice(1), last]
  expect(count).toBeGreaterThan(3)
  expect(met.map(({ at }) => at)).toEqual(
    key === 'Tab' ? [...Array(count).keys()] : [...Array(count).keys()].reverse(),
  )
  return met
}

const faultsOf = (views: readonly FocusView[]) =>
  views.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))

describe.skipIf(browserPath === undefined)('by the keyboard', { timeout: 120_000 }, () => {
  test.each<Mode>(['light', 'dark', 'phone'])(
    'Tab reaches everything in its order, in view: %s',
    async (mode) => {
      const { page, noise } = await openPage()
      await setMode(page, mode)
      // The dark scheme changes colours only, which the draft and the page that lists it have all of.
      const all = await englishPages()
      for (const { name, address } of mode === 'dark' ? all.filter(({ set }) => set === 'draft') : all) {
        await page.goto(address)
        // The contents of a phone are open for the second way, so that their links are met too.
        expect(faultsOf(await walk(page, 'Tab')), `${name}, forward`).toEqual([])
        await page.evaluate(openContents)
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
        await page.keyboard.press('Tab')
        expect(faultsOf(await walk(page, 'Shift+Tab')), `${name}, backward`).toEqual([])
        expect(noise(), name).toEqual([])
      }
      await page.close()
    },
  )

  test('the focus is seen in the colours of the system too', async () => {
    const { page } = await openPage()
    await setMode(page, 'light')
    await forceColours(page)
    const [first] = await englishPages()
    await page.goto(first?.address ?? '')
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    expect(faultsOf(await walk(page, 'Tab'))).toEqual([])
    await page.close()
  })

  test('the link that skips to the content comes first, is seen, and skips', async () => {
    const { page } = await openPage()
    for (const mode of ['light', 'phone', 'zoomed'] as const) {
      await setMode(page, mode)
      for (const { name, address } of await englishPages()) {
        await page.goto(address)
        await page.keyboard.press('Tab')
        expect(await page.$eval('.skip-link', (link) => link === document.activeElement), name).toBe(true)
        expect(faultsOf([await page.evaluate(focusView)]), `${name}, ${mode}`).toEqual([])
        await page.keyboard.press('Enter')
        expect(await page.$eval('main', (main) => main.getBoundingClientRect().top), name).toBeLessThan(740)
        await page.keyboard.press('Tab')
        expect(
          await page.evaluate(() => document.activeElement?.closest('main') !== null),
          `${name}: what comes after`,
        ).toBe(true)
      }
    }
    await page.close()
  })

  test.each<Mode>(['light', 'phone', 'zoomed'])(
    'Enter in the contents brings the heading into view: %s',
    async (mode) => {
      const { page, noise } = await openPage()
      await setMode(page, mode)
      for (const { name, address, isIndex } of await englishPages()) {
        if (isIndex) continue
        await page.goto(address)
        if (mode !== 'light') {
          await page.focus('.contents summary')
          await page.keyboard.press('Enter')
          expect(await page.$eval('.contents details', (it) => it.open)).toBe(true)
        }
        const count = await page.evaluate(contentsCount)
        expect(count).toBeGreaterThan(8)
        await page.evaluate(landed, 0)
        for (let at = 0; at < count; at += 1) {
          await Promise.all([page.keyboard.down('Enter'), page.keyboard.up('Enter')])
          expect(await page.evaluate(landed, at + 1), `${name}, ${mode}`).toMatch(/^in view/)
        }
        expect(noise(), name).toEqual([])
      }
      await page.close()
    },
  )
})

/** Runs inside the page. */
function contentsCount(): number {
  return [...document.querySelectorAll('.contents a')].filter((link) => link.checkVisibility()).length
}

/**
 * Runs inside the page: whether the heading of the section in the address can be seen, its first line at least. Then the
 * focus goes to the link at `next` in the contents.
 */
function landed(next: number): string {
  const seen = look()
  const links = [...document.querySelectorAll<HTMLElement>('.contents a')]
  links.filter((link) => link.checkVisibility())[next]?.focus()
  return seen

  function look(): string {
    const id = decodeURIComponent(location.hash.slice(1))
    const heading = document.getElementById(id)?.querySelector('h2, h3, h4, h5, h6')
    if (heading === null || heading === undefined) return `#${id} has no heading`
    const range = document.createRange()
    range.selectNodeContents(heading)
    const [line] = range.getClientRects()
    if (line === undefined) return `#${id} is not shown`
    if (line.top < -1 || line.bottom > window.innerHeight) return `#${id} is at ${line.top}`
    const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2)
    return top !== null && heading.contains(top) ? `in view: ${id}` : `#${id} is covered by ${top?.className}`
  }
}
