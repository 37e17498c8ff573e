/** Makes the same print the same bytes: its day is the notice's, its ids are counted anew. No length changes. */
import { pdfObjects } from './pdf-objects.ts'

/** `D:20261012000000+00'00'`, as Chromium writes a time. */
function pdfTime(seconds: number): string {
  const digits = new Date(seconds * 1000).toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

/**
 * Chromium writes the clock's time, and ids of table headers that count everything the browser has shown so far.
 * Text of the notice is safe: within a string Chromium escapes the brackets that stand around both.
 *
 * @param pdf the file, a character a byte
 * @param seconds the time to write, since 1970 in UTC
 */
export function stableBytes(pdf: string, seconds: number): string {
  return withTime(withIds(pdf), pdfTime(seconds))
}

/** Where ids of the structure stand: on an element, as the headers of a cell, and in the tree that finds them. */
const places = /\/ID \(node\d+\)|\/(?:Headers|Limits|Names) \[[^[\]]*\]/g
const id = /\(node(\d+)\)/g

/** In the order of the old ids, for the tree that finds them is sorted. */
function withIds(pdf: string): string {
  const found = [...pdf.matchAll(places)].flatMap(([place]) =>
    [...place.matchAll(id)].map(([, old = '']) => old),
  )
  const sorted = [...new Set(found)].sort()
  const numbers = new Map(sorted.map((old, index) => [old, String(index + 1).padStart(old.length, '0')]))
  const renumbered = (_: string, old: string) => `(node${numbers.get(old)})`
  return pdf.replace(places, (place) => place.replace(id, renumbered))
}

function withTime(pdf: string, time: string): string {
  const objects = pdfObjects(pdf)
  const span = objects.span(objects.root('Info') ?? 0)
  if (span === undefined) return pdf
  const info = pdf.slice(...span).replace(/(\/(?:CreationDate|ModDate) )\(([^()]*)\)/g, (all, key, old) => {
    return old.length === time.length ? `${key}(${time})` : all
  })
  return pdf.slice(0, span[0]) + info + pdf.slice(span[1])
}
