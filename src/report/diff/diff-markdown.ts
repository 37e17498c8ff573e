/** The report of changes as a comment on a pull request. */
import type { Weight } from '../../diff/change.ts'
import { fill } from '../../locale/fill.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { DiffSheet, SheetBundle, SheetGroup, SheetRedline, SheetRegister } from './diff-sheet.ts'
import { diffWords } from './diff-words.ts'
import { type Block, type Chapter, fitComment, type Stretch } from './fit-comment.ts'
import { markedMarkdown } from './marked-markdown.ts'
import { wordsAs } from './redline-lines.ts'
import { redlineMarkdown } from './redline-markdown.ts'
import { redlineWords } from './redline-words.ts'

/** GitHub takes 65,536 characters for a comment: there is room for a line by which it is found again. */
export const COMMENT_LIMIT = 65_000

/** What is kept first where not everything fits; the head of a register just before its heaviest changes. */
const RANKS: Readonly<Record<Weight | 'none' | 'redline', number>> = {
  material: 1,
  notable: 3,
  editorial: 5,
  none: 5,
  redline: 6,
}

/** What GitHub shows of Markdown and HTML, at most `limit` characters of it. Words of users are no markup in it. */
export function diffMarkdown(sheet: DiffSheet, limit = COMMENT_LIMIT): string {
  const { language, compared, sum, registers } = sheet
  const words = diffWords(language)
  const head = [`## ${escaped(words.title)}`, escaped(compared), `**${escaped(sum)}**`]
  const chapters = registers.map((register) => registerChapter(register, language))
  // Room for the sentences that say what was left out, whatever the count in them.
  const told = [words.cut.changes(1_000_000), words.cut.redline].map(escaped)
  const room = [...head, ...told].join('\n\n').length + 5
  const { text, leftOut, isCut } = fitComment(chapters, limit - room)
  const cut = [
    ...(leftOut === 0 ? [] : [words.cut.changes(leftOut)]),
    ...(isCut ? [words.cut.redline] : []),
  ].map(escaped)
  return `${[...head, ...cut, text].filter((part) => part !== '').join('\n\n')}\n`
}

function registerChapter(register: SheetRegister, language: ReportLanguage): Chapter {
  const words = diffWords(language)
  const rank = RANKS[register.weight] - 1
  const { id, title, files, status, facts, counts, groups, advice, tool, redlines } = register
  const head = [
    `### ${escaped(title)}`,
    [...new Set([files, id])]
      .filter((part) => part !== '')
      .map(code)
      .join(' · '),
    ...(status === null ? [] : [escaped(status)]),
    ...(facts.length === 0 ? [] : [facts.map((fact) => `- ${escaped(fact)}`).join('\n')]),
    ...(counts === '' ? [] : [`**${escaped(counts)}**`]),
    ...advice.map(
      ({ text, why }) => `> **${escaped(text)}**${why === '' ? '' : `\\\n> <sub>${escaped(why)}</sub>`}`,
    ),
  ]
  const toolBlocks =
    tool.text === null
      ? []
      : [{ text: `**${escaped(words.tool.heading)}.** ${escaped(tool.text)}`, changes: 0 }]
  return [
    stretch(rank, [{ text: head.join('\n\n'), changes: 0 }]),
    ...groups.map(groupStretch),
    stretch(rank, toolBlocks),
    ...[...tool.redlines, ...redlines].map((redline) => redlineStretch(redline, language)),
  ]
}

function stretch(
  rank: number,
  blocks: readonly Block[],
  open: readonly string[] = [],
  close: readonly string[] = [],
): Stretch {
  return { rank, open, blocks, close }
}

function groupStretch({ weight, heading, count, areas }: SheetGroup): Stretch {
  const blocks = areas.flatMap((area) =>
    area.bundles.map((bundle, at): Block => {
      const own = [...itemLines(bundle, 0), '', reason(bundle)].join('\n')
      const text = at === 0 ? `**${escaped(area.heading)}**\n\n${own}` : own
      return { text, changes: bundle.changes.length }
    }),
  )
  return stretch(RANKS[weight], blocks, [`#### ${escaped(heading)} (${count})`])
}

/** A list item a change; what follows from it is below it, with its own reason at the end. */
function itemLines({ changes }: SheetBundle, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return changes.flatMap(({ text, place, placed, consequences }) => [
    `${indent}- ${escaped(text)}${place === null ? '' : ` ${fill(placed, { place: code(place) })}`}`,
    ...consequences.flatMap((bundle) => {
      const lines = itemLines(bundle, depth + 1)
      return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${reason(bundle)}`]
    }),
  ])
}

function reason({ effect, citation, remarks }: SheetBundle): string {
  return `<sub>${escaped([effect, citation, ...remarks].join(' · '))}</sub>`
}

/** Closed until somebody wants to read it. */
function redlineStretch({ heading, redline }: SheetRedline, language: ReportLanguage): Stretch {
  const text = redlineMarkdown(redline, { words: redlineWords(language), headingLevel: 5 })
  const blocks = text.trimEnd().split(/\n\n(?=\S)/)
  return stretch(
    RANKS.redline,
    blocks.map((block) => ({ text: block, changes: 0 })),
    [`<details><summary>${escaped(heading)}</summary>`],
    ['</details>'],
  )
}

/** Plain words that read back as written, and name or mention nobody. */
function escaped(text: string): string {
  return markedMarkdown(wordsAs(text, 'same'), 'flow', 'en')
}

function code(text: string): string {
  return markedMarkdown([{ mark: 'same', inline: { kind: 'code', text } }], 'flow', 'en')
}
