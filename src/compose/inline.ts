/** Small makers of inlines, and what can be asked of a run of them. */
import type { Inline } from './notice.ts'

export function words(text: string): Inline {
  return { kind: 'text', text }
}

export function link(href: string, label: string): Inline {
  return { kind: 'link', href, children: [words(label)] }
}

/** A link around words of a user's, in which no other link may stand. */
export function linkAround(href: string, children: readonly Inline[]): Inline {
  return { kind: 'link', href, children: children.flatMap(withoutLinks) }
}

function withoutLinks(inline: Inline): readonly Inline[] {
  if (inline.kind === 'link' || inline.kind === 'reference') return inline.children.flatMap(withoutLinks)
  return 'children' in inline ? [{ ...inline, children: inline.children.flatMap(withoutLinks) }] : [inline]
}

/**
 * Words of ours that begin inside brackets or after other words, where no capital stands. One that is followed by
 * another capital is no beginning of a sentence: GDPR.
 */
export function uncapitalised(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export const lineBreak: Inline = { kind: 'break' }

/** Joins runs with something between them; empty runs are left out. */
export function joinRuns(runs: readonly (readonly Inline[])[], between: Inline): Inline[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index) => (index === 0 ? [...run] : [between, ...run]))
}

/** The calls of footnotes in a run, in their order. */
export function callsIn(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'footnote' ? [inline] : 'children' in inline ? callsIn(inline.children) : [],
  )
}

/** The words alone, for titles, metadata and comparison. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
        case 'citation':
        case 'label':
          return inline.text
        case 'break':
          return ' '
        case 'footnote':
          return ''
        default:
          return plainText(inline.children)
      }
    })
    .join('')
}
