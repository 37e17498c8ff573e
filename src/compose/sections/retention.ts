/** How long the data are kept, or how that is decided: Articles 13(2)(a) and 14(2)(a) GDPR. */
import { fill } from '../../locale/fill.ts'
import { formatPeriod } from '../../locale/format-period.ts'
import type { RetentionRow } from '../../validate/register.ts'
import { type Cell, type FactRecord, recordsAs } from '../blocks.ts'
import type { Context } from '../context.ts'
import { link, words } from '../inline.ts'
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
    return draftOf([
      context.sentence(labels.lead, [from]),
      ...recordsAs(context.facts.deletion?.show ?? 'table', context.say(labels.caption), columns, records),
    ])
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
  return plan.url === undefined ? context.inlines(plan.name) : [link(plan.url, context.text(plan.name))]
}

function startCells(context: Context, row: RetentionRow, from: string): Cell[] {
  const start = row.from
  if (start === undefined) return []
  const { starts } = context.phrases.retention
  if (typeof start === 'string' && isStart(start, starts))
    return [own(context.say(starts[start]), `${from}/from`)]
  return [{ value: context.inlines(start), from: [`${from}/from`] }]
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
