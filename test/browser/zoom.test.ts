/// <reference lib="dom" />
/** Pages for those who need large letters: nothing is cut, covered or out of reach. */
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { layoutFaults } from './in-page/layout-faults.ts'
import { type Mode, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'
import { fixtureSets, publishedPages } from './published-pages.ts'

const pages = publishedPages()
const openPage = openBrowser()
/** Letters of twice the size, as a reader sets them for all pages (WCAG 2.2, success criterion 1.4.4). */
const openLargePage = openBrowser('--blink-settings=defaultFontSize=32')

/** The spacing that a page must bear (WCAG 2.2, success criterion 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

const CASES: readonly (readonly [what: string, mode: Mode, style: string])[] = [
  ['as they are', 'light', ''],
  ['on a phone', 'phone', ''],
  ['at 400 %', 'zoomed', ''],
  ['with space between letters, words and lines', 'light', SPACED],
  ['with space between letters, words and lines, at 400 %', 'zoomed', SPACED],
  ['on paper', 'print', ''],
]

describe.skipIf(browserPath === undefined)('nothing is cut or covered', { timeout: 120_000 }, () => {
  test.each(CASES)('%s', (_what, mode, style) => lookAtAll(openPage, mode, style))

  test.each<Mode>(['light', 'phone'])('with letters of twice the size: %s', async (mode) => {
    await lookAtAll(openLargePage, mode, '')
  })
})

async function lookAtAll(open: typeof openPage, mode: Mode, style: string): Promise<void> {
  const { page, noise } = await open()
  await setMode(page, mode)
  const faults: string[] = []
  for (const { name, address } of await pages.of('samples', 'draft', ...fixtureSets)) {
    await page.goto(address)
    await page.$$eval('.contents details', (all) =>
      all.forEach((it) => {
        it.open = true
      }),
    )
    if (style !== '') await page.addStyleTag({ content: style })
    const found = [...(await page.evaluate(layoutFaults)), ...noise()]
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  expect(faults).toEqual([])
  await page.close()
}
