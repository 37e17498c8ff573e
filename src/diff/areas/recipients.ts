/** Who receives data: rows 37–42 of the table of materiality. */
import { EEA } from '../../law/eea.ts'
import type { Recipient, Transfer } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, ChangeKind, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  ANONYMOUS,
  processorInKnownCategory,
  recipientAdded,
  recipientControllerAdded,
  recipientDetailChanged,
  recipientNarrowed,
  recipientRemoved,
  recipientWidened,
} from '../kinds/recipients.ts'
import { isKnownProcessor, isSameCategory, locationsOf, recipientDetails } from '../known-recipients.ts'
import { change, withDetails } from '../make-change.ts'
import { judgeNames } from '../other-company.ts'
import { byItem, editsAt, editsWithin, isWithin } from '../places.ts'
import { shownName } from '../shown.ts'
import { type IdsTelling, tellIds } from '../tell-ids.ts'
import { tellLocations } from '../tell-locations.ts'
import { tellRecipientFact } from '../tell-recipient-fact.ts'
import { tellTransfers } from '../tell-transfers.ts'

export const recipientsArea: Area = {
  places: ['recipients', 'transfers'],
  tell: (edits, scope) => {
    const whole = editsAt(edits, 'recipients/*')
    const carried = locationsOfTransfers(edits)
    const told = new Set([...carried.values()].flat())
    const inner = edits.filter((edit) => edit.place !== 'recipients/*' && !told.has(edit))
    return [
      ...editsAt(edits, 'recipients').map(tellNone),
      ...tellWhole(whole, scope),
      ...[...byItem(inner, 'recipients/*')].flatMap(([pair, own]) =>
        tellInner(own, pair.old as Recipient, pair.new as Recipient, scope),
      ),
      ...tellTransfers(editsWithin(edits, 'transfers'), scope, carried),
    ]
  },
}

/** A recipient that moved to the country of a transfer that came with it is told once, with the transfer. */
function locationsOfTransfers(edits: readonly Edit[]): Map<Edit, readonly Edit[]> {
  const moved = byItem(
    edits.filter(({ place }) => place === 'recipients/*/location/*'),
    'recipients/*',
  )
  const carried = new Map<Edit, readonly Edit[]>()
  for (const [pair, own] of moved) {
    const { id } = pair.new as Recipient
    const third = own.filter(({ to }) => to !== undefined && !EEA.has(String(to)))
    const transfer = editsAt(edits, 'transfers/*').find(({ to }) => {
      const { recipient, to: countries = [] } = (to ?? {}) as Partial<Transfer>
      return recipient === id && third.every((edit) => countries.includes(String(edit.to)))
    })
    if (transfer !== undefined && third.length > 0) carried.set(transfer, own)
  }
  return carried
}

function tellNone(edit: Edit): Change {
  return edit.to === 'none'
    ? change(recipientRemoved, { edits: [edit], variant: 'none' })
    : change(recipientAdded, { edits: [edit], variant: 'noneNoMore' })
}

/** Recipients that came and went; one that takes the place of another of its category is one change with it. */
function tellWhole(edits: readonly Edit[], scope: ScopePair): Change[] {
  const gone = edits.filter(({ to }) => to === undefined)
  const free = new Set(gone)
  const swapped = new Map<Edit, Edit>()
  const come = edits.filter(({ to }) => to !== undefined)
  for (const edit of come) {
    const former = [...free].find(({ from }) =>
      isSameCategory(edit.to as Recipient, from as Recipient, scope),
    )
    if (former === undefined) continue
    free.delete(former)
    swapped.set(edit, former)
  }
  return [
    ...come.map((edit) => tellAdded(edit, swapped.get(edit), scope)),
    ...[...free].map((edit) =>
      change(recipientRemoved, { edits: [edit], args: { name: shownName(edit.from as Recipient) } }),
    ),
  ]
}

function tellAdded(edit: Edit, former: Edit | undefined, scope: ScopePair): Change {
  const edits = former === undefined ? [edit] : [edit, former]
  return tellCome(edits, edit.to as Recipient, former?.from as Recipient | undefined, scope)
}

