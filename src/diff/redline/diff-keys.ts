/** The shortest way from one row of keys to another. */
import { diffArrays } from 'diff'

/** Indexes into both rows: a pair is the same key, one alone came or went. */
export type KeyStep =
  | { readonly old: number; readonly new: number }
  | { readonly old: number; readonly new: undefined }
  | { readonly old: undefined; readonly new: number }

/**
 * Steps in order; `undefined` where the rows differ in more than `most` keys. A count and no clock: the same rows give
 * the same steps on every machine.
 */
export function diffKeys(
  olds: readonly string[],
  news: readonly string[],
  most: number,
): readonly KeyStep[] | undefined {
  const codes = new Map<string, number>()
  // From 1, for jsdiff drops what is falsy.
  const codeOf = (key: string): number => {
    const code = codes.get(key) ?? codes.size + 1
    codes.set(key, code)
    return code
  }
  const changes = diffArrays(olds.map(codeOf), news.map(codeOf), { maxEditLength: most })
  if (changes === undefined) return undefined
  const steps: KeyStep[] = []
  let [old, fresh] = [0, 0]
  for (const { added, removed, count } of changes) {
    for (let at = 0; at < count; at += 1) {
      steps.push(
        removed ? { old, new: undefined } : added ? { old: undefined, new: fresh } : { old, new: fresh },
      )
      if (!added) old += 1
      if (!removed) fresh += 1
    }
  }
  return steps
}
