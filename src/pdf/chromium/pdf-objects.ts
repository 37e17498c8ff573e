/** Looks up objects in a PDF with a plain cross-reference table, as Chromium writes it. */

export interface PdfObjects {
  /** What the trailer refers to under a name: the number of an object. */
  root(name: 'Root' | 'Info'): number | undefined
  /** The dictionary of an object, as text; empty where there is none. A stream behind it is left out. */
  dictionary(number: number): string
  /** Where that text begins and ends in the file. */
  span(number: number): readonly [start: number, end: number] | undefined
}

/** @param pdf the file, a character a byte; one with no such table has no objects here */
export function pdfObjects(pdf: string): PdfObjects {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.slice(-1024))?.[1] ?? -1)
  const table = /^xref\s+0 (\d+)\s*\n/.exec(pdf.slice(start, start + 64))
  if (table === null || start < 0)
    return { root: () => undefined, dictionary: () => '', span: () => undefined }
  const entries = start + table[0].length
  const [entryLength, count] = [20, Number(table[1])]
  const trailer = pdf.slice(entries + entryLength * count)
  const span = (number: number): readonly [number, number] | undefined => {
    if (number < 1 || number >= count) return undefined
    const from = Number(pdf.slice(entries + entryLength * number, entries + entryLength * number + 10))
    const ends = ['\nendobj', ' stream\r\n', ' stream\n', '\nstream']
      .map((end) => pdf.indexOf(end, from))
      .filter((end) => end > 0)
    return ends.length === 0 ? undefined : [from, Math.min(...ends)]
  }
  return {
    root: (name) => {
      const number = new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1]
      return number === undefined ? undefined : Number(number)
    },
    dictionary: (number) => pdf.slice(...(span(number) ?? [0, 0])),
    span,
  }
}

/** The object that a dictionary refers to under a name. */
export function referenceTo(dictionary: string, name: string): number | undefined {
  const number = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1]
  return number === undefined ? undefined : Number(number)
}
