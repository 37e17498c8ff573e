/** The data protection officer, or that none has been designated: Article 13(1)(b) GDPR. */
import { factDefinitions } from '../blocks.ts'
import { contactFacts } from '../contact-details.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const dpoSection: SectionComposer = {
  code: 'dpo',
  compose: (context) => {
    const { dpo } = context.facts
    if (dpo === undefined) return undefined
    if (dpo === 'none') return draftOf([context.sentence(context.phrases.dpo.none, ['/dpo'])])
    return draftOf(factDefinitions(contactFacts(context, dpo, '/dpo')), { boxed: true })
  },
}
