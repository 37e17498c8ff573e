/** What every section composer works with: the facts, the language, and makers of blocks that know their facts. */
import type { Locale } from '../locale/locale.ts'
import { countryName } from '../locale/names.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Countries, Layout, Register, Text } from '../validate/register.ts'
import type { SectionTexts } from './composed-section.ts'
import { callsIn, plainText, words } from './inline.ts'
import type { Block, Inline, Note, Paragraph, Section } from './notice.ts'
import { pointer } from './pointer.ts'
import { type TextScope, textBlocks, textInlines } from './user-text.ts'

export type Address = 'you' | 'data-subject'

export type Part = NonNullable<Register['parts']>[number]

/** The facts that a register and a part of one have in common. */
export type Facts = Omit<Part, 'id' | 'name' | 'languages'> & Partial<Pick<Register, 'controllers' | 'dpo'>>

/** Lists whose items other facts refer to by id. */
export type NamedList = 'dataSubjects' | 'purposes' | 'data' | 'sources' | 'recipients'

/** One fact after its label, as it stands in a cell or on a line. */
export interface Fact {
  readonly label: string
  readonly value: readonly Inline[]
  readonly from: readonly string[]
}

interface Named {
  readonly id?: string
  readonly name?: Text
}

/** A heading as the locale gives it. */
export interface Heading {
  readonly statement: Phrase
  readonly question: Phrase
  /** The statement of the traditional layout, where it differs. */
  readonly traditional?: Phrase
}

/** A heading as a section has it. */
export type Headline = Pick<Section, 'heading' | 'calls'>

/** How records are printed: `auto` is a table from three of them up. */
export type Form = 'auto' | 'list' | 'table'

type ExtraSection = NonNullable<Register['extraSections']>[number]

export interface ContextLayout {
  readonly headings: 'statement' | 'question'
  readonly traditional: boolean
  /** Rights that the layout gives a place of their own. */
  readonly own: ReadonlySet<string>
  /** Lists or tables, by kind of fact. */
  readonly show: NonNullable<Layout['show']>
  readonly citations: boolean
  readonly lists: 'bullets' | 'letters'
}

export class Context {
  readonly register: Register
  /** The register itself, or the part of it that is being composed. */
  readonly facts: Facts
  readonly locale: Locale
  readonly address: Address
  /** Whether the article is printed beside what rests on it. */
  readonly citations: boolean
  readonly listStyle: 'bullets' | 'letters'
  private readonly layout: ContextLayout
  private readonly base: string
  private readonly scope: TextScope

  constructor(
    register: Register,
    locale: Locale,
    layout: ContextLayout,
    part?: { readonly facts: Part; readonly base: string },
  ) {
    this.layout = layout
    this.register = register
    this.facts = part?.facts ?? register
    this.base = part?.base ?? ''
    this.locale = locale
    this.address = register.document?.address ?? 'you'
    this.citations = layout.citations && register.document?.regime !== 'law-enforcement'
    this.listStyle = layout.lists
    const notes = register.document?.footnotes ?? []
    this.scope = { footnotes: new Map(notes.map((note, index) => [note.id, index + 1])) }
  }

  /** The part in hand. @throws {Error} where there is none: a fault of the caller. */
  part(): Part {
    if (!this.isPart) throw new Error('Not composing a part')
    return this.facts as Part
  }

  get isPart(): boolean {
    return this.base !== ''
  }

  /** The anchor of a section: within a part it carries the id of the part, so that no two are the same. */
  anchor(id: string): string {
    return this.isPart ? `${this.part().id}-${id}` : id
  }

  /** The user's own heading, number and texts for a section. */
  texts(id: string): SectionTexts {
    return this.register.sections?.[this.anchor(id)] ?? {}
  }

  /** Extra sections of the register, or those that are to stand after a section of the part in hand. */
  extraSections(): (ExtraSection & { readonly at: string })[] {
    const parts = this.register.parts ?? []
    return (this.register.extraSections ?? []).flatMap((extra, index) => {
      const at = `/extraSections/${index}/text`
      const host = parts.find(({ id }) => extra.after?.startsWith(`${id}-`) === true)?.id
      if (host !== (this.isPart ? this.part().id : undefined)) return []
      if (host === undefined || extra.after === undefined) return [{ ...extra, at }]
      return [{ ...extra, after: extra.after.slice(host.length + 1), at }]
    })
  }

  /** Whether facts of a kind are printed as a list or a table; undefined where nothing is said of it. */
  form(kind: keyof NonNullable<Layout['show']>): Form | undefined {
    return this.layout.show[kind]
  }

