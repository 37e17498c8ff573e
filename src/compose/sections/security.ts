/** How the data are protected: Article 32 GDPR. */
import type { Security } from '../../validate/register.ts'
import { factLines, listOfTexts } from '../blocks.ts'
import { words } from '../inline.ts'
import type { Block, Definition } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

const MEASURES = [
  'technical',
  'organisational',
  'physical',
  'manual',
  'electronic',
  'hosting',
] as const satisfies readonly (keyof Security)[]

export const securitySection: SectionComposer = {
  code: 'security',
  compose: (context) => {
    const { security } = context.facts
    if (security === undefined) return undefined
    const labels = context.phrases.security
    const from = context.at('security')
    const entries: Definition[] = MEASURES.flatMap((kind) => {
      const blocks = listOfTexts(context, security[kind], `${from}/${kind}`)
      return blocks.length === 0 ? [] : [{ term: [words(context.say(labels[kind]))], blocks }]
    })
    const measures: Block[] = entries.length === 0 ? [] : [{ kind: 'definitions', entries, from: [from] }]
    const lead =
      security.introduction === undefined
        ? measures.slice(0, 1).map(() => context.sentence(labels.lead, [from]))
        : context.blocks(security.introduction, `${from}/introduction`)
    const blocks = [
      ...lead,
      ...measures,
      ...factLines(context.fact(labels.breaches, security.breaches, `${from}/breaches`)),
    ]
    return draftOf(blocks, { led: security.introduction === undefined && lead.length > 0 })
  },
}
