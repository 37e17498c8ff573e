/** Who answers questions about the register. */
import { factDefinitions } from '../blocks.ts'
import { contactFacts } from '../contact-details.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const contactSection: SectionComposer = {
  code: 'contact',
  compose: (context) =>
    draftOf(
      (context.facts.contacts ?? []).flatMap((contact, index) =>
        factDefinitions(contactFacts(context, contact, context.at('contacts', index))),
      ),
      { boxed: true },
    ),
}
