/** What the print of a page needs beside its own styles: our fonts inside it, and the pages in its contents. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintedPages } from './printed-pages.ts'

const faces = [
  { file: 'SourceSans3-Regular.ttf', weight: '1 499', style: 'normal' },
  { file: 'SourceSans3-Italic.ttf', weight: '1 499', style: 'italic' },
  { file: 'SourceSans3-SemiBold.ttf', weight: '500 1000', style: 'normal' },
  { file: 'SourceSans3-SemiBoldItalic.ttf', weight: '500 1000', style: 'italic' },
]

/** The files of the typeface, in the folder of fonts. */
export const fontFiles: readonly string[] = faces.map(({ file }) => file)

/**
 * Rules for the typeface that the PDF by Typst is set in, its files within: nothing is asked of the machine.
 *
 * @param fonts the folder with the files
 * @throws system errors of files that cannot be read
 */
export function fontStyle(fonts: string): string {
  return faces
    .map(({ file, weight, style }) => {
      const data = readFileSync(join(fonts, file)).toString('base64')
      const source = `url(data:font/ttf;base64,${data})`
      return `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};src:${source}}`
    })
    .join('')
}

/** Pages from which on a notice has contents, as the sheet by Typst. */
const leastPages = 4

const shown = '.contents{display:block}'

/** Shows the contents, with room where the numbers of pages will stand. */
export const emptyContents = `@media print{${shown}.contents a::after{content:"0"}}`

/** Shows the contents with the pages of a print that had room for them; nothing where that print was short. */
export function contentsStyle({ count, ofAnchor }: PrintedPages): string {
  if (count < leastPages) return ''
  const numbers = [...ofAnchor].map(
    ([anchor, page]) => `.contents a[href="#${cssText(anchor)}"]::after{content:"${page}"}`,
  )
  return `@media print{${shown}${numbers.join('')}}`
}

const cssText = (text: string): string =>
  text.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)

/** The page with rules for the typeface before its own, which may overrule them, and others behind. */
export function withStyle(html: string, fonts: string, others: string): string {
  const first = html.replace(/<head\b[^>]*>/i, (head) => `${head}<style>${fonts}</style>`)
  // A page without a head begins one by itself, behind what says that it is HTML.
  const begun =
    first === html
      ? html.replace(/^\s*(?:<!doctype[^>]*>)?/i, (type) => `${type}<style>${fonts}</style>`)
      : first
  if (others === '') return begun
  const ended = begun.replace(/<\/head>/i, (end) => `<style>${others}</style>${end}`)
  return ended === begun ? `${begun}<style>${others}</style>` : ended
}
