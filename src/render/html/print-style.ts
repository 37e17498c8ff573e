/** What print puts in the margins of each sheet; style sheets cannot know the words of the notice. */
import type { Notice } from '../../compose/notice.ts'
import { oneLine } from '../one-line.ts'
import { cssString } from './brand-style.ts'

/** Characters of 8 points that surely stand on one line beside the number of the page. */
const lineLength = 85

/** CSS of the page's margins: page x of y, controller, version and date, and the word for a draft on every sheet. */
export function printStyle(notice: Notice): string {
  const facts = notice.front.filter((fact) => fact.key === 'version' || fact.key === 'updated')
  const dates = facts.map((fact) => ` · ${fact.label} ${fact.value}`).join('')
  const foot = oneLine(notice.controller, (part) => part.length + dates.length <= lineLength) + dates
  const pages = notice.words.pageOf
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .join(' ')
  const draft = notice.draft
    ? `@top-center{content:${cssString(notice.words.draft.toUpperCase())};font-weight:700}`
    : ''
  return `@page{@bottom-left{content:${cssString(foot)}}@bottom-right{content:${pages}}${draft}}`
}
