/** Who gets data, inside and outside: Article 13(1)(e) GDPR. Processors are recipients: Article 4(9). */
import { EEA } from '../../law/eea.ts'
import type { Recipient } from '../../validate/register.ts'
import { type Cell, type FactRecord, factLines, recordsAs } from '../blocks.ts'
import type { Context } from '../context.ts'
import { listOf } from '../grounds.ts'
import { joinRuns, link, words } from '../inline.ts'
import type { Block } from '../notice.ts'
import { draftOf, type SectionComposer } from '../section-draft.ts'
import { mechanismRun } from '../transfer-mechanism.ts'

export const recipientsSection: SectionComposer = {
  code: 'recipients',
  compose: (context) => {
    const { recipients, disclosure } = context.facts
    const labels = context.phrases.recipients
    const from = context.at('recipients')
    const records = underTheirProcessors(listOf(recipients)).map(({ recipient, index }) =>
      recipientRecord(context, recipient, `${from}/${index}`),
    )
    const columns = [
      labels.recipient,
      labels.purpose,
      labels.receives,
      labels.location,
      ...(disclosure?.safeguards === true ? [labels.safeguards] : []),
    ].map((label) => context.say(label))
    const blocks: Block[] = [
      ...(recipients === 'none' ? [context.sentence(labels.none, [from])] : []),
      ...(records.length === 0 ? [] : [context.sentence(labels.lead, [from])]),
      ...recordsAs(
        context,
        disclosure?.show ?? context.form('recipients'),
        context.say(labels.caption),
        columns,
        records,
      ),
      ...factLines([
        ...context.fact(labels.internal, disclosure?.internal, context.at('disclosure', 'internal')),
        ...context.fact(labels.exceptions, disclosure?.exceptions, context.at('disclosure', 'exceptions')),
        ...context.fact(
          labels.anonymisedData,
          disclosure?.anonymised,
          context.at('disclosure', 'anonymised'),
        ),
      ]),
    ]
    return draftOf(blocks, { led: recipients !== 'none' && records.length > 0 })
  },
}

interface Placed {
  readonly recipient: Recipient
  /** Where the recipient stands in the description. */
  readonly index: number
}

/** In the order of the description, but sub-processors right below the processor that uses them. */
function underTheirProcessors(recipients: readonly Recipient[]): Placed[] {
  const waiting = recipients.map((recipient, index) => ({ recipient, index }))
  const withChildren = (placed: Placed): Placed[] => {
    waiting.splice(waiting.indexOf(placed), 1)
    const children = waiting.filter(({ recipient }) => recipient.parent === placed.recipient.id)
    // A child may be gone when its turn comes: in a circle of parents each is printed once.
    return [placed, ...children.flatMap((child) => (waiting.includes(child) ? withChildren(child) : []))]
  }
  const known = new Set(recipients.map(({ id }) => id))
  const roots = waiting.filter(
    ({ recipient }) => recipient.parent === undefined || !known.has(recipient.parent),
  )
  return [...roots.flatMap(withChildren), ...waiting]
}

function recipientRecord(context: Context, recipient: Recipient, from: string): FactRecord {
  const labels = context.phrases.recipients
  return {
    id: recipient.id,
    title: context.name('recipients', recipient.id),
    details: [
      ...(recipient.role === undefined
        ? []
        : context.coded(labels.role, labels.roles[recipient.role], `${from}/role`)),
      ...(recipient.parent === undefined
        ? []
        : context.named(labels.parent, 'recipients', [recipient.parent], `${from}/parent`)),
      // The contract of Article 28(3) belongs to the role, not to the place.
      ...(recipient.agreement === undefined
        ? []
        : [
            asCell(
              context.sentence(recipient.agreement ? labels.agreement : labels.noAgreement, [
                `${from}/agreement`,
              ]),
            ),
          ]),
      // Beside the name, for addresses are long and the column of places is narrow.
      ...(recipient.notice === undefined
        ? []
        : [{ value: [link(recipient.notice, context.say(labels.notice))], from: [`${from}/notice`] }]),
    ],
    columns: [
      purposeCells(context, recipient, from),
      dataCells(context, recipient, from),
      placeCells(context, recipient, from),
      ...(context.facts.disclosure?.safeguards === true ? [safeguardCells(context, recipient)] : []),
    ],
    from: [from],
  }
}

function purposeCells(context: Context, recipient: Recipient, from: string): Cell[] {
  const labels = context.phrases.recipients
  const { purpose, ground, frequency } = recipient
  return [
    ...(purpose === undefined ? [] : [{ value: context.inlines(purpose), from: [`${from}/purpose`] }]),
    ...context.fact(labels.condition, recipient.condition, `${from}/condition`),
    ...(ground === undefined ? [] : context.coded(labels.ground, labels.grounds[ground], `${from}/ground`)),
    ...context.fact(labels.law, recipient.law, `${from}/law`),
    ...(frequency === undefined
      ? []
      : context.coded(labels.frequency, labels.frequencies[frequency], `${from}/frequency`)),
  ]
}

function dataCells(context: Context, recipient: Recipient, from: string): Cell[] {
  const labels = context.phrases.recipients
  const { receives, anonymised } = recipient
  return [
    ...(receives === undefined
      ? []
      : [{ value: context.names('data', receives), from: [`${from}/receives`] }]),
    ...context.named(labels.subjects, 'dataSubjects', recipient.subjects, `${from}/subjects`),
    ...(anonymised === undefined
      ? []
      : [context.sentence(anonymised ? labels.anonymised : labels.identifiable, [`${from}/anonymised`])].map(
          asCell,
        )),
  ]
}

function placeCells(context: Context, recipient: Recipient, from: string): Cell[] {
  const { location } = recipient
  return location === undefined ? [] : [{ value: context.countries(location), from: [`${from}/location`] }]
}

/** The transfers to this recipient with their grounds; that there is none where all stays in the EEA. */
function safeguardCells(context: Context, recipient: Recipient): Cell[] {
  const { transfers } = context.facts
  const from = context.at('transfers')
  const made = listOf(transfers).flatMap((transfer, index): Cell[] => {
    if (transfer.recipient !== recipient.id) return []
    const { to, mechanism } = transfer
    // The country is not told twice: the recipient's place stands in the column beside.
    const told = to === undefined || String(to) === String(recipient.location)
    const place = told ? [] : context.countries(to)
    const value = joinRuns([place, mechanismRun(context, mechanism)], words(': '))
    return value.length === 0 ? [] : [{ value, from: [`${from}/${index}`] }]
  })
  const places = [recipient.location ?? []].flat()
  const within = transfers !== undefined && places.length > 0 && places.every((code) => EEA.has(code))
  if (made.length > 0 || !within) return made
  return [asCell(context.sentence(context.phrases.recipients.noTransfer, [from]))]
}

function asCell(sentence: ReturnType<Context['sentence']>): Cell {
  return { value: sentence.text, from: sentence.from }
}
