/** The notice as Markdown that a lawyer reviews as a git diff: a sentence or an item a line, nothing that moves. */
import type { FrontFact, Inline, Notice, Section } from '../../compose/notice.ts'
import { fileName, footnoteAnchor, titleWithDraft } from '../document-file.ts'
import { frontMatterLines } from '../markdown/front-matter.ts'
import { blockLines, quoted } from '../markdown/write-blocks.ts'
import { writeInlines } from '../markdown/write-inlines.ts'

/**
 * CommonMark with GFM tables, LF line ends and a final one. Sections have anchors of their own (`<a id>`), for what
 * a heading's text makes differs by language. Footnotes are a numbered list, for CommonMark has none.
 */
export function renderMarkdown(notice: Notice): string {
  const parts = [
    frontMatterLines(notice),
    notice.draft ? [draftBand(notice)] : [],
    [`# ${heading(titleWithDraft(notice), notice)}`],
    notice.kind === undefined
      ? []
      : [writeInlines([{ kind: 'text', text: notice.kind }], 'flow', notice.language)],
    frontLines(notice),
    blockLines(notice.introduction, { language: notice.language, headingLevel: 2 }),
    ...notice.sections.flatMap((section) => sectionParts(section, 2, notice)),
    ...footnoteParts(notice),
  ]
  const lines = parts.filter((part) => part.length > 0).map((part) => part.join('\n'))
  return `${lines.join('\n\n')}\n`
}

function heading(text: string, notice: Notice): string {
  return writeInlines([{ kind: 'text', text }], 'heading', notice.language)
}

function draftBand(notice: Notice): string {
  const text = `${notice.words.draft.toUpperCase()}. ${notice.words.draftExplained}`
  return writeInlines([{ kind: 'strong', children: [{ kind: 'text', text }] }], 'cell', notice.language)
}

function frontLines(notice: Notice): string[] {
  const line = (label: string, value: readonly Inline[]) => {
    const term: Inline = { kind: 'strong', children: [{ kind: 'text', text: `${label}:` }] }
    return `- ${writeInlines([term, { kind: 'text', text: ' ' }, ...value], 'cell', notice.language)}`
  }
  const facts = notice.front.map((fact: FrontFact) => line(fact.label, [{ kind: 'text', text: fact.value }]))
  const links = notice.translations.map(({ language, name }) => {
    const text = writeInlines([{ kind: 'text', text: name }], 'cell', notice.language)
    return `[${text}](${fileName(notice.id, language, 'md')})`
  })
  if (links.length === 0) return facts
  return [...facts, `${line(notice.words.otherLanguages, [])} ${links.join(', ')}`]
}

function sectionParts(section: Section, level: number, notice: Notice): string[][] {
  const number = section.number === undefined ? '' : `${section.number} `
  const blocks = blockLines(section.blocks, { language: notice.language, headingLevel: level + 1 })
  const headline: readonly Inline[] = [
    { kind: 'text', text: number + section.heading },
    ...(section.calls ?? []),
  ]
  const citation: readonly Inline[] =
    section.citation === undefined ? [] : [{ kind: 'citation', text: section.citation }]
  return [
    [`<a id="${section.id.replace(/[^\w.-]/g, '-')}"></a>`],
    [`${'#'.repeat(Math.min(6, level))} ${writeInlines(headline, 'heading', notice.language)}`],
    [writeInlines(citation, 'flow', notice.language)].filter((line) => line !== ''),
    section.boxed ? quoted(blocks) : blocks,
    ...section.sections.flatMap((child) => sectionParts(child, level + 1, notice)),
  ]
}

function footnoteParts(notice: Notice): string[][] {
  if (notice.footnotes.length === 0) return []
  const items = notice.footnotes.flatMap((note) => {
    const marker = `${note.number}. `
    const [first = '', ...rest] = writeInlines(note.text, 'flow', notice.language).split('\n')
    return [
      `${marker}<a id="${footnoteAnchor(note.id)}"></a>${first}`,
      ...rest.map((line) => ' '.repeat(marker.length) + line),
    ]
  })
  return [[`## ${heading(notice.words.footnotes, notice)}`], items]
}
