/// <reference lib="dom" />
/** Pages for those who need large letters: nothing is cut, covered or out of reach. */
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { layoutFaults } from './in-page/layout-faults.ts'
import { modelPages } from './model-pages.ts'
import { type Mode, setMode } from './modes.ts'
import { openBrowser } from './open-browser.ts'
import { fixtureSets, publishedPages } from './published-pages.ts'

const openPage = openBrowser()
/** Letters of twice the size, as a reader sets them for all pages (WCAG 2.2, success criterion 1.4.4). */
const openLargePage = openBrowser('--blink-settings=defaultFontSize=32')

/** The spacing that a page must bear (WCAG 2.2, success criterion 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

/**
 * How pages are looked at, and whether only the models are. Words are cut where they are longest beside the room that
 * they have: every page is looked at where that is worst, at 400 % with space between the letters. A phone and 400 % are
 * the same columns with more room, and are left to the models, which have every style.
 */
const CASES: readonly (readonly [what: string, mode: Mode, style: string, models: boolean])[] = [
  ['as they are', 'light', '', false],
  ['on a phone', 'phone', '', true],
  ['at 400 %', 'zoomed', '', true],
  ['with space between letters, words and lines', 'light', SPACED, false],
  ['with space between letters, words and lines, at 400 %', 'zoomed', SPACED, false],
  ['on paper', 'print', '', false],
]

describe.skipIf(browserPath === undefined)('nothing is cut or covered', { timeout: 120_000 }, () => {
  test.each(CASES)('%s', (_what, mode, style, models) => lookAtAll(openPage, mode, style, models))

  // The narrowest screen leaves the least room beside large letters, so it is the one that every page is looked at on.
  test.each<Mode>(['light', 'phone'])('with letters of twice the size: %s', async (mode) => {
    await lookAtAll(openLargePage, mode, '', mode === 'light')
  })
})

async function lookAtAll(
  open: typeof openPage,
  mode: Mode,
  style: string,
  modelsOnly: boolean,
): Promise<void> {
  const { page, noise } = await open()
  await setMode(page, mode)
  const faults: string[] = []
  const all = await publishedPages('samples', 'draft', ...fixtureSets)
  for (const { name, address } of modelsOnly ? modelPages(all) : all) {
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
