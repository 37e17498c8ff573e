/** Small makers of inlines, and what can be asked of a run of them. */
import type { Inline } from './notice.ts'

export function words(text: string): Inline {
  return { kind: 'text', text }
}

export function link(href: string, label: string): Inline {
  return { kind: 'link', href, children: [words(label)] }
}

export const lineBreak: Inline = { kind: 'break' }

/** Joins runs with something between them; empty runs are left out. */
export function joinRuns(runs: readonly (readonly Inline[])[], between: Inline): Inline[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index) => (index === 0 ? [...run] : [between, ...run]))
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
