/** Sentences of a text, for rules that ask whether two things are said together. */
export function sentencesOf(plain: string): string[] {
  // A full stop after a number or a short form ends nothing: `17 §:n 3 mom. mukaan`, `1.1.2024`.
  return plain
    .split(/(?<=[\p{L})”"][.!?;])\s+(?=[\p{Lu}”"])|\n\s*\n|\n(?=\s*[-*•])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
