/** What a reader of a document has who accepts all its tracked changes, or rejects them all: a line a paragraph. */
import { bodyOf, child, type XmlElement } from './xml-tree.ts'

/** `all`: with what was deleted as well as with what was inserted, as if nothing were tracked. */
export type Side = 'old' | 'new' | 'all'

const GONE: Readonly<Record<Side, readonly string[]>> = {
  old: ['w:ins', 'w:moveTo'],
  new: ['w:del', 'w:moveFrom'],
  all: [],
}

/**
 * By the rules of WordprocessingML: a paragraph whose end is gone goes on in the next one.
 *
 * @param bullets whether a line tells its place in a list: only words and rows are tracked, so where the first
 * paragraph of an item came or went, the bullet stands where the new notice has it
 */
export function documentLines(bytes: Uint8Array, side: Side, bullets = true): string[] {
  const lines: string[] = []
  let pending = ''
  const visit = (element: XmlElement): void => {
    for (const below of element.children) {
      if (typeof below === 'string') continue
      const row = below.name === 'w:tr' ? child(below, 'w:trPr') : undefined
      if (GONE[side].some((name) => child(row, name) !== undefined)) continue
      if (below.name !== 'w:p') {
        visit(below)
        continue
      }
      const properties = child(below, 'w:pPr')
      const text = pending + textOf(below, side)
      const mark = child(properties, 'w:rPr')
      const isOpen = GONE[side].some((name) => child(mark, name) !== undefined)
      pending = isOpen ? text : ''
      if (!isOpen && text !== '') lines.push(`${styleOf(properties, bullets)}${text}`)
    }
  }
  visit(bodyOf(bytes))
  return lines
}

function styleOf(properties: XmlElement | undefined, bullets: boolean): string {
  const named = child(properties, 'w:pStyle')?.attributes['w:val'] ?? 'Normal'
  // The style comes with the bullet.
  const style = !bullets && named === 'ListParagraph' ? 'Normal' : named
  const list = bullets ? child(properties, 'w:numPr') : undefined
  const level = child(list, 'w:ilvl')?.attributes['w:val']
  return `${style}${level === undefined ? '' : ` ${level}`}: `
}

function textOf(element: XmlElement, side: Side): string {
  return element.children
    .map((below) => {
      if (typeof below === 'string' || below.name === 'w:pPr') return ''
      if (GONE[side].includes(below.name)) return ''
      if (below.name === 'w:t' || below.name === 'w:delText') return below.children.join('')
      if (below.name === 'w:tab') return '\t'
      if (below.name === 'w:br') return '\n'
      return textOf(below, side)
    })
    .join('')
}
