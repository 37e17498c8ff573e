/** A redlined notice as HTML: all of its text, with `<ins>` and `<del>` and words for those who do not see them. */
import type { MarkedFront, MarkedSection, Redline } from '../../diff/redline/redline.ts'
import { escapeHtml } from '../../render/html/escape-html.ts'
import { markedBlocksHtml, pointersOf } from './marked-blocks-html.ts'
import { wordsAs, wordsOn } from './redline-lines.ts'
import { remarkOf } from './redline-places.ts'
import { type RedlineWords, redlineLabels } from './redline-words.ts'
import { type RedlineAnchor, RedlineWriter } from './redline-writer.ts'

export interface RedlineHtmlOptions {
  /** In the language of the report, which need not be that of the notice. */
  readonly words: RedlineWords
  /** Before every id, so that several redlines stand on one page: `water-care-fi-`. */
  readonly prefix: string
  /** Of the title, 1–6; sections are below it. */
  readonly headingLevel: number
  /** Names of regions in the page, each of which may stand in it once. */
  readonly regions?: Set<string>
}

export interface RedlineHtml {
  /** One `<article>`, everything of the notice in it escaped. */
  readonly html: string
  /** The changes in reading order. */
  readonly anchors: readonly RedlineAnchor[]
}

/**
 * The whole notice with its changes.
 *
 * Whoever drops `del`, unwraps `ins` and drops `.visually-hidden`, `.redline-note` and `.moved-away` has the new text. For
 * the old text it is the other way round, and what moved stands where `data-moved` names its id; numbers that changed by
 * themselves have their old one in `data-old`, footnotes too.
 */
export function redlineHtml(redline: Redline, options: RedlineHtmlOptions): RedlineHtml {
  const writer = new RedlineWriter(redline, options)
  const parts = [
    titleBlock(redline, writer, options),
    introduction(redline, writer, options),
    ...redline.sections.map((section) => sectionHtml(section, writer, options, options.headingLevel + 1)),
    footnotes(redline, writer, options),
  ]
  const html = `<article class="redline" lang="${escapeHtml(redline.language)}">\n${parts.join('')}</article>\n`
  return { html, anchors: writer.anchors }
}

function titleBlock(
  { title, kind, front, language }: Redline,
  writer: RedlineWriter,
  options: RedlineHtmlOptions,
): string {
  const { headingLevel } = options
  const words = redlineLabels(language, options.words)
  const kindText = wordsOn(kind)
  const kindAnchor = kind.old === kind.new ? '' : writer.anchor('changed', { heading: words.kind })
  const isTitled = title.every(({ mark }) => mark === 'same')
  const titleAnchor = isTitled ? '' : writer.anchor('changed', { heading: words.title })
  return [
    '<header class="title-block">\n',
    kindText.length === 0 ? '' : `<p class="kind"${kindAnchor}>${writer.text(kindText)}</p>\n`,
    `<h${headingLevel}${titleAnchor}>${writer.text(title)}</h${headingLevel}>\n`,
    `<dl>\n${front.map((fact) => frontHtml(fact, writer)).join('')}</dl>\n</header>\n`,
  ].join('')
}

function frontHtml({ mark, old, new: fresh, value }: MarkedFront, writer: RedlineWriter): string {
  const label = wordsOn({ old: old?.label, new: fresh?.label })
  const heading = (fresh ?? old)?.label ?? ''
  const anchor = mark === 'same' ? '' : writer.anchor(mark, { heading })
  return `<div${anchor}><dt>${writer.text(label)}</dt><dd>${writer.text(value)}</dd></div>\n`
}

function introduction(
  redline: Redline,
  writer: RedlineWriter,
  { words, headingLevel }: RedlineHtmlOptions,
): string {
  if (redline.introduction.length === 0) return ''
  writer.enter({ heading: redlineLabels(redline.language, words).introduction })
  const blocks = markedBlocksHtml(redline.introduction, writer, headingLevel + 1)
  return `<div class="introduction">\n${blocks}</div>\n`
}

