/** Words the outcome of the torture as a table. */
import type { Tried } from './run-cases.ts'

const heads = ['case', 'what was tried', 'times', 'lost', 'seconds']
const toTheRight = [false, false, true, true, true]

export function tableOf(results: readonly Tried[]): string {
  const sum = (of: (tried: Tried) => number) => results.reduce((all, tried) => all + of(tried), 0)
  const rows = [
    heads,
    ...results.map(rowOf),
    [
      'all',
      '',
      `${sum(({ tried }) => tried)}`,
      lostText(sum(({ lost }) => lost.length)),
      seconds(sum((one) => one.seconds)),
    ],
  ]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        toTheRight[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const [head = [], ...others] = rows
  return [
    line(head),
    rule,
    ...others.slice(0, -1).map(line),
    rule,
    line(others.at(-1) ?? []),
    ...results.flatMap(({ name, figures = [] }) => figures.map((figure) => `${name}: ${figure}`)),
    ...results.flatMap(({ name, skipped = [] }) => skipped.map((why) => `skipped in ${name}: ${why}`)),
    ...results.flatMap(({ name, lost }) => lost.map((what) => `lost in ${name}: ${what}`)),
    '',
  ].join('\n')
}

function rowOf({ name, what, tried, lost, seconds: taken }: Tried): string[] {
  return [name, what, `${tried}`, lostText(lost.length), seconds(taken)]
}

const lostText = (count: number) => (count === 0 ? 'nothing' : `${count}`)
const seconds = (taken: number) => taken.toFixed(1)
