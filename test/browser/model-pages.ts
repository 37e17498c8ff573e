/** Of many pages, those few that between them have everything which styles and roles can tell apart. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { PublishedPage } from './published-pages.ts'

/**
 * Pages that between them have every element, told by its name and classes, in every kind of parent: again and again the
 * one that has most of what is still lacking.
 *
 * What depends on the style sheet alone, which all pages share, is the same in the others. What depends on words and
 * their lengths is not.
 */
export function modelPages(pages: readonly PublishedPage[]): readonly PublishedPage[] {
  const lacking = new Set(pages.flatMap((page) => [...kindsOf(page)]))
  const models: PublishedPage[] = []
  while (lacking.size > 0) {
    const gains = pages.map((page) => [...kindsOf(page)].filter((kind) => lacking.has(kind)).length)
    const best = pages[gains.indexOf(Math.max(...gains))] as PublishedPage
    for (const kind of kindsOf(best)) lacking.delete(kind)
    models.push(best)
  }
  return models
}

const known = new Map<string, ReadonlySet<string>>()

function kindsOf({ address }: PublishedPage): ReadonlySet<string> {
  const kinds =
    known.get(address) ?? new Set(kindsIn(parse(readFileSync(fileURLToPath(address), 'utf8')), ''))
  known.set(address, kinds)
  return kinds
}

function kindsIn(node: DefaultTreeAdapterTypes.ParentNode, outer: string): string[] {
  return node.childNodes.flatMap((child) => {
    // Widths of columns are shares of their table, and show nothing themselves.
    if (!('attrs' in child) || child.nodeName === 'col') return []
    const kind = `${child.nodeName}.${child.attrs.find(({ name }) => name === 'class')?.value ?? ''}`
    return [`${outer} > ${kind}`, ...kindsIn(child, kind)]
  })
}
