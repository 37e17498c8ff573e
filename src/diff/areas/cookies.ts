/** Cookies: rows 60 and 61 of the table of materiality. What is strictly necessary needs no consent. */
import type { Cookies } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { orderOfPeriods } from '../judge-retention.ts'
import {
  cookieConsentChanged,
  cookieConsentTold,
  cookiesAdded,
  cookiesDetailChanged,
  cookiesRemoved,
} from '../kinds/cookies.ts'
import { change, withDetails } from '../make-change.ts'
import { itemAt } from '../places.ts'
import { shownFilled, shownName } from '../shown.ts'
import { shownFact } from '../shown-fact.ts'
import { type FactTelling, stateOf, type Telling, tellFact } from '../tell-fact.ts'

export const cookiesArea: Area = {
  places: ['cookies'],
  tell: (edits, scope) =>
    withConsent(
      edits.map((edit) => (edit.items.length === 0 ? tellGeneral(edit, scope) : tellOfClass(edit, scope))),
    ),
}

/** A class that needs consent came. */
const NEEDING: ReadonlySet<string> = new Set(['default', 'first'])

/** How consent is asked is told with the first cookies that need it. */
function withConsent(told: readonly Change[]): Change[] {
  const cause = told.find(({ kind, variant }) => kind === cookiesAdded && NEEDING.has(variant))
  const consequences = told.filter(({ kind }) => kind === cookieConsentTold || kind === cookieConsentChanged)
  if (cause === undefined || consequences.length === 0) return [...told]
  return told
    .filter((one) => !consequences.includes(one))
    .map((one) => (one === cause ? withDetails(one, { consequences }) : one))
}

/** Whether cookies that need consent were told of before. */
function neededConsent({ oldRegister, old }: ScopePair): boolean {
  return [oldRegister, old].some(({ cookies }) =>
    cookies === undefined || cookies === 'none'
      ? false
      : (cookies.classes ?? []).some(({ necessary }) => necessary !== true),
  )
}

type CookieClass = NonNullable<Exclude<Cookies, 'none'>['classes']>[number]
type SingleCookie = NonNullable<CookieClass['cookies']>[number]

const CONSENT: FactTelling = {
  added: { kind: cookieConsentTold, variant: 'consent' },
  changed: { kind: cookieConsentChanged, variant: 'consent', effect: 'incomparable' },
  removed: { kind: cookieConsentChanged, variant: 'consentUntold' },
}

const GENERAL: Readonly<Record<string, FactTelling>> = {
  'cookies/consent': CONSENT,
  'cookies/change': CONSENT,
  'cookies/policy': {
    added: { kind: cookiesDetailChanged, variant: 'policy', effect: 'narrows' },
    changed: { kind: cookiesDetailChanged, variant: 'policy' },
    removed: { kind: cookiesDetailChanged, variant: 'policyUntold' },
  },
}

function tellGeneral(edit: Edit, scope: ScopePair): Change {
  if (edit.place === 'cookies')
    return edit.to === 'none'
      ? change(cookiesRemoved, { edits: [edit], variant: 'none' })
      : change(cookiesAdded, { edits: [edit], variant: 'noneNoMore' })
  const telling = GENERAL[edit.place]?.[stateOf(edit)] ?? {
    kind: cookiesDetailChanged,
    variant: { added: 'introductionTold', changed: 'introduction', removed: 'introductionUntold' }[
      stateOf(edit)
    ],
  }
  return tellFact(edit, scope, telling)
}

function tellOfClass(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, 'cookies/classes/*')
  const group = (pair?.new ?? pair?.old) as CookieClass
  const isNecessary = group.necessary === true
  const name = nameOf(edit, group)
  const args = edit.place.endsWith('/cookies/*') ? cookieArgs(edit, group) : { name }
  return tellFact(edit, scope, tellingOf(edit, isNecessary, scope), { ...args, ...durations(edit, scope) })
}

