/** Keeps a fragment apart from the page it is pasted into: prefixes for its classes, its ids and what refers to them. */
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment
type Element = DefaultTreeAdapterTypes.Element

const classPrefix = 'notice-'

/** Attributes that hold ids of other elements, one or several. */
const references = new Set([
  'for',
  'headers',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
])

/**
 * The same markup, read and written anew, so that it is balanced whatever the template was, with every class
 * prefixed by `notice-` and every id by `idPrefix`; links and references to its own ids follow them.
 */
export function scopeFragment(html: string, idPrefix: string): string {
  const fragment = parseFragment(html)
  const all = elementsOf(fragment)
  const ids = new Set(
    all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)),
  )
  const prefixed = (id: string) => (ids.has(id) ? idPrefix + id : id)
  for (const { attrs } of all) {
    for (const attribute of attrs) {
      const { name, value } = attribute
      if (name === 'class') attribute.value = eachWord(value, classOf)
      else if (name === 'id') attribute.value = idPrefix + value
      else if (references.has(name)) attribute.value = eachWord(value, prefixed)
      else if (name === 'href' && value.startsWith('#'))
        attribute.value = `#${prefixed(target(value.slice(1)))}`
    }
  }
  return serialize(fragment)
}

function elementsOf(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...below] : below
}

const eachWord = (text: string, change: (word: string) => string): string =>
  text.trim().split(/\s+/).map(change).join(' ')

const classOf = (name: string): string => (name.startsWith(classPrefix) ? name : classPrefix + name)

/** An address may write the letters of an id in percent signs. */
function target(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
