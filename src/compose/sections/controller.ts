/** The controller, or several of them and how they stand to each other: Articles 13(1)(a) and 26 GDPR. */
import type { Controller } from '../../validate/register.ts'
import { factDefinitions, factLines, factRun } from '../blocks.ts'
import { citeGdpr } from '../cite.ts'
import { controllerFacts } from '../contact-details.ts'
import type { Context } from '../context.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const controllerSection: SectionComposer = {
  code: 'controller',
  compose: (context) => {
    const controllers = context.facts.controllers ?? []
    const relation = context.register.controllership?.relation ?? 'joint'
    const [only, ...others] = controllers
    if (only === undefined) return draftOf(arrangement(context, 0))
    if (others.length === 0) {
      const from = context.at('controllers', 0)
      const name = context.fact(context.phrases.contact.name, only.name, `${from}/name`)
      const details = factDefinitions([...name, ...controllerFacts(context, only, from)])
      return draftOf([...details, ...arrangement(context, 1)])
    }
    const lead =
      relation === 'independent'
        ? [context.sentence(context.phrases.controller.independent, ['/controllership/relation'])]
        : []
    return draftOf([...lead, each(context, controllers), ...arrangement(context, controllers.length)], {
      heading: relation === 'independent' ? 'controllers-independent' : 'controllers-joint',
    })
  },
}

/** Several controllers by name, each with its own details. */
function each(context: Context, controllers: readonly Controller[]): Block {
  const entries = controllers.map((controller, index) => ({
    ...(controller.id === undefined ? {} : { id: controller.id }),
    term: context.inlines(controller.name),
    blocks: factLines(controllerFacts(context, controller, context.at('controllers', index))),
  }))
  return { kind: 'definitions', entries, from: [context.at('controllers')] }
}

/** The essence of the arrangement and the contact point: Article 26(2); rights against each: Article 26(3). */
function arrangement(context: Context, controllers: number): Block[] {
  const { controllership } = context.register
  const { controller } = context.phrases
  const facts: Fact[] = [
    ...context.fact(controller.joint, controllership?.essence, '/controllership/essence'),
    ...context.fact(controller.byLaw, controllership?.law, '/controllership/law'),
    ...context.fact(controller.available, controllership?.available, '/controllership/available'),
    ...context.fact(controller.contactPoint, controllership?.contactPoint, '/controllership/contactPoint'),
  ]
  const told: Block[] = facts.map((fact) => ({
    kind: 'paragraph',
    text: factRun(fact),
    from: fact.from,
  }))
  const joint = controllers > 1 && controllership?.relation !== 'independent'
  // A notice taken over as it was published tells no more of the law than its description does.
  if (!joint || context.register.rights?.told !== undefined) return told
  const citation = context.citations ? citeGdpr({ article: 26, paragraph: 3 }, context) : undefined
  return [...told, context.sentence(controller.rights, ['/controllers'], citation)]
}