/** A recipient that was not there before, perhaps in place of another. */
function tellCome(
  edits: readonly Edit[],
  recipient: Recipient,
  former: Recipient | undefined,
  scope: ScopePair,
): Change {
  const name = shownName(recipient)
  const details = recipientDetails(recipient)
  const formerly = former === undefined ? {} : { from: shownName(former), to: name }
  const args = { name, ...(details === undefined ? {} : { details }), ...formerly }
  const facts = former === undefined ? {} : { from: former, to: recipient }
  if (recipient.anonymised === true) {
    const variant = former === undefined ? 'anonymisedAdded' : 'swappedBare'
    return change(recipientAdded, { edits, variant, args, ...facts, tier: 'B', reason: ANONYMOUS })
  }
  const known = [...listed(scope.old), ...(scope.old === scope.oldRegister ? [] : listed(scope.oldRegister))]
  if (known.some((other) => isKnownProcessor(recipient, other, scope))) {
    const variant = former === undefined ? 'default' : 'swapped'
    return change(processorInKnownCategory, { edits, variant, args, ...facts })
  }
  const isBare = details === undefined
  const variant = former === undefined ? (isBare ? 'bare' : 'default') : isBare ? 'swappedBare' : 'swapped'
  return change(kindOf(recipient), { edits, variant, args, ...facts, tier: tierOf(recipient) })
}

function kindOf({ role }: Recipient): ChangeKind {
  return role === 'controller' || role === 'joint-controller' ? recipientControllerAdded : recipientAdded
}

/** An authority that gets data in a single matter only is no recipient that must be told: Article 4(9) GDPR. */
function tierOf(recipient: Recipient): 'A' | 'B' {
  const { role, frequency } = recipient
  const isInside = locationsOf(recipient).every((country) => EEA.has(country))
  return role === 'authority' && frequency === 'occasional' && isInside ? 'B' : 'A'
}

function listed({ recipients }: { readonly recipients?: unknown }): readonly Recipient[] {
  return Array.isArray(recipients) ? (recipients as readonly Recipient[]) : []
}

const RECEIVES: IdsTelling = {
  come: { kind: recipientWidened, variant: 'receives' },
  gone: { kind: recipientNarrowed, variant: 'receives' },
  whole: {
    come: { kind: recipientWidened, variant: 'receivesTold', effect: 'incomparable', tier: 'B' },
    gone: { kind: recipientDetailChanged, variant: 'untold', effect: 'incomparable' },
  },
}

const SUBJECTS: IdsTelling = {
  come: { kind: recipientWidened, variant: 'subjects' },
  gone: { kind: recipientNarrowed, variant: 'subjects' },
  whole: {
    come: { kind: recipientNarrowed, variant: 'onlySubjects' },
    gone: { kind: recipientWidened, variant: 'allSubjects' },
  },
}

const LISTS: ReadonlySet<string> = new Set([
  'recipients/*/receives/*',
  'recipients/*/subjects/*',
  'recipients/*/location/*',
])

function tellInner(edits: readonly Edit[], old: Recipient, now: Recipient, scope: ScopePair): Change[] {
  const renamed = edits.find(({ place }) => place === 'recipients/*/name')
  if (renamed !== undefined && judgeNames(renamed, scope) === 'other') {
    const others = tellFacts(
      edits.filter((edit) => edit !== renamed),
      old,
      now,
      scope,
    )
    const follows = ({ edits: own }: Change) => own.every(({ place }) => isOfWhom(place))
    const whole = withDetails(tellCome([renamed], now, old, scope), { consequences: others.filter(follows) })
    return [whole, ...others.filter((told) => !follows(told))]
  }
  return tellFacts(edits, old, now, scope)
}

/** What tells who the recipient is: told with its name where it is another one. */
function isOfWhom(place: string): boolean {
  return ['recipients/*/role', 'recipients/*/location', 'recipients/*/anonymised'].some((fact) =>
    isWithin(place, fact),
  )
}

function tellFacts(edits: readonly Edit[], old: Recipient, now: Recipient, scope: ScopePair): Change[] {
  const name: Shown = shownName(now)
  const at = (list: string) => editsAt(edits, `recipients/*/${list}/*`)
  return [
    ...edits.filter(({ place }) => !LISTS.has(place)).map((edit) => tellRecipientFact(edit, name, scope)),
    ...tellIds(at('receives'), { old: old.receives, new: now.receives }, scope, name, RECEIVES),
    ...tellIds(at('subjects'), { old: old.subjects, new: now.subjects }, scope, name, SUBJECTS),
    ...tellLocations(at('location'), { old: locationsOf(old), new: locationsOf(now) }, name, scope),
  ]
}
