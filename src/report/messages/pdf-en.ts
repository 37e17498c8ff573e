/** Findings of `pdf/`, in English. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'

type Wording = (args: DiagnosticArguments) => { readonly message: string; readonly hint?: string }

const joined = (value: DiagnosticArguments[string] | undefined) => [value ?? []].flat().join(', ')

/** By code. */
export const pdfMessagesEn = {
  'pdf/missing-glyph': ({ characters, codePoints, substitute }) => ({
    message: `the fonts of the PDF do not have ${joined(characters)} (${joined(codePoints)}); it prints ${substitute} instead`,
    hint: 'Write it in words or with other characters. The fonts cover Latin, Greek and Cyrillic.',
  }),
} as const satisfies Record<string, Wording>
