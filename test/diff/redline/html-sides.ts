/** What is left of a redlined page for those who accept all changes, or reject them all. */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']
type Side = 'old' | 'new'

/** The text of one side, white space made one space. */
export function htmlSide(html: string, side: Side): string {
  const page = parseFragment(html)
  const byId = new Map<string, Element>()
  const index = (node: Node): void => {
    if ('attrs' in node) {
      const id = attribute(node, 'id')
      if (id !== undefined) byId.set(id, node)
    }
    if ('childNodes' in node) node.childNodes.forEach(index)
  }
  index(page)
  return textOf(page, { side, byId }).replace(/\s+/g, ' ').trim()
}

interface Reading {
  readonly side: Side
  readonly byId: ReadonlyMap<string, Element>
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((own) => own.name === name)?.value
}

function classes(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(' ') ?? []
}

/** What stands within a line; anything else begins and ends one. */
const INLINE = new Set(['a', 'span', 'ins', 'del', 'strong', 'em', 'code', 'sup', 'time'])

function textOf(node: Node, reading: Reading): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value
  const taken = 'attrs' in node ? elementText(node, reading) : undefined
  const text =
    taken ??
    childrenOf(node, reading)
      .map((child) => textOf(child, reading))
      .join('')
  return INLINE.has(node.nodeName) ? text : ` ${text} `
}

/** The text where it is another than that of the children. */
function elementText(element: Element, reading: Reading): string | undefined {
  const { side, byId } = reading
  const own = classes(element)
  if (element.tagName === (side === 'new' ? 'del' : 'ins')) return ''
  if (own.includes('visually-hidden') || own.includes('redline-note')) return ''
  if (side === 'new') return own.includes('moved-away') ? '' : undefined
  const moved = attribute(element, 'data-moved')
  if (moved !== undefined) {
    const section = byId.get(moved)
    if (section === undefined) throw new Error(`no section ${moved}`)
    return childrenOf(section, reading)
      .map((child) => textOf(child, reading))
      .join('')
  }
  if (element.tagName === 'section' && own.includes('moved')) return ''
  return element.tagName === 'li' ? undefined : attribute(element, 'data-old')
}

/** Notes at the foot stand in the order of their numbers. */
function childrenOf(parent: Element | Node, { side }: Reading): readonly Node[] {
  if (!('childNodes' in parent)) return []
  const { childNodes } = parent
  const isNotes = childNodes.some((child) => 'attrs' in child && attribute(child, 'value') !== undefined)
  if (side === 'new' || !isNotes) return childNodes
  const number = (node: Node): number =>
    'attrs' in node ? Number(attribute(node, 'data-old') ?? attribute(node, 'value') ?? 0) : 0
  return childNodes.filter((node) => 'attrs' in node).sort((a, b) => number(a) - number(b))
}