/** A class, or one cookie of it in brackets after it. */
function nameOf(edit: Edit, group: CookieClass): Shown {
  const pair = itemAt(edit, 'cookies/classes/*/cookies/*')
  const single = (pair?.new ?? pair?.old) as SingleCookie | undefined
  const of = shownName(group)
  return single === undefined
    ? of
    : shownFilled('{of}, {single}', '{of}, {single}', { of, single: shownName(single) })
}

function cookieArgs(edit: Edit, group: CookieClass): Readonly<Record<string, Shown>> {
  const cookie = shownName((edit.to ?? edit.from) as SingleCookie)
  return { name: shownName(group), from: cookie, to: cookie }
}

/** A duration is a period in every place where it stands. */
function durations(edit: Edit, scope: ScopePair): Readonly<Record<string, Shown>> {
  if (!edit.place.endsWith('/duration')) return {}
  const place = 'cookies/classes/*/duration'
  return { from: shownFact(edit.from, place, 'old', scope), to: shownFact(edit.to, place, 'new', scope) }
}

function tellingOf(edit: Edit, isNecessary: boolean, scope: ScopePair): Telling {
  const { place } = edit
  const last = place.slice(place.lastIndexOf('/') + 1)
  const state = stateOf(edit)
  if (place === 'cookies/classes/*' || place.endsWith('/cookies/*')) {
    const one = place === 'cookies/classes/*' ? {} : { variant: 'cookie' }
    if (state === 'removed') return { kind: cookiesRemoved, ...one }
    return isNecessary
      ? { kind: cookiesDetailChanged, variant: 'necessary', effect: 'widens', ...one }
      : { kind: cookiesAdded, ...(neededConsent(scope) ? {} : { variant: 'first' }), ...one }
  }
  if (place.includes('/thirdParties')) return thirdParties(edit)
  switch (last) {
    case 'necessary':
      return isNecessary
        ? { kind: cookiesDetailChanged, variant: 'isNecessary' }
        : { kind: cookiesAdded, variant: state === 'added' ? 'toldUnnecessary' : 'unnecessary' }
    case 'duration':
      return durationTelling(edit, isNecessary)
    case 'purpose':
      return isNecessary || state === 'added' ? detail(edit) : wording(edit)
    default:
      return detail(edit)
  }
}

/** C-673/17: who can read cookies is told, whatever they are for. */
function thirdParties(edit: Edit): Telling {
  if (!edit.place.endsWith('/*'))
    return edit.to === 'none' ? { kind: cookiesDetailChanged } : { kind: cookiesAdded, variant: 'untold' }
  switch (stateOf(edit)) {
    case 'added':
      return { kind: cookiesAdded, variant: 'thirdParty' }
    case 'removed':
      return { kind: cookiesRemoved, variant: 'thirdParty' }
    case 'changed':
      return { kind: cookiesAdded, variant: 'thirdPartyChanged', effect: 'incomparable' }
  }
}

function durationTelling(edit: Edit, isNecessary: boolean): Telling {
  const state = stateOf(edit)
  if (state !== 'changed') return state === 'added' || isNecessary ? detail(edit) : wording(edit)
  const order = orderOfPeriods(String(edit.from), String(edit.to))
  if (order === 'shorter') return { kind: cookiesRemoved, variant: 'shorter' }
  if (isNecessary)
    return {
      kind: cookiesDetailChanged,
      variant: 'duration',
      effect: order === 'longer' ? 'widens' : 'incomparable',
    }
  return order === 'longer'
    ? { kind: cookiesAdded, variant: 'longer' }
    : { kind: cookiesAdded, variant: 'duration', effect: 'incomparable' }
}

function detail(edit: Edit): Telling {
  const variant = { added: 'told', changed: 'default', removed: 'untold' }[stateOf(edit)]
  return { kind: cookiesDetailChanged, variant }
}

function wording(edit: Edit): Telling {
  return {
    kind: cookiesAdded,
    variant: stateOf(edit) === 'removed' ? 'untold' : 'purpose',
    effect: 'incomparable',
  }
}
