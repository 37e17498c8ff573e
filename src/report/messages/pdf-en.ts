/** Findings of `pdf/`, in English. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'

type Wording = (args: DiagnosticArguments) => { readonly message: string; readonly hint?: string }

const joined = (value: DiagnosticArguments[string] | undefined) => [value ?? []].flat().join(', ')

/** By code. */
export const pdfMessagesEn = {
  'pdf/missing-glyph': ({ characters, codePoints, substitute }) => ({
    message: `the fonts of the PDF do not have ${joined(characters)} (${joined(codePoints)}); it prints ${substitute} instead`,
    hint: 'Write it in words or with other characters, or choose a typeface that has them in every file (brand.font). Source Sans 3 has Latin, Greek and Cyrillic.',
  }),
  'pdf/blocked-request': ({ addresses }) => ({
    message: `the page asks for ${joined(addresses)}; nothing outside it is loaded for a PDF`,
    hint: 'Put the picture, font or style into the page itself, as a data: address, in the template that names it.',
  }),
  'pdf/page-too-slow': ({ seconds }) => ({
    message: `the browser had not printed the page after ${seconds} seconds`,
    hint: 'Try again while the machine has less to do. If it happens again, look for what is heavy in your own styles, or use --pdf-engine typst.',
  }),
  'pdf/page-not-printed': ({ reason }) => ({
    message: `the browser failed twice to print the page (${reason})`,
    hint: 'Free some memory and update the browser; `notice doctor` tells which one is used. Or use --pdf-engine typst, which needs none.',
  }),
} as const satisfies Record<string, Wording>
