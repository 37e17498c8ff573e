/** Puts right the bookmarks of headings that Chromium moved to the next page and then took down twice. */
import { pdfObjects, referenceTo } from './pdf-objects.ts'

/** The objects of the outline in the order of the document. */
function entries(objects: ReturnType<typeof pdfObjects>): number[] {
  const catalogue = objects.dictionary(objects.root('Root') ?? 0)
  const walk = (first: number | undefined): number[] => {
    const found: number[] = []
    for (let entry = first; entry !== undefined && !found.includes(entry); ) {
      const dictionary = objects.dictionary(entry)
      found.push(entry, ...walk(referenceTo(dictionary, 'First')))
      entry = referenceTo(dictionary, 'Next')
    }
    return found
  }
  return walk(referenceTo(objects.dictionary(referenceTo(catalogue, 'Outlines') ?? 0), 'First'))
}

/** A text as Chromium writes it: as it is where it is ASCII, else in UTF-16. */
function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

const title = /\/Title (\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f]*>)/

/**
 * Writes the words of each heading into its bookmark, where it has more than these. No length changes.
 *
 * @param pdf the file, a character a byte
 * @param headings the words of every heading, in order; where they are not as many as the bookmarks, nothing is done
 */
export function mendOutline(pdf: string, headings: readonly string[]): string {
  const objects = pdfObjects(pdf)
  const outline = entries(objects)
  if (outline.length !== headings.length) return pdf
  return outline.reduce((text, entry, index) => {
    const [start, end] = objects.span(entry) ?? [0, 0]
    const mended = text.slice(start, end).replace(title, (all, written: string) => {
      const right = pdfString(headings[index] ?? '')
      return written.length > right.length ? `/Title ${right.padEnd(written.length)}` : all
    })
    return text.slice(0, start) + mended + text.slice(end)
  }, pdf)
}
