/** The changed places of a redline for programs. */
import { plainText } from '../../compose/inline.ts'
import type { MarkedText, Redline } from '../../diff/redline/redline.ts'
import type { ReportLanguage } from '../word-diagnostic.ts'
import type { RedlineLine } from './redline-lines.ts'
import { wordsOn } from './redline-lines.ts'
import { redlinePlaces } from './redline-places.ts'
import { redlineWords } from './redline-words.ts'

/** Places in reading order; runs of one mark in each of their lines; an empty line where something is left out. */
export function redlineJson(redline: Redline, language: ReportLanguage) {
  return {
    language: redline.language,
    places: redlinePlaces(redline, redlineWords(language)).map(({ heading, remark, lines }) => ({
      heading: runsOf(heading),
      remark: remark ?? null,
      lines: lines.flatMap(lineRuns),
    })),
  }
}

interface Run {
  mark: MarkedText[number]['mark']
  text: string
}

function runsOf(text: MarkedText): Run[] {
  const runs: Run[] = []
  for (const { mark, inline } of text) {
    const last = runs.at(-1)
    const words = inline.kind === 'footnote' ? `[${inline.number}]` : plainText([inline])
    if (last?.mark === mark) last.text += words
    else runs.push({ mark, text: words })
  }
  return runs
}

/** A row of a table is one line, its cells parted by tabs. */
function lineRuns(line: RedlineLine): Run[][] {
  if (line.kind === 'left-out') return [[]]
  if (line.kind === 'text') return [runsOf(line.text)]
  const { caption, columns, rows } = line.table
  const tab: MarkedText = [{ mark: 'same', inline: { kind: 'text', text: '\t' } }]
  const rowRuns = (cells: readonly MarkedText[]) =>
    runsOf(cells.flatMap((cell, at) => (at === 0 ? cell : [...tab, ...cell])))
  const head = runsOf(wordsOn(caption))
  return [
    ...(head.length === 0 ? [] : [head]),
    rowRuns(columns),
    ...rows.map((row) => (row === undefined ? [] : rowRuns(row))),
  ]
}
