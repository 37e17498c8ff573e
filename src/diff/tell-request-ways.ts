/** Channels, receiver, place and self-service by which rights are used: rows 8, 9 and 53 of the table of materiality. */
import type { Contact, Rights, Text } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, ChangeKind, Effect, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { rightsContactAdded, rightsContactReplaced } from './kinds/contact.ts'
import { rightLimited } from './kinds/rights.ts'
import { change } from './make-change.ts'
import { editsWithin } from './places.ts'
import { areWaysReplaced } from './rights-ways.ts'
import { shownFilled, shownList, shownPhrase, shownPlain, shownText } from './shown.ts'
import { shownContact } from './shown-contact.ts'
import type { Side } from './shown-fact.ts'
import { spellingTier } from './spelling-tier.ts'
import { stateOf } from './tell-fact.ts'

type Channel = NonNullable<Rights['channels']>[number]

const CHANNEL = 'rights/channels/*'
/** What is said of a way besides what it is called. */
const DETAILS: ReadonlySet<string> = new Set(['rights/selfService/url', 'rights/selfService/limits'])

/** Channels of which the locale has words; others are words themselves. */
const CODES: ReadonlySet<string> = new Set([
  'email',
  'post',
  'phone',
  'form',
  'in-person',
  'self-service',
  'secure-message',
])

export function tellRequestWays(edits: readonly Edit[], scope: ScopePair): Change[] {
  const isGone = edits.some(({ from }) => from !== undefined)
  if (isGone && areWaysReplaced(scope)) return [tellReplaced(edits, scope)]
  const channels = edits.filter(({ place }) => place === CHANNEL)
  return [
    ...tellChannels(channels, scope),
    ...edits.filter((edit) => !channels.includes(edit)).map((edit) => tellWay(edit, scope)),
  ]
}

/** Row 8: nothing is left of the ways that there were. */
function tellReplaced(edits: readonly Edit[], scope: ScopePair): Change {
  const ways = edits.filter(({ place }) => !DETAILS.has(place))
  const shown = ways.length > 0 ? ways : edits
  const come = shown.filter(({ to }) => to !== undefined)
  const gone = shown.filter(({ from }) => from !== undefined)
  const isOfReceiver = shown.every(({ place }) => place === 'rights/contact')
  return change(rightsContactReplaced, {
    edits,
    variant: come.length === 0 ? 'removed' : isOfReceiver ? 'contact' : 'default',
    args: { from: shownWays(gone, 'old', shown, scope), to: shownWays(come, 'new', shown, scope) },
  })
}

/** What belongs together, and what it is called where there is more than one sort. */
const SORTS = [
  { within: 'rights/channels', label: ['tavat: {list}', 'ways: {list}'] },
  { within: 'rights/contact', label: ['vastaanottaja: {list}', 'receiver: {list}'] },
  { within: 'rights/place', label: ['paikka: {list}', 'place: {list}'] },
  { within: 'rights/selfService', label: ['itsepalvelu: {list}', 'self-service: {list}'] },
] as const

function sortsIn(edits: readonly Edit[]) {
  return SORTS.filter(({ within }) => editsWithin(edits, within).length > 0)
}

/** The ways of one side, one sort after another. */
function shownWays(own: readonly Edit[], side: Side, all: readonly Edit[], scope: ScopePair): Shown {
  const listOf = (edits: readonly Edit[]) => shownList(edits.map((edit) => shownWay(edit, side, scope)))
  if (sortsIn(all).length < 2) return listOf(own)
  const parts = sortsIn(own).map(({ within, label: [fi, en] }) =>
    shownFilled(fi, en, { list: listOf(editsWithin(own, within)) }),
  )
  const [first = shownPlain('–'), ...others] = parts
  return others.reduce<Shown>(
    (before, after) => shownFilled('{before}; {after}', '{before}; {after}', { before, after }),
    first,
  )
}

