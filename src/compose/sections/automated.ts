/** Automated decisions and profiling, or that there are none: Articles 13(2)(f), 22 and 4(4) GDPR. */
import type { Decision, ProfilingActivity } from '../../validate/register.ts'
import { joinTexts, recordList } from '../blocks.ts'
import type { Context } from '../context.ts'
import { listOf } from '../grounds.ts'
import { joinRuns, words } from '../inline.ts'
import type { Block, Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const automatedSection: SectionComposer = {
  code: 'automated',
  compose: (context) => draftOf([...decisions(context), ...profiling(context)]),
}

function decisions(context: Context): Block[] {
  const { automatedDecisions } = context.facts
  const labels = context.phrases.automated
  const from = context.at('automatedDecisions')
  if (automatedDecisions === 'none') return [context.sentence(labels.none, [from])]
  const records = listOf(automatedDecisions).map((decision, index) => ({
    id: decision.id,
    title: named(context, decision),
    details: decisionFacts(context, decision, `${from}/${index}`),
    columns: [],
    from: [`${from}/${index}`],
  }))
  return records.length === 0 ? [] : [context.sentence(labels.lead, [from]), recordList(context, [], records)]
}

function decisionFacts(context: Context, decision: Decision, from: string): Fact[] {
  const labels = context.phrases.automated
  return [
    ...context.named(labels.data, 'data', decision.uses, `${from}/uses`),
    ...context.named(labels.purposes, 'purposes', decision.for, `${from}/for`),
    ...context.named(labels.subjects, 'dataSubjects', decision.subjects, `${from}/subjects`),
    ...context.fact(labels.logic, decision.logic, `${from}/logic`),
    ...context.fact(labels.significance, decision.significance, `${from}/significance`),
    ...context.fact(labels.consequences, decision.consequences, `${from}/consequences`),
    ...(decision.ground === undefined
      ? []
      : context.coded(labels.ground, labels.grounds[decision.ground], `${from}/ground`)),
    ...context.fact(labels.law, decision.law, `${from}/law`),
    ...context.fact(labels.safeguards, decision.safeguards, `${from}/safeguards`),
  ]
}

function profiling(context: Context): Block[] {
  const { profiling: activities } = context.facts
  const labels = context.phrases.profiling
  const from = context.at('profiling')
  if (activities === 'none') return [context.sentence(labels.none, [from])]
  const records = listOf(activities).map((activity, index) => ({
    id: activity.id,
    title: named(context, activity),
    details: profilingFacts(context, activity, `${from}/${index}`),
    columns: [],
    from: [`${from}/${index}`],
  }))
  return records.length === 0 ? [] : [context.sentence(labels.lead, [from]), recordList(context, [], records)]
}

function profilingFacts(context: Context, activity: ProfilingActivity, from: string): Fact[] {
  const shared = context.phrases.automated
  const labels = context.phrases.profiling
  const used = joinRuns(
    [
      activity.uses === undefined ? [] : context.names('data', activity.uses),
      activity.data === undefined ? [] : joinTexts(context, activity.data),
    ],
    words(', '),
  )
  return [
    ...(used.length === 0 ? [] : context.labelled(shared.data, used, `${from}/uses`)),
    ...context.named(shared.purposes, 'purposes', activity.for, `${from}/for`),
    ...context.named(shared.subjects, 'dataSubjects', activity.subjects, `${from}/subjects`),
    ...context.fact(labels.logic, activity.logic, `${from}/logic`),
    ...context.fact(labels.effect, activity.effect, `${from}/effect`),
  ]
}

function named(context: Context, item: Decision | ProfilingActivity): Inline[] {
  return item.name === undefined ? [words(item.id)] : context.inlines(item.name)
}
