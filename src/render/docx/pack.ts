/** Packs a document so that its bytes depend on nothing but its content. */
import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate'
import { withMoves } from './moves.ts'

export interface PackOptions {
  /** ISO 8601: the day that the document is dated by; none where it has none. */
  readonly date: string | undefined
  readonly language: string
  /** The move that a tracked change is half of, by the number of the change. */
  readonly moves?: ReadonlyMap<number, string> | undefined
}

const properties = 'docProps/core.xml'

/** The first day that a ZIP archive can name. */
const zipDate = '1980-01-01T00:00:00'

/** Relations have random names and the properties the time of packing: both are made anew, and entries sorted. */
export async function packStably(document: Document, options: PackOptions): Promise<Uint8Array> {
  const entries = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const texts = new Map(Object.entries(entries).map(([name, bytes]) => [name, bytes]))
  for (const name of texts.keys()) if (name.endsWith('.rels')) renameRelations(texts, name)
  change(texts, 'word/document.xml', (xml) =>
    withMoves(renumberBookmarks(withoutEmptyDates(xml)), options.moves ?? new Map()),
  )
  change(texts, properties, (xml) => withDate(xml, options))
  // The first entries of a package, by the custom of its readers; the others by name.
  const first = ['[Content_Types].xml', '_rels/.rels']
  const rest = [...texts.keys()].filter((name) => !first.includes(name)).sort()
  const sorted = [...first, ...rest].flatMap((name): [string, [Uint8Array, ZipOptions]][] => {
    const bytes = texts.get(name)
    // The stamp is found in the bytes of the file, as it is in every other format.
    return bytes === undefined ? [] : [[name, [bytes, { level: name === properties ? 0 : 6 }]]]
  })
  return zipSync(Object.fromEntries(sorted), { mtime: zipDate, os: 0 })
}

function change(texts: Map<string, Uint8Array>, name: string, by: (xml: string) => string): void {
  const bytes = texts.get(name)
  if (bytes !== undefined) texts.set(name, strToU8(by(strFromU8(bytes))))
}

/** `word/_rels/document.xml.rels` names the relations of `word/document.xml`: numbered in their order there. */
function renameRelations(texts: Map<string, Uint8Array>, rels: string): void {
  const names = new Map<string, string>()
  change(texts, rels, (xml) =>
    xml.replace(/ Id="([^"]+)"/g, (_, id: string) => {
      names.set(id, `rId${names.size + 1}`)
      return ` Id="${names.get(id)}"`
    }),
  )
  const part = rels.replace('_rels/', '').replace(/\.rels$/, '')
  change(texts, part, (xml) =>
    xml.replace(/ r:(id|embed|link)="([^"]+)"/g, (whole, kind: string, id: string) => {
      const name = names.get(id)
      return name === undefined ? whole : ` r:${kind}="${name}"`
    }),
  )
}

/** Above the numbers of tracked changes, with which they share one count. */
const firstBookmark = 1_000_000

/** A document without a date says nothing of when it was changed. */
function withoutEmptyDates(xml: string): string {
  return xml.replaceAll(' w:date=""', '')
}

/** Bookmarks are counted over all documents that the process has made: here afresh. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replace(/<w:bookmark(?:Start|End)\b[^<>]*>/g, (tag) =>
    tag.replace(/ w:id="([^"]*)"/, (_, id: string) => {
      if (!ids.has(id)) ids.set(id, firstBookmark + ids.size)
      return ` w:id="${ids.get(id)}"`
    }),
  )
}

/** The time of packing is taken out, and the day of the notice put in where it has one. */
function withDate(xml: string, { date, language }: PackOptions): string {
  const time = (name: string) =>
    date === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
  return xml
    .replace(/<dcterms:(created|modified)[^<>]*>[^<]*<\/dcterms:\1>/g, (_, name: string) => time(name))
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
