/** Transfers outside the EU and the EEA: rows 42–45 of the table of materiality. */

import { EEA } from '../law/eea.ts'
import { mechanismKinds } from '../lint/third-country-transfers.ts'
import type { Recipient, Transfer } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import {
  transferAdded,
  transferMechanismChanged,
  transferRemoved,
  transferToConsent,
  transferToDerogation,
} from './kinds/transfers.ts'
import { change, withDetails } from './make-change.ts'
import { byItem, editsAt, isWithin } from './places.ts'
import { shownCountry, shownFilled, shownList, shownName, shownPlain, shownText } from './shown.ts'
import { type Side, shownFact, shownReference } from './shown-fact.ts'
import { type FactTelling, stateOf, tellByKind, tellFact } from './tell-fact.ts'
import { type IdsTelling, tellIds } from './tell-ids.ts'

/**
 * @param locations edits that a transfer that came tells besides: the recipient that now handles data there
 */
export function tellTransfers(
  edits: readonly Edit[],
  scope: ScopePair,
  locations: ReadonlyMap<Edit, readonly Edit[]>,
): Change[] {
  return [
    ...editsAt(edits, 'transfers').map((edit) =>
      edit.to === 'none'
        ? change(transferRemoved, { edits: [edit], variant: 'none' })
        : change(transferAdded, { edits: [edit], variant: 'noneNoMore' }),
    ),
    ...[...byItem(edits, 'transfers/*')].flatMap(([pair, own]) =>
      tellTransfer(own, pair.old as Transfer | undefined, pair.new as Transfer | undefined, scope, locations),
    ),
  ]
}

const COUNTRIES: IdsTelling = {
  come: { kind: transferAdded, variant: 'country' },
  gone: { kind: transferRemoved, variant: 'country' },
}

const RECEIVES: IdsTelling = {
  come: { kind: transferAdded, variant: 'data' },
  gone: { kind: transferRemoved, variant: 'data' },
  whole: {
    come: { kind: transferMechanismChanged, variant: 'detailsTold', effect: 'incomparable' },
    gone: { kind: transferMechanismChanged, variant: 'detailsUntold', effect: 'incomparable' },
  },
}

const LISTS: ReadonlySet<string> = new Set(['transfers/*/to/*', 'transfers/*/receives/*'])

function tellTransfer(
  edits: readonly Edit[],
  old: Transfer | undefined,
  now: Transfer | undefined,
  scope: ScopePair,
  locations: ReadonlyMap<Edit, readonly Edit[]>,
): Change[] {
  const side: Side = now === undefined ? 'old' : 'new'
  const transfer = now ?? old
  if (transfer === undefined) return []
  const name = transferName(transfer, side, scope)
  const at = (list: string) => editsAt(edits, `transfers/*/${list}/*`)
  const facts = edits
    .filter(({ place }) => !LISTS.has(place))
    .map((edit) =>
      edit.place === 'transfers/*'
        ? tellWhole(edit, transfer, name, scope, locations.get(edit) ?? [])
        : tellTransferFact(edit, old, now, name, scope),
    )
  return [
    ...withMechanism(facts),
    ...tellIds(at('to').filter(isThird), { old: old?.to, new: now?.to }, scope, name, COUNTRIES),
    // Within the EU and the EEA nothing is transferred in the sense of Chapter V.
    ...at('to')
      .filter((edit) => !isThird(edit))
      .map((edit) => tellByKind(edit, scope, DETAILS, { name })),
    ...tellIds(at('receives'), { old: old?.receives, new: now?.receives }, scope, name, RECEIVES),
  ]
}

/** What supports the ground comes and goes with it. */
const OF_MECHANISM = [
  'decision',
  'dpfCertified',
  'copy',
  'availableAt',
  'supplementary',
  'details',
  'coverage',
].map((key) => `transfers/*/${key}`)

function withMechanism(facts: readonly Change[]): Change[] {
  const main = facts.find(({ edits }) => edits[0]?.place === 'transfers/*/mechanism')
  if (main === undefined) return [...facts]
  const isSupport = ({ edits }: Change) =>
    edits.every(({ place }) => OF_MECHANISM.some((other) => isWithin(place, other)))
  const consequences = facts.filter(isSupport)
  return facts
    .filter((told) => !consequences.includes(told))
    .map((told) => (told === main && consequences.length > 0 ? withDetails(told, { consequences }) : told))
}

function isThird({ from, to }: Edit): boolean {
  return !EEA.has(String(to ?? from))
}