function tellChannels(edits: readonly Edit[], scope: ScopePair): Change[] {
  const shown = (own: readonly Edit[], side: Side) =>
    shownList(own.map((edit) => shownWay(edit, side, scope)))
  const of = (state: ReturnType<typeof stateOf>) => edits.filter((edit) => stateOf(edit) === state)
  const [come, gone] = [of('added'), of('removed')]
  const isUntold = scope.new.rights?.channels === undefined
  return [
    ...(come.length === 0
      ? []
      : [change(rightsContactAdded, { edits: come, args: { to: shown(come, 'new') } })]),
    ...of('changed').map((edit) => oneWay(edit, 'channelChanged', 'incomparable', scope)),
    ...(gone.length === 0
      ? []
      : [
          change(rightLimited, {
            edits: gone,
            variant: isUntold ? 'channelsUntold' : 'channel',
            effect: isUntold ? 'incomparable' : 'widens',
            args: { from: shown(gone, 'old') },
          }),
        ]),
  ]
}

/** What becomes of the other ways when they come, change and go. */
const TELLINGS: Readonly<
  Record<string, Readonly<Record<ReturnType<typeof stateOf>, readonly [ChangeKind, string, Effect]>>>
> = {
  'rights/contact': {
    added: [rightsContactAdded, 'receiver', 'narrows'],
    changed: [rightLimited, 'receiver', 'incomparable'],
    removed: [rightLimited, 'receiverUntold', 'incomparable'],
  },
  'rights/place': {
    added: [rightsContactAdded, 'default', 'narrows'],
    changed: [rightLimited, 'place', 'incomparable'],
    removed: [rightLimited, 'placeUntold', 'incomparable'],
  },
  'rights/selfService': {
    added: [rightsContactAdded, 'selfService', 'narrows'],
    changed: [rightLimited, 'selfServiceChanged', 'incomparable'],
    removed: [rightLimited, 'selfService', 'widens'],
  },
}

function tellWay(edit: Edit, scope: ScopePair): Change {
  const telling = TELLINGS[edit.place]?.[stateOf(edit)]
  // A detail of the self-service: it is there still.
  if (telling === undefined) return oneWay(edit, 'selfServiceChanged', 'incomparable', scope)
  const [kind, variant, effect] = telling
  return change(kind, {
    edits: [edit],
    variant,
    effect,
    tier: spellingTier(edit, scope),
    args: { from: shownWay(edit, 'old', scope), to: shownWay(edit, 'new', scope) },
  })
}

function oneWay(edit: Edit, variant: string, effect: Effect, scope: ScopePair): Change {
  const args = { from: shownWay(edit, 'old', scope), to: shownWay(edit, 'new', scope) }
  return change(rightLimited, { edits: [edit], variant, effect, tier: spellingTier(edit, scope), args })
}

/** One way on one side: by its words, or who receives. A detail that went leaves the service. */
function shownWay({ place, from, to }: Edit, side: Side, scope: ScopePair): Shown {
  const fact = side === 'old' ? from : to
  const { rights } = scope[side]
  if (place.startsWith('rights/selfService'))
    return shownText((typeof fact === 'string' ? fact : (rights?.selfService?.name ?? '–')) as Text)
  if (fact === undefined) return shownPlain('–')
  if (place === 'rights/contact') return shownContact(contactOf(String(fact), side, scope))
  if (place === CHANNEL && typeof fact === 'string' && CODES.has(fact))
    return shownPhrase(`using.channels.${fact}`)
  return shownText(fact as Exclude<Channel, { readonly other: Text }>)
}

function contactOf(id: string, side: Side, scope: ScopePair): Contact {
  const { contacts = [], dpo } = side === 'old' ? scope.oldRegister : scope.newRegister
  const officers = dpo === undefined || dpo === 'none' ? [] : [dpo]
  const found = [...(scope[side].contacts ?? []), ...contacts, ...officers].find(
    (contact) => contact.id === id,
  )
  return found ?? { id }
}
