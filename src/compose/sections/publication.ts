/** Photos, names or other data that are published. */
import { factLines, joinTexts } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const publicationSection: SectionComposer = {
  code: 'publication',
  compose: (context) => {
    const { publication } = context.facts
    if (publication === undefined) return undefined
    const labels = context.phrases.publication
    const from = context.at('publication')
    const { what, where } = publication
    return draftOf(
      factLines([
        ...(what === undefined
          ? []
          : context.labelled(labels.what, joinTexts(context, what), `${from}/what`)),
        ...(where === undefined
          ? []
          : context.labelled(labels.where, joinTexts(context, where), `${from}/where`)),
        ...context.fact(labels.ground, publication.ground, `${from}/ground`),
      ]),
    )
  },
}
