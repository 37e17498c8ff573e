/** What the notice is about, the law it rests on, and other notices that the reader may need. */
import { listOf } from '../blocks.ts'
import { linkAround } from '../inline.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const introductionSection: SectionComposer = {
  code: 'introduction',
  compose: (context) => {
    const { document } = context.register
    const { phrases } = context
    const related = (document?.related ?? []).map(({ name, url }) =>
      url === undefined ? context.inlines(name) : [linkAround(url, context.inlines(name))],
    )
    const blocks: Block[] = [
      ...context.blocks(document?.introduction, '/document/introduction'),
      ...(document?.regime === 'law-enforcement'
        ? [context.sentence(phrases.regime['law-enforcement'], ['/document/regime'])]
        : []),
      // The regulation is named in full once, so that the citations below may be short.
      ...(context.citations ? [context.sentence(phrases.gdpr.introduction, ['/document/regime'])] : []),
      ...(related.length === 0
        ? []
        : [
            context.sentence(`${context.say(phrases.headings.related)}:`, ['/document/related']),
            ...listOf(context, related, ['/document/related']),
          ]),
    ]
    return draftOf(blocks)
  },
}
