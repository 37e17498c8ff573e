/// <reference lib="dom" />
/** Pages for those who need large letters: nothing is cut, covered or out of reach. */
import { describe, expect, test } from 'vitest'
import { browserPath } from './find-browser.ts'
import { layoutFaults } from './in-page/layout-faults.ts'
import { openContents } from './in-page/open-contents.ts'
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

interface Look {
  readonly what: string
  readonly mode: Mode
  readonly style?: string
  /** Whether only the models are looked at so. */
  readonly models?: true
}

/**
 * How pages are looked at. Words are cut where they are longest beside the room that they have: every page is looked at
 * where that is worst, at 400 % with space between the letters. A phone and 400 % are the same columns with more room,
 * and are left to the models, which have every style.
 */
const LOOKS: readonly Look[] = [
  { what: 'as they are', mode: 'light' },
  { what: 'with space between letters, words and lines', mode: 'light', style: SPACED },
  { what: 'with space between letters, words and lines, at 400 %', mode: 'zoomed', style: SPACED },
  { what: 'at 400 %', mode: 'zoomed', models: true },
  { what: 'on paper', mode: 'print' },
  { what: 'on a phone', mode: 'phone', models: true },
]

// The narrowest screen leaves the least room beside large letters, so it is the one that every page is looked at on.
const LARGE_LOOKS: readonly Look[] = [
  { what: 'with letters of twice the size: light', mode: 'light', models: true },
  { what: 'with letters of twice the size: phone', mode: 'phone' },
]

describe.skipIf(browserPath === undefined)('nothing is cut or covered', { timeout: 120_000 }, () => {
  for (const [open, looks] of [
    [openPage, LOOKS],
    [openLargePage, LARGE_LOOKS],
  ] as const) {
    // To open a page takes longer than to look at it: each is opened once and looked at in every way.
    let faults: Promise<ReadonlyMap<Look, readonly string[]>> | undefined
    test.each(looks)('$what', async (look) => {
      faults ??= faultsOf(open, looks)
      expect((await faults).get(look)).toEqual([])
    })
  }
})

async function faultsOf(open: typeof openPage, looks: readonly Look[]): Promise<Map<Look, string[]>> {
  const { page, noise } = await open()
  const faults = new Map(looks.map((look) => [look, [] as string[]]))
  const all = await publishedPages('samples', 'draft', ...fixtureSets)
  const models = modelPages(all)
  // A page is loaded anew where fingers take the place of a mouse, so those ways come one after the other as well.
  for (const isTouched of [false, true])
    for (const one of all) {
      const asked = looks.filter(
        (look) => (look.mode === 'phone') === isTouched && (look.models !== true || models.includes(one)),
      )
      for (const [at, look] of asked.entries()) {
        await setMode(page, look.mode)
        if (at === 0) await page.goto(one.address)
        await page.evaluate(openContents)
        await page.evaluate(setStyle, look.style ?? '')
        const found = [...(await page.evaluate(layoutFaults)), ...noise()]
        faults.get(look)?.push(...found.map((fault) => `${one.name}: ${fault}`))
      }
    }
  await page.close()
  return faults
}

/** Runs inside the page: the style in place of the one that was set before. */
function setStyle(style: string): void {
  const element = document.getElementById('set') ?? document.head.appendChild(document.createElement('style'))
  element.id = 'set'
  element.textContent = style
}
