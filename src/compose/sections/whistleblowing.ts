/** A channel for reporting breaches: Act 1171/2022. */
import { factLines, listOfTexts } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const whistleblowingSection: SectionComposer = {
  code: 'whistleblowing',
  compose: (context) => {
    const { whistleblowing } = context.facts
    if (whistleblowing === undefined) return undefined
    const labels = context.phrases.whistleblowing
    const from = context.at('whistleblowing')
    const { withinDirective } = whistleblowing
    const ways = listOfTexts(context, whistleblowing.ways, `${from}/ways`)
    const handlers = listOfTexts(context, whistleblowing.handlers, `${from}/handlers`)
    return draftOf([
      ...(withinDirective === undefined
        ? []
        : [
            context.sentence(withinDirective ? labels.withinDirective : labels.notWithinDirective, [
              `${from}/withinDirective`,
            ]),
          ]),
      ...ways.flatMap((list) => [context.sentence(labels.ways, [`${from}/ways`]), list]),
      ...handlers.flatMap((list) => [context.sentence(labels.handlers, [`${from}/handlers`]), list]),
      ...factLines([
        ...context.fact(labels.anonymity, whistleblowing.anonymity, `${from}/anonymity`),
        ...context.fact(labels.confidentiality, whistleblowing.confidentiality, `${from}/confidentiality`),
        ...context.fact(labels.followUp, whistleblowing.followUp, `${from}/followUp`),
        ...context.fact(labels.externalChannel, whistleblowing.externalChannel, `${from}/externalChannel`),
      ]),
    ])
  },
}
