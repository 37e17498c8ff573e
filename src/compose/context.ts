/** What every section composer works with: the facts, the language, and makers of blocks that know their facts. */
import type { Locale } from '../locale/locale.ts'
import { countryName } from '../locale/names.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Countries, Register, Text } from '../validate/register.ts'
import { words } from './inline.ts'
import type { Block, Inline, Note, Paragraph } from './notice.ts'
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

export interface ContextLayout {
  readonly headings: 'statement' | 'question'
  readonly citations: boolean
  readonly lists: 'bullets' | 'letters'
}

export class Context {
  readonly register: Register
  /** The register itself, or the part of it that is being composed. */
  readonly facts: Facts
  readonly locale: Locale
  readonly address: Address
  readonly headingStyle: 'statement' | 'question'
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
    this.headingStyle = layout.headings
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

  /** The user's own heading and texts for a section; those of a part are the section's own facts only. */
  texts(section: string): NonNullable<Register['sections']>[string] {
    return this.isPart ? {} : (this.register.sections?.[section] ?? {})
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
