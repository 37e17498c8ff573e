/** People and their contact details as sentences of changes show them. */
import { isMapping } from '../validate/mapping.ts'
import type { Address, Contact, Controller, Phone, Text } from '../validate/register.ts'
import type { Shown } from './change.ts'
import { joinTexts } from './join-texts.ts'
import { shownCountry, shownList, shownPhrase, shownPlain, shownText, shownWords } from './shown.ts'

/** Kinds of body, which the notice itself does not print. */
const BODIES: Readonly<Record<NonNullable<Controller['kind']>, readonly [fi: string, en: string]>> = {
  company: ['yhtiö', 'company'],
  association: ['yhdistys', 'association'],
  foundation: ['säätiö', 'foundation'],
  cooperative: ['osuuskunta', 'cooperative'],
  'housing-company': ['asunto-osakeyhtiö', 'housing company'],
  'sole-trader': ['toiminimi', 'sole trader'],
  'private-individual': ['yksityishenkilö', 'private individual'],
  'public-authority': ['viranomainen', 'public authority'],
  municipality: ['kunta', 'municipality'],
  court: ['tuomioistuin', 'court'],
  'wellbeing-services-county': ['hyvinvointialue', 'wellbeing services county'],
  parish: ['seurakunta', 'parish'],
  university: ['yliopisto', 'university'],
  'state-company': ['valtionyhtiö', 'state-owned company'],
}

/** A contact by what it is called: its role, else its name, else its unit, else an address. */
export function shownContact(contact: Contact | undefined): Shown {
  const called = contact?.title ?? contact?.name ?? contact?.unit
  if (called !== undefined) return shownText(called)
  return shownPlain(contact?.emails?.[0] ?? numberOf(contact?.phones?.[0]) ?? contact?.id ?? '–')
}

/** One detail of a controller or contact by its key. */
export function shownDetail(key: string, value: unknown): Shown {
  if (value === undefined) return shownPlain('–')
  if (key === 'address' || key === 'visiting') return shownText(addressText(value as Address))
  if (key === 'emails') return shownList((value as readonly string[]).map(shownPlain))
  if (key === 'phones')
    return shownList((value as readonly Phone[]).map((phone) => shownText(phoneText(phone))))
  if (key === 'country') return shownCountry(String(value))
  if (key === 'kind') return shownWords(...BODIES[value as keyof typeof BODIES])
  if (typeof value === 'boolean') return shownPhrase(value ? 'words.yes' : 'words.no')
  return shownText(value as Text)
}

function addressText({ street, poBox, postalCode, city, country }: Address): Text {
  return joinTexts([street, poBox, joinTexts([postalCode, city], ' '), country], ', ')
}

function phoneText(phone: Phone): Text {
  if (typeof phone === 'string') return phone
  const more = joinTexts([phone.label, phone.hours], ', ')
  return more === '' ? phone.number : inBrackets(phone.number, more)
}

function inBrackets(number: string, more: Text): Text {
  if (!isMapping(more)) return `${number} (${more})`
  return Object.fromEntries(
    Object.entries(more).map(([language, words]) => [language, `${number} (${words})`]),
  )
}

function numberOf(phone: Phone | undefined): string | undefined {
  return typeof phone === 'string' ? phone : phone?.number
}
