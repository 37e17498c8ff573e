/** Which description is the same as another under a new id and in a new place: told by what it says. */
import { likeness, likenessOfTexts, valueAt } from '../diff/likeness.ts'
import { registerShape } from '../diff/shape.ts'
import type { RegisterSource } from '../workspace/read-registers.ts'

/** So much must be the same; two registers of one company share their controllers, contacts and rights at most. */
const NEAR = 0.8
/** What a register is called tells it apart from one that was copied from it. */
const NEAR_NAME = 0.6

/** The one that says nearly the same, the nearest where several do. */
export function sameContent(
  source: RegisterSource,
  among: Iterable<RegisterSource>,
): RegisterSource | undefined {
  const data = source.document?.data
  if (data === undefined) return undefined
  let found: { readonly source: RegisterSource; readonly how: number } | undefined
  for (const other of among) {
    if (other.document === undefined || !isNamedAlike(other, source)) continue
    const how = likeness(other.document.data, data, registerShape(), languagesOf(source))
    if (how >= NEAR && how > (found?.how ?? 0)) found = { source: other, how }
  }
  return found?.source
}

function isNamedAlike(one: RegisterSource, other: RegisterSource): boolean {
  const [a, b] = [one, other].map(({ document }) => valueAt(valueAt(document?.data, 'register'), 'name'))
  return JSON.stringify(a) === JSON.stringify(b) || likenessOfTexts(a, b, languagesOf(other)) >= NEAR_NAME
}

function languagesOf({ document }: RegisterSource): string[] {
  const { languages } = (document?.data ?? {}) as { readonly languages?: unknown }
  return Array.isArray(languages) ? languages.map(String) : []
}
