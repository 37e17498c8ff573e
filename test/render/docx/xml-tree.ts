/** Reads the XML of a document, which its writer keeps well-formed, into a tree. */
import { strFromU8, unzipSync } from 'fflate'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

/** @throws {Error} where elements are not closed as they were opened */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1)
    if (parent === undefined) throw new Error('closed too often')
    if (!token.startsWith('<')) parent.children.push(decoded(token))
    else if (token.startsWith('<?')) continue
    else if (token.startsWith('</')) {
      if (token.slice(2, -1).trim() !== parent.name) throw new Error(`${token} closes ${parent.name}`)
      open.pop()
    } else {
      const [, name = ''] = /^<([^\s/>]+)/.exec(token) ?? []
      const attributes = Object.fromEntries(
        [...token.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]),
      )
      const element = { name, attributes, children: [] }
      parent.children.push(element)
      if (!token.endsWith('/>')) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is never closed`)
  return root
}

const unpacked = new WeakMap<Uint8Array, ReadonlyMap<string, string>>()

/** The parts of XML of a document, by their names; unpacked once for all that look at it. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  const parts = new Map(files.map(([name, part]) => [name, strFromU8(part)]))
  unpacked.set(bytes, parts)
  return parts
}

/** One part of a document, such as `word/document.xml`. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name)
  if (part === undefined) throw new Error(`no ${name}`)
  return part
}

const bodies = new WeakMap<Uint8Array, XmlElement>()

/** `word/document.xml` as a tree, read once for all that look at it. */
export function bodyOf(bytes: Uint8Array): XmlElement {
  const body = bodies.get(bytes) ?? xmlTree(partOf(bytes, 'word/document.xml'))
  bodies.set(bytes, body)
  return body
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (below): below is XmlElement => typeof below !== 'string' && below.name === name,
  )
}

/** All elements below, in the order in which they begin. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  const found: XmlElement[] = []
  const visit = ({ children }: XmlElement): void => {
    for (const below of children) {
      if (typeof below === 'string') continue
      found.push(below)
      visit(below)
    }
  }
  if (element !== undefined) visit(element)
  return found
}

/** The elements of a name in one part of a document. */
export function elementsIn(bytes: Uint8Array, name: string, part = 'word/document.xml'): XmlElement[] {
  return elementsOf(xmlTree(partOf(bytes, part))).filter((element) => element.name === name)
}
