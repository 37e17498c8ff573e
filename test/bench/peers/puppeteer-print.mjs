// Prints pages to PDF files by puppeteer, as its documentation shows it.
//   node puppeteer-print.mjs <browser> <output folder> <page>…
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer'

const [executablePath, output, ...pages] = process.argv.slice(2)
mkdirSync(output, { recursive: true })
const args = process.getuid() === 0 ? ['--no-sandbox'] : []
const headless = executablePath.includes('headless-shell') ? 'shell' : true
const browser = await puppeteer.launch({ executablePath, headless, args })
const page = await browser.newPage()
for (const file of pages) {
  await page.goto(pathToFileURL(file).href)
  const path = join(output, basename(file).replace(/html$/, 'pdf'))
  await page.pdf({ path, tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
}
await browser.close()
