/** The personal data, whether they must be given, and what is not collected: Articles 13(2)(e) and 14(1)(d) GDPR. */
import type { Phrase } from '../../locale/phrases.ts'
import type { DataCategory, DataItem } from '../../validate/register.ts'
import { factLines, joinTexts, listOf } from '../blocks.ts'
import type { Context } from '../context.ts'
import { joinRuns, uncapitalised, words } from '../inline.ts'
import type { Block, Definition, Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const dataSection: SectionComposer = {
  code: 'data',
  compose: (context) => {
    const categories = context.facts.data ?? []
    const from = context.at('data')
    const entries = categories.map((category, index) => categoryEntry(context, category, `${from}/${index}`))
    const listed: Block[] =
      entries.length === 0
        ? []
        : [
            context.sentence(context.phrases.data.lead, [from]),
            { kind: 'definitions', entries, from: [from] },
          ]
    return draftOf([...listed, ...markers(context), ...excluded(context)], { led: listed.length > 0 })
  },
}

function categoryEntry(context: Context, category: DataCategory, from: string): Definition {
  const labels = context.phrases.data
  const marker: Inline[] = category.marker === undefined ? [] : [words(category.marker)]
  const items = (category.items ?? []).map((item) => itemRun(context, item))
  return {
    id: category.id,
    term: [...context.name('data', category.id), ...marker],
    blocks: [
      ...context.blocks(category.description, `${from}/description`),
      ...listOf(context, items, [`${from}/items`]),
      ...(category.openEnded === true ? [context.sentence(labels.openEnded, [`${from}/openEnded`])] : []),
      ...factLines(categoryFacts(context, category, from)),
    ],
  }
}

function categoryFacts(context: Context, category: DataCategory, from: string): Fact[] {
  const labels = context.phrases.data
  const yes = context.phrases.words.yes
  return [
    ...context.named(labels.purposes, 'purposes', category.for, `${from}/for`),
    ...context.named(labels.subjects, 'dataSubjects', category.subjects, `${from}/subjects`),
    ...context.named(labels.sources, 'sources', category.from, `${from}/from`),
    ...(category.special === undefined
      ? []
      : context.coded(labels.special, labels.specials[category.special], `${from}/special`)),
    ...(category.criminal === true ? context.coded(labels.criminal, yes, `${from}/criminal`) : []),
    ...(category.required === undefined
      ? []
      : context.coded(labels.required, labels.obligations[category.required], `${from}/required`)),
    ...context.fact(labels.requiredWhen, category.requiredWhen, `${from}/requiredWhen`),
    ...context.fact(labels.ifNotGiven, category.ifNotGiven, `${from}/ifNotGiven`),
    ...(category.processing === undefined
      ? []
      : context.coded(labels.processing, labels.ways[category.processing], `${from}/processing`)),
    ...(category.visibleTo === undefined
      ? []
      : context.labelled(labels.visibleTo, joinTexts(context, category.visibleTo), `${from}/visibleTo`)),
  ]
}

function itemRun(context: Context, item: DataItem): Inline[] {
  if (typeof item === 'string' || !isDetailed(item)) return context.inlines(item)
  const labels = context.phrases.data
  const small = (phrase: Phrase): string => uncapitalised(context.say(phrase))
  const remarks: Inline[][] = [
    item.when === undefined ? [] : [words(`${context.say(labels.when)} `), ...context.inlines(item.when)],
    item.examples === undefined
      ? []
      : [words(`${context.say(labels.examples)} `), ...joinTexts(context, item.examples)],
    item.special === undefined
      ? []
      : [words(`${small(labels.special)}: ${context.say(labels.specials[item.special])}`)],
    item.criminal === true ? [words(small(labels.criminal))] : [],
  ]
  const told = joinRuns(remarks, words('; '))
  return [
    ...context.inlines(item.item),
    ...(item.marker === undefined ? [] : [words(item.marker)]),
    ...(told.length === 0 ? [] : [words(' ('), ...told, words(')')]),
  ]
}

type DetailedItem = Extract<DataItem, { item: unknown }>

function isDetailed(item: Exclude<DataItem, string>): item is DetailedItem {
  return 'item' in item
}

/** The legend of the marks, once: every mark that is explained, also where no item bears it. */
function markers(context: Context): Block[] {
  const own = context.facts.markers ?? []
  // Marks that are explained for all parts stand beside the lists in which they are used.
  const shared = context.isPart && context.facts.data !== undefined ? (context.register.markers ?? []) : []
  const used = shared.filter(({ symbol }) => !own.some((mark) => mark.symbol === symbol))
  const lists =
    context.isPart ||
    context.facts.data !== undefined ||
    !context.parts().some(({ facts }) => facts.data !== undefined)
  const lines = [
    ...used.map((mark, index) => ({ mark, from: `/markers/${index}` })),
    ...(lists ? own.map((mark, index) => ({ mark, from: context.at('markers', index) })) : []),
  ].map(({ mark, from }) => ({
    value: [words(`${mark.symbol} `), ...context.inlines(mark.meaning)],
    from: [from],
  }))
  if (lines.length === 0) return []
  return [context.sentence(context.phrases.data.markers, [context.at('markers')]), ...factLines(lines)]
}

function excluded(context: Context): Block[] {
  const left = context.facts.notCollected ?? []
  if (left.length === 0) return []
  const labels = context.phrases.data
  const from = [context.at('notCollected')]
  const items = left.map(({ data, exception }) => {
    if (exception === undefined) return context.inlines(data)
    return [
      ...context.inlines(data),
      words(` (${uncapitalised(context.say(labels.exception))}: `),
      ...context.inlines(exception),
      words(')'),
    ]
  })
  return [context.sentence(labels.excluded, from), ...listOf(context, items, from)]
}
