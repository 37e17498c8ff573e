/** Where the data come from, and when people are told of data received from others: Article 14 GDPR. */
import type { Source } from '../../validate/register.ts'
import { factLines, recordList } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const sourcesSection: SectionComposer = {
  code: 'sources',
  compose: (context) => {
    const sources = context.facts.sources ?? []
    const labels = context.phrases.sources
    const from = context.at('sources')
    const records = sources.map((source, index) => ({
      id: source.id,
      title: context.name('sources', source.id),
      details: sourceFacts(context, source, `${from}/${index}`),
      columns: [],
      from: [`${from}/${index}`],
    }))
    const listed: Block[] =
      records.length === 0 ? [] : [context.sentence(labels.lead, [from]), recordList(context, [], records)]
    return draftOf([...listed, ...elsewhere(context)], { led: listed.length > 0 })
  },
}

function sourceFacts(context: Context, source: Source, from: string): Fact[] {
  const labels = context.phrases.sources
  // A source that has a name of its own still says what kind of source it is.
  const kind = source.name === undefined || source.kind === undefined ? undefined : labels.kinds[source.kind]
  const { yes, no } = context.phrases.words
  const access = source.public === undefined ? undefined : source.public ? yes : no
  return [
    ...context.coded(labels.kind, kind, `${from}/kind`),
    ...context.coded(labels.public, access, `${from}/public`),
    ...context.fact(labels.description, source.description, `${from}/description`),
    ...context.named(labels.gives, 'data', source.gives, `${from}/gives`),
    ...context.named(labels.subjects, 'dataSubjects', source.subjects, `${from}/subjects`),
    ...context.fact(labels.handling, source.handling, `${from}/handling`),
    ...context.fact(labels.told, source.told, `${from}/told`),
  ]
}

function elsewhere(context: Context): Block[] {
  const facts = context.facts.collectedElsewhere
  if (facts === undefined) return []
  const labels = context.phrases.sources
  const from = context.at('collectedElsewhere')
  return factLines([
    ...context.fact(labels.elsewhere, facts.told, `${from}/told`),
    ...(facts.exemption === undefined
      ? []
      : context.coded(labels.exemption, labels.exemptions[facts.exemption], `${from}/exemption`)),
    ...context.fact(labels.published, facts.published, `${from}/published`),
  ])
}
