/** Transfers outside the EU and the EEA, or that there are none: Articles 13(1)(f) and 44–49 GDPR. */
import type { Transfer } from '../../validate/register.ts'
import { type Cell, type FactRecord, joinTexts, listOf as listItems, recordsAs } from '../blocks.ts'
import type { Context } from '../context.ts'
import { listOf } from '../grounds.ts'
import { joinRuns, link, words } from '../inline.ts'
import type { Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import { mechanismRun } from '../transfer-mechanism.ts'

export const transfersSection: SectionComposer = {
  code: 'transfers',
  compose: (context) => {
    const { transfers } = context.facts
    const labels = context.phrases.transfers
    const from = context.at('transfers')
    if (transfers === undefined) return undefined
    if (transfers === 'none') return draftOf([context.sentence(labels.none, [from])])
    const given = listOf(transfers)
    const records = given.flatMap((transfer, index) =>
      isBare(transfer) ? [] : [transferRecord(context, transfer, `${from}/${index}`)],
    )
    const situations = given.filter(isBare).map(({ condition }) => context.inlines(condition))
    const lead = given.every(({ condition }) => condition !== undefined) ? labels.only : labels.lead
    const columns = [labels.recipient, labels.destination, labels.ground].map((label) => context.say(label))
    const blocks = [
      context.sentence(lead, [from]),
      ...recordsAs(context, context.form('transfers'), context.say(labels.caption), columns, records),
      ...listItems(context, situations, [from]),
    ]
    return draftOf(blocks, { led: true })
  },
}

type BareTransfer = Transfer & Required<Pick<Transfer, 'condition'>>

/** Whether nothing but the situation is told: neither to whom nor where, nor on what ground. */
function isBare(transfer: Transfer): transfer is BareTransfer {
  const { id: _id, condition, ...rest } = transfer
  return condition !== undefined && Object.keys(rest).every((key) => key.startsWith('x-'))
}

function transferRecord(context: Context, transfer: Transfer, from: string): FactRecord {
  const labels = context.phrases.transfers
  return {
    id: transfer.id,
    title: transferTitle(context, transfer),
    details: context.named(labels.receives, 'data', transfer.receives, `${from}/receives`),
    columns: [
      destinationCells(context, transfer, from),
      [...groundCells(context, transfer, from), ...copyCells(context, transfer, from)],
    ],
    from: [from],
  }
}

/** To whom; where no recipient is named, to which organisation or countries. */
function transferTitle(context: Context, transfer: Transfer): Inline[] {
  if (transfer.recipient !== undefined) return context.name('recipients', transfer.recipient)
  if (transfer.organisation !== undefined) return context.inlines(transfer.organisation)
  return transfer.to === undefined ? [words(transfer.id)] : context.countries(transfer.to)
}

function destinationCells(context: Context, transfer: Transfer, from: string): Cell[] {
  const places: Inline[][] = [
    transfer.to === undefined ? [] : context.countries(transfer.to),
    transfer.organisation === undefined ? [] : context.inlines(transfer.organisation),
  ]
  const value = joinRuns(places, words(', '))
  return [
    ...(value.length === 0 ? [] : [{ value, from: [`${from}/to`] }]),
    ...context.fact(context.phrases.transfers.condition, transfer.condition, `${from}/condition`),
  ]
}

/** The mechanism with its provision; that no adequacy decision covers the transfer must be told: Article 13(1)(f). */
function groundCells(context: Context, transfer: Transfer, from: string): Cell[] {
  const labels = context.phrases.transfers
  const { mechanism } = transfer
  const at = [`${from}/mechanism`]
  const value = mechanismRun(context, mechanism)
  const named: Cell[] = value.length === 0 ? [] : [{ value, from: at }]
  const noDecision = typeof mechanism === 'string' && mechanism !== 'adequacy-decision'
  const certified = transfer.dpfCertified
  return [
    ...named,
    ...context.fact(labels.decision, transfer.decision, `${from}/decision`),
    ...(certified === undefined
      ? []
      : [
          {
            value: [words(context.say(certified ? labels.dpf : labels.notDpf))],
            from: [`${from}/dpfCertified`],
          },
        ]),
    ...context.fact(labels.coverage, transfer.coverage, `${from}/coverage`),
    ...(noDecision ? [{ value: [words(context.say(labels.noAdequacy))], from: at }] : []),
    ...(transfer.supplementary === undefined
      ? []
      : context.labelled(
          labels.supplementary,
          joinTexts(context, transfer.supplementary),
          `${from}/supplementary`,
        )),
    ...context.fact(labels.details, transfer.details, `${from}/details`),
  ]
}

function copyCells(context: Context, transfer: Transfer, from: string): Cell[] {
  const { copy, availableAt } = transfer
  return [
    ...context.fact(context.phrases.transfers.copy, copy, `${from}/copy`),
    ...(availableAt === undefined
      ? []
      : context.labelled(
          context.phrases.transfers.availableAt,
          [link(availableAt, availableAt.replace(/^https?:\/\//, ''))],
          `${from}/availableAt`,
        )),
  ]
}
