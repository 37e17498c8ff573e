/** Notice → the same with text that the fonts of PDFs have, and what they lack. Both engines print it. */
import { plainText, words } from '../compose/inline.ts'
import type { Block, Inline, Notice, Section } from '../compose/notice.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import { safeHref } from '../render/safe-href.ts'
import type { CharacterRanges } from './font-characters.ts'
import { MissingGlyphs } from './missing-glyphs.ts'
import { printableText } from './printable-text.ts'
import { printedAddress } from './printed-address.ts'

class NoticePrinter {
  readonly missing = new MissingGlyphs()
  readonly #own: CharacterRanges | undefined
  /** Pointer of the block being made. */
  #from: string | undefined

  constructor(own: CharacterRanges | undefined) {
    this.#own = own
  }

  text(text: string): string {
    const printable = printableText(text, this.#own)
    this.missing.add(this.#from, printable.missing)
    return printable.text
  }

  inlines(inlines: readonly Inline[]): readonly Inline[] {
    return inlines.flatMap((inline): readonly Inline[] => {
      if (inline.kind === 'link') return this.link(inline)
      if ('children' in inline) return [{ ...inline, children: this.inlines(inline.children) }]
      return 'text' in inline ? [{ ...inline, text: this.text(inline.text) }] : [inline]
    })
  }

  /** What may not be a link is its words, and behind them the address, as in the page. */
  link(inline: Extract<Inline, { kind: 'link' }>): readonly Inline[] {
    const told = plainText(inline.children).trim()
    const children = this.inlines(inline.children)
    const href = safeHref(inline.href)
    if (href === undefined) {
      const written = inline.href.trim()
      return written === '' || written === told ? children : [...children, words(this.text(` (${written})`))]
    }
    // The engine prints it behind the link.
    this.text(printedAddress(href, told) ?? '')
    return [{ kind: 'link', href, children }]
  }

  blocks(blocks: readonly Block[]): readonly Block[] {
    return blocks.map((block) => {
      const outer = this.#from
      this.#from = block.from[0] ?? outer
      const made = this.block(block)
      this.#from = outer
      return made
    })
  }

  block(block: Block): Block {
    switch (block.kind) {
      case 'paragraph':
      case 'subheading':
        return { ...block, text: this.inlines(block.text) }
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: this.blocks(item.blocks) })) }
      case 'table':
        return {
          ...block,
          caption: this.text(block.caption),
          columns: block.columns.map((column) => this.text(column)),
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.inlines(cell)) })),
        }
      case 'definitions':
        return {
          ...block,
          entries: block.entries.map((entry) => ({
            ...entry,
            term: this.inlines(entry.term),
            blocks: this.blocks(entry.blocks),
          })),
        }
      case 'note':
        return { ...block, blocks: this.blocks(block.blocks) }
    }
  }

  sections(sections: readonly Section[]): readonly Section[] {
    return sections.map((section) => ({
      ...section,
      heading: this.text(section.heading),
      ...(section.calls === undefined ? {} : { calls: this.inlines(section.calls) }),
      ...(section.citation === undefined ? {} : { citation: this.text(section.citation) }),
      blocks: this.blocks(section.blocks),
      sections: this.sections(section.sections),
    }))
  }
}

/**
 * The notice as it can be printed, and a warning (`pdf/missing-glyph`) for each fact with characters that no font has.
 *
 * @param file the register's file, as the user would name it
 * @param own the characters that the brand's typeface has
 */
export function printableNotice(
  notice: Notice,
  file: string,
  own?: CharacterRanges,
): Outcome<Notice> & { readonly value: Notice } {
  const printer = new NoticePrinter(own)
  const { kind, besideTitle, words } = notice
  const value: Notice = {
    ...notice,
    front: notice.front.map((fact) => ({
      ...fact,
      label: printer.text(fact.label),
      value: printer.text(fact.value),
    })),
    title: printer.text(notice.title),
    controller: printer.text(notice.controller),
    ...(kind === undefined ? {} : { kind: printer.text(kind) }),
    ...(besideTitle === undefined ? {} : { besideTitle: printer.text(besideTitle) }),
    introduction: printer.blocks(notice.introduction),
    sections: printer.sections(notice.sections),
    footnotes: notice.footnotes.map((note) => ({ ...note, text: printer.inlines(note.text) })),
    words: {
      ...words,
      contents: printer.text(words.contents),
      footnotes: printer.text(words.footnotes),
      draft: printer.text(words.draft),
      draftExplained: printer.text(words.draftExplained),
      pageOf: printer.text(words.pageOf),
    },
  }
  return { value, diagnostics: printer.missing.diagnostics(file) }
}
