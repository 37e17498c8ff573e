/** The few things a reader should know first, in a box before the rest. */
import { listOfTexts } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const summarySection: SectionComposer = {
  code: 'summary',
  compose: (context) =>
    draftOf(listOfTexts(context, context.register.document?.summary, '/document/summary'), { boxed: true }),
}
