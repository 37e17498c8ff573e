/** Finds for the pieces of one row those of another that they became, without crossing. */
import { diffKeys } from './diff-keys.ts'

/** A piece that is in both rows, or in one. */
export interface Aligned<Piece> {
  readonly old: Piece | undefined
  readonly new: Piece | undefined
}

export interface Likeness<Piece> {
  /** Pieces of one key are the same piece. */
  readonly oldKey: (piece: Piece) => string
  readonly newKey: (piece: Piece) => string
  /** From 0, where one cannot have become the other, to 1. */
  readonly similarity: (old: Piece, fresh: Piece) => number
}

/** Beyond so many differing keys nothing is looked for but likeness. */
const MOST_EDITS = 1500

/** Between two anchors at most so many pieces of each side are compared each with each. */
const WIDEST_GAP = 40

/** The rows in the order of both; between two pairs first what went, then what came. */
export function align<Piece>(
  olds: readonly Piece[],
  news: readonly Piece[],
  likeness: Likeness<Piece>,
): Aligned<Piece>[] {
  const steps = diffKeys(olds.map(likeness.oldKey), news.map(likeness.newKey), MOST_EDITS)
  if (steps === undefined) return alignGap(olds, news, likeness)
  const aligned: Aligned<Piece>[] = []
  const gap: { old: Piece[]; new: Piece[] } = { old: [], new: [] }
  const closeGap = (): void => {
    for (const one of alignGap(gap.old.splice(0), gap.new.splice(0), likeness)) aligned.push(one)
  }
  for (const { old, new: fresh } of steps) {
    const pair = {
      old: old === undefined ? undefined : olds[old],
      new: fresh === undefined ? undefined : news[fresh],
    }
    if (pair.old !== undefined && pair.new !== undefined) {
      closeGap()
      aligned.push(pair)
    } else if (pair.old !== undefined) gap.old.push(pair.old)
    else if (pair.new !== undefined) gap.new.push(pair.new)
  }
  closeGap()
  return aligned
}

/** Long gaps are cut in step with each other: likes then stand at like places, and work stays in proportion. */
function alignGap<Piece>(
  olds: readonly Piece[],
  news: readonly Piece[],
  likeness: Likeness<Piece>,
): Aligned<Piece>[] {
  const parts = Math.ceil(Math.max(olds.length, news.length) / WIDEST_GAP)
  if (olds.length === 0 || news.length === 0 || parts < 2) return alignEach(olds, news, likeness)
  const part = (pieces: readonly Piece[], index: number): readonly Piece[] =>
    pieces.slice(
      Math.floor((pieces.length * index) / parts),
      Math.floor((pieces.length * (index + 1)) / parts),
    )
  return Array.from({ length: parts }, (_, index) =>
    alignEach(part(olds, index), part(news, index), likeness),
  ).flat()
}

/** The pairs of which the likenesses sum up to most (Needleman and Wunsch, 1970). */
function alignEach<Piece>(
  olds: readonly Piece[],
  news: readonly Piece[],
  { similarity }: Likeness<Piece>,
): Aligned<Piece>[] {
  const wide = news.length + 1
  const likes = olds.map((old) => news.map((fresh) => similarity(old, fresh)))
  // The best sum for what is left from each pair of places on.
  const best = new Float64Array((olds.length + 1) * wide)
  const bestAt = (row: number, column: number): number => best[row * wide + column] ?? 0
  const likeAt = (row: number, column: number): number => likes[row]?.[column] ?? 0
  const paired = (row: number, column: number): number => {
    const like = likeAt(row, column)
    return like === 0 ? 0 : like + bestAt(row + 1, column + 1)
  }
  for (let row = olds.length - 1; row >= 0; row -= 1) {
    for (let column = news.length - 1; column >= 0; column -= 1) {
      best[row * wide + column] = Math.max(
        paired(row, column),
        bestAt(row + 1, column),
        bestAt(row, column + 1),
      )
    }
  }
  const aligned: Aligned<Piece>[] = []
  const added: Aligned<Piece>[] = []
  let [row, column] = [0, 0]
  while (row < olds.length || column < news.length) {
    const most = bestAt(row, column)
    if (most > 0 && paired(row, column) === most) {
      aligned.push(...added.splice(0), { old: olds[row], new: news[column] })
      row += 1
      column += 1
    } else if (row < olds.length && (column === news.length || bestAt(row + 1, column) === most)) {
      aligned.push({ old: olds[row], new: undefined })
      row += 1
    } else {
      added.push({ old: undefined, new: news[column] })
      column += 1
    }
  }
  return [...aligned, ...added]
}