function sectionHtml(
  section: MarkedSection,
  writer: RedlineWriter,
  options: RedlineHtmlOptions,
  level: number,
): string {
  const { mark, id, boxed, blocks, sections } = section
  const { words } = options
  const remark = remarkOf(section, words)
  const place = { section: id, heading: writer.plainHeading(section) }
  if (mark === 'moved-away') return movedAway(section, writer, remark ?? words.movedAway)
  const isWhole = mark === 'inserted' || mark === 'deleted'
  const from = isWhole ? { [mark === 'inserted' ? 'new' : 'old']: pointersOf(blocks) } : {}
  // The section has its own id already: the anchor of the change is its heading.
  const anchor =
    mark === 'same' || (mark === 'changed' && !isHeadingEdited(section))
      ? ''
      : writer.anchor(mark, { ...place, from: { old: [], new: [], ...from } })
  writer.enter(isWhole ? { ...place, isWhole } : place)
  const tag = `h${Math.min(6, level)}`
  const box = boxed.old === boxed.new ? undefined : boxed.new ? words.boxed : words.unboxed
  const citation = wordsOn(section.citation)
  return [
    `<section id="${writer.id(id)}" class="level-${Math.min(6, level)}${boxed.new ? ' boxed' : ''} ${mark}">\n`,
    `<div class="heading"${anchor}>\n<${tag}>${writer.heading(section)}</${tag}>\n`,
    citation.length === 0 ? '' : `<p class="citation">${writer.text(citation)}</p>\n`,
    '</div>\n',
    remark === undefined
      ? ''
      : writer.note(mark === 'moved' ? writer.link(`${id}_from`, remark) : escapeHtml(remark)),
    box === undefined ? '' : writer.note(escapeHtml(box)),
    markedBlocksHtml(blocks, writer, level + 1),
    ...sections.map((below) => sectionHtml(below, writer, options, level + 1)),
    '</section>\n',
  ].join('')
}

function isHeadingEdited({ heading, calls, number, citation, boxed }: MarkedSection): boolean {
  const isMarked = [...heading, ...calls].some(({ mark }) => mark !== 'same')
  return isMarked || number.isEdited || citation.old !== citation.new || boxed.old !== boxed.new
}

/** The old place of a section, which names the new one. */
function movedAway(section: MarkedSection, writer: RedlineWriter, remark: string): string {
  const link = writer.link(section.id, remark)
  const attributes = `id="${writer.id(`${section.id}_from`)}" class="moved-away" data-moved="${writer.id(section.id)}"`
  return `<div ${attributes}>\n<p>${escapeHtml(writer.plainHeading(section))} – ${link}</p>\n</div>\n`
}

function footnotes(
  redline: Redline,
  writer: RedlineWriter,
  { words, headingLevel }: RedlineHtmlOptions,
): string {
  const notes = redline.footnotes
  if (notes.length === 0) return ''
  const label = redlineLabels(redline.language, words).footnotes
  writer.enter({ heading: label })
  const told = {
    old: notes.some(({ number }) => number.old !== undefined) ? redline.frame.old.words.footnotes : undefined,
    new: notes.some(({ number }) => number.new !== undefined) ? redline.frame.new.words.footnotes : undefined,
  }
  const tag = `h${Math.min(6, headingLevel + 1)}`
  const items = notes.map(({ mark, id, number, text }) => {
    const own = number.new ?? number.old ?? 1
    const old = number.old === undefined || number.old === own ? '' : ` data-old="${number.old}"`
    const anchor = mark === 'same' ? '' : writer.anchor(mark, { heading: `${label} ${own}` })
    const run = `<span id="${writer.noteId(id)}">${writer.text(text)}</span>`
    return `<li value="${own}"${old}${anchor}>${run}</li>\n`
  })
  const heading = `<${tag}>${writer.text(told.old === told.new ? wordsAs(told.new ?? '', 'same') : wordsOn(told))}</${tag}>`
  return `<section class="footnotes">\n${heading}\n<ol>\n${items.join('')}</ol>\n</section>\n`
}
