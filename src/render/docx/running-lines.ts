/** What stands at the head and foot of each sheet. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { Notice } from '../../compose/notice.ts'
import { cleanText } from '../clean-text.ts'
import { titleWithDraft } from '../document-file.ts'
import { styleNames } from './styles.ts'

/** Twentieths of a point from the left margin to the right one. */
const rightEdge = 9070

/** As many characters as stand on one line beside what stands at its right end. */
const besideRight = 84

/** The title and the kind of document. */
export function headerOf(notice: Notice): Header {
  const beside = notice.kind ?? notice.besideTitle
  const right = beside === undefined ? [] : [new TextRun(cleanText(beside))]
  return new Header({ children: lines([titleWithDraft(notice)], right) })
}

/** The controller, the version and the date, and which page of how many. */
export function footerOf(notice: Notice): Footer {
  const facts = notice.front.filter(({ key }) => key === 'version' || key === 'updated')
  const words = [notice.controller, ...facts.map(({ label, value }) => `${label} ${value}`)]
  return new Footer({ children: lines(words, pageRuns(notice.words.pageOf)) })
}

/** Words at the left and at the right; the first of the words on a line of their own where they are long. */
function lines(words: readonly string[], right: readonly TextRun[]): Paragraph[] {
  const clean = words.map(cleanText)
  const [first = '', ...rest] = clean
  const isLong = clean.join(' · ').length > besideRight
  const beside = (isLong ? rest : clean).join(' · ')
  return [
    ...(isLong ? [line([new TextRun(first)])] : []),
    line([new TextRun(beside), new TextRun({ children: [new Tab()] }), ...right]),
  ]
}

/** `Sivu {page}/{pages}` with the fields that the word processor fills. */
function pageRuns(phrase: string): TextRun[] {
  return cleanText(phrase)
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
      if (part === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
      return new TextRun(part)
    })
}

function line(children: readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: styleNames.running,
    tabStops: [{ type: 'right', position: rightEdge }],
    children: [...children],
  })
}
