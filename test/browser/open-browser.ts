/** One browser for a test file, and pages that tell of every noise they make. */
import type { Browser, Page } from 'puppeteer'
import { afterAll } from 'vitest'
import { browserPath } from './find-browser.ts'
import { installColours } from './in-page/colours.ts'

export interface ListenedPage {
  readonly page: Page
  /** Console messages, errors, and requests other than for a page itself, since it was last asked. */
  noise(): readonly string[]
}

/** To be called at the top of a test file: starts the browser with the first page, ends it after the tests. */
export function openBrowser(...flags: readonly string[]): () => Promise<ListenedPage> {
  let browser: Promise<Browser> | undefined
  afterAll(async () => (await browser)?.close())
  return async () => {
    browser ??= launchBrowser(flags)
    const page = await (await browser).newPage()
    await page.evaluateOnNewDocument(installColours)
    return listened(page)
  }
}

async function launchBrowser(flags: readonly string[]): Promise<Browser> {
  const { launch } = await import('puppeteer')
  // Only root, as in a container, has to do without the sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // Nobody looks at what is painted; places, sizes and colours are the same without these layers.
  const unpainted = ['--disable-gpu', '--disable-gpu-compositing', '--disable-threaded-compositing']
  return launch({ executablePath: browserPath ?? '', args: [...args, ...unpainted, ...flags] })
}

function listened(page: Page): ListenedPage {
  let noise: string[] = []
  page.on('console', (message) => noise.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${String(error)}`))
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
      noise.push(`request: ${request.url()}`)
  })
  return {
    page,
    noise: () => {
      const heard = noise
      noise = []
      return heard
    },
  }
}
