/** Notice → Sheet: addresses added to links, columns measured. The text of the notice is printable already. */
import { plainText } from '../../compose/inline.ts'
import type { Block, Footnote, Inline, Notice, Section, Table } from '../../compose/notice.ts'
import type { CharacterRanges } from '../font-characters.ts'
import { printableText } from '../printable-text.ts'
import { printedAddress } from '../printed-address.ts'
import { isLong, isShort, termColumn } from './estimates.ts'
import type { Sheet, SheetBlock, SheetFootnote, SheetInline, SheetSection, SheetTable } from './sheet.ts'
import { tableLayout } from './table-layout.ts'
import { frontRows, oneLineOf } from './title-block.ts'

// Lines are ragged, so only long words are worth breaking; Finnish has many. Shorter ones fit into the narrowest
// column, and looking for places to break them takes a quarter of the time of a PDF.
// Parts of addresses are left whole: a hyphen in them would be read as theirs.
const longWords = /(?<![\p{L}\p{N}@/.:_-])(\p{L}{15,})(?![\p{L}\p{N}@/_]|[.:-]\S*[@/.]\S)/u

/** Letters of the shortest such word. Most texts have no run as long, which is seen at once. */
const longWord = 15

function partsOf(text: string): readonly string[] {
  for (let from = 0; from + longWord <= text.length; ) {
    const space = text.indexOf(' ', from)
    const end = space < 0 ? text.length : space
    if (end - from >= longWord) return text.split(longWords)
    from = end + 1
  }
  return [text]
}

/** `10 §`, `25 %`, `50 €`: the sign never begins a line. */
const signAfterNumber = /(\d) (?=[§%€])/g

function sectionIds(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [section.id, ...sectionIds(section.sections)])
}

class SheetMaker {
  readonly #called = new Set<string>()
  readonly #notes: ReadonlySet<string>
  readonly #sections: ReadonlySet<string>
  readonly #own: CharacterRanges | undefined

  constructor(notice: Notice, own: CharacterRanges | undefined) {
    this.#own = own
    this.#notes = new Set(notice.footnotes.map((note) => note.id))
    this.#sections = new Set(sectionIds(notice.sections))
  }

  text(text: string): string {
    return text.replace(signAfterNumber, '$1\u00a0')
  }

  inlines(inlines: readonly Inline[]): readonly SheetInline[] {
    return inlines.map((inline) => this.inline(inline))
  }

