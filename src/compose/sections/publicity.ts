/** What is public and what is secret: for authorities by Act 621/1999, for others by the Act that binds them to secrecy. */
import { factLines } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const publicitySection: SectionComposer = {
  code: 'publicity',
  compose: (context) => {
    const { publicity } = context.facts
    if (publicity === undefined) return undefined
    const labels = context.phrases.publicity
    const from = context.at('publicity')
    return draftOf(
      factLines([
        ...context.fact(labels.public, publicity.public, `${from}/public`),
        ...context.fact(labels.secret, publicity.secret, `${from}/secret`),
        ...context.fact(labels.law, publicity.law, `${from}/law`),
        ...context.fact(labels.requests, publicity.requests, `${from}/requests`),
      ]),
      // A controller that is no authority has nothing public to tell, only what it keeps secret.
      publicity.public === undefined && publicity.requests === undefined ? { heading: 'secrecy' } : {},
    )
  },
}
