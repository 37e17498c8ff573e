/** The name of the register, and other names for it. */
import { factLines, joinTexts } from '../blocks.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const registerSection: SectionComposer = {
  code: 'register',
  compose: (context) => {
    const { register } = context.facts
    if (register === undefined) return undefined
    const labels = context.phrases.register
    const aliases = register.aliases
    return draftOf([
      ...context.blocks(register.name, context.at('register', 'name')),
      ...factLines([
        ...context.fact(labels.activity, register.activity, context.at('register', 'activity')),
        ...(aliases === undefined
          ? []
          : context.labelled(labels.aliases, joinTexts(context, aliases), context.at('register', 'aliases'))),
      ]),
    ])
  },
}
