/** Composes a register into a Notice in one language: the middle of the compiler. */
import { fill } from '../locale/fill.ts'
import type { Locale } from '../locale/locale.ts'
import type { Layout, Register } from '../validate/register.ts'
import type { PlacedSection } from './composed-section.ts'
import { Context } from './context.ts'
import { layOut } from './lay-out.ts'
import { mapBlock, mapInlines, mapSection } from './map-inlines.ts'
import type { Inline, Notice, NoticeTranslation, NoticeWords, Section, Stamp } from './notice.ts'
import { numberFootnotes } from './number-footnotes.ts'
import { numberSections } from './number-sections.ts'
import { placePart } from './place-part.ts'
import { indexSections, resolveReference } from './resolve-references.ts'
import { ownSections } from './section-codes.ts'
import { SECTION_COMPOSERS } from './section-composers.ts'
import { titleBlock, titleOf } from './title-block.ts'

export interface ComposeOptions {
  /** The language to compose in: one of `languages`. */
  readonly language: string
  /** All languages in which this notice is published. */
  readonly languages: readonly string[]
  /** The locale of every language in `languages`. */
  readonly locales: Readonly<Record<string, Locale>>
  /** The workspace's layout, over which the register's own is laid. */
  readonly layout?: Layout
  readonly draft: boolean
  readonly stamp: Stamp
}

/** The notice of a register that has passed validation. Pure: the same register and options, the same Notice. */
export function composeNotice(register: Register, options: ComposeOptions): Notice {
  const layout: Layout = { ...options.layout, ...register.layout }
  const context = contextOf(register, localeOf(options, options.language), layout)
  const [introduction, placed] = takeIntroduction(context, layout, placeSections(context, layout))
  const sections = numberSections(placed, layout.numbering ?? 'auto')
  const index = indexSections(sections, placed)
  const change = (inline: Inline): Inline => resolveReference(inline, index, context)
  const parts = new Set((register.parts ?? []).map(({ id }) => id))
  const changeIn = (section: Section): Section =>
    mapSection(section, (inline) =>
      resolveReference(inline, index, context, parts.has(section.id) ? section.id : undefined),
    )
  const front = titleBlock(context)
  return {
    id: register.id,
    language: options.language,
    translations: translationsOf(register, options, layout),
    ...front,
    description: `${front.title}. ${context.say(context.phrases.description.page)} ${front.controller}.`,
    draft: options.draft,
    ...numberFootnotes(
      {
        introduction: introduction.map((block) => mapBlock(block, change)),
        sections: sections.map(changeIn),
      },
      (register.document?.footnotes ?? []).map(({ id, text }) => ({
        id,
        text: mapInlines(context.inlines(text), change),
      })),
    ),
    words: wordsOf(context),
    stamp: options.stamp,
  }
}

function localeOf(options: ComposeOptions, language: string): Locale {
  const locale = options.locales[language]
  if (locale === undefined) throw new Error(`No locale for ${language}: validation lets none through`)
  return locale
}

function contextOf(register: Register, locale: Locale, layout: Layout): Context {
  return new Context(register, locale, {
    headings: layout.headings ?? 'statement',
    traditional: layout.name === 'traditional',
    own: ownSections(layout),
    show: layout.show ?? {},
    citations: layout.citations ?? true,
    lists: layout.lists ?? 'bullets',
  })
}

/** The register's sections with its parts in their place, then the appendices. */
function placeSections(context: Context, layout: Layout): PlacedSection[] {
  const parts = context.parts().map((part) => placePart(part, layout))
  return [...layOut(context, layout, SECTION_COMPOSERS, parts), ...appendices(context)]
}

function appendices(context: Context): PlacedSection[] {
  return (context.register.document?.appendices ?? []).map(({ id, heading, text }, index) => {
    const number = index + 1
    const own = context.headline(heading)
    return {
      section: {
        id,
        ...own,
        heading: `${fill(context.say(context.phrases.words.appendix), { number })}: ${own.heading}`,
        boxed: false,
        blocks: context.blocks(text, `/document/appendices/${index}/text`),
        sections: [],
      },
      numbered: false,
      holds: [],
      // The writer inflects the word before it: “liitteessä 1”, “in appendix 1”.
      reference: String(number),
    }
  })
}

/** The introduction stands before the first section without a heading, unless the register gives it one or a place. */
function takeIntroduction(
  context: Context,
  layout: Layout,
  sections: readonly PlacedSection[],
): [introduction: Notice['introduction'], rest: readonly PlacedSection[]] {
  const own =
    context.texts('introduction').heading !== undefined || (layout.order ?? []).includes('introduction')
  const introduction = sections.find(({ section }) => section.id === 'introduction')
  if (own || introduction === undefined) return [[], sections]
  return [introduction.section.blocks, sections.filter((place) => place !== introduction)]
}

function translationsOf(register: Register, options: ComposeOptions, layout: Layout): NoticeTranslation[] {
  return options.languages
    .filter((language) => language !== options.language)
    .map((language) => {
      const context = contextOf(register, localeOf(options, language), layout)
      return { language, name: context.say(context.phrases.name), title: titleOf(context) }
    })
}

function wordsOf(context: Context): NoticeWords {
  const { words, name } = context.phrases
  return {
    contents: context.say(words.contents),
    footnotes: context.say(words.footnotes),
    draft: context.say(words.draft),
    draftExplained: context.say(words.draftExplained),
    otherLanguages: context.say(words.otherLanguages),
    skipToContent: context.say(words.skipToContent),
    pageOf: context.say(words.pageOf),
    languageName: context.say(name),
  }
}

/** Every section of a notice, outer before inner: for contents, outlines and tests. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}
