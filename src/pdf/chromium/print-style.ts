/** What the print of a page needs beside its own styles: our fonts, and the pages in its contents. */
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

/** A face of the typeface, as a script on a page makes it of its descriptors. */
export interface PrintFace {
  readonly weight: string
  readonly style: string
  /** A `data:` URL: nothing is asked of the machine. */
  readonly source: string
}

/** The name by which pages ask for the typeface. */
export const typeface = 'Source Sans 3'

/**
 * The typeface that the PDF by Typst is set in, its files within.
 *
 * @param fonts the folder with the files
 * @throws system errors of files that cannot be read
 */
export function printFaces(fonts: string): readonly PrintFace[] {
  return faces.map(({ file, weight, style }) => {
    const data = readFileSync(join(fonts, file)).toString('base64')
    return { weight, style, source: `url(data:font/ttf;base64,${data})` }
  })
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
