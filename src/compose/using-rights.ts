/** How rights are used: channels, languages, identity, time, fee, refusal: Articles 11(2) and 12 GDPR. */
import { formatPeriod } from '../locale/format-period.ts'
import { languageName } from '../locale/names.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Contact, Rights } from '../validate/register.ts'
import { factDefinitions, factLines, listOf } from './blocks.ts'
import { contactFacts } from './contact-details.ts'
import type { Context } from './context.ts'
import { linkAround, words } from './inline.ts'
import type { Block, Inline } from './notice.ts'

export function usingRights(context: Context): Block[] {
  const rights: Rights = context.facts.rights ?? {}
  const labels = context.phrases.using
  const from = context.at('rights')
  // What the law says of every request is told for those who describe their rights, not put into an old notice.
  const byLaw = (phrase: Phrase): Block[] =>
    rights.told === undefined ? [context.sentence(phrase, [from])] : []
  return [
    ...channelList(context, rights, from),
    ...receiver(context, rights, from),
    ...factLines([
      ...context.fact(labels.place, rights.place, `${from}/place`),
      ...(rights.languages === undefined
        ? []
        : context.labelled(
            labels.languages,
            [words(rights.languages.map((code) => languageName(code, context.locale)).join(', '))],
            `${from}/languages`,
          )),
    ]),
    ...selfService(context, rights, from),
    ...byLaw(labels.identification),
    ...factLines(context.fact(labels.identificationHow, rights.identification, `${from}/identification`)),
    ...responseTime(context, rights, from, byLaw),
    ...byLaw(labels.fee),
    ...factLines(context.fact(labels.feeOwn, rights.fee, `${from}/fee`)),
    ...byLaw(labels.refusal),
    ...factLines(context.fact(labels.refusalOwn, rights.refusal, `${from}/refusal`)),
    ...(rights.notification === true
      ? [context.sentence(context.phrases.rights.notification, [`${from}/notification`])]
      : []),
    ...(rights.notIdentifiable === true
      ? [context.sentence(labels.notIdentifiable, [`${from}/notIdentifiable`])]
      : []),
  ]
}

/** `by email` with the address itself where the controller or a contact has one. */
function channelList(context: Context, rights: Rights, from: string): Block[] {
  const channels = rights.channels ?? []
  const labels = context.phrases.using
  const items = channels.map((channel): Inline[] => {
    const known = typeof channel === 'string' && isChannel(channel, labels.channels)
    return known ? [words(context.say(labels.channels[channel]))] : context.inlines(channel)
  })
  if (items.length === 0) return []
  return [
    context.sentence(labels.lead, [`${from}/channels`]),
    ...listOf(context, items, [`${from}/channels`]),
  ]
}

function isChannel<T extends object>(channel: string, known: T): channel is Extract<keyof T, string> {
  return Object.hasOwn(known, channel)
}

function receiver(context: Context, rights: Rights, from: string): Block[] {
  const found = rights.contact === undefined ? undefined : contactNamed(context, rights.contact)
  if (found === undefined) return []
  return [
    context.sentence(`${context.say(context.phrases.using.contact)}:`, [`${from}/contact`]),
    ...factDefinitions(contactFacts(context, found.contact, found.from)),
  ]
}

interface PlacedContact {
  readonly contact: Contact
  readonly from: string
}

/** A contact of the part or register in hand, then of the register; a data protection officer is a contact too. */
function contactNamed(context: Context, id: string): PlacedContact | undefined {
  const { contacts, dpo } = context.register
  const placed = (list: readonly Contact[] | undefined, base: string): PlacedContact[] =>
    (list ?? []).map((contact, index) => ({ contact, from: `${base}/${index}` }))
  const candidates: PlacedContact[] = [
    ...placed(context.facts.contacts, context.at('contacts')),
    ...placed(contacts, '/contacts'),
    ...(dpo === undefined || dpo === 'none' ? [] : [{ contact: dpo, from: '/dpo' }]),
  ]
  return candidates.find(({ contact }) => contact.id === id)
}

function selfService(context: Context, rights: Rights, from: string): Block[] {
  const service = rights.selfService
  if (service === undefined) return []
  const labels = context.phrases.using
  const name =
    service.url === undefined
      ? context.inlines(service.name)
      : [linkAround(service.url, context.inlines(service.name))]
  return [
    context.sentence(labels.selfService, [`${from}/selfService`]),
    ...listOf(context, [name], [`${from}/selfService`]),
    ...factLines(context.fact(labels.selfServiceLimits, service.limits, `${from}/selfService/limits`)),
  ]
}

/** A register may promise a shorter time than the law, never a longer one: Article 12(3). */
function responseTime(
  context: Context,
  rights: Rights,
  from: string,
  byLaw: (phrase: Phrase) => Block[],
): Block[] {
  const labels = context.phrases.using
  if (rights.responseTime === undefined) return byLaw(labels.time)
  const period = formatPeriod(rights.responseTime, context.locale)
  return [
    ...factLines(context.coded(labels.timeShorter, period, `${from}/responseTime`)),
    ...byLaw(labels.timeExtended),
  ]
}
