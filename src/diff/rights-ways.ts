/**
 * The ways to exercise rights that a description lists, by which it is known whether the only one changed: rows 6, 8 and
 * 9 of the table of materiality.
 */
import type { Facts } from '../compose/context.ts'
import type { Contact, Controller, Register, Rights } from '../validate/register.ts'
import type { ScopePair } from './area.ts'

type Reached = Pick<Contact | Controller, 'emails' | 'phones' | 'address' | 'visiting' | 'form'>
type DetailKey = keyof Reached

/** By which detail a way of making requests goes. */
const DETAIL_OF: Readonly<Record<string, DetailKey>> = {
  email: 'emails',
  phone: 'phones',
  post: 'address',
  form: 'form',
  'in-person': 'visiting',
}
const DETAILS: readonly DetailKey[] = ['emails', 'phones', 'address', 'visiting', 'form']

/** One way on one side of a comparison; equal strings are the same way. */
export type Way = string

/**
 * The ways by which requests can be made on one side.
 *
 * @param also who can be reached besides those who receive requests
 */
export function waysOf(side: 'old' | 'new', scope: ScopePair, also: readonly Reached[] = []): readonly Way[] {
  const register = side === 'old' ? scope.oldRegister : scope.newRegister
  const facts = scope[side]
  const rights: Rights = facts.rights ?? register.rights ?? {}
  const holders = [...reachable(facts, register, rights), ...also]
  const own: Way[] = [
    ...(rights.selfService === undefined
      ? []
      : [wayOf('selfService', rights.selfService.url ?? rights.selfService.name)]),
    ...(rights.place === undefined ? [] : [wayOf('place', rights.place)]),
  ]
  const { channels } = rights
  if (channels === undefined) return [...DETAILS.flatMap((key) => waysBy(key, holders)), ...own]
  const listed = channels.flatMap((channel): Way[] => {
    const key = typeof channel === 'string' ? DETAIL_OF[channel] : undefined
    const by = key === undefined ? [] : waysBy(key, holders)
    return by.length > 0 ? by : [wayOf('channel', channel)]
  })
  return [...listed, ...own]
}

/** Whether not one of the ways that there were is left. */
export function areWaysReplaced(scope: ScopePair): boolean {
  const before = waysOf('old', scope)
  // An officer who is new receives requests; the ways to the controller that the notice gives still are no others.
  const after = waysOf('new', scope, isOfficerNew(scope) ? (scope.newRegister.controllers ?? []) : [])
  return before.length > 0 && !before.some((way) => after.includes(way))
}

/** Whether a detail of somebody is, or holds, a way to exercise rights on one side. */
export function isWay(key: string, value: unknown, side: 'old' | 'new', scope: ScopePair): boolean {
  const ways = waysOf(side, scope)
  return waysBy(key as DetailKey, [{ [key]: value }]).some((way) => ways.includes(way))
}

/** Whether there was no officer, and nobody says that requests go to the one there is now. */
function isOfficerNew({ oldRegister, newRegister, new: facts }: ScopePair): boolean {
  const [before, after] = [oldRegister, newRegister].map(({ dpo }) => dpo !== undefined && dpo !== 'none')
  const { contact } = facts.rights ?? newRegister.rights ?? {}
  return before === false && after === true && contact === undefined
}

/** Who receives requests: whom the rights name, else the contacts, else the officer, else the controllers. */
function reachable(facts: Facts, register: Register, rights: Rights): readonly Reached[] {
  const contacts = [...(facts.contacts ?? []), ...(facts === register ? [] : (register.contacts ?? []))]
  const officer = register.dpo === undefined || register.dpo === 'none' ? [] : [register.dpo]
  const named = [...contacts, ...officer].find(({ id }) => id !== undefined && id === rights.contact)
  if (named !== undefined) return [named]
  if (contacts.length > 0) return contacts
  return officer.length > 0 ? officer : (register.controllers ?? [])
}

function waysBy(key: DetailKey, holders: readonly Reached[]): Way[] {
  return holders.flatMap((holder): Way[] => {
    if (key === 'phones') return (holder.phones ?? []).map((phone) => wayOf(key, numberOf(phone)))
    if (key === 'emails') return (holder.emails ?? []).map((email) => wayOf(key, email.toLowerCase()))
    const detail = holder[key]
    return detail === undefined ? [] : [wayOf(key, detail)]
  })
}

/** Whether phone numbers are the same but for how they are written: their labels and hours are the same too. */
export function areSameNumbers(one: unknown, other: unknown): boolean {
  const written = (list: unknown) =>
    JSON.stringify(
      (Array.isArray(list) ? (list as NonNullable<Contact['phones']>) : []).map((phone) =>
        typeof phone === 'string' ? { number: numberOf(phone) } : { ...phone, number: numberOf(phone) },
      ),
    )
  return written(one) === written(other)
}

/** Spaces and hyphens are no part of a number. */
function numberOf(phone: NonNullable<Contact['phones']>[number]): string {
  return (typeof phone === 'string' ? phone : phone.number).replace(/[\s()–-]/g, '')
}

function wayOf(kind: string, fact: unknown): Way {
  return JSON.stringify([kind, fact])
}