  /** Whether the layout gives the section or right a place of its own. */
  standsBeside(id: string): boolean {
    return this.layout.own.has(id)
  }

  /** The heading as a statement or a question, in this notice's form of address. */
  heading(heading: Heading): string {
    if (this.layout.headings === 'question') return this.say(heading.question)
    return this.say((this.layout.traditional ? heading.traditional : undefined) ?? heading.statement)
  }

  get phrases(): Locale['phrases'] {
    return this.locale.phrases
  }

  /** A context for each part of a document of several registers that is published in this language. */
  parts(): Context[] {
    return (this.register.parts ?? []).flatMap((facts, index) => {
      if (facts.languages !== undefined && !facts.languages.includes(this.locale.language)) return []
      return [
        new Context(this.register, this.locale, this.layout, { facts, base: pointer('', 'parts', index) }),
      ]
    })
  }

  /** The phrase in this notice's form of address. */
  say(phrase: Phrase): string {
    return typeof phrase === 'string' ? phrase : phrase[this.address]
  }

  /**
   * The text in this notice's language. Validation has refused texts that lack a declared language;
   * a register that comes here without it prints nothing rather than another language.
   */
  text(text: Text): string {
    return typeof text === 'string' ? text : (text[this.locale.language] ?? '')
  }

  /** Pointer to a fact below the register or part in hand. */
  at(...path: readonly (string | number)[]): string {
    return pointer(this.base, ...path)
  }

  inlines(text: Text): Inline[] {
    return textInlines(this.text(text), this.scope)
  }

  /** A heading in a user's words: plain, with the calls of footnotes that stand in it. */
  headline(text: Text): Headline {
    const inlines = this.inlines(text)
    const calls = callsIn(inlines)
    return { heading: plainText(inlines), ...(calls.length === 0 ? {} : { calls }) }
  }

  blocks(text: Text | undefined, from: string): Block[] {
    return text === undefined ? [] : textBlocks(this.text(text), this.scope, [from])
  }

  /** A sentence of ours, made because of the facts at `from`. */
  sentence(phrase: Phrase, from: readonly string[], citation?: string): Paragraph {
    const cited: Inline[] =
      citation === undefined ? [] : [words(' '), { kind: 'citation', text: `(${citation})` }]
    return { kind: 'paragraph', text: [words(this.say(phrase)), ...cited], from }
  }

  note(blocks: readonly Block[], from: readonly string[]): Note {
    return { kind: 'note', blocks, from }
  }

  /** The names of items that are referred to by id, in the order of the reference. */
  names(list: NamedList, ids: readonly string[]): Inline[] {
    return ids.flatMap((id, index) => [...(index === 0 ? [] : [words('; ')]), ...this.name(list, id)])
  }

  /** The name of one item: as given, else what its kind says, else its id. */
  name(list: NamedList, id: string): Inline[] {
    const item = this.find(list, id)
    if (item?.name !== undefined) return this.inlines(item.name)
    if (list === 'sources') {
      const kind = (item as { kind?: keyof Locale['phrases']['sources']['kinds'] } | undefined)?.kind
      if (kind !== undefined) return [words(this.say(this.phrases.sources.kinds[kind]))]
    }
    return [words(id)]
  }

  /** Looks in the part first, then among what is common to all parts. */
  private find(list: NamedList, id: string): Named | undefined {
    for (const facts of [this.facts, this.register]) {
      const items = facts[list]
      const item = Array.isArray(items) ? items.find((candidate: Named) => candidate.id === id) : undefined
      if (item !== undefined) return item
    }
    return undefined
  }

  countries(countries: Countries): Inline[] {
    const codes = typeof countries === 'string' ? [countries] : countries
    return [words(codes.map((code) => countryName(code, this.locale)).join(', '))]
  }

  /** A labelled fact in a user's words, or nothing when the fact is not given. */
  fact(label: Phrase, text: Text | undefined, from: string): Fact[] {
    return text === undefined ? [] : this.labelled(label, this.inlines(text), from)
  }

  /** A labelled fact in our words. */
  coded(label: Phrase, phrase: Phrase | undefined, from: string): Fact[] {
    return phrase === undefined ? [] : this.labelled(label, [words(this.say(phrase))], from)
  }

  /** A labelled list of names of items. */
  named(label: Phrase, list: NamedList, ids: readonly string[] | undefined, from: string): Fact[] {
    return ids === undefined ? [] : this.labelled(label, this.names(list, ids), from)
  }

  labelled(label: Phrase, value: readonly Inline[], from: string): Fact[] {
    return [{ label: this.say(label), value, from: [from] }]
  }
}
