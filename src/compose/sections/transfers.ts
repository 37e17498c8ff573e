/** Transfers outside the EU and the EEA, or that there are none: Articles 13(1)(f) and 44–49 GDPR. */
import { TRANSFER_MECHANISMS } from '../../law/gdpr.ts'
import type { Transfer } from '../../validate/register.ts'
import { type Cell, type FactRecord, joinTexts, recordsAs } from '../blocks.ts'
import { citeGdpr } from '../cite.ts'
import type { Context } from '../context.ts'
import { listOf } from '../grounds.ts'
import { joinRuns, link, words } from '../inline.ts'
import type { Inline } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'

export const transfersSection: SectionComposer = {
  code: 'transfers',
  compose: (context) => {
    const { transfers } = context.facts
    const labels = context.phrases.transfers
    const from = context.at('transfers')
    if (transfers === undefined) return undefined
    if (transfers === 'none') return draftOf([context.sentence(labels.none, [from])])
    const records = listOf(transfers).map((transfer, index) =>
      transferRecord(context, transfer, `${from}/${index}`),
    )
    const columns = [labels.recipient, labels.destination, labels.ground, labels.copy].map((label) =>
      context.say(label),
    )
    return draftOf([
      context.sentence(labels.lead, [from]),
      ...recordsAs('auto', context.say(labels.caption), columns, records),
    ])
  },
}

function transferRecord(context: Context, transfer: Transfer, from: string): FactRecord {
  const labels = context.phrases.transfers
  return {
    id: transfer.id,
    title: transferTitle(context, transfer),
    details: context.named(labels.receives, 'data', transfer.receives, `${from}/receives`),
    columns: [
      destinationCells(context, transfer, from),
      groundCells(context, transfer, from),
      copyCells(context, transfer, from),
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
  const named: Cell[] =
    mechanism === undefined
      ? []
      : typeof mechanism === 'string'
        ? [
            {
              value: [words(context.say(labels.mechanisms[mechanism])), ...cited(context, mechanism)],
              from: at,
            },
          ]
        : [{ value: context.inlines(mechanism.other), from: at }]
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

function cited(context: Context, mechanism: keyof typeof TRANSFER_MECHANISMS): Inline[] {
  if (!context.citations) return []
  return [words(' '), { kind: 'citation', text: `(${citeGdpr(TRANSFER_MECHANISMS[mechanism], context)})` }]
}

function copyCells(context: Context, transfer: Transfer, from: string): Cell[] {
  const { copy, availableAt } = transfer
  return [
    ...(copy === undefined ? [] : [{ value: context.inlines(copy), from: [`${from}/copy`] }]),
    ...(availableAt === undefined
      ? []
      : context.labelled(
          context.phrases.transfers.availableAt,
          [link(availableAt, availableAt.replace(/^https?:\/\//, ''))],
          `${from}/availableAt`,
        )),
  ]
}
