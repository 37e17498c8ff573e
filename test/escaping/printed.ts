/** What a reader finds in each output of a notice. */
import { marked } from 'marked'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { parse as parseYaml } from 'yaml'
import type { Notice } from '../../src/compose/notice.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import { listedNotice, listing, makeIndexPages } from '../../src/publish/make-index-pages.ts'
import { renderDocx } from '../../src/render/formats/docx.ts'
import { renderFragment } from '../../src/render/formats/fragment.ts'
import { renderHtml } from '../../src/render/formats/html.ts'
import { renderMarkdown } from '../../src/render/formats/markdown.ts'
import { documentFaults } from '../render/docx/document-faults.ts'
import { elementsOf, partOf, type XmlElement, xmlTree } from '../render/docx/xml-tree.ts'
import { elements, shown, textOf } from '../render/read-back.ts'

export interface Printed {
  readonly format: string
  readonly tree: DefaultTreeAdapterTypes.ParentNode
  /** The words that are shown, one space between them. */
  readonly text: string
  /** Faults of the markup that a browser would have to mend. */
  readonly faults: readonly string[]
}

function printedPage(format: string, html: string): Printed {
  const faults: string[] = []
  const tree = parse(html, {
    onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`),
  })
  return { format, tree, text: shown(textOf(bodyOf(tree))), faults }
}

/** The body without the styles of a fragment, whose text is none. */
function bodyOf(document: DefaultTreeAdapterTypes.Document): DefaultTreeAdapterTypes.Node {
  const [body] = elements(document, 'body')
  if (body === undefined) throw new Error('no body')
  return { ...body, childNodes: body.childNodes.filter(({ nodeName }) => nodeName !== 'style') }
}

export function printedHtml(notice: Notice): Printed {
  return printedPage('html', renderHtml(notice, { formats: ['html', 'md', 'pdf'] }))
}

/** The Markdown as another program reads it; its front matter by a YAML parser. */
export function printedMarkdown(notice: Notice): Printed & { readonly matter: unknown } {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(renderMarkdown(notice)) ?? []
  const tree = parseFragment(marked.parse(body, { gfm: true, async: false }))
  return { format: 'md', tree, text: shown(textOf(tree)), faults: [], matter: parseYaml(matter) }
}

/** A fragment with a heading before it, as it stands in a page. */
export function printedFragment(notice: Notice): Printed {
  const fragment = renderFragment(notice, { headingLevel: 2, idPrefix: 'x-', styles: true })
  return printedPage('fragment', `<!DOCTYPE html><title>x</title><body>${fragment}</body>`)
}

/** The page that lists the notice. */
export async function printedIndex(notice: Notice): Promise<Printed> {
  const options = { locales: builtinLocales(), brand: undefined, siteUrl: undefined, tool: '1.2.3' }
  const file = {
    name: 'hostile.html',
    format: 'html',
    language: notice.language,
    bytes: new Uint8Array(9),
  } as const
  const { value: [page] = [] } = await makeIndexPages([listing([listedNotice(notice, [file])])], options)
  return printedPage('index', new TextDecoder().decode(page?.bytes))
}

/** The document of a word processor, its paragraphs, tables and links as HTML would have them. */
export async function printedDocx(notice: Notice): Promise<Printed> {
  const bytes = await renderDocx(notice)
  const addresses = elementsOf(xmlTree(partOf(bytes, 'word/_rels/document.xml.rels'))).map(
    ({ attributes: { Id = '', Target = '' } }) => [Id, Target] as const,
  )
  const [document] = xmlTree(partOf(bytes, 'word/document.xml')).children
  if (document === undefined) throw new Error('no document')
  const tree = parseFragment(asHtml(document, new Map(addresses)))
  return { format: 'docx', tree, text: shown(textOf(tree)), faults: documentFaults(bytes) }
}

const TAGS: Readonly<Record<string, string>> = { 'w:p': 'div', 'w:tbl': 'table', 'w:tr': 'tr', 'w:tc': 'td' }

function asHtml(element: XmlElement | string, addresses: ReadonlyMap<string, string>): string {
  if (typeof element === 'string') return escaped(element)
  const { name, attributes, children } = element
  const inside = children.map((below) => asHtml(below, addresses)).join('')
  const tag = TAGS[name]
  if (tag !== undefined) return `<${tag}>${inside}</${tag}>\n`
  if (name === 'w:br' || name === 'w:tab') return ' '
  if (name === 'w:pStyle') return `<i class="${escaped(attributes['w:val'] ?? '')}"></i>`
  if (name !== 'w:hyperlink') return inside
  const address = addresses.get(attributes['r:id'] ?? '') ?? ''
  const anchor = attributes['w:anchor'] === undefined ? '' : `#${attributes['w:anchor']}`
  return `<a href="${escaped(address + anchor)}">${inside}</a>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
