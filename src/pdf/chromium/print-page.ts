/** Prints HTML on a page of a browser: no script, no request, no waiting without end. */
import type { Browser, HTTPRequest, Page } from 'puppeteer'
import { type PrintedPages, printedPages } from './printed-pages.ts'

/** A page, and what it has asked for since the last print began. */
export interface PrintPage {
  readonly page: Page
  readonly blocked: Set<string>
  /** Rejects when the page crashes; puppeteer would wait on. */
  readonly crash: Promise<never>
}

/** Lets through what a page carries within, and the page itself; everything else is refused and noted. */
function judge(request: HTTPRequest, blocked: Set<string>): void {
  const address = request.url()
  if (address.startsWith('data:') || address === 'about:blank') {
    request.continue().catch(() => undefined)
    return
  }
  blocked.add(address)
  request.abort('blockedbyclient').catch(() => undefined)
}

/** Opens a page that can be printed on again and again. */
export async function openPrintPage(browser: Browser): Promise<PrintPage> {
  const page = await browser.newPage()
  const blocked = new Set<string>()
  await page.setJavaScriptEnabled(false)
  // The policy of the page forbids its requests in silence, and forbids our fonts. Here they are refused and told of.
  await page.setBypassCSP(true)
  await page.setRequestInterception(true)
  page.on('request', (request) => judge(request, blocked))
  await page.emulateMediaType('print')
  const crash = new Promise<never>((_, reject) => {
    page.on('error', reject)
  })
  // Nobody may be waiting when it happens.
  crash.catch(() => undefined)
  return { page, blocked, crash }
}

/** All faces, also those that only the margins of the sheets use. One that is broken is left to the fallback. */
const loadFonts = 'Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined)'

/** The words of every heading that is printed, as a reader sees them. */
const findHeadings = `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((heading) => heading.getClientRects().length > 0)
  .map((heading) => heading.textContent.replace(/\\s+/g, ' ').trim())`

/** A file, a character a byte, and the headings of the page that it was printed from. */
export interface Printed {
  readonly pdf: string
  readonly headings: readonly string[]
}

async function printOnce({ page }: PrintPage, html: string): Promise<Printed> {
  // What waits for a quiet network waits for ever in some versions of the browser.
  await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 0 })
  await page.evaluate(loadFonts)
  const headings = (await page.evaluate(findHeadings)) as readonly string[]
  const bytes = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    timeout: 0,
  })
  return { pdf: Buffer.from(bytes).toString('latin1'), headings }
}

/**
 * Prints, and prints again once it is known on which pages things stand.
 *
 * @param html the page, by the rules that its contents need: none are known at first
 */
export async function printHtml(
  on: PrintPage,
  html: (pages: PrintedPages | undefined) => string,
): Promise<Printed> {
  on.blocked.clear()
  const work = async () => {
    const first = await printOnce(on, html(undefined))
    if (on.blocked.size > 0) return first
    return printOnce(on, html(printedPages(first.pdf)))
  }
  return Promise.race([work(), on.crash])
}
