/// <reference lib="dom" />
/** The published sample pages in a real browser: silent, self-contained, whole on a phone, every link landing. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld } from '../cli/open-world.ts'
import { browserPath } from './find-browser.ts'

const notices = join(import.meta.dirname, '../../notices')

describe.skipIf(browserPath === undefined)('pages in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const { launch } = await import('puppeteer')
    // Only root, as in a container, has to do without the sandbox.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await launch({ executablePath: browserPath ?? '', args })
  })
  afterAll(() => browser.close())

  test('every page of the samples', { timeout: 60_000 }, async () => {
    const world = openWorld({})
    cpSync(notices, join(world.folder, 'notices'), { recursive: true })
    // All formats, so that the links between files lead to files that are there.
    expect(await world.run('build')).toMatchObject({ status: 0 })
    const names = world.names().filter((name) => name.endsWith('.html'))
    expect(names).toHaveLength(12)
    for (const name of names) {
      const page = await browser.newPage()
      const noise = listen(page)
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 900 })
        await page.goto(pathToFileURL(join(world.published, name)).href)
        const seen = await page.evaluate(survey)
        expect(seen.overflow, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0)
        expect(seen.lost, `${name}: links to nowhere`).toEqual([])
        expect(seen.repeated, `${name}: ids that stand twice`).toEqual([])
        for (const file of seen.files) expect(world.names(), `${name} leads to ${file}`).toContain(file)
      }
      expect(noise, name).toEqual([])
      await page.close()
    }
  })
})

/** Console messages, errors and requests of a page other than for itself. */
function listen(page: Page): string[] {
  const noise: string[] = []
  page.on('console', (message) => noise.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${String(error)}`))
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
      noise.push(`request: ${request.url()}`)
  })
  return noise
}

/** Runs inside the page. */
function survey() {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  const hrefs = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lost: hrefs.filter((href) => href.startsWith('#') && !ids.includes(decodeURIComponent(href.slice(1)))),
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    files: hrefs.filter((href) => /^[a-z][\w-]*\.[a-z]{2}\.(?:html|md|pdf)$/.test(href)),
  }
}
