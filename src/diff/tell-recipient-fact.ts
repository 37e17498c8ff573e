/** What is told of one recipient: its role, its purpose, and on which condition it gets data. */
import type { Recipient } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, Effect, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import {
  recipientDetailChanged,
  recipientNarrowed,
  recipientRoleChanged,
  recipientWidened,
} from './kinds/recipients.ts'
import { judgeNames } from './other-company.ts'
import { itemAt } from './places.ts'
import { shownPlain } from './shown.ts'
import { spellingTierOf } from './spelling-tier.ts'
import { type FactTelling, stateOf, type Telling, tellByKind, tellFact } from './tell-fact.ts'

type Role = NonNullable<Recipient['role']>

/** The more the recipient decides by itself, the higher. Of a group company nobody knows in which role it acts. */
const DECIDES: Readonly<Partial<Record<Role, number>>> = {
  processor: 0,
  'joint-controller': 1,
  controller: 2,
  authority: 2,
}

/** Grounds on which the person has a word of their own. */
const ASKED: ReadonlySet<unknown> = new Set(['consent', 'request'])

/** Facts told by one sentence each. Those of tier B only support the rest: citations, links, agreements. */
const FACTS: Readonly<Record<string, FactTelling>> = {
  'recipients/*/purpose': {
    added: { kind: recipientDetailChanged, variant: 'told' },
    changed: { kind: recipientWidened, variant: 'purpose', effect: 'incomparable' },
    removed: { kind: recipientDetailChanged, variant: 'untold', effect: 'incomparable' },
  },
  'recipients/*/condition': {
    added: { kind: recipientNarrowed, variant: 'condition' },
    changed: { kind: recipientWidened, variant: 'condition', effect: 'incomparable' },
    removed: { kind: recipientWidened, variant: 'conditionUntold' },
  },
  'recipients/*/law': supporting(),
  'recipients/*/notice': supporting(),
  'recipients/*/parent': supporting(),
}

function supporting(): FactTelling {
  return {
    added: { kind: recipientDetailChanged, variant: 'told', tier: 'B' },
    changed: { kind: recipientDetailChanged, tier: 'B' },
    removed: { kind: recipientDetailChanged, variant: 'untold', effect: 'incomparable', tier: 'B' },
  }
}

/** The change of one edit that is no list. */
export function tellRecipientFact(edit: Edit, name: Shown, scope: ScopePair): Change {
  const facts = FACTS[edit.place]
  if (facts !== undefined) return tellByKind(edit, scope, facts, { name })
  const recipient = itemAt(edit, 'recipients/*')?.new as Recipient | undefined
  const id = recipient?.id ?? ''
  const nameless = {
    ...(edit.from === undefined ? { from: shownPlain(id) } : {}),
    ...(edit.to === undefined ? { to: shownPlain(id) } : {}),
  }
  const isName = edit.place === 'recipients/*/name'
  return tellFact(
    edit,
    scope,
    isName ? nameTelling(edit, scope) : tellingOf(edit),
    isName ? { name, ...nameless } : { name },
  )
}

function tellingOf(edit: Edit): Telling {
  switch (edit.place) {
    case 'recipients/*/role':
      return roleTelling(edit)
    case 'recipients/*/ground':
      return groundTelling(edit)
    case 'recipients/*/frequency':
      return frequencyTelling(edit)
    case 'recipients/*/agreement':
      // Only the agreement that is there reassures: that there is none is told as its end.
      return edit.to === true
        ? { kind: recipientNarrowed, variant: 'agreement', tier: 'B' }
        : { kind: recipientWidened, variant: 'agreement', tier: 'B' }
    case 'recipients/*/anonymised':
      return { kind: edit.to === true ? recipientNarrowed : recipientWidened, variant: 'anonymised' }
    default:
      return { kind: recipientDetailChanged, variant: 'default' }
  }
}

/** A company that is surely another one is told as one in place of the former. */
function nameTelling(edit: Edit, scope: ScopePair): Telling {
  const isSame = spellingTierOf([edit], scope) !== undefined || judgeNames(edit, scope) === 'same'
  return isSame
    ? { kind: recipientDetailChanged, variant: 'name' }
    : { kind: recipientDetailChanged, variant: 'renamedUnclear', effect: 'incomparable' }
}

/** Row 40: one who decides by itself must inform people in turn, and is out of the controller's hands. */
function roleTelling({ from, to }: Edit): Telling {
  const kind = recipientRoleChanged
  const [before, after] = [DECIDES[from as Role], DECIDES[to as Role]]
  if (to === undefined) return { kind, variant: 'untold', effect: 'incomparable' }
  if (from === undefined) return { kind, variant: 'told', effect: after === 0 ? 'narrows' : 'widens' }
  return { kind, effect: orderOf(before, after) }
}

function orderOf(before: number | undefined, after: number | undefined): Effect {
  if (before === undefined || after === undefined || before === after) return 'incomparable'
  return after > before ? 'widens' : 'narrows'
}

/** Row 41: what was given only when the person agreed or asked is given without that. */
function groundTelling(edit: Edit): Telling {
  const [before, after] = [ASKED.has(edit.from), ASKED.has(edit.to)]
  switch (stateOf(edit)) {
    case 'added':
      return after
        ? { kind: recipientNarrowed, variant: 'condition' }
        : { kind: recipientDetailChanged, variant: 'told' }
    case 'removed':
      return before
        ? { kind: recipientWidened, variant: 'conditionUntold' }
        : { kind: recipientDetailChanged, variant: 'untold', effect: 'incomparable' }
    case 'changed':
      if (after && !before) return { kind: recipientNarrowed, variant: 'condition' }
      return {
        kind: recipientWidened,
        variant: 'condition',
        effect: before && !after ? 'widens' : 'incomparable',
      }
  }
}

function frequencyTelling(edit: Edit): Telling {
  if (edit.to === undefined)
    return { kind: recipientDetailChanged, variant: 'untold', effect: 'incomparable' }
  return { kind: edit.to === 'regular' ? recipientWidened : recipientNarrowed, variant: 'frequency' }
}
