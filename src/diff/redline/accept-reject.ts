/** Takes either notice out of a redline: what a reader has who accepts all changes, or rejects them all. */

import { plainText } from '../../compose/inline.ts'
import type { Footnote, Notice, Section } from '../../compose/notice.ts'
import type { MarkedSection, Redline } from './redline.ts'
import { type Side, takeBlocks, takeText } from './take-side.ts'

/** The new notice: all of it, but that neighbouring texts are one text. */
export function acceptAll(redline: Redline): Notice {
  return takeNotice(redline, 'new')
}

/** The old notice: all of it, but that neighbouring texts are one text. What moved stands where it was. */
export function rejectAll(redline: Redline): Notice {
  return takeNotice(redline, 'old')
}

function takeNotice(redline: Redline, side: Side): Notice {
  const kind = redline.kind[side]
  const moved = new Map<string, MarkedSection>()
  gatherMoved(redline.sections, moved)
  return {
    ...redline.frame[side],
    ...(kind === undefined ? {} : { kind }),
    title: plainText(takeText(redline.title, side)),
    front: redline.front.map((fact) => fact[side]).filter((fact) => fact !== undefined),
    introduction: takeBlocks(redline.introduction, side),
    sections: takeSections(redline.sections, side, moved),
    footnotes: redline.footnotes
      .flatMap(({ id, number, text }): readonly Footnote[] => {
        const own = number[side]
        return own === undefined ? [] : [{ id, number: own, text: takeText(text, side) }]
      })
      .sort((a, b) => a.number - b.number),
  }
}

function gatherMoved(sections: readonly MarkedSection[], moved: Map<string, MarkedSection>): void {
  for (const section of sections) {
    if (section.mark === 'moved') moved.set(section.id, section)
    gatherMoved(section.sections, moved)
  }
}

function takeSections(
  sections: readonly MarkedSection[],
  side: Side,
  moved: ReadonlyMap<string, MarkedSection>,
): Section[] {
  return sections.flatMap((section) => {
    const { mark } = section
    if (side === 'new')
      return mark === 'deleted' || mark === 'moved-away' ? [] : [takeSection(section, side, moved)]
    if (mark === 'inserted' || mark === 'moved') return []
    const content = mark === 'moved-away' ? moved.get(section.id) : section
    return content === undefined ? [] : [takeSection(content, side, moved)]
  })
}

function takeSection(section: MarkedSection, side: Side, moved: ReadonlyMap<string, MarkedSection>): Section {
  const number = section.number[side]
  const citation = section.citation[side]
  const calls = takeText(section.calls, side)
  return {
    id: side === 'old' ? (section.oldId ?? section.id) : section.id,
    ...(number === undefined ? {} : { number }),
    heading: plainText(takeText(section.heading, side)),
    ...(calls.length === 0 ? {} : { calls }),
    ...(citation === undefined ? {} : { citation }),
    boxed: section.boxed[side],
    blocks: takeBlocks(section.blocks, side),
    sections: takeSections(section.sections, side, moved),
  }
}
