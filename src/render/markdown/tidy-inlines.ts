/** Brings inlines into the shape that Markdown can say: one space between words, no link in a link, no empty marks. */
import type { Inline } from '../../compose/notice.ts'
import { cleanText, plainText } from '../clean-text.ts'
import { safeHref } from '../safe-href.ts'

/** The inlines without spaces at their ends, neighbouring texts joined, spaces moved out of marks. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const outside = { link: false, strong: false, emphasis: false }
  const tidied: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'label') tidied.push(tidyText(inline.text))
    else for (const tidy of tidyInline(inline, outside)) tidied.push(tidy)
  }
  return trimEnd(trimStart(join(tidied)))
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

/** Joins neighbouring texts, codes and breaks, so that what is markup only together is seen together. */
function join(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines
  if (inlines.length === 1 && first?.kind !== 'text') return inlines
  const joined: Inline[] = []
  for (const inline of sameKindJoined(inlines)) {
    if (inline.kind === 'break') {
      // No space on either side of a break, and one break at a time.
      dropEnd(joined)
      joined.push(inline)
    } else if (inline.kind === 'text' && joined.at(-1)?.kind === 'break') {
      const text = inline.text.trimStart()
      if (text !== '') joined.push({ kind: 'text', text })
    } else joined.push(inline)
  }
  return joined
}

/** Each run of texts as one, and each of codes. */
function sameKindJoined(inlines: readonly Inline[]): readonly Inline[] {
  const runs: { readonly first: Inline; readonly texts: string[] }[] = []
  for (const inline of inlines) {
    const text = inline.kind === 'text' || inline.kind === 'code' ? inline.text : undefined
    if (inline.kind === 'text' && text === '') continue
    const run = runs.at(-1)
    if (text !== undefined && run?.first.kind === inline.kind) run.texts.push(text)
    else runs.push({ first: inline, texts: text === undefined ? [] : [text] })
  }
  return runs.map(({ first, texts }) =>
    texts.length > 1 && (first.kind === 'text' || first.kind === 'code')
      ? { kind: first.kind, text: singleSpaced(texts.join('')) }
      : first,
  )
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
  for (const [at, first] of inlines.entries()) {
    if (first.kind === 'break') continue
    if (first.kind !== 'text' || !first.text.startsWith(' ')) return inlines.slice(at)
    const text = first.text.replace(/^ +/, '')
    if (text !== '') return [{ kind: 'text', text }, ...inlines.slice(at + 1)]
  }
  return []
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last?.kind !== 'break' && last?.kind !== 'text') return inlines
  const kept = [...inlines]
  dropEnd(kept)
  return kept
}

/** Takes breaks and spaces off the end of a list. */
function dropEnd(inlines: Inline[]): void {
  for (let last = inlines.pop(); last !== undefined; last = inlines.pop()) {
    if (last.kind === 'break') continue
    const text = last.kind === 'text' ? last.text.replace(/(?<! ) +$/, '') : undefined
    if (text === '') continue
    inlines.push(text === undefined ? last : { kind: 'text', text })
    return
  }
}
