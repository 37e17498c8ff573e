/** Blocks of two texts laid over each other. */
import type { Block, Definition, ListItem } from '../../compose/notice.ts'
import { align } from './align.ts'
import { alignItems, markOf } from './align-items.ts'
import { diffRows } from './diff-rows.ts'
import { diffSides, diffText, isReplaced, isSameText, LEAST_SAME } from './diff-text.ts'
import type { MarkedBlock, MarkedDefinition, MarkedListItem, Sides, WholeBlock } from './redline.ts'
import { pieceKey, type SectionNumbers } from './same-but-numbers.ts'
import { similarity } from './similarity.ts'

/** Blocks of one kind that tell the same facts or have enough words in common are one block that changed. */
export function diffBlocks(
  olds: readonly Block[],
  news: readonly Block[],
  numbers: Sides<SectionNumbers>,
): MarkedBlock[] {
  const aligned = align(olds, news, {
    oldKey: (block) => pieceKey(block, numbers.old),
    newKey: (block) => pieceKey(block, numbers.new),
    similarity: likeness,
  })
  return aligned.flatMap(({ old, new: fresh }): readonly MarkedBlock[] => {
    if (old === undefined) return fresh === undefined ? [] : [{ mark: 'inserted', block: fresh }]
    if (fresh === undefined) return [{ mark: 'deleted', block: old }]
    if (pieceKey(old, numbers.old) === pieceKey(fresh, numbers.new)) return [sameBlock(old, fresh)]
    return diffBlock(old, fresh, numbers)
  })
}

/** What counts beside the words: the pointers to the facts that the blocks were made from. */
const FACTS = 0.2

/** Lists and tables are compared item by item, so that less of them needs to be the same. */
const LEAST_SAME_ITEMS = 0.15

function likeness(old: Block, fresh: Block): number {
  if (old.kind !== fresh.kind) return 0
  if (old.kind === 'table' && fresh.kind === 'table' && !isSameRow(old.columns, fresh.columns)) return 0
  const words = similarity(old, fresh)
  const least = 'text' in old ? LEAST_SAME : LEAST_SAME_ITEMS
  if (words < least) return 0
  const isSameFact = old.from.some((pointer) => fresh.from.includes(pointer))
  return (1 - FACTS) * words + (isSameFact ? FACTS : 0)
}

function isSameRow(old: readonly string[], fresh: readonly string[]): boolean {
  return old.length === fresh.length && old.every((text, index) => text === fresh[index])
}

function sameBlock(old: Block, fresh: Block): WholeBlock {
  const isEqual = JSON.stringify(old) === JSON.stringify(fresh)
  return { mark: 'same', block: fresh, ...(isEqual ? {} : { was: old }) }
}

/** Two blocks of one kind that differ; both whole where nothing of their words would stay. */
function diffBlock(old: Block, fresh: Block, numbers: Sides<SectionNumbers>): readonly MarkedBlock[] {
  const whole: readonly MarkedBlock[] = [
    { mark: 'deleted', block: old },
    { mark: 'inserted', block: fresh },
  ]
  const from = { old: old.from, new: fresh.from }
  if ('text' in old && 'text' in fresh) {
    const text = diffText(old.text, fresh.text, numbers)
    if (isReplaced(text)) return whole
    // The same words in other runs.
    return [isSameText(text) ? sameBlock(old, fresh) : { mark: 'changed', kind: fresh.kind, from, text }]
  }
  if (old.kind === 'list' && fresh.kind === 'list') {
    const items = diffItems(old.items, fresh.items, numbers)
    const style = { old: old.style, new: fresh.style }
    const isSame = items.every(({ mark }) => mark === 'same') && style.old === style.new
    return [isSame ? sameBlock(old, fresh) : { mark: 'changed', kind: 'list', from, style, items }]
  }
  if (old.kind === 'table' && fresh.kind === 'table') {
    const rows = diffRows(old.rows, fresh.rows, numbers)
    const { columns } = fresh
    const caption = { old: old.caption, new: fresh.caption }
    const isSame = rows.every(({ mark }) => mark === 'same') && caption.old === caption.new
    return [isSame ? sameBlock(old, fresh) : { mark: 'changed', kind: 'table', from, caption, columns, rows }]
  }
  if (old.kind === 'definitions' && fresh.kind === 'definitions') {
    const entries = diffEntries(old.entries, fresh.entries, numbers)
    const isSame = entries.every(({ mark }) => mark === 'same')
    return [isSame ? sameBlock(old, fresh) : { mark: 'changed', kind: 'definitions', from, entries }]
  }
  if (old.kind === 'note' && fresh.kind === 'note') {
    const blocks = diffBlocks(old.blocks, fresh.blocks, numbers)
    const isSame = blocks.every(({ mark }) => mark === 'same')
    return [isSame ? sameBlock(old, fresh) : { mark: 'changed', kind: 'note', from, blocks }]
  }
  return whole
}

function diffItems(
  olds: readonly ListItem[],
  news: readonly ListItem[],
  numbers: Sides<SectionNumbers>,
): MarkedListItem[] {
  return alignItems(olds, news, numbers).map((item) => {
    const { old, new: fresh } = item
    const blocks = diffItemBlocks(old?.blocks ?? [], fresh?.blocks ?? [], numbers)
    const isSame = blocks.every(({ mark }) => mark === 'same')
    return { mark: markOf(item, isSame), id: { old: old?.id, new: fresh?.id }, blocks }
  })
}

function diffEntries(
  olds: readonly Definition[],
  news: readonly Definition[],
  numbers: Sides<SectionNumbers>,
): MarkedDefinition[] {
  return alignItems(olds, news, numbers).map((entry) => {
    const { old, new: fresh } = entry
    const term = diffSides(old?.term, fresh?.term, numbers)
    const blocks = diffItemBlocks(old?.blocks ?? [], fresh?.blocks ?? [], numbers)
    const isSame = isSameText(term) && blocks.every(({ mark }) => mark === 'same')
    return { mark: markOf(entry, isSame), id: { old: old?.id, new: fresh?.id }, term, blocks }
  })
}

/** What an item says in one paragraph stays one, however much of it changed: it is the same item. */
function diffItemBlocks(
  olds: readonly Block[],
  news: readonly Block[],
  numbers: Sides<SectionNumbers>,
): readonly MarkedBlock[] {
  const [[old], [fresh]] = [olds, news]
  const isOne = olds.length === 1 && news.length === 1
  if (!isOne || old?.kind !== 'paragraph' || fresh?.kind !== 'paragraph')
    return diffBlocks(olds, news, numbers)
  const text = diffText(old.text, fresh.text, numbers)
  if (isSameText(text)) return [sameBlock(old, fresh)]
  return [{ mark: 'changed', kind: 'paragraph', from: { old: old.from, new: fresh.from }, text }]
}
