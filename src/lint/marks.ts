/** Marks after data items, such as stars, and where they stand. */
import type { Facts } from '../compose/context.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import { allWords } from './all-words.ts'

export interface Mark {
  readonly symbol: string
  /** Below `data`. */
  readonly path: DataPath
}

/** The marks given by `marker`, and the stars that a writer put straight after a name: `nimi*`. */
export function marksOf({ data = [] }: Facts): Mark[] {
  return data.flatMap((category, index) => [
    ...markOf(category.marker, [index, 'marker']),
    ...starOf(allWords(category.name), [index, 'name']),
    ...(category.items ?? []).flatMap((item, position) => {
      const at = [index, 'items', position]
      if (typeof item === 'string') return starOf([item], at)
      if (!('item' in item)) return starOf(Object.values(item), at)
      const text = item.item as string | Record<string, string>
      const words = typeof text === 'string' ? [text] : Object.values(text)
      return [
        ...markOf(item.marker as string | undefined, [...at, 'marker']),
        ...starOf(words, [...at, 'item']),
      ]
    }),
  ])
}

function markOf(symbol: string | undefined, path: DataPath): Mark[] {
  return symbol === undefined ? [] : [{ symbol, path }]
}

function starOf(wordings: readonly string[], path: DataPath): Mark[] {
  const isStarred = wordings.some((words) => {
    const line =
      words
        .trim()
        .split(/[\n\r\u2028\u2029]/)
        .at(-1) ?? ''
    // A star before it in the same line makes emphasis of what stands between them.
    return /[^\s*\\]\\?\*$/.test(line) && !/\*\S/.test(line.slice(0, -1))
  })
  return isStarred ? [{ symbol: '*', path }] : []
}

/** What a mark says: itself, or each of its signs where they differ: `*†` is `*` and `†`. */
export function signsOf(symbol: string): readonly string[] {
  const signs = [...symbol]
  return new Set(signs).size === signs.length ? [symbol, ...signs] : [symbol]
}

/** Whether the mark, or each of its signs, is among those explained. */
export function isExplainedBy(explained: ReadonlySet<string>, symbol: string): boolean {
  const [whole, ...signs] = signsOf(symbol)
  return explained.has(whole ?? symbol) || (signs.length > 1 && signs.every((sign) => explained.has(sign)))
}
