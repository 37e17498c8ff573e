/** What a part of a document is called. */
import type { RegisterDiff } from '../../diff/report.ts'
import type { Text } from '../../validate/register.ts'

interface Part {
  readonly id?: unknown
  readonly name?: Text
}

/** The name that the description gives it, in the language where it has it; else its id. */
export function partName(
  id: string,
  { documents }: Pick<RegisterDiff, 'documents'>,
  language: string,
): string {
  const found = [documents.new, documents.old].flatMap((document) => {
    const { parts = [] } = (document?.data ?? {}) as { readonly parts?: readonly Part[] }
    return parts.filter((part) => part.id === id).map(({ name }) => name)
  })
  const name = found.find((own) => own !== undefined)
  if (name === undefined) return id
  return typeof name === 'string' ? name : (name[language] ?? Object.values(name)[0] ?? id)
}
