/** The purposes, each with its legal bases: Article 13(1)(c) and (d) GDPR. */
import { LEGAL_BASES, SPECIAL_CONDITIONS } from '../../law/gdpr.ts'
import type { Purpose } from '../../validate/register.ts'
import { type Cell, type FactRecord, factLines, listStyle, recordsAs } from '../blocks.ts'
import { citeGdpr } from '../cite.ts'
import type { Context, Form } from '../context.ts'
import { type BasisFacts, basesOf } from '../grounds.ts'
import { joinRuns, words } from '../inline.ts'
import type { Block, Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import type { Fact } from '../wording.ts'

export const purposesSection: SectionComposer = {
  code: 'purposes',
  compose: (context) => {
    const purposes = context.facts.purposes ?? []
    if (purposes.length === 0) return undefined
    const labels = context.phrases.purposes
    const form = context.form('purposes')
    const records = purposes.map((purpose, index) =>
      purposeRecord(context, purpose, context.at('purposes', index)),
    )
    const blocks = [
      context.sentence(labels.lead, [context.at('purposes')]),
      ...(form === undefined && inCommon(records) ? listed(context, records) : told(context, form, records)),
      ...furtherUses(context, purposes),
    ]
    return draftOf(blocks, { led: true })
  },
}

function told(context: Context, form: Form | undefined, records: readonly FactRecord[]): Block[] {
  const labels = context.phrases.purposes
  const columns = [labels.purpose, labels.basis, labels.ground].map((label) => context.say(label))
  return recordsAs(context, form ?? 'table', context.say(labels.caption), columns, records)
}

/** Fewer purposes than this stand in a table also where they share their bases. */
const MANY = 3

/** Whether the purposes tell no basis, or many of them tell the very same in the notice's own words and no more. */
function inCommon(records: readonly FactRecord[]): boolean {
  const told = records.map(({ columns }) => JSON.stringify(columns.map((cells) => cells.map(runOf))))
  const none = records.every(({ columns }) => columns.every((cells) => cells.length === 0))
  const same = records.length >= MANY && told.every((cells) => cells === told[0])
  const grounds = records.some(({ columns }) => (columns[1] ?? []).length > 0)
  return none || (same && !grounds)
}

function runOf({ value }: Cell): readonly Inline[] {
  return value
}

/** Purposes as a list, and what they have in common once after it. */
function listed(context: Context, records: readonly FactRecord[]): Block[] {
  const from = [context.at('purposes')]
  const items = records.map(({ id, title, details, from: at }) => ({
    ...(id === undefined ? {} : { id }),
    blocks: [{ kind: 'paragraph' as const, text: title, from: at }, ...factLines(details)],
  }))
  const bases = records[0]?.columns[0] ?? []
  const shared = joinRuns(bases.map(runOf), words('; '))
  return [
    { kind: 'list', style: listStyle(context, items.length), items, from },
    ...factLines(
      shared.length === 0
        ? []
        : context.labelled(context.phrases.purposes.common, shared, context.at('purposes')),
    ),
  ]
}

function purposeRecord(context: Context, purpose: Purpose, from: string): FactRecord {
  const labels = context.phrases.purposes
  const { description } = purpose
  return {
    id: purpose.id,
    title: context.name('purposes', purpose.id),
    details: [
      ...(description === undefined
        ? []
        : [{ value: context.inlines(description), from: [`${from}/description`] }]),
      ...context.named(labels.subjects, 'dataSubjects', purpose.subjects, `${from}/subjects`),
    ],
    columns: [
      basesOf(purpose).map((basis) => basisCell(context, basis, from)),
      groundCells(context, purpose, from),
    ],
    from: [from],
  }
}

/** The basis in words with its point of Article 6(1), and the part of the processing that it covers. */
function basisCell(context: Context, { basis, note, at }: BasisFacts, from: string): Cell {
  const value: Inline[] =
    typeof basis === 'string'
      ? [words(context.say(context.phrases.purposes.bases[basis])), ...cited(context, LEGAL_BASES[basis])]
      : context.inlines(basis.other)
  const noted = note === undefined ? value : [...value, words(': '), ...context.inlines(note)]
  return { value: noted, from: [`${from}${at}`] }
}

function cited(context: Context, provision: Parameters<typeof citeGdpr>[0]): Inline[] {
  return context.citations
    ? [words(' '), { kind: 'citation', text: `(${citeGdpr(provision, context)})` }]
    : []
}

/** The law or interest behind the bases, then what other law asks: Articles 9 and 10, national law. */
function groundCells(context: Context, purpose: Purpose, from: string): Cell[] {
  const labels = context.phrases.purposes
  const own = groundFacts(context, purpose, from)
  const listed = basesOf(purpose).flatMap((basis) => groundFacts(context, basis, `${from}${basis.at}`))
  return [
    ...own,
    ...listed,
    ...context.fact(labels.publicTask, purpose.publicTask, `${from}/publicTask`),
    ...specialFacts(context, purpose, from),
    ...context.fact(labels.criminal, purpose.criminal, `${from}/criminal`),
    ...context.fact(labels.nationalId, purpose.nationalId, `${from}/nationalId`),
    ...nationalConsents(context, purpose, from),
    ...context.fact(labels.obtained, purpose.consent?.obtained, `${from}/consent/obtained`),
  ]
}

function groundFacts(
  context: Context,
  ground: Pick<BasisFacts, 'law' | 'interest' | 'balancing'>,
  from: string,
): Fact[] {
  const labels = context.phrases.purposes
  return [
    ...context.fact(labels.law, ground.law, `${from}/law`),
    ...context.fact(labels.interest, ground.interest, `${from}/interest`),
    ...context.fact(labels.balancing, ground.balancing, `${from}/balancing`),
  ]
}

function specialFacts(context: Context, { special }: Purpose, from: string): Fact[] {
  if (special === undefined) return []
  const labels = context.phrases.purposes
  const condition = [words(context.say(labels.conditions[special.condition]))]
  const value = [...condition, ...cited(context, SPECIAL_CONDITIONS[special.condition])]
  return [
    ...context.labelled(labels.special, value, `${from}/special/condition`),
    ...context.fact(labels.specialLaw, special.law, `${from}/special/law`),
  ]
}

function nationalConsents(context: Context, { nationalConsents: consents }: Purpose, from: string): Fact[] {
  return (consents ?? []).flatMap(({ law, description }, index) => {
    const value = description === undefined ? [] : [...context.inlines(description), words(' · ')]
    return context.labelled(
      context.phrases.purposes.nationalConsent,
      [...value, ...context.inlines(law)],
      `${from}/nationalConsents/${index}`,
    )
  })
}

/** Uses for which the data were not first collected: Article 13(3) GDPR. */
function furtherUses(context: Context, purposes: readonly Purpose[]): Block[] {
  const labels = context.phrases.purposes
  const entries = purposes.flatMap((purpose, index) => {
    const { furtherUse, id } = purpose
    if (furtherUse === undefined) return []
    const from = context.at('purposes', index, 'furtherUse')
    const facts = [
      ...context.fact(labels.original, furtherUse.original, `${from}/original`),
      ...context.fact(labels.compatibility, furtherUse.compatibility, `${from}/compatibility`),
    ]
    return [{ id, term: context.name('purposes', id), blocks: factLines(facts) }]
  })
  if (entries.length === 0) return []
  const from = [context.at('purposes')]
  return [context.sentence(labels.furtherUse, from), { kind: 'definitions', entries, from }]
}
