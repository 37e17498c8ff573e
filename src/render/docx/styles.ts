/** The styles of a DOCX: what the sheet of the PDF looks like, in the words of a word processor. */
import type { ILevelsOptions, IStylesOptions } from 'docx'

/** What word processors have, or have a face of the same measures for. */
const font = 'Calibri'

/** Half points. */
const [body, quiet, title] = [21, 17, 40]
export const accent = '1f4e8c'
const grey = '595959'

/** Twentieths of a point, a whole number of points; an indent is one step of a list. */
export const indentStep = 400

export const styleNames = {
  term: 'NoticeTerm',
  subheading: 'NoticeSubheading',
  afterTable: 'NoticeAfterTable',
  cell: 'NoticeCell',
  headCell: 'NoticeHeadCell',
  front: 'NoticeFront',
  draft: 'NoticeDraft',
  kind: 'NoticeKind',
  running: 'NoticeRunning',
  citation: 'NoticeCitation',
} as const

/** BCP 47 tags as word processors know them: Finnish of Finland, English of the UK, Swedish of Finland. */
const PLACES: Readonly<Record<string, string>> = { fi: 'fi-FI', en: 'en-GB', sv: 'sv-FI' }

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
})

export function noticeStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: body, language: { value: PLACES[language] ?? language } },
        paragraph: { spacing: { line: 288, lineRule: 'auto', after: 120 } },
      },
      title: {
        run: { size: title, bold: true },
        paragraph: { spacing: { line: 240, lineRule: 'auto', after: 160 }, keepNext: true },
      },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 220),
      heading4: heading(body, 200),
      heading5: heading(body, 200),
      heading6: heading(body, 200),
      hyperlink: { run: { color: accent, underline: { type: 'single' } } },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      paragraph(styleNames.term, { bold: true }, { keepNext: true, spacing: { before: 80, after: 20 } }),
      paragraph(
        styleNames.subheading,
        { bold: true },
        { keepNext: true, spacing: { before: 200, after: 40 } },
      ),
      paragraph(styleNames.afterTable, {}, { spacing: { line: 160, lineRule: 'exact', after: 0 } }),
      paragraph(
        styleNames.cell,
        { size: 19 },
        { spacing: { line: 252, lineRule: 'auto', before: 30, after: 30 } },
      ),
      paragraph(
        styleNames.headCell,
        { size: 19, bold: true },
        { spacing: { line: 252, lineRule: 'auto', before: 30, after: 30 }, keepNext: true },
      ),
      // One under the other, and room after the last of them.
      paragraph(styleNames.front, {}, { spacing: { after: 240 }, contextualSpacing: true, keepNext: true }),
      paragraph(styleNames.kind, { color: grey }, { spacing: { after: 40 }, keepNext: true }),
      paragraph(styleNames.running, { size: quiet, color: grey }, { spacing: { after: 0 } }),
      paragraph(
        styleNames.draft,
        { bold: true },
        {
          shading: { type: 'clear', color: 'auto', fill: 'FFE08A' },
          spacing: { before: 60, after: 160 },
        },
      ),
    ],
    characterStyles: [
      {
        id: styleNames.citation,
        name: nameOf(styleNames.citation),
        basedOn: 'DefaultParagraphFont',
        run: { size: quiet, color: grey },
      },
    ],
  }
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function paragraph(
  id: string,
  run: NonNullable<ParagraphStyle['run']>,
  settings: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name: nameOf(id), basedOn: 'Normal', quickFormat: true, run, paragraph: settings }
}

/** As the list of styles shows it: `Notice Term`. */
function nameOf(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
}

/** Nine levels of each kind of list, the most that a word processor knows. */
export function listLevels(style: 'bullets' | 'numbers' | 'letters'): ILevelsOptions[] {
  const format = { bullets: 'bullet', numbers: 'decimal', letters: 'lowerLetter' } as const
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format: format[style],
    text: style === 'bullets' ? '•' : style === 'numbers' ? `%${level + 1}.` : `%${level + 1})`,
    alignment: 'left' as const,
    style: { paragraph: { indent: { left: indentStep * (level + 1), hanging: indentStep } } },
  }))
}
