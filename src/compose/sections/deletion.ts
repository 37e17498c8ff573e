/** How data are deleted, how the need for them is reviewed, and what holds where several periods meet. */
import { factLines } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const deletionSection: SectionComposer = {
  code: 'deletion',
  compose: (context) => {
    const { deletion } = context.facts
    if (deletion === undefined) return undefined
    const labels = context.phrases.retention
    const from = context.at('deletion')
    const alone = context.standsBeside('deletion') || context.texts('deletion').heading !== undefined
    return draftOf([
      ...(deletion.longest === undefined
        ? []
        : [context.sentence(deletion.longest ? labels.longest : labels.shortest, [`${from}/longest`])]),
      // Under a heading of its own the practice needs no label: it would say the heading again.
      ...(alone ? context.blocks(deletion.practice, `${from}/practice`) : []),
      ...factLines([
        ...(alone ? [] : context.fact(labels.deletion, deletion.practice, `${from}/practice`)),
        ...context.fact(labels.review, deletion.review, `${from}/review`),
      ]),
    ])
  },
}
