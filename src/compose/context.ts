/** What every section composer works with: the facts of the register or part in hand, and the words for them. */
import type { Locale } from '../locale/locale.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Layout, Register, Text } from '../validate/register.ts'
import type { SectionTexts } from './composed-section.ts'
import { words } from './inline.ts'
import type { Inline } from './notice.ts'
import { pointer } from './pointer.ts'
import { type Fact, Wording, type WordingLayout } from './wording.ts'

export type Part = NonNullable<Register['parts']>[number]

/** The facts that a register and a part of one have in common. */
export type Facts = Omit<Part, 'id' | 'name' | 'languages'> & Partial<Pick<Register, 'controllers' | 'dpo'>>

/** Lists whose items other facts refer to by id. */
export type NamedList = 'dataSubjects' | 'purposes' | 'data' | 'sources' | 'recipients'

interface Named {
  readonly id?: string
  readonly name?: Text
}

/** How records are printed: `auto` is a table from three of them up. */
export type Form = 'auto' | 'list' | 'table'

type ExtraSection = NonNullable<Register['extraSections']>[number]

export interface ContextLayout extends WordingLayout {
  /** Rights that the layout gives a place of their own. */
  readonly own: ReadonlySet<string>
  /** Lists or tables, by kind of fact. */
  readonly show: NonNullable<Layout['show']>
  readonly citations: boolean
  readonly lists: 'bullets' | 'letters'
}

export class Context extends Wording {
  readonly register: Register
  /** The register itself, or the part of it that is being composed. */
  readonly facts: Facts
  /** Whether the article is printed beside what rests on it. */
  readonly citations: boolean
  readonly listStyle: 'bullets' | 'letters'
  private readonly layout: ContextLayout
  private readonly base: string

  constructor(
    register: Register,
    locale: Locale,
    layout: ContextLayout,
    part?: { readonly facts: Part; readonly base: string },
  ) {
    super(register.document, locale, layout)
    this.layout = layout
    this.register = register
    this.facts = part?.facts ?? register
    this.base = part?.base ?? ''
    this.citations = layout.citations && register.document?.regime !== 'law-enforcement'
    this.listStyle = layout.lists
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

  /** A context for each part of a document of several registers that is published in this language. */
  parts(): Context[] {
    return (this.register.parts ?? []).flatMap((facts, index) => {
      if (facts.languages !== undefined && !facts.languages.includes(this.locale.language)) return []
      return [
        new Context(this.register, this.locale, this.layout, { facts, base: pointer('', 'parts', index) }),
      ]
    })
  }

  /** Pointer to a fact below the register or part in hand. */
  at(...path: readonly (string | number)[]): string {
    return pointer(this.base, ...path)
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

  /** A labelled list of names of items. */
  named(label: Phrase, list: NamedList, ids: readonly string[] | undefined, from: string): Fact[] {
    return ids === undefined ? [] : this.labelled(label, this.names(list, ids), from)
  }
}
