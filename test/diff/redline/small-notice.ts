/** Small notices for examples: only what the example is about. */
import type { Block, Inline, List, Notice, Section, Table } from '../../../src/compose/notice.ts'

const words = (text: string): Inline => ({ kind: 'text', text })

/** Sections are numbered as they stand. */
export function notice(sections: readonly Section[], more: Partial<Notice> = {}): Notice {
  return {
    id: 'sample',
    language: 'en',
    translations: [],
    title: 'Customer register',
    description: 'Customer register.',
    draft: false,
    controller: 'Example Oy',
    front: [],
    introduction: [],
    sections: numbered(sections, ''),
    footnotes: [],
    words: {
      contents: 'Contents',
      footnotes: 'Notes',
      draft: 'Draft',
      draftExplained: 'A draft.',
      otherLanguages: 'In other languages',
      skipToContent: 'Skip to content',
      pageOf: '{page}/{pages}',
      languageName: 'English',
    },
    stamp: { tool: '1.2.3', facts: 'sha256:00' },
    ...more,
  }
}

function numbered(sections: readonly Section[], prefix: string): Section[] {
  return sections.map((section, at) => {
    const number = `${prefix}${at + 1}`
    return { ...section, number, sections: numbered(section.sections, `${number}.`) }
  })
}

/** A section whose heading is its id with a capital. */
export function section(
  id: string,
  blocks: readonly Block[] = [],
  sections: readonly Section[] = [],
): Section {
  const heading = id.charAt(0).toUpperCase() + id.slice(1)
  return { id, heading, boxed: false, blocks, sections }
}

export function p(...inlines: readonly (string | Inline)[]): Block {
  const text = inlines.map((inline) => (typeof inline === 'string' ? words(inline) : inline))
  return { kind: 'paragraph', text, from: [] }
}

export function list(...items: readonly (readonly [id: string, text: string])[]): List {
  return {
    kind: 'list',
    style: 'bullets',
    items: items.map(([id, text]) => ({ ...(id === '' ? {} : { id }), blocks: [p(text)] })),
    from: ['/items'],
  }
}

export function table(
  columns: readonly string[],
  ...rows: readonly (readonly [id: string, ...cells: string[]])[]
): Table {
  return {
    kind: 'table',
    caption: 'Table',
    columns,
    rows: rows.map(([id, ...cells]) => ({ id, cells: cells.map((cell) => [words(cell)]) })),
    from: ['/rows'],
  }
}

export const strong = (text: string): Inline => ({ kind: 'strong', children: [words(text)] })
export const link = (href: string, text: string): Inline => ({ kind: 'link', href, children: [words(text)] })
export const citation = (text: string): Inline => ({ kind: 'citation', text })
export const reference = (id: string, number: string): Inline => ({
  kind: 'reference',
  section: id,
  children: [words(number)],
})
export const call = (note: string, number: number): Inline => ({ kind: 'footnote', note, number })
