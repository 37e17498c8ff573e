/** Brings inlines into the shape that Markdown can say: one space between words, no link in a link, no empty marks. */
import type { Inline } from '../../compose/notice.ts'
import { cleanText, plainText } from '../clean-text.ts'
import { safeHref } from '../safe-href.ts'

/** The inlines without spaces at their ends, neighbouring texts joined, spaces moved out of marks. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const tidied = join(
    inlines.flatMap((inline) => tidy(inline, { link: false, strong: false, emphasis: false })),
  )
  return trimEnd(trimStart(tidied))
}

interface Inside {
  readonly link: boolean
  readonly strong: boolean
  readonly emphasis: boolean
}

function tidy(inline: Inline, inside: Inside): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'label':
      return [{ kind: 'text', text: singleSpaced(inline.text) }]
    case 'code':
      return inline.text.trim() === '' ? [] : [{ kind: 'code', text: singleSpaced(inline.text).trim() }]
    case 'citation': {
      const words: readonly Inline[] = [{ kind: 'text', text: singleSpaced(inline.text) }]
      return inside.emphasis ? words : hoisted(words, (core) => ({ kind: 'citation', text: plainText(core) }))
    }
    case 'strong':
    case 'emphasis': {
      const children = inline.children.flatMap((child) => tidy(child, { ...inside, [inline.kind]: true }))
      return inside[inline.kind]
        ? children
        : hoisted(join(children), (core) => ({ kind: inline.kind, children: core }))
    }
    case 'reference':
    case 'link':
      return tidyLink(inline, inside)
    default:
      return [inline]
  }
}

function tidyLink(
  inline: Extract<Inline, { kind: 'link' | 'reference' }>,
  inside: Inside,
): readonly Inline[] {
  const children = join(inline.children.flatMap((child) => tidy(child, { ...inside, link: true })))
  if (inside.link) return children
  if (inline.kind === 'reference') return hoisted(children, (core) => ({ ...inline, children: core }))
  const href = safeHref(inline.href)
  if (href !== undefined) return hoisted(children, (core) => ({ kind: 'link', href, children: core }))
  const address = singleSpaced(inline.href).trim()
  if (plainText(children).trim() === address || address === '') return children
  return [...children, { kind: 'text', text: ` (${address})` }]
}

/** What is not one space already. Line separators are spaces too: some parsers take them for ends of lines. */
const otherSpace = /[\t\r\n\u2028\u2029][ \t\r\n\u2028\u2029]*| [ \t\r\n\u2028\u2029]+/g

function singleSpaced(text: string): string {
  return cleanText(text).replace(otherSpace, ' ')
}

/** Joins neighbouring texts, codes and breaks, so that what is markup only together is seen together. */
function join(inlines: readonly Inline[]): readonly Inline[] {
  let joined: readonly Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'break') {
      // No space on either side of a break, and one break at a time.
      joined = [...trimEnd(joined), inline]
    } else if (inline.kind === 'text' && last?.kind === 'break') {
      const text = inline.text.trimStart()
      if (text !== '') joined = [...joined, { kind: 'text', text }]
    } else if ((inline.kind === 'text' || inline.kind === 'code') && last?.kind === inline.kind) {
      joined = [...joined.slice(0, -1), { kind: inline.kind, text: singleSpaced(last.text + inline.text) }]
    } else if (inline.kind !== 'text' || inline.text !== '') {
      joined = [...joined, inline]
    }
  }
  return joined
}

/** A mark around the words only, for `** a**` marks nothing: spaces and breaks at its ends go outside. */
function hoisted(children: readonly Inline[], wrap: (core: readonly Inline[]) => Inline): readonly Inline[] {
  const core = trimEnd(trimStart(children))
  if (plainText(children).trim() === '' && !children.some((child) => child.kind === 'footnote')) {
    return children.length === 0 ? [] : [{ kind: 'text', text: ' ' }]
  }
  const space: Inline = { kind: 'text', text: ' ' }
  const text = plainText(children)
  return [...(text.startsWith(' ') ? [space] : []), wrap(core), ...(text.endsWith(' ') ? [space] : [])]
}

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines
  if (first === undefined) return inlines
  if (first.kind === 'break') return trimStart(rest)
  if (first.kind !== 'text' || !first.text.startsWith(' ')) return inlines
  const text = first.text.replace(/^ +/, '')
  return text === '' ? trimStart(rest) : [{ kind: 'text', text }, ...rest]
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  const rest = inlines.slice(0, -1)
  if (last === undefined) return inlines
  if (last.kind === 'break') return trimEnd(rest)
  if (last.kind !== 'text' || !last.text.endsWith(' ')) return inlines
  const text = last.text.replace(/ +$/, '')
  return text === '' ? trimEnd(rest) : [...rest, { kind: 'text', text }]
}
