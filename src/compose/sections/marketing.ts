/** How direct marketing is done and refused: Act 917/2014, sections 200–203, and Article 21(2) GDPR. */

import type { Purpose } from '../../validate/register.ts'
import { recordList } from '../blocks.ts'
import type { Context } from '../context.ts'
import { words } from '../inline.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const marketingSection: SectionComposer = {
  code: 'marketing',
  compose: (context) => {
    const { marketing } = context.phrases
    const records = (context.facts.purposes ?? []).flatMap((purpose, index) => {
      const from = context.at('purposes', index, 'directMarketing')
      const details = marketingFacts(context, purpose.directMarketing, from)
      if (details.length === 0) return []
      return [
        { id: purpose.id, title: context.name('purposes', purpose.id), details, columns: [], from: [from] },
      ]
    })
    if (records.length === 0) return undefined
    const lead = context.sentence(marketing.lead, [context.at('purposes')])
    return draftOf([lead, recordList(context, [], records)], { led: true })
  },
}

function marketingFacts(context: Context, direct: Purpose['directMarketing'], from: string): Fact[] {
  if (direct === undefined) return []
  const { marketing } = context.phrases
  const channels = (direct.channels ?? []).map((channel) => context.say(marketing.channel[channel]))
  const audience = (direct.to ?? []).map((group) => context.say(marketing.audience[group]))
  return [
    ...(channels.length === 0
      ? []
      : context.labelled(marketing.channels, [words(channels.join(', '))], `${from}/channels`)),
    ...(direct.choice === undefined
      ? []
      : context.coded(marketing.choice, marketing.choices[direct.choice], `${from}/choice`)),
    ...(audience.length === 0
      ? []
      : context.labelled(marketing.to, [words(audience.join(', '))], `${from}/to`)),
    ...context.fact(marketing.stop, direct.stop, `${from}/stop`),
  ]
}
