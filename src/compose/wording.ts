/** How a notice in one language speaks: phrases in its form of address, users’ texts as blocks, labelled facts. */
import type { Locale } from '../locale/locale.ts'
import { countryName } from '../locale/names.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Countries, Register, Text } from '../validate/register.ts'
import { callsIn, plainText, words } from './inline.ts'
import type { Block, Inline, Note, Paragraph, Section } from './notice.ts'
import { type TextScope, textBlocks, textInlines } from './user-text.ts'

export type Address = 'you' | 'data-subject'

/** One fact after its label, as it stands in a cell or on a line. */
export interface Fact {
  readonly label: string
  readonly value: readonly Inline[]
  readonly from: readonly string[]
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

export interface WordingLayout {
  readonly headings: 'statement' | 'question'
  readonly traditional: boolean
}

export class Wording {
  readonly locale: Locale
  readonly address: Address
  private readonly style: WordingLayout
  private readonly scope: TextScope

  constructor(document: Register['document'], locale: Locale, style: WordingLayout) {
    this.locale = locale
    this.address = document?.address ?? 'you'
    this.style = style
    this.scope = { footnotes: new Set((document?.footnotes ?? []).map(({ id }) => id)) }
  }

  get phrases(): Locale['phrases'] {
    return this.locale.phrases
  }

  /** The phrase in this notice's form of address. */
  say(phrase: Phrase): string {
    return typeof phrase === 'string' ? phrase : phrase[this.address]
  }

  /**
   * The text in this notice's language. Where the text lacks it, the notice says so: it neither leaves a fact out
   * nor falls back on another language in silence.
   */
  text(text: Text): string {
    return this.own(text) ?? this.say(this.phrases.words.missingText)
  }

  /** The text in this notice's language, if it has one. */
  private own(text: Text): string | undefined {
    return typeof text === 'string' ? text : text[this.locale.language]
  }

  /** The heading as a statement or a question, in this notice's form of address. */
  heading(heading: Heading): string {
    if (this.style.headings === 'question') return this.say(heading.question)
    return this.say((this.style.traditional ? heading.traditional : undefined) ?? heading.statement)
  }

  inlines(text: Text): Inline[] {
    const own = this.own(text)
    return own === undefined ? this.gap() : textInlines(own, this.scope)
  }

  /** A heading in a user's words: plain, with the calls of footnotes that stand in it. */
  headline(text: Text): Headline {
    const inlines = this.inlines(text)
    const calls = callsIn(inlines)
    return { heading: plainText(inlines), ...(calls.length === 0 ? {} : { calls }) }
  }

  blocks(text: Text | undefined, from: string): Block[] {
    if (text === undefined) return []
    const own = this.own(text)
    if (own === undefined) return [{ kind: 'paragraph', text: this.gap(), from: [from] }]
    return textBlocks(own, this.scope, [from])
  }

  /** The mark of a text that lacks this language. */
  private gap(): Inline[] {
    return [{ kind: 'strong', children: [words(this.say(this.phrases.words.missingText))] }]
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

  labelled(label: Phrase, value: readonly Inline[], from: string): Fact[] {
    return [{ label: this.say(label), value, from: [from] }]
  }
}
