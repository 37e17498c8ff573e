/** The report of changes for a terminal: quiet, coloured by weight, the sum as its last line. */
import type { Weight } from '../../diff/change.ts'
import { fill } from '../../locale/fill.ts'
import { type Colour, type Paint, painter } from '../colours.ts'
import { safeText } from '../safe-text.ts'
import { wrapped } from '../wrap-text.ts'
import type { DiffOptions } from './diff-options.ts'
import type { DiffSheet, SheetBundle, SheetGroup, SheetRedline, SheetRegister } from './diff-sheet.ts'
import { diffWords } from './diff-words.ts'
import { redlineText } from './redline-text.ts'
import { redlineWords } from './redline-words.ts'

const COLOURS: Readonly<Record<Weight, Colour>> = { material: 'red', notable: 'yellow', editorial: 'dim' }

/** Narrower columns than this are left to the terminal to break. */
const NARROWEST = 40

export function diffText(sheet: DiffSheet, options: Omit<DiffOptions, 'tool'>): string {
  const writer = new TextWriter(options)
  const head = writer.paragraph(sheet.compared, 0, 'dim')
  const blocks = sheet.registers.map((register) => writer.register(register).join('\n'))
  return `${[head.join('\n'), ...blocks, writer.paragraph(sheet.sum, 0).join('\n')].join('\n\n')}\n`
}

class TextWriter {
  readonly #options: Omit<DiffOptions, 'tool'>
  readonly #width: number
  readonly #paint: Paint

  constructor(options: Omit<DiffOptions, 'tool'>) {
    this.#options = options
    this.#width = Math.max(options.width ?? 100, NARROWEST)
    this.#paint = painter(options.color ?? false)
  }

  register({ id, title, files, status, facts, groups, advice, tool, redlines }: SheetRegister): string[] {
    const words = diffWords(this.#options.language)
    const head = `${this.#paint('bold', safeText(title))} ${this.#paint('dim', id)}`
    return [
      head,
      ...(files === '' ? [] : this.paragraph(files, 0, 'dim')),
      ...(status === null ? [] : ['', ...this.paragraph(status, 2)]),
      ...facts.flatMap((fact) => this.paragraph(`• ${fact}`, 2)),
      ...groups.flatMap((group) => this.#group(group)),
      ...(advice.length === 0 ? [] : ['', `  ${this.#paint('bold', words.advice.heading)}`]),
      ...advice.flatMap(({ text, why }) => [
        ...this.paragraph(`→ ${text}`, 4),
        ...(why === '' ? [] : this.paragraph(why, 6, 'dim')),
      ]),
      ...(tool.text === null ? [] : ['', `  ${this.#paint('bold', words.tool.heading)}`]),
      ...this.paragraph(tool.text ?? '', 4, tool.redlines.length === 0 ? 'dim' : undefined),
      ...[...tool.redlines, ...redlines].flatMap((redline) => this.#redline(redline)),
    ]
  }

  /** Lines of at most the width of the terminal, each begun with so many spaces. */
  paragraph(text: string, indent: number, colour?: Colour): string[] {
    return wrapped(safeText(text), this.#width - indent).map((line) => {
      return ' '.repeat(indent) + (colour === undefined ? line : this.#paint(colour, line))
    })
  }

  #group({ weight, heading, count, areas }: SheetGroup): string[] {
    return [
      '',
      ...this.paragraph(`${heading} (${count})`, 2, COLOURS[weight]).map((line) => this.#paint('bold', line)),
      ...areas.flatMap((area) => [
        '',
        `  ${this.#paint('bold', area.heading)}`,
        ...area.bundles.flatMap((bundle) => this.#bundle(bundle, weight, 4)),
      ]),
    ]
  }

  #bundle({ effect, citation, remarks, changes }: SheetBundle, weight: Weight, indent: number): string[] {
    return [
      ...changes.flatMap(({ text, place, placed, consequences }) => {
        const [first = '', ...others] = this.paragraph(text, indent + 2)
        const bullet = this.#paint(COLOURS[weight], '•')
        return [
          `${' '.repeat(indent)}${bullet} ${first.trimStart()}`,
          ...others,
          ...(place === null ? [] : this.paragraph(fill(placed, { place }), indent + 2, 'dim')),
          ...consequences.flatMap((below) => this.#bundle(below, weight, indent + 4)),
        ]
      }),
      ...this.paragraph([effect, citation, ...remarks].join(' · '), indent, 'dim'),
    ]
  }

  #redline({ heading, redline }: SheetRedline): string[] {
    const { language, color = false } = this.#options
    const text = redlineText(redline, { words: redlineWords(language), color, width: this.#width - 4 })
    const lines = text.trimEnd().split('\n')
    return [
      '',
      `  ${this.#paint('bold', heading)}`,
      '',
      ...lines.map((line) => (line === '' ? '' : `    ${line}`)),
    ]
  }
}
