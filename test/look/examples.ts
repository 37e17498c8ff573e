/** The files that a page of the documentation shows: each under its path in bold code, as a fenced block. */
export function examplesOf(markdown: string): Record<string, string> {
  const found = [...markdown.matchAll(/^\*\*`([^`]+)`\*\*.*\n\n```\w+\n([\s\S]*?)^```$/gm)]
  return Object.fromEntries(found.map(([, path = '', text = '']) => [path, text]))
}
