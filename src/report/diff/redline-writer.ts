/** Writes the runs of a redline as HTML and keeps account of ids, numbers and anchors. */
import { plainText } from '../../compose/inline.ts'
import { mapInlines } from '../../compose/map-inlines.ts'
import type { Inline } from '../../compose/notice.ts'
import type { Mark, MarkedSection, MarkedText, Redline, Sides } from '../../diff/redline/redline.ts'
import { footnoteAnchor } from '../../render/document-file.ts'
import { escapeHtml } from '../../render/html/escape-html.ts'
import { inlinesToHtml, type PageState } from '../../render/html/inlines-to-html.ts'
import { numbersIn, shownText } from './printed-numbers.ts'
import type { RedlineWords } from './redline-words.ts'

/** A change in a redlined page, and what it is a change of. */
export interface RedlineAnchor {
  /** The id of the element: for `href="#…"`. */
  readonly id: string
  readonly mark: 'inserted' | 'deleted' | 'changed' | 'moved'
  /** The id of the section, where it stands in one. */
  readonly section: string | undefined
  /** The number and heading of the section, or what else the place is called. */
  readonly heading: string
  /** The id of the fact, where an item of a list or row of a table changed. */
  readonly item: string | undefined
  /** JSON Pointers of the facts that the block was made from, into the old and the new register. */
  readonly from: Sides<readonly string[]>
}

/** Where the writer is. */
interface Place {
  readonly section?: string
  readonly heading: string
  /** In a section that came or went as a whole, which is one change. */
  readonly isWhole?: boolean
}

type Told = Partial<Pick<RedlineAnchor, 'section' | 'item' | 'heading' | 'from'>>

export interface WriterOptions {
  readonly words: RedlineWords
  readonly prefix: string
  /** Names of regions that the page has already; those of this redline are added. */
  readonly regions?: Set<string>
}

export class RedlineWriter {
  readonly anchors: RedlineAnchor[] = []
  readonly #words: RedlineWords
  readonly #prefix: string
  readonly #state: PageState = { called: new Set() }
  /** The ids that sections have now, by those that they had. */
  readonly #renamed: ReadonlyMap<string, string>
  /** Attributes that name the language of the report, where it is not that of the notice. */
  readonly #lang: string
  readonly #regions: Set<string>
  #place: Place = { heading: '' }

  constructor(redline: Redline, { words, prefix, regions = new Set() }: WriterOptions) {
    this.#regions = regions
    this.#words = words
    this.#prefix = prefix
    this.#renamed = renamedSections(redline.sections)
    this.#lang = words.language === redline.language ? '' : ` lang="${words.language}"`
  }

  enter(place: Place): void {
    this.#place = place
  }

