/** Brings inlines into the shape that Markdown can say: one space between words, no link in a link, no empty marks. */
import type { Inline } from '../../compose/notice.ts'
import { cleanText, plainText } from '../clean-text.ts'
import { safeHref } from '../safe-href.ts'

/** The inlines without spaces at their ends, neighbouring texts joined, spaces moved out of marks. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const outside = { link: false, strong: false, emphasis: false }
  const tidied: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'label') append(tidied, tidyText(inline.text))
    else for (const tidy of tidyInline(inline, outside)) append(tidied, tidy)
  }
  return trimEnd(trimStart(tidied))
}

interface Inside {
  readonly link: boolean
  readonly strong: boolean
  readonly emphasis: boolean
}

const tidyText = (text: string): Inline => ({ kind: 'text', text: singleSpaced(text) })

function tidyInline(inline: Inline, inside: Inside): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'label':
      return [tidyText(inline.text)]
    case 'code':
      return inline.text.trim() === '' ? [] : [{ kind: 'code', text: singleSpaced(inline.text).trim() }]
    case 'citation': {
      const words: readonly Inline[] = [tidyText(inline.text)]
      return inside.emphasis ? words : hoisted(words, (core) => ({ kind: 'citation', text: plainText(core) }))
    }
    case 'strong':
    case 'emphasis': {
      const children = inline.children.flatMap((child) =>
        tidyInline(child, { ...inside, [inline.kind]: true }),
      )
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
  const children = join(inline.children.flatMap((child) => tidyInline(child, { ...inside, link: true })))
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

/** Such a space, or what is not printed: most texts have neither. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const untidy = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]| {2}/

function singleSpaced(text: string): string {
  return untidy.test(text) ? cleanText(text).replace(otherSpace, ' ') : text
}
/** Neighbouring texts, codes and breaks joined, so that what is markup only together is seen together. */
function join(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) append(joined, inline)
  return joined
}

/** Adds an inline to a joined run, joined to its last one. */
function append(joined: Inline[], inline: Inline): void {
  const last = joined.at(-1)
  if (inline.kind === 'break') {
    // No space on either side of a break, and one break at a time.
    joined.splice(0, joined.length, ...trimEnd(joined), inline)
  } else if (inline.kind === 'text' && last?.kind === 'break') {
    const text = inline.text.trimStart()
    if (text !== '') joined.push({ kind: 'text', text })
  } else if ((inline.kind === 'text' || inline.kind === 'code') && last?.kind === inline.kind) {
    joined[joined.length - 1] = { kind: inline.kind, text: singleSpaced(last.text + inline.text) }
  } else if (inline.kind !== 'text' || inline.text !== '') {
    joined.push(inline)
  }
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
  const [first] = inlines
  if (first === undefined || (first.kind !== 'break' && first.kind !== 'text')) return inlines
  if (first.kind === 'text' && !first.text.startsWith(' ')) return inlines
  const rest = inlines.slice(1)
  if (first.kind === 'break') return trimStart(rest)
  const text = first.text.replace(/^ +/, '')
  return text === '' ? trimStart(rest) : [{ kind: 'text', text }, ...rest]
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last === undefined || (last.kind !== 'break' && last.kind !== 'text')) return inlines
  if (last.kind === 'text' && !last.text.endsWith(' ')) return inlines
  const rest = inlines.slice(0, -1)
  if (last.kind === 'break') return trimEnd(rest)
  const text = last.text.replace(/ +$/, '')
  return text === '' ? trimEnd(rest) : [...rest, { kind: 'text', text }]
}
