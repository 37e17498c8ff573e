/** A page without its words: elements, attributes and their order, to see that no text has changed them. */
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** Attributes whose values are words, or follow from them. */
const WORDS = new Set(['aria-label', 'content', 'alt', 'title', 'data-notice-stamp'])

/** One line an element or comment; texts are left out. */
export function skeleton(node: Node, depth = 0): string[] {
  const indent = ' '.repeat(depth)
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => skeleton(child, depth + 1)) : []
  if (node.nodeName === '#comment') return [`${indent}<!-- -->`]
  if (!('tagName' in node)) return below
  // A label that grows long with the words in it is printed as a sentence.
  if (node.tagName === 'span' && node.attrs.some(({ value }) => /(?:^|-)label$/.test(value))) return []
  const attributes = node.attrs.map(({ name, value }) => {
    // Widths of columns follow the words in them.
    if (WORDS.has(name) || /share-\d+$/.test(value)) return name
    // A string that is an address or a number is linked to with what was written.
    if (/^(?:mailto|tel):/.test(value) || name === 'data-address') return `${name}=${value.slice(0, 4)}`
    return `${name}=${value}`
  })
  return [`${indent}<${[node.tagName, ...attributes].join(' ')}>`, ...below]
}

const DANGEROUS = new Set(['script', 'iframe', 'object', 'embed', 'svg', 'math', 'form', 'base', 'template'])

/** What could do something when the page is opened: none of it is ever made. */
export function activeParts(node: Node): string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(activeParts) : []
  if (node.nodeName === '#comment') return ['a comment', ...below]
  if (!('tagName' in node)) return below
  const attributes = node.attrs.flatMap(({ name, value }) => {
    const leads = ['href', 'src', 'action', 'srcset', 'xlink:href'].includes(name)
    // Markdown makes links of xmpp addresses, whatever we write.
    const isSafe = /^(?:https?:|mailto:|xmpp:|tel:|#|data:,$|data:image\/|[\w.-]+$)/i.test(value)
    return /^on|^style$|^srcdoc$/i.test(name) || (leads && !isSafe) ? [`${name}="${value}"`] : []
  })
  return [...(DANGEROUS.has(node.tagName) ? [`<${node.tagName}>`] : []), ...attributes, ...below]
}
