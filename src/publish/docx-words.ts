/** The words of a notice that was published as a document of a word processor, or saved by one since. */
import type { Block, Section } from '../compose/notice.ts'
import type { PublishedWords } from './markdown-words.ts'
import { partOfZip } from './read-stamp.ts'

const paragraph = /<w:p(?: [^<>]*)?>/g
const style = /<w:pStyle w:val="([^"]*)"/
const bookmark = /<w:bookmarkStart [^<>]*w:name="([^"]*)"/
/** Words, line breaks and tabs; what tracked changes have deleted is in an element of another name. */
const runs = /<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:(br|tab|cr)(?: [^<>]*)?\/>/g

/** As programs name it by themselves, in Finnish and English. */
const heading = /^(?:heading|otsikko) ?[1-9]$/i
const title = /^(?:title|otsikko)$/i

/**
 * The title, what is said before the first section, and the sections, one after the other whatever their level. A
 * broken archive says nothing.
 */
export async function docxWords(bytes: Uint8Array): Promise<PublishedWords> {
  const xml = new TextDecoder().decode(await partOfZip(bytes, 'word/document.xml'))
  const introduction: Block[] = []
  const sections: (Section & { readonly blocks: Block[] })[] = []
  let name = ''
  for (const inside of paragraphsOf(xml)) {
    const words = wordsOf(inside)
    if (words === '') continue
    const called = style.exec(inside)?.[1] ?? ''
    if (title.test(called)) name = words
    else if (heading.test(called)) {
      const id = bookmark.exec(inside)?.[1] ?? `heading-${sections.length}`
      sections.push({ id, heading: words, boxed: false, blocks: [], sections: [] })
    } else {
      const blocks = sections.at(-1)?.blocks ?? introduction
      blocks.push({ kind: 'paragraph', text: [{ kind: 'text', text: words }], from: [] })
    }
  }
  return { title: name, introduction, sections }
}

/** What stands between the tags of each paragraph. */
function* paragraphsOf(xml: string): Generator<string> {
  let end = 0
  for (const { 0: tag, index } of xml.matchAll(paragraph)) {
    // The text of a box within a paragraph is a paragraph too, and is read with it.
    if (index < end) continue
    const start = index + tag.length
    end = xml.indexOf('</w:p>', start)
    if (end < 0) return
    yield xml.slice(start, end)
  }
}

/** Word processors split runs of words anywhere, and put spaces where they like. */
function wordsOf(inside: string): string {
  const parts = [...inside.matchAll(runs)].map(([, text]) => (text === undefined ? ' ' : plain(text)))
  return parts.join('').replace(/\s+/g, ' ').trim()
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, named) => {
    if (named !== undefined) return entities[named] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