function tellWhole(
  edit: Edit,
  transfer: Transfer,
  name: Shown,
  scope: ScopePair,
  locations: readonly Edit[],
): Change {
  if (stateOf(edit) === 'removed') return change(transferRemoved, { edits: [edit], args: { name } })
  const details = transferDetails(transfer, scope)
  return details === undefined
    ? change(transferAdded, { edits: [edit, ...locations], variant: 'bare', args: { name } })
    : change(transferAdded, { edits: [edit, ...locations], args: { name, details } })
}

/** To whom; else to which organisation or country. */
function transferName(transfer: Transfer, side: Side, scope: ScopePair): Shown {
  if (transfer.recipient !== undefined) {
    const known = [scope[side].recipients].flatMap((list) =>
      Array.isArray(list) ? (list as Recipient[]) : [],
    )
    const recipient = known.find(({ id }) => id === transfer.recipient)
    return recipient === undefined
      ? shownReference('recipients', transfer.recipient, side, scope)
      : shownName(recipient)
  }
  if (transfer.organisation !== undefined) return shownText(transfer.organisation)
  return transfer.to === undefined
    ? transfer.condition === undefined
      ? shownPlain(transfer.id)
      : shownText(transfer.condition)
    : shownList([transfer.to].flat().map(shownCountry))
}

/** Where to and on what ground, as far as both are told and are not the name already. */
function transferDetails(
  { to, recipient, organisation, mechanism }: Transfer,
  scope: ScopePair,
): Shown | undefined {
  const isNamedSo = recipient === undefined && organisation === undefined
  const country = to === undefined || isNamedSo ? undefined : shownList([to].flat().map(shownCountry))
  const ground =
    mechanism === undefined ? undefined : shownFact(mechanism, 'transfers/*/mechanism', 'new', scope)
  if (country === undefined || ground === undefined) return country ?? ground
  return shownFilled('{country}; {ground}', '{country}; {ground}', { country, ground })
}

/** What is told of the ground; what only supports the rest is neutral where it is told. */
const DETAILS: FactTelling = {
  added: { kind: transferMechanismChanged, variant: 'detailsTold' },
  changed: { kind: transferMechanismChanged, variant: 'details' },
  removed: { kind: transferMechanismChanged, variant: 'detailsUntold', effect: 'incomparable' },
}

const WORDS: FactTelling = { ...DETAILS, changed: { ...DETAILS.changed, effect: 'incomparable' } }

const FACTS: Readonly<Record<string, FactTelling>> = {
  'transfers/*/organisation': {
    added: { kind: transferAdded, variant: 'organisation' },
    changed: { kind: transferAdded, variant: 'organisation' },
    removed: { kind: transferRemoved, variant: 'organisation' },
  },
  'transfers/*/condition': {
    added: { kind: transferRemoved, variant: 'condition' },
    changed: WORDS.changed,
    removed: { kind: transferAdded, variant: 'condition' },
  },
  'transfers/*/recipient': WORDS,
  'transfers/*/dpfCertified': WORDS,
  'transfers/*/supplementary/*': {
    added: { kind: transferMechanismChanged, variant: 'detailsTold', effect: 'narrows' },
    changed: WORDS.changed,
    removed: WORDS.removed,
  },
  'transfers/*/details': WORDS,
  'transfers/*/coverage': WORDS,
}

function tellTransferFact(
  edit: Edit,
  old: Transfer | undefined,
  now: Transfer | undefined,
  name: Shown,
  scope: ScopePair,
): Change {
  if (edit.place !== 'transfers/*/mechanism')
    return tellByKind(edit, scope, FACTS[edit.place] ?? DETAILS, { name })
  const state = stateOf(edit)
  const [before, after] = [rests(old), rests(now)]
  // Article 49 is for single cases: what rested on safeguards is protected no longer.
  if (after && !before && state === 'changed')
    return tellFact(
      edit,
      scope,
      { kind: now?.mechanism === 'derogation-consent' ? transferToConsent : transferToDerogation },
      { name },
    )
  const kind = transferMechanismChanged
  if (state === 'added') return tellFact(edit, scope, { kind, variant: 'told' }, { name })
  if (state === 'removed')
    return tellFact(edit, scope, { kind, variant: 'untold', effect: 'incomparable' }, { name })
  const isUnordered =
    (before && after) || [old, now].some((transfer) => typeof transfer?.mechanism === 'object')
  const effect = before && !after ? 'narrows' : isUnordered ? 'incomparable' : 'neutral'
  return tellFact(edit, scope, { kind, effect }, { name })
}

/** Whether a transfer rests on a derogation. */
function rests(transfer: Transfer | undefined): boolean {
  const kinds = transfer === undefined ? [] : mechanismKinds(transfer)
  return kinds.includes('derogation') || kinds.includes('compelling')
}
