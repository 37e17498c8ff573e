/** The representative in the EU of a controller outside the EEA: Articles 13(1)(a) and 27 GDPR. */
import { factDefinitions, factLines } from '../blocks.ts'
import { contactFacts } from '../contact-details.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const representativeSection: SectionComposer = {
  code: 'representative',
  compose: (context) => {
    const { representative } = context.register
    if (representative === undefined) return undefined
    if ('notRequired' in representative) {
      const { representativeNotRequired } = context.phrases.controller
      return draftOf(
        factLines(
          context.fact(representativeNotRequired, representative.notRequired, '/representative/notRequired'),
        ),
      )
    }
    return draftOf(factDefinitions(contactFacts(context, representative, '/representative')))
  },
}
