/** How rights are used: channels, languages, identity, time, fee, refusal: Articles 11(2) and 12 GDPR. */
import { formatPeriod } from '../locale/format-period.ts'
import { languageName } from '../locale/names.ts'
import type { Rights } from '../validate/register.ts'
import { factDefinitions, factLines, listOf } from './blocks.ts'
import { contactFacts } from './contact-details.ts'
import type { Context } from './context.ts'
import { link, words } from './inline.ts'
import type { Block, Inline } from './notice.ts'

export function usingRights(context: Context): Block[] {
  const rights: Rights = context.facts.rights ?? {}
  const labels = context.phrases.using
  const from = context.at('rights')
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
    context.sentence(labels.identification, [from]),
    ...factLines(context.fact(labels.identificationHow, rights.identification, `${from}/identification`)),
    ...responseTime(context, rights, from),
    context.sentence(labels.fee, [from]),
    ...factLines(context.fact(labels.feeOwn, rights.fee, `${from}/fee`)),
    context.sentence(labels.refusal, [from]),
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
  const { contact } = rights
  if (contact === undefined) return []
  const lists = [
    { contacts: context.facts.contacts ?? [], base: context.at('contacts') },
    { contacts: context.register.contacts ?? [], base: '/contacts' },
  ]
  for (const { contacts, base } of lists) {
    const index = contacts.findIndex((candidate) => candidate.id === contact)
    const found = contacts[index]
    if (found === undefined) continue
    return [
      context.sentence(`${context.say(context.phrases.using.contact)}:`, [`${from}/contact`]),
      ...factDefinitions(contactFacts(context, found, `${base}/${index}`)),
    ]
  }
  return []
}

function selfService(context: Context, rights: Rights, from: string): Block[] {
  const service = rights.selfService
  if (service === undefined) return []
  const labels = context.phrases.using
  const name =
    service.url === undefined
      ? context.inlines(service.name)
      : [link(service.url, context.text(service.name))]
  return [
    context.sentence(labels.selfService, [`${from}/selfService`]),
    ...listOf(context, [name], [`${from}/selfService`]),
    ...factLines(context.fact(labels.selfServiceLimits, service.limits, `${from}/selfService/limits`)),
  ]
}

/** A register may promise a shorter time than the law, never a longer one: Article 12(3). */
function responseTime(context: Context, rights: Rights, from: string): Block[] {
  const labels = context.phrases.using
  if (rights.responseTime === undefined) return [context.sentence(labels.time, [from])]
  const period = formatPeriod(rights.responseTime, context.locale)
  return [
    ...factLines(context.coded(labels.timeShorter, period, `${from}/responseTime`)),
    context.sentence(labels.timeExtended, [from]),
  ]
}
