/** Whose data are processed, and what holds for children: Article 30(1)(c) and Article 8 GDPR. */

import { fill } from '../../locale/fill.ts'
import { factLines, listStyle } from '../blocks.ts'
import type { Context } from '../context.ts'
import { words } from '../inline.ts'
import type { Block, ListItem } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const subjectsSection: SectionComposer = {
  code: 'subjects',
  compose: (context) => {
    const groups = context.facts.dataSubjects ?? []
    if (groups.length === 0) return undefined
    const from = context.at('dataSubjects')
    const items: ListItem[] = groups.map((group, index) => ({
      id: group.id,
      blocks: [
        {
          kind: 'paragraph',
          text:
            group.description === undefined
              ? context.name('dataSubjects', group.id)
              : [
                  ...context.name('dataSubjects', group.id),
                  words(': '),
                  ...context.inlines(group.description),
                ],
          from: [`${from}/${index}`],
        },
        ...childBlocks(context, group.children, `${from}/${index}/children`),
      ],
    }))
    const list: Block = { kind: 'list', style: listStyle(context, items.length), items, from: [from] }
    return draftOf([context.sentence(context.phrases.subjects.lead, [from]), list], { led: true })
  },
}

interface Children {
  readonly onlineService?: boolean
  readonly age?: number
  readonly guardian?: Parameters<Context['text']>[0]
}

function childBlocks(context: Context, children: Children | undefined, from: string): Block[] {
  if (children === undefined) return []
  const { subjects } = context.phrases
  const age = children.age === undefined ? [] : [fill(context.say(subjects.childAge), { n: children.age })]
  const service = children.onlineService === true ? [context.say(subjects.childService)] : []
  return [
    context.sentence([context.say(subjects.children), ...service, ...age].join(' '), [from]),
    ...factLines(context.fact(subjects.guardian, children.guardian, `${from}/guardian`)),
  ]
}
