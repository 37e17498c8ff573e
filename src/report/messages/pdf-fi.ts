/** Findings of `pdf/`, in Finnish. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'

type Wording = (args: DiagnosticArguments) => { readonly message: string; readonly hint?: string }

const joined = (value: DiagnosticArguments[string] | undefined) => [value ?? []].flat().join(', ')

/** By code. */
export const pdfMessagesFi = {
  'pdf/missing-glyph': ({ characters, codePoints, substitute }) => ({
    message: `PDF:n kirjasimista puuttuu ${joined(characters)} (${joined(codePoints)}); tilalle tulostuu ${substitute}`,
    hint: 'Kirjoita asia sanoin tai muilla merkeillä. Kirjasimissa ovat latinalaiset, kreikkalaiset ja kyrilliset kirjaimet.',
  }),
} as const satisfies Record<string, Wording>
