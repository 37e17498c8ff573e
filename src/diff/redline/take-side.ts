/** The texts and blocks of one of the two notices that a redline holds. */
import type { Block, Inline } from '../../compose/notice.ts'
import type { MarkedBlock, MarkedInline, MarkedText, Sides } from './redline.ts'

export type Side = keyof Sides<unknown>

/** The blocks that one of the notices has. */
export function takeBlocks(blocks: readonly MarkedBlock[], side: Side): Block[] {
  return blocks.filter((block) => isOn(block, side)).map((block) => takeBlock(block, side))
}

/** The words that one of the notices has, as inlines of which no two neighbours are texts. */
export function takeText(text: MarkedText, side: Side): readonly Inline[] {
  let taken: readonly Inline[] = []
  for (const marked of text) {
    if (!isOn(marked, side)) continue
    taken = appended(taken, inlineOn(marked, side), marked.continues?.[side] ?? 0)
  }
  return joinTexts(taken)
}

/** Neighbouring texts as one; texts without a character are left out. */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind !== 'text') {
      joined.push('children' in inline ? { ...inline, children: joinTexts(inline.children) } : inline)
    } else if (last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text }
    else if (inline.text !== '') joined.push(inline)
  }
  return joined
}

function isOn({ mark }: { readonly mark: string }, side: Side): boolean {
  return mark !== (side === 'old' ? 'inserted' : 'deleted')
}

function inlineOn({ inline, was }: MarkedInline, side: Side): Inline {
  return side === 'old' ? (was ?? inline) : inline
}

/** The inline after the others, the outermost marks that it shares with the last of them closed only behind it. */
function appended(inlines: readonly Inline[], inline: Inline, shared: number): readonly Inline[] {
  const last = inlines.at(-1)
  if (shared === 0 || last === undefined || !isStyled(last) || !isStyled(inline)) return [...inlines, inline]
  const [first, ...others] = inline.children
  const children =
    first === undefined ? last.children : [...appended(last.children, first, shared - 1), ...others]
  return [...inlines.slice(0, -1), { ...last, children }]
}

function isStyled(inline: Inline): inline is Extract<Inline, { kind: 'strong' | 'emphasis' }> {
  return inline.kind === 'strong' || inline.kind === 'emphasis'
}

function takeBlock(marked: MarkedBlock, side: Side): Block {
  if (marked.mark !== 'changed') {
    const block = side === 'old' && 'was' in marked ? (marked.was ?? marked.block) : marked.block
    return block
  }
  const from = marked.from[side]
  const withId = (id: Sides<string | undefined>) => (id[side] === undefined ? {} : { id: id[side] })
  switch (marked.kind) {
    case 'paragraph':
    case 'subheading':
      return { kind: marked.kind, text: takeText(marked.text, side), from }
    case 'list':
      return {
        kind: 'list',
        style: marked.style[side],
        items: marked.items
          .filter((item) => isOn(item, side))
          .map(({ id, blocks }) => ({ ...withId(id), blocks: takeBlocks(blocks, side) })),
        from,
      }
    case 'table':
      return {
        kind: 'table',
        caption: marked.caption[side],
        columns: marked.columns,
        rows: marked.rows
          .filter((row) => isOn(row, side))
          .map(({ id, cells }) => ({ ...withId(id), cells: cells.map((cell) => takeText(cell, side)) })),
        from,
      }
    case 'definitions':
      return {
        kind: 'definitions',
        entries: marked.entries
          .filter((entry) => isOn(entry, side))
          .map(({ id, term, blocks }) => ({
            ...withId(id),
            term: takeText(term, side),
            blocks: takeBlocks(blocks, side),
          })),
        from,
      }
    case 'note':
      return { kind: 'note', blocks: takeBlocks(marked.blocks, side), from }
  }
}
