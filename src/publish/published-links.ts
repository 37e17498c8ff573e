/** Where the links of a published file lead, and what it loads or runs: what a reader does not see in its words. Loaded on demand. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { ReadableFormat } from './published-words.ts'
import { partOfZip } from './read-stamp.ts'

/** What differs between two files, in the order in which they have it. */
export interface LinkChanges {
  /** In what the sources make, and not in the file. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Undefined where both lead to the same places as often. */
export async function linkChanges(
  made: Uint8Array,
  published: Uint8Array,
  format: ReadableFormat,
): Promise<LinkChanges | undefined> {
  const [before, after] = [await linksOf(made, format), await linksOf(published, format)]
  const [removed, added] = [without(before, after), without(after, before)]
  return removed.length + added.length === 0 ? undefined : { removed, added }
}

/** Those of a list that another has not, each as often as it has more of it. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1)
  return list.filter((item) => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count <= 0
  })
}

async function linksOf(bytes: Uint8Array, format: ReadableFormat): Promise<string[]> {
  if (format === 'docx') return linksInDocument(bytes)
  const text = new TextDecoder().decode(bytes)
  return format === 'md' ? linksInMarkdown(text) : linksInPage(text)
}

/** Of links in the text and of those in angle brackets. */
function linksInMarkdown(text: string): string[] {
  return [...text.matchAll(/\]\(<?([^)\s>]+)|<([a-z][a-z0-9+.-]*:[^<>\s]+)>|\shref="([^"]*)"/gi)].map(
    ([, target, bare, attribute]) => target ?? bare ?? attribute ?? '',
  )
}

async function linksInDocument(bytes: Uint8Array): Promise<string[]> {
  const xml = new TextDecoder().decode(await partOfZip(bytes, 'word/_rels/document.xml.rels'))
  return [...xml.matchAll(/<Relationship [^<>]*>/g)]
    .filter(([tag]) => /TargetMode="External"/.test(tag))
    .map(([tag]) => (/ Target="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&'))
}

type Node = DefaultTreeAdapterTypes.ChildNode

const targets = new Set(['href', 'src', 'action', 'formaction', 'data', 'srcset'])

/** Links, what is loaded, and by their tags scripts and handlers: no page of ours has any. */
function linksInPage(text: string): string[] {
  const links: string[] = []
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return
    for (const { name, value } of node.attrs) {
      if (targets.has(name) && !value.startsWith('data:')) links.push(value)
      else if (/^on[a-z]/.test(name)) links.push(`<${node.tagName} ${name}>`)
    }
    if (node.tagName === 'script') links.push('<script>')
    for (const child of node.childNodes) visit(child)
  }
  for (const node of parse(text).childNodes) visit(node)
  return links
}
