/** What print puts in the margins of each sheet; style sheets cannot know the words of the notice. */
import type { Notice } from '../../compose/notice.ts'
import { oneLine } from '../one-line.ts'
import { cssString } from './brand-style.ts'

/** Characters of the margins' type that surely stand on one line of a sheet. */
const lineLength = 105
/** Room between two parts of a line, in such characters. */
const gap = 4

/**
 * CSS of the page's margins, as the sheet by Typst has them. At the top the title and what stands beside it, but
 * not on the first sheet, whose title says it, and the word for a draft on every one; at the foot the controller,
 * version and date, page x of y.
 */
export function printStyle(notice: Notice): string {
  const draft = notice.draft ? notice.words.draft.toUpperCase() : ''
  const facts = ['version', 'updated'].flatMap((key) => notice.front.filter((fact) => fact.key === key))
  const dates = facts.map((fact) => `${fact.label}\u00a0${fact.value}`).join(' · ')
  const { title, kind, besideTitle } = notice
  const head =
    kind === undefined
      ? lineBeside(besideTitle === undefined ? title : `${title} · ${besideTitle}`, [draft])
      : `${lineBeside(title, [kind, draft])} · ${kind}`
  const foot = lineBeside(notice.controller, [dates, notice.words.pageOf])
  const right = dates === '' ? pages(notice) : `${cssString(`${dates}\u2003\u2003`)} ${pages(notice)}`
  return [
    `@page{@top-left{content:${cssString(head)}}`,
    draft === '' ? '' : `@top-right{content:${cssString(draft)}}`,
    `@bottom-left{content:${cssString(foot)}}@bottom-right{content:${right}}}`,
    '@page :first{@top-left{content:none}}',
  ].join('')
}

/** As much of the text as leaves room for others on its line. */
function lineBeside(text: string, others: readonly string[]): string {
  const taken = others.reduce((sum, other) => sum + (other === '' ? 0 : other.length + gap), 0)
  return oneLine(text, (part) => part.length + taken <= lineLength)
}

/** `sivu {page} / {pages}` as CSS. */
function pages({ words }: Notice): string {
  return words.pageOf
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .join(' ')
}
