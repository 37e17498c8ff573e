/** Numbers footnotes as they are first called when the notice is read, once all sections stand in their places. */
import { mapBlock, mapInlines, mapSection } from './map-inlines.ts'
import type { Footnote, Inline, Notice } from './notice.ts'

type Called = Pick<Notice, 'introduction' | 'sections'>

/**
 * The notice with its footnotes in order and every call numbered: introduction, sections in printed order, each with
 * its heading first, then calls within notes; notes that nothing calls come last, as they were declared.
 *
 * @param notes in the order of their declaration
 */
export function numberFootnotes(
  { introduction, sections }: Called,
  notes: readonly Omit<Footnote, 'number'>[],
): Called & Pick<Notice, 'footnotes'> {
  if (notes.length === 0) return { introduction, sections, footnotes: [] }
  const order: string[] = []
  const call = (inline: Inline): Inline => {
    if (inline.kind === 'footnote' && !order.includes(inline.note)) order.push(inline.note)
    return inline
  }
  for (const block of introduction) mapBlock(block, call)
  for (const section of sections) mapSection(section, call)
  // The list grows as notes are read: one may call another.
  for (const id of order) mapInlines(notes.find((note) => note.id === id)?.text ?? [], call)
  const all = [...new Set([...order, ...notes.map(({ id }) => id)])]
  const numbered = (inline: Inline): Inline =>
    inline.kind === 'footnote' ? { ...inline, number: all.indexOf(inline.note) + 1 } : inline
  return {
    introduction: introduction.map((block) => mapBlock(block, numbered)),
    sections: sections.map((section) => mapSection(section, numbered)),
    footnotes: all.flatMap((id, index) =>
      notes
        .filter((note) => note.id === id)
        .map(({ text }) => ({ id, number: index + 1, text: mapInlines(text, numbered) })),
    ),
  }
}
