/** Contact details of controllers, contacts and authorities as labelled facts. */

import { fill } from '../locale/fill.ts'
import { countryName, languageName } from '../locale/names.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { Address, Contact, Controller, Text } from '../validate/register.ts'
import type { Context } from './context.ts'
import { joinRuns, link, plainText, words } from './inline.ts'
import type { Inline } from './notice.ts'
import type { Fact } from './wording.ts'

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
    ...verbatim(context, numberLabel(context, controller), controller.businessId, `${from}/businessId`),
    ...context.fact(contact.unit, controller.unit, `${from}/unit`),
    ...country(context, controller.country, `${from}/country`),
    ...context.fact(contact.publicTask, controller.publicTask, `${from}/publicTask`),
    ...serviceLanguages(context, controller, from),
    ...channelFacts(context, controller, from, controller.obfuscateEmails === true),
  ]
}

/** A bilingual authority serves in both national languages: Language Act 423/2003. */
function serviceLanguages(context: Context, { bilingual }: Controller, from: string): Fact[] {
  if (bilingual !== true) return []
  const names = ['fi', 'sv'].map((code) => languageName(code, context.locale))
  return context.labelled(
    context.phrases.contact.serviceLanguages,
    [words(names.join(', '))],
    `${from}/bilingual`,
  )
}

/** Only Finland has the Business ID (Y-tunnus): Act 244/2001. */
function numberLabel(context: Context, { country: code }: Controller): Phrase {
  const { businessId, registrationNumber } = context.phrases.contact
  return code === undefined || code === 'FI' ? businessId : registrationNumber
}

/** A string of the schema is no text: it holds no Markdown, is the same in every language and printed as it is. */
function verbatim(context: Context, label: Phrase, written: string | undefined, from: string): Fact[] {
  return written === undefined ? [] : context.labelled(label, [words(written)], from)
}

/** Who a contact is, and how to reach it. */
export function contactFacts(context: Context, person: Contact, from: string): Fact[] {
  const { contact } = context.phrases
  return [
    ...context.fact(contact.role, person.title, `${from}/title`),
    ...verbatim(context, contact.name, person.name, `${from}/name`),
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
  const { street, poBox, postalCode, city, country: code } = place
  const town = joinRuns(
    [postalCode === undefined ? [] : [words(postalCode)], city === undefined ? [] : context.inlines(city)],
    words(' '),
  )
  const parts = [
    street === undefined ? [] : context.inlines(street),
    poBox === undefined ? [] : poBoxRun(context, poBox),
    town,
    code === undefined ? [] : [words(countryName(code, context.locale))],
  ]
  return context.labelled(label, joinRuns(parts, words(', ')), from)
}

/** A bare number becomes “PL 25”; what is already in words stays. */
function poBoxRun(context: Context, poBox: Text): Inline[] {
  const n = context.text(poBox)
  return /^\d+$/.test(n)
    ? [words(fill(context.say(context.phrases.contact.poBox), { n }))]
    : context.inlines(poBox)
}

function emailInline(context: Context, email: string, hidden: boolean): Inline {
  // What a site's protection left of an address, in a notice taken over as it was published, is no address.
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return words(email)
  if (hidden) return words(email.replace('@', ` ${context.say(context.phrases.words.obfuscatedAt)} `))
  // What follows a question mark would be headers of the mail, such as further addressees: RFC 6068, 2.
  return link(`mailto:${email.replace(/[%?&#]/g, encodeURIComponent)}`, email)
}

type Phone = NonNullable<Contact['phones']>[number]

function phoneFact(context: Context, phone: Phone, from: string): Fact[] {
  const { number, label, hours } = typeof phone === 'string' ? { number: phone } : phone
  const named = label === undefined ? context.phrases.contact.phone : plainText(context.inlines(label))
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
