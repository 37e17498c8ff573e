/** Terms that the notice uses in a meaning of its own. */
import { joinTexts } from '../blocks.ts'
import { words } from '../inline.ts'
import type { Definition } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const definitionsSection: SectionComposer = {
  code: 'definitions',
  compose: (context) => {
    const definitions = context.register.document?.definitions ?? []
    const entries: Definition[] = definitions.map(({ id, term, aliases, meaning }, index) => ({
      ...(id === undefined ? {} : { id }),
      term:
        aliases === undefined
          ? context.inlines(term)
          : [...context.inlines(term), words(' ('), ...joinTexts(context, aliases), words(')')],
      blocks: context.blocks(meaning, `/document/definitions/${index}/meaning`),
    }))
    if (entries.length === 0) return undefined
    return draftOf([{ kind: 'definitions', entries, from: ['/document/definitions'] }])
  },
}
