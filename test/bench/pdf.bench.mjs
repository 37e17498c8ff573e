// One PDF from nothing, and a hundred of three sheets: by Typst, by a browser, and by browsers without notice.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../.scripts/files.mjs'
import { pagesOf } from './outputs.mjs'
import { peersFolder } from './peer-sites.mjs'
import { lacking } from './peers.mjs'
import { watch } from './process-tree.mjs'
import { ratios } from './statistics.mjs'
import { inTurns } from './turns.mjs'
import { writeWorkspace } from './workspaces.mjs'

const SHEETS = 3

const faces = [
  ['SourceSans3-Regular.ttf', '1 499', 'normal'],
  ['SourceSans3-Italic.ttf', '1 499', 'italic'],
  ['SourceSans3-SemiBold.ttf', '500 1000', 'normal'],
  ['SourceSans3-SemiBoldItalic.ttf', '500 1000', 'italic'],
]

/** A published page as notice prints it: with its typeface, from files that the browser keeps, and with contents. */
function printable(html) {
  const rules = faces.map(
    ([file, weight, style]) =>
      `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};` +
      `src:url(${pathToFileURL(join(root, 'templates/fonts', file))})}`,
  )
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', `<style>${rules.join('')}@media print{.contents{display:block}}</style></head>`)
}

const pdfsIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.pdf'))

/** The peers' pages, made of those that notice publishes. */
async function writePages({ bin }, cwd) {
  await watch(process.execPath, [bin, 'build', '-f', 'html'], { cwd })
  const published = join(cwd, 'published')
  return readdirSync(published)
    .filter((name) => name.startsWith('register-'))
    .map((name) => {
      const page = join(cwd, name)
      writeFileSync(page, printable(readFileSync(join(published, name), 'utf8')))
      return page
    })
}

/** How to print a workspace in each way, each from nothing. */
async function ways(context, count, wanted) {
  const { bin, folder, peers } = context
  const cwd = join(folder, `pdf-${count}`)
  writeWorkspace(cwd, count, { formats: ['pdf'], short: true })
  const pages = (await writePages(context, cwd)).slice(0, wanted)
  const languages = wanted === 1 ? ['-l', 'en'] : []
  const own = (...flags) => {
    for (const made of ['published', '.notice']) rmSync(join(cwd, made), { recursive: true, force: true })
    return watch(process.execPath, [bin, 'build', '-f', 'pdf', ...languages, ...flags], { cwd })
  }
  const out = join(cwd, 'out')
  const printed = (script, browser) => () => {
    rmSync(out, { recursive: true, force: true })
    return watch(process.execPath, [join(peersFolder, script), browser, out, ...pages])
  }
  const where = (name, run) => (lacking(peers, name) === undefined ? run : undefined)
  const shell = 'chromium-headless-shell'
  return {
    published: join(cwd, 'published'),
    out,
    typst: () => own(),
    chromium: where('headless-shell', () =>
      own('--pdf-engine', 'chromium', '--browser', `/usr/bin/${shell}`),
    ),
    puppeteer: where('chromium', printed('puppeteer-print.mjs', '/usr/bin/chromium')),
    puppeteerShell: where('headless-shell', printed('puppeteer-print.mjs', `/usr/bin/${shell}`)),
    cdp: where('headless-shell', printed('cdp-print.mjs', `/usr/bin/${shell}`)),
  }
}

/** Counts files and sheets before anything is timed; a browser sets a notice on as many sheets in both ways. */
async function check(way, wanted) {
  await way.typst()
  const names = pdfsIn(way.published)
  assert.equal(names.length, wanted)
  for (const name of names) assert.equal(pagesOf(join(way.published, name)), SHEETS, name)
  const sheets = []
  for (const [run, folder] of [
    [way.chromium, way.published],
    [way.cdp, way.out],
  ]) {
    if (run === undefined) continue
    await run()
    const made = pdfsIn(folder)
    assert.equal(made.length, wanted)
    sheets.push(made.reduce((sum, name) => sum + pagesOf(join(folder, name)), 0))
  }
  if (sheets.length === 2) assert.equal(sheets[0], sheets[1])
  return sheets[0] / wanted
}

async function one(context) {
  const way = await ways(context, 1, 1)
  await check(way, 1)
  const measured = await inTurns(
    {
      node: () => watch(process.execPath, ['-e', '0']),
      typst: way.typst,
      puppeteer: way.puppeteer,
      cdp: way.cdp,
    },
    { rounds: context.rounds(9) },
  )
  const wall = ({ wall }) => wall
  return [
    {
      what: 'one PDF, cold, Typst / `node -e 0`',
      values: ratios(measured.typst, measured.node, wall),
      goal: { atMost: 3 },
    },
    {
      what: 'one PDF, cold, Typst / puppeteer + Chromium',
      values: ratios(measured.typst, measured.puppeteer, wall),
      skipped: lacking(context.peers, 'chromium'),
      goal: { atMost: 0.35 },
    },
    {
      what: 'one PDF, cold, Typst / bare protocol + headless shell',
      values: ratios(measured.typst, measured.cdp, wall),
      skipped: lacking(context.peers, 'headless-shell'),
    },
  ]
}

async function hundred(context) {
  const pdfs = context.count / 10
  const way = await ways(context, pdfs / 2, pdfs)
  const sheets = await check(way, pdfs)
  if (sheets !== undefined)
    context.say(`${pdfs} PDFs: ${SHEETS} sheets each by Typst, ${sheets} by a browser`)
  const { typst, chromium, cdp, puppeteerShell } = way
  const measured = await inTurns({ typst, chromium, cdp, puppeteerShell }, { rounds: context.rounds(3) })
  const rate = ({ wall }) => pdfs / wall
  const wall = ({ wall }) => wall
  const skipped = lacking(context.peers, 'headless-shell')
  return [
    {
      what: `${pdfs} PDFs, Typst`,
      values: measured.typst.map(rate),
      goal: { atLeast: 60 },
      unit: 'a second',
    },
    { what: `${pdfs} PDFs, Chromium`, values: measured.chromium?.map(rate), skipped, unit: 'a second' },
    {
      what: `${pdfs} PDFs, Chromium / bare protocol, same browser`,
      values: ratios(measured.chromium, measured.cdp, wall),
      skipped,
      goal: { atMost: 1.3 },
    },
    {
      what: `${pdfs} PDFs, Chromium / puppeteer, same browser`,
      values: ratios(measured.chromium, measured.puppeteerShell, wall),
      skipped,
    },
  ]
}

export async function pdf(context) {
  const noCount = lacking(context.peers, 'pdfinfo')
  if (noCount !== undefined) return [{ what: 'PDFs', skipped: noCount }]
  return [...(await one(context)), ...(await hundred(context))]
}
