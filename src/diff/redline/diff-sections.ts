/** Sections of two notices laid over each other: what moved is one section that moved, never one that went and one that came. */
import type { Section } from '../../compose/notice.ts'
import { diffBlocks } from './diff-blocks.ts'
import { diffText, isSameText } from './diff-text.ts'
import { longestIncreasing } from './longest-increasing.ts'
import { type Matches, matchSections } from './match-sections.ts'
import type { MarkedSection, Sides } from './redline.ts'
import type { SectionNumbers } from './same-but-numbers.ts'

export interface SectionContext {
  readonly numbers: Sides<SectionNumbers>
  /** Whether the numbers of the new notice follow from counting. */
  readonly isCounted: boolean
}

export function diffSections(
  olds: readonly Section[],
  news: readonly Section[],
  context: SectionContext,
): MarkedSection[] {
  return new SectionDiff(matchSections(olds, news), context).siblings(olds, news)
}

/** The sections of two notices, once it is known which became which. */
class SectionDiff {
  readonly #matches: Matches
  readonly #context: SectionContext

  constructor(matches: Matches, context: SectionContext) {
    this.#matches = matches
    this.#context = context
  }

  /** Those below one section, or outermost: both rows in their order. */
  siblings(olds: readonly Section[], news: readonly Section[]): MarkedSection[] {
    const stayed = this.#stayed(olds, news)
    const marked: MarkedSection[] = []
    const left = [...olds]
    const leave = (until: Section | undefined): void => {
      const end = until === undefined ? left.length : left.indexOf(until)
      for (const old of left.splice(0, end)) marked.push(this.#gone(old))
    }
    const came: Section[] = []
    const enter = (): void => {
      for (const fresh of came.splice(0)) marked.push(this.#come(fresh))
    }
    for (const fresh of news) {
      const old = this.#matches.oldOf.get(fresh)
      if (old === undefined || !stayed.has(old)) {
        came.push(fresh)
        continue
      }
      leave(old)
      enter()
      left.shift()
      marked.push(this.#pair(old, fresh, 'changed'))
    }
    leave(undefined)
    enter()
    return marked
  }

  /** The old ones that are still here and in the order in which they were: all that can stay without crossing. */
  #stayed(olds: readonly Section[], news: readonly Section[]): ReadonlySet<Section> {
    const common = news.flatMap((fresh) => this.#matches.oldOf.get(fresh) ?? [])
    const places = new Map(olds.map((old, index) => [old, index]))
    const here = common.filter((old) => places.has(old))
    const kept = longestIncreasing(here.map((old) => places.get(old) ?? 0))
    return new Set(kept.flatMap((at) => here[at] ?? []))
  }

  #gone(old: Section): MarkedSection {
    const fresh = this.#matches.newOf.get(old)
    const heading = [{ kind: 'text', text: old.heading }] as const
    if (fresh === undefined) {
      return {
        ...this.#alone(old, 'deleted'),
        number: { old: old.number, new: undefined, isEdited: false },
        citation: { old: old.citation, new: undefined },
        boxed: { old: old.boxed, new: old.boxed },
        sections: this.siblings(old.sections, []),
      }
    }
    return {
      mark: 'moved-away',
      id: fresh.id,
      ...(old.id === fresh.id ? {} : { oldId: old.id }),
      isEdited: false,
      number: { old: old.number, new: fresh.number, isEdited: false },
      heading: heading.map((inline) => ({ mark: 'same', inline })),
      calls: [],
      citation: { old: undefined, new: undefined },
      boxed: { old: false, new: false },
      blocks: [],
      sections: [],
    }
  }

  #come(fresh: Section): MarkedSection {
    const old = this.#matches.oldOf.get(fresh)
    if (old !== undefined) return this.#pair(old, fresh, 'moved')
    return {
      ...this.#alone(fresh, 'inserted'),
      number: { old: undefined, new: fresh.number, isEdited: false },
      citation: { old: undefined, new: fresh.citation },
      boxed: { old: fresh.boxed, new: fresh.boxed },
      sections: this.siblings([], fresh.sections),
    }
  }

  #alone({ id, heading, calls = [], blocks }: Section, mark: 'deleted' | 'inserted') {
    return {
      mark,
      id,
      isEdited: true,
      heading: [{ mark, inline: { kind: 'text', text: heading } }],
      calls: calls.map((inline) => ({ mark, inline })),
      blocks: blocks.map((block) => ({ mark, block })),
    } as const
  }

  #pair(old: Section, fresh: Section, mark: 'changed' | 'moved'): MarkedSection {
    const { numbers, isCounted } = this.#context
    const text = (section: Section) => [{ kind: 'text', text: section.heading }] as const
    const heading = diffText(text(old), text(fresh), numbers)
    const calls = diffText(old.calls ?? [], fresh.calls ?? [], numbers)
    const blocks = diffBlocks(old.blocks, fresh.blocks, numbers)
    const sections = this.siblings(old.sections, fresh.sections)
    const isRenumbered =
      old.number !== fresh.number && (!isCounted || old.number === undefined || fresh.number === undefined)
    const isEdited =
      !isSameText(heading) ||
      !isSameText(calls) ||
      isRenumbered ||
      old.citation !== fresh.citation ||
      old.boxed !== fresh.boxed ||
      blocks.some((block) => block.mark !== 'same')
    const isSame = mark === 'changed' && !isEdited && sections.every((below) => below.mark === 'same')
    return {
      mark: isSame ? 'same' : mark,
      id: fresh.id,
      ...(old.id === fresh.id ? {} : { oldId: old.id }),
      isEdited,
      number: { old: old.number, new: fresh.number, isEdited: isRenumbered },
      heading,
      calls,
      citation: { old: old.citation, new: fresh.citation },
      boxed: { old: old.boxed, new: fresh.boxed },
      blocks,
      sections,
    }
  }
}
