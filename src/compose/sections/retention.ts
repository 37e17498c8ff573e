/** How long the data are kept, or how that is decided: Articles 13(2)(a) and 14(2)(a) GDPR. */
import { fill } from '../../locale/fill.ts'
import { formatPeriod } from '../../locale/format-period.ts'
import type { RetentionRow } from '../../validate/register.ts'
import { type Cell, type FactRecord, recordsAs } from '../blocks.ts'
import type { Context } from '../context.ts'
import { linkAround, words } from '../inline.ts'
import type { Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const retentionSection: SectionComposer = {
  code: 'retention',
  compose: (context) => {
    const rows = context.facts.retention ?? []
    if (rows.length === 0) return undefined
    const labels = context.phrases.retention
    const from = context.at('retention')
    const columns = [labels.data, labels.period, labels.from, labels.exception, labels.law].map((label) =>
      context.say(label),
    )
    const records = rows.map((row, index) => retentionRecord(context, row, `${from}/${index}`))
    const blocks = [
      context.sentence(labels.lead, [from]),
      ...recordsAs(
        context,
        context.facts.deletion?.show ?? context.form('retention') ?? 'table',
        context.say(labels.caption),
        columns,
        records,
      ),
    ]
    return draftOf(blocks, { led: true })
  },
}

function retentionRecord(context: Context, row: RetentionRow, from: string): FactRecord {
  const labels = context.phrases.retention
  const name = row.name === undefined ? [] : context.inlines(row.name)
  const data = row.of === undefined ? [] : context.names('data', row.of)
  return {
    ...(row.id === undefined ? {} : { id: row.id }),
    title: name.length > 0 ? name : data,
    details: [
      ...(name.length > 0 && data.length > 0 ? context.labelled(labels.data, data, `${from}/of`) : []),
      ...context.named(labels.subjects, 'dataSubjects', row.subjects, `${from}/subjects`),
      ...context.named(labels.purposes, 'purposes', row.for, `${from}/for`),
    ],
    columns: [
      periodCells(context, row, from),
      startCells(context, row, from),
      exceptionCells(context, row, from),
      lawCells(context, row, from),
    ],
    from: [from],
  }
}

function periodCells(context: Context, row: RetentionRow, from: string): Cell[] {
  const labels = context.phrases.retention
  const { period, criteria, memoryOnly, permanent, plan } = row
  const bound = labels.bounds[row.bound ?? 'exactly']
  return [
    ...(period === undefined
      ? []
      : [own(fill(context.say(bound), { period: formatPeriod(period, context.locale) }), `${from}/period`)]),
    ...(criteria === undefined ? [] : [{ value: context.inlines(criteria), from: [`${from}/criteria`] }]),
    ...(memoryOnly === undefined
      ? []
      : [own(context.say(memoryOnly ? labels.memoryOnly : labels.stored), `${from}/memoryOnly`)]),
    ...context.fact(labels.permanent, permanent, `${from}/permanent`),
    ...(plan === undefined ? [] : context.labelled(labels.plan, planRun(context, plan), `${from}/plan`)),
  ]
}

function planRun(context: Context, plan: NonNullable<RetentionRow['plan']>): Inline[] {
  return plan.url === undefined
    ? context.inlines(plan.name)
    : [linkAround(plan.url, context.inlines(plan.name))]
}

function startCells(context: Context, row: RetentionRow, from: string): Cell[] {
  const { from: start, ifUnknown } = row
  return [
    ...(start === undefined ? [] : [{ value: startRun(context, start), from: [`${from}/from`] }]),
    ...(ifUnknown === undefined
      ? []
      : context.labelled(
          context.phrases.retention.ifUnknown,
          unknownRun(context, ifUnknown),
          `${from}/ifUnknown`,
        )),
  ]
}

/** The period that holds when the day of the start is not known, with its own start. */
function unknownRun(context: Context, { period, from }: NonNullable<RetentionRow['ifUnknown']>): Inline[] {
  const length = formatPeriod(period, context.locale)
  if (from === undefined) return [words(length)]
  const led = fill(context.say(context.phrases.retention.startsFrom), { period: length })
  return [words(`${led} `), ...startRun(context, from)]
}

function startRun(context: Context, start: NonNullable<RetentionRow['from']>): Inline[] {
  const { starts } = context.phrases.retention
  if (typeof start === 'string' && isStart(start, starts)) return [words(context.say(starts[start]))]
  return context.inlines(start)
}

function isStart<T extends object>(start: string, starts: T): start is Extract<keyof T, string> {
  return Object.hasOwn(starts, start)
}

function exceptionCells(context: Context, { exception }: RetentionRow, from: string): Cell[] {
  if (exception === undefined) return []
  const ground = context.inlines(exception.ground)
  if (exception.max === undefined) return [{ value: ground, from: [`${from}/exception`] }]
  const max = `${context.say(context.phrases.retention.exceptionMax)} ${formatPeriod(exception.max, context.locale)}`
  return [{ value: [...ground, words(` (${max})`)], from: [`${from}/exception`] }]
}

function lawCells(context: Context, { law }: RetentionRow, from: string): Cell[] {
  return law === undefined ? [] : [{ value: context.inlines(law), from: [`${from}/law`] }]
}

function own(text: string, from: string): Cell {
  return { value: [words(text)], from: [from] }
}