  /** An id of the notice as it is in the page. */
  id(id: string): string {
    return escapeHtml(this.#prefix + id)
  }

  /** The id of a footnote, to which its calls lead. */
  noteId(note: string): string {
    return escapeHtml(footnoteAnchor(this.#prefix + note))
  }

  /** ` id="…"` for an element that is a change; nothing within what is one change as a whole. */
  anchor(mark: RedlineAnchor['mark'], told: Told = {}): string {
    const { section, heading, isWhole = false } = this.#place
    if (isWhole && told.heading === undefined) return ''
    const id = `${this.#prefix}change_${this.anchors.length + 1}`
    const from = { old: [], new: [] }
    this.anchors.push({ id, mark, section, heading, item: undefined, from, ...told })
    return ` id="${escapeHtml(id)}"`
  }

  /** Writes what lies within something that is one change as a whole, so that nothing in it is another. */
  within(isWhole: boolean, write: () => string): string {
    const place = this.#place
    this.#place = isWhole ? { ...place, isWhole } : place
    const html = write()
    this.#place = place
    return html
  }

  link(id: string, words: string): string {
    return `<a href="#${this.id(id)}"${this.#lang}>${escapeHtml(words)}</a>`
  }

  /** The name of a table's region: a landmark of its own where several tables have one caption. */
  region(caption: string): string {
    const own = this.#regions.has(caption) ? `${this.#place.heading}: ${caption}` : caption
    const label = this.#regions.has(own) ? `${own} (${this.#regions.size + 1})` : own
    this.#regions.add(label)
    return escapeHtml(label)
  }

  /** A paragraph that is no part of the notice. */
  note(html: string): string {
    return `<p class="redline-note"${this.#lang}>${html}</p>\n`
  }

  /** Marked words as HTML. */
  text(text: MarkedText): string {
    return runsOf(text)
      .map(({ mark, inlines }) =>
        this.wrapped(mark, inlines.map(({ inline, was }) => this.#inline(inline, was)).join('')),
      )
      .join('')
  }

  /** Of a section: its number and words, one insertion or deletion where it came or went as a whole. */
  heading({ mark, number, heading, calls }: MarkedSection): string {
    if (number.isEdited) {
      const sides = { old: number.old ?? '', new: number.new ?? '' }
      const own =
        this.wrapped('deleted', this.#number(sides.old)) + this.wrapped('inserted', this.#number(sides.new))
      return own + this.text([...heading, ...calls])
    }
    if (mark !== 'inserted' && mark !== 'deleted')
      return this.#number(number.new ?? '', number.old ?? '') + this.text([...heading, ...calls])
    const words = [...heading, ...calls].map(({ inline }) => this.#inline(inline, undefined)).join('')
    return this.wrapped(mark, this.#number(number.new ?? number.old ?? '') + words)
  }

  /** The number and heading without marks, as in the notice where the section is. */
  plainHeading({ mark, number, heading }: MarkedSection): string {
    const isGone = mark === 'deleted' || mark === 'moved-away'
    const words = heading.filter((part) => isGone || part.mark !== 'deleted').map(({ inline }) => inline)
    return [(isGone ? number.old : number.new) ?? '', plainText(words)]
      .filter((part) => part !== '')
      .join(' ')
  }

  /** What opens a block that came or went, for those who hear the page; `closing` ends it. */
  opening(mark: 'inserted' | 'deleted'): string {
    return this.#hidden(`[${mark === 'inserted' ? this.#words.added : this.#words.removed}: `)
  }

  closing(): string {
    return this.#hidden(']')
  }

  /** What came or went between words that say so to those who hear the page or copy its text. */
  wrapped(mark: Mark, html: string): string {
    if (mark === 'same' || html === '') return html
    const tag = mark === 'inserted' ? 'ins' : 'del'
    return `<${tag}>${this.opening(mark)}${html}${this.closing()}</${tag}>`
  }

  #hidden(words: string): string {
    return `<span class="visually-hidden"${this.#lang}>${escapeHtml(words)}</span>`
  }

  #number(number: string, old = number): string {
    const was = old === number ? '' : ` data-old="${escapeHtml(old)}"`
    return number === '' && old === '' ? '' : `<span class="number"${was}>${escapeHtml(number)}</span> `
  }

  #inline(inline: Inline, was: Inline | undefined): string {
    return this.#run([inline], was === undefined ? undefined : numbersIn([was]))
  }

  /** @param olds what the old notice has in place of each thing with a number in it, in order; they are taken out */
  #run(inlines: readonly Inline[], olds: Inline[] | undefined): string {
    return inlines
      .map((inline) => {
        if (inline.kind === 'strong') return `<strong>${this.#run(inline.children, olds)}</strong>`
        if (inline.kind === 'emphasis') return `<em>${this.#run(inline.children, olds)}</em>`
        const html = inlinesToHtml(
          mapInlines([inline], (part) => this.#scoped(part)),
          this.#state,
        )
        const old = numbersIn([inline]).length === 0 ? undefined : olds?.shift()
        const text = shownText(inline)
        if (old === undefined || shownText(old) === text) return html
        return `<span data-old="${escapeHtml(shownText(old))}">${html}</span>`
      })
      .join('')
  }

  /** Links into the notice lead to where it stands in this page. */
  #scoped(inline: Inline): Inline {
    const target = (id: string): string => this.#prefix + (this.#renamed.get(id) ?? id)
    if (inline.kind === 'reference') return { ...inline, section: target(inline.section) }
    if (inline.kind === 'footnote') return { ...inline, note: this.#prefix + inline.note }
    if (inline.kind !== 'link' || !inline.href.startsWith('#')) return inline
    return { ...inline, href: `#${target(inline.href.slice(1))}` }
  }
}

interface Run {
  readonly mark: Mark
  readonly inlines: MarkedText
}

function runsOf(text: MarkedText): Run[] {
  const runs: { mark: Mark; inlines: MarkedText[number][] }[] = []
  for (const inline of text) {
    const last = runs.at(-1)
    if (last?.mark === inline.mark) last.inlines.push(inline)
    else runs.push({ mark: inline.mark, inlines: [inline] })
  }
  return runs
}

function renamedSections(sections: readonly MarkedSection[]): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ id, oldId, sections: below }): (readonly [string, string])[] => [
      ...(oldId === undefined ? [] : [[oldId, id] as const]),
      ...renamedSections(below),
    ]),
  )
}
