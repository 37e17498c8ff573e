/** A register of very many lines, and a notice of very many pages. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { linesEach, longRegister } from '../long-register.ts'
import { dearer, measuredWithin } from '../measured.ts'
import { namesIn, writeTexts } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

/** Twice as long costs twice as much; the rest is for what collecting garbage may add. */
const mostDearer = 1.5

const thousands = (count: number) => count.toLocaleString('en-GB')

/** Builds one register in some formats. */
async function build(folder: string, text: string, formats: string) {
  writeTexts(folder, { 'notices/long.yaml': text, 'notices/notice.config.yaml': `formats: [${formats}]\n` })
  return measuredWithin(folder, ['build', '--jobs', '1'])
}

export const longRegisters: TortureCase = {
  name: 'long-register',
  what: 'a register of so many lines in HTML, Markdown and DOCX, and what half of it costs',
  rounds: { short: 300, long: 5000 },
  run: async ({ rounds, folder, isLong }) => {
    const lost: string[] = []
    const figures: string[] = []
    const buildOf = async (lines: number, name: string) => {
      const text = longRegister('long', Math.ceil(lines / linesEach), 1)
      const { status, err, seconds } = await build(join(folder, name), text, 'html, md, docx')
      const of = text.split('\n').length
      if (status !== 0) lost.push(`${of} lines ended with ${status}: ${err.slice(0, 1000)}`)
      figures.push(`${thousands(of)} lines: ${seconds.toFixed(2)} s of computing`)
      return { cost: seconds, of }
    }
    if (!isLong) {
      await buildOf(rounds, 'short')
      return { tried: rounds, lost, figures }
    }
    // What is run the first time is slow for that.
    await buildOf(rounds / 2, 'before')
    const [half, whole] = [await buildOf(rounds / 2, 'half'), await buildOf(rounds, 'whole')]
    const ratio = dearer(whole, half)
    figures.push(`each line costs ${ratio.toFixed(2)} times as much in the whole as in the half`)
    if (ratio > mostDearer) lost.push(`each line costs ${ratio.toFixed(2)} times as much among many`)
    return { tried: rounds, lost, figures }
  },
}

const pagesOf = (file: string): number | undefined => {
  const { error, stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
  return error === undefined ? Number(/^Pages: +(\d+)$/m.exec(stdout)?.[1]) : undefined
}

/** The words of a published file. */
const readers: Readonly<Record<string, (bytes: Uint8Array, file: string) => string>> = {
  html: (bytes) => strFromU8(bytes),
  md: (bytes) => strFromU8(bytes),
  docx: (bytes) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
  pdf: (_, file) => spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout,
}

/** So many purposes fill a page, with what is said of each and their rows in the tables. */
const purposesPerPage = 3.1

export const longNotices: TortureCase = {
  name: 'long-notice',
  what: 'a notice of at least so many pages in PDF (Typst), HTML, Markdown and DOCX: counted, and read to its end',
  rounds: { short: 20, long: 300 },
  run: async ({ rounds, folder }) => {
    const purposes = Math.ceil(rounds * purposesPerPage)
    // In one language, for both would be more than a file may have.
    const text = longRegister('long', purposes, 6)
      .replace('languages: [fi, en]', 'languages: [en]')
      .replace(/^ {6}fi: Tietoja.*\n/gm, '')
    const { status, err, seconds } = await build(folder, text, 'html, md, docx, pdf')
    if (status !== 0) return { tried: rounds, lost: [`it ended with ${status}: ${err.slice(0, 1000)}`] }
    const lost: string[] = []
    const figures: string[] = []
    const file = (format: string) => join(folder, 'published', `long.en.${format}`)
    const pages = pagesOf(file('pdf'))
    if (pages !== undefined && pages < rounds) lost.push(`it has ${pages} pages only`)
    figures.push(`${pages ?? 'uncounted'} pages: ${seconds.toFixed(1)} s of computing for all formats`)
    for (const [format, read] of Object.entries(readers)) {
      if (format === 'pdf' && pages === undefined) continue
      const words = read(readFileSync(file(format)), file(format))
      const missing = Array.from({ length: purposes }, (_, place) => place + 1).filter(
        (place) => !new RegExp(`Purpose ${place}(?!\\d)`).test(words),
      )
      if (missing.length > 0) lost.push(`${format} lacks ${missing.length} purposes`)
    }
    const temporary = namesIn(join(folder, 'published')).filter((name) => name.endsWith('.tmp'))
    lost.push(...temporary.map((name) => `${name} was left behind`))
    const skipped = pages === undefined ? ['there is no pdfinfo here (Debian: poppler-utils)'] : []
    return { tried: pages ?? rounds, lost, figures, skipped }
  },
}
