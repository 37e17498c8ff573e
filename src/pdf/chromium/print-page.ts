/** Prints HTML on a page of a browser: no script, no request, no waiting without end. */
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer'
import { contentsStyle, emptyContents, type PrintFace, typeface } from './print-style.ts'
import { printedPages } from './printed-pages.ts'

/** A page, and what it has asked for since the last print began. */
export interface PrintPage {
  readonly page: Page
  readonly session: CDPSession
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

/**
 * Opens a page that can be printed on again and again.
 *
 * @param faces the typeface: it stays on the page, whatever is written there, so that it is read once
 */
export async function openPrintPage(browser: Browser, faces: readonly PrintFace[]): Promise<PrintPage> {
  const page = await browser.newPage()
  const blocked = new Set<string>()
  await page.setJavaScriptEnabled(false)
  // The policy of the page forbids its requests in silence. Here they are refused and told of.
  await page.setBypassCSP(true)
  await page.setRequestInterception(true)
  page.on('request', (request) => judge(request, blocked))
  await page.emulateMediaType('print')
  const crash = new Promise<never>((_, reject) => {
    page.on('error', reject)
  })
  // Nobody may be waiting when it happens.
  crash.catch(() => undefined)
  await page.evaluate(
    (name, made) => {
      for (const { source, ...descriptors } of made)
        document.fonts.add(new FontFace(name, source, descriptors))
    },
    typeface,
    faces,
  )
  return { page, session: await page.createCDPSession(), blocked, crash }
}

/** A file, a character a byte, and the headings of the page that it was printed from. */
export interface Printed {
  readonly pdf: string
  readonly headings: readonly string[]
}

/** Sets the styles that stand behind those of the page. */
const addStyle = (css: string): string =>
  `document.adoptedStyleSheets = [new CSSStyleSheet()]; document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(css)});`

/** All faces, also those that only the margins of the sheets use. One that is broken is left to the fallback. */
const loadFonts = 'Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined)'

/** The words of every heading that is printed, as a reader sees them. */
const findHeadings = `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((heading) => heading.getClientRects().length > 0)
  .map((heading) => heading.textContent.replace(/\\s+/g, ' ').trim())`

/** In inches: US letter where a page does not say, as it is of itself. */
const paper = {
  paperWidth: 8.5,
  paperHeight: 11,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
}

/** @param isDraft whether it is printed only to see on which pages things stand: a reader needs more of it */
async function printPdf({ session }: PrintPage, isDraft: boolean): Promise<string> {
  // In one piece: to ask for it piece by piece takes longer than to send it.
  const { data } = await session.send('Page.printToPDF', {
    ...paper,
    preferCSSPageSize: true,
    printBackground: !isDraft,
    generateTaggedPDF: !isDraft,
    generateDocumentOutline: !isDraft,
  })
  return Buffer.from(data, 'base64').toString('latin1')
}

/** Prints, and prints again once it is known on which pages things stand. */
export async function printHtml(on: PrintPage, html: string): Promise<Printed> {
  const { page, blocked } = on
  blocked.clear()
  const work = async () => {
    // What waits for a quiet network waits for ever in some versions of the browser.
    await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 0 })
    await page.evaluate(addStyle(emptyContents) + loadFonts)
    const draft = await printPdf(on, true)
    if (blocked.size > 0) return { pdf: draft, headings: [] }
    const style = addStyle(contentsStyle(printedPages(draft)))
    const headings = (await page.evaluate(style + findHeadings)) as readonly string[]
    return { pdf: await printPdf(on, false), headings }
  }
  return Promise.race([work(), on.crash])
}