  inline(inline: Inline): SheetInline {
    switch (inline.kind) {
      case 'break':
        return { kind: 'break' }
      case 'text':
        return { kind: 'text', parts: partsOf(this.text(inline.text)) }
      case 'code':
      case 'citation':
      case 'label':
        return { kind: inline.kind, text: this.text(inline.text) }
      case 'strong':
      case 'emphasis':
        return { kind: inline.kind, children: this.inlines(inline.children) }
      case 'reference': {
        const children = this.inlines(inline.children)
        return this.#sections.has(inline.section)
          ? { kind: 'reference', section: inline.section, children }
          : { kind: 'reference', children }
      }
      case 'link': {
        const address = printedAddress(inline.href, plainText(inline.children))
        const link = { kind: 'link' as const, href: inline.href, children: this.inlines(inline.children) }
        return address === undefined
          ? link
          : { ...link, address: this.text(printableText(address, this.#own).text) }
      }
      case 'footnote': {
        const first = this.#notes.has(inline.note) && !this.#called.has(inline.note)
        this.#called.add(inline.note)
        return { kind: 'footnote', note: inline.note, number: inline.number, first }
      }
    }
  }

  blocks(blocks: readonly Block[]): readonly SheetBlock[] {
    return blocks.map((block) => this.block(block))
  }

  block(block: Block): SheetBlock {
    switch (block.kind) {
      case 'paragraph':
      case 'subheading':
        return { kind: block.kind, text: this.inlines(block.text) }
      case 'list':
        return {
          kind: 'list',
          style: block.style,
          items: block.items.map((item) => ({ blocks: this.blocks(item.blocks) })),
        }
      case 'table':
        return this.table(block)
      case 'definitions': {
        const entries = block.entries.map((entry) => ({
          term: this.inlines(entry.term),
          blocks: this.blocks(entry.blocks),
        }))
        const column = termColumn(block.entries)
        // Entries that stand above each other are long, and part well between two.
        const short = column !== undefined && isShort({ blocks: [block], sections: [] })
        return { kind: 'definitions', short, entries, ...(column === undefined ? {} : { column }) }
      }
      case 'note':
        return { kind: 'note', short: isShort({ ...block, sections: [] }), blocks: this.blocks(block.blocks) }
    }
  }

  table(table: Table): SheetTable {
    const { weights, room, short, tall } = tableLayout(table)
    return {
      kind: 'table',
      caption: this.text(table.caption),
      columns: table.columns.map((column) => this.text(column)),
      weights,
      room,
      short,
      rows: table.rows.map((row, index) => ({
        cells: row.cells.map((cell) => this.inlines(cell)),
        breakable: tall.has(index),
      })),
    }
  }

  sections(sections: readonly Section[]): readonly SheetSection[] {
    return sections.map((section) => ({
      id: section.id,
      ...(section.number === undefined ? {} : { number: section.number }),
      heading: this.text(section.heading),
      ...(section.calls === undefined ? {} : { calls: this.inlines(section.calls) }),
      ...(section.citation === undefined ? {} : { citation: this.text(section.citation) }),
      boxed: section.boxed,
      short: isShort(section),
      blocks: this.blocks(section.blocks),
      sections: this.sections(section.sections),
    }))
  }

  /** After everything else: only then is it known which notes the text calls. */
  footnotes(footnotes: readonly Footnote[]): readonly SheetFootnote[] {
    const called = new Set(this.#called)
    return footnotes.map((note) => ({
      id: note.id,
      number: note.number,
      text: this.inlines(note.text),
      called: called.has(note.id),
    }))
  }
}

/** The sheet of a notice whose text can be printed, see `printableNotice`, and of a brand of which the same is true. */
export function makeSheet(notice: Notice, brand: Sheet['brand'], own?: CharacterRanges): Sheet {
  const maker = new SheetMaker(notice, own)
  const { words, stamp } = notice
  const front = notice.front.map((fact) => ({
    ...fact,
    label: maker.text(fact.label),
    value: maker.text(fact.value),
  }))
  const [title, controller] = [notice.title, notice.controller].map((words) => maker.text(words)) as [
    string,
    string,
  ]
  const [kind, beside] = [notice.kind, notice.besideTitle].map((words) =>
    words === undefined ? undefined : maker.text(words),
  )
  const draft = notice.draft ? words.draft.toUpperCase() : ''
  const dates = ['version', 'updated'].flatMap((key) => front.filter((fact) => fact.key === key))
  return {
    language: notice.language,
    ...(kind === undefined ? {} : { kind }),
    title,
    description: notice.description,
    draft: notice.draft,
    long: isLong(notice.sections),
    controller,
    front: frontRows(front),
    head:
      kind === undefined
        ? oneLineOf(beside === undefined ? title : `${title} · ${beside}`, [draft])
        : `${oneLineOf(title, [kind, draft])} · ${kind}`,
    foot: oneLineOf(controller, [...dates.flatMap((fact) => [fact.label, fact.value]), words.pageOf]),
    dates: dates.map((fact) => `${fact.label}\u00a0${fact.value}`).join(' · '),
    introduction: maker.blocks(notice.introduction),
    sections: maker.sections(notice.sections),
    footnotes: maker.footnotes(notice.footnotes),
    words: {
      ...words,
      contents: maker.text(words.contents),
      footnotes: maker.text(words.footnotes),
      draft: maker.text(words.draft),
      draftExplained: maker.text(words.draftExplained),
      pageOf: maker.text(words.pageOf),
    },
    stamp: [`notice-compiler ${stamp.tool}`, stamp.facts],
    brand,
  }
}
