/** Of many pages, those few that between them have everything which styles and roles can tell apart. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { PublishedPage } from './published-pages.ts'

/**
 * The pages that have an element, told by its name and classes, in a kind of parent that no page before them has.
 *
 * What depends on the style sheet alone, which all pages share, is the same in the others. What depends on words and
 * their lengths is not.
 */
export function modelPages(pages: readonly PublishedPage[]): readonly PublishedPage[] {
  const seen = new Set<string>()
  return pages.filter(({ address }) => {
    const before = seen.size
    for (const kind of kindsIn(parse(readFileSync(fileURLToPath(address), 'utf8')), '')) seen.add(kind)
    return seen.size > before
  })
}

function kindsIn(node: DefaultTreeAdapterTypes.ParentNode, outer: string): string[] {
  return node.childNodes.flatMap((child) => {
    // Widths of columns are shares of their table, and show nothing themselves.
    if (!('attrs' in child) || child.nodeName === 'col') return []
    const kind = `${child.nodeName}.${child.attrs.find(({ name }) => name === 'class')?.value ?? ''}`
    return [`${outer} > ${kind}`, ...kindsIn(child, kind)]
  })
}
