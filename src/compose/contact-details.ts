/** Contact details of controllers, contacts and authorities as labelled facts. */

import { fill } from '../locale/fill.ts'
import { countryName } from '../locale/names.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Address, Contact, Controller } from '../validate/register.ts'
import type { Context, Fact } from './context.ts'
import { joinRuns, link, words } from './inline.ts'
import type { Inline } from './notice.ts'

type Channels = Pick<Contact, 'address' | 'visiting' | 'emails' | 'phones' | 'form' | 'website'>

/** `Label: value` facts for every way to reach somebody, in the order post, visit, email, phone, form, web. */
export function channelFacts(context: Context, channels: Channels, from: string, hideEmails = false): Fact[] {
  const { contact } = context.phrases
  const emails = channels.emails ?? []
  const facts: Fact[][] = [
    address(context, contact.address, channels.address, `${from}/address`),
    address(context, contact.visiting, channels.visiting, `${from}/visiting`),
    emails.length === 0
      ? []
      : context.labelled(
          contact.email,
          joinRuns(
            emails.map((email) => [emailInline(context, email, hideEmails)]),
            words(', '),
          ),
          `${from}/emails`,
        ),
    ...(channels.phones ?? []).map((phone, index) => phoneFact(context, phone, `${from}/phones/${index}`)),
    web(context, contact.form, channels.form, `${from}/form`),
    web(context, contact.website, channels.website, `${from}/website`),
  ]
  return facts.flat()
}

/** Who the controller is, and how to reach it. */
export function controllerFacts(context: Context, controller: Controller, from: string): Fact[] {
  const { contact } = context.phrases
  return [
    ...context.fact(contact.tradeName, controller.tradeName, `${from}/tradeName`),
    ...context.fact(contact.shortName, controller.shortName, `${from}/shortName`),
    ...context.fact(numberLabel(context, controller), controller.businessId, `${from}/businessId`),
    ...context.fact(contact.unit, controller.unit, `${from}/unit`),
    ...country(context, controller.country, `${from}/country`),
    ...context.fact(contact.publicTask, controller.publicTask, `${from}/publicTask`),
    ...channelFacts(context, controller, from, controller.obfuscateEmails === true),
  ]
}

/** Only Finland has the Business ID (Y-tunnus): Act 244/2001. */
function numberLabel(context: Context, { country: code }: Controller): Phrase {
  const { businessId, registrationNumber } = context.phrases.contact
  return code === undefined || code === 'FI' ? businessId : registrationNumber
}

/** Who a contact is, and how to reach it. */
export function contactFacts(context: Context, person: Contact, from: string): Fact[] {
  const { contact } = context.phrases
  return [
    ...context.fact(contact.role, person.title, `${from}/title`),
    ...context.fact(contact.name, person.name, `${from}/name`),
    ...context.fact(contact.unit, person.unit, `${from}/unit`),
    ...channelFacts(context, person, from),
    ...context.fact(contact.note, person.note, `${from}/note`),
  ]
}

export function country(context: Context, code: string | undefined, from: string): Fact[] {
  const { contact } = context.phrases
  return code === undefined
    ? []
    : context.labelled(contact.country, [words(countryName(code, context.locale))], from)
}

function address(context: Context, label: Phrase, place: Address | undefined, from: string): Fact[] {
  if (place === undefined) return []
  const poBox = place.poBox === undefined ? undefined : poBoxText(context, context.text(place.poBox))
  const town = [place.postalCode, place.city === undefined ? undefined : context.text(place.city)]
  const parts = [
    place.street === undefined ? undefined : context.text(place.street),
    poBox,
    town.filter((part) => part !== undefined).join(' '),
    place.country === undefined ? undefined : countryName(place.country, context.locale),
  ]
  const text = parts.filter((part) => part !== undefined && part !== '').join(', ')
  return context.labelled(label, [words(text)], from)
}

/** A bare number becomes “PL 25”; what is already in words stays. */
function poBoxText(context: Context, poBox: string): string {
  return /^\d+$/.test(poBox) ? fill(context.say(context.phrases.contact.poBox), { n: poBox }) : poBox
}

function emailInline(context: Context, email: string, hidden: boolean): Inline {
  if (hidden) return words(email.replace('@', ` ${context.say(context.phrases.words.obfuscatedAt)} `))
  return link(`mailto:${email}`, email)
}

type Phone = NonNullable<Contact['phones']>[number]

function phoneFact(context: Context, phone: Phone, from: string): Fact[] {
  const { number, label, hours } = typeof phone === 'string' ? { number: phone } : phone
  const named = label === undefined ? context.phrases.contact.phone : context.text(label)
  const value = [link(`tel:${dialled(number)}`, number)]
  if (hours !== undefined) value.push(words(' ('), ...context.inlines(hours), words(')'))
  return context.labelled(named, value, from)
}

/** The number without spaces, hyphens and the (0) that is not dialled from abroad. */
function dialled(number: string): string {
  return number.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
}

function web(context: Context, label: Phrase, url: string | undefined, from: string): Fact[] {
  return url === undefined ? [] : context.labelled(label, [link(url, url.replace(/^https?:\/\//, ''))], from)
}
