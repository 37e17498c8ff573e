/** Who is responsible for the processing, and how several stand to each other: rows 1–6 of the table of materiality. */
import { isBusinessId } from '../../lint/business-id.ts'
import type { Controller } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, ChangeKind } from '../change.ts'
import { type Detail, detailsOf, tellDetail, tellReplacedWays } from '../contact-details.ts'
import type { Edit } from '../edit.ts'
import { joinTexts } from '../join-texts.ts'
import {
  controllerContactChanged,
  controllerRenamed,
  controllerReplaced,
  jointControllerAdded,
  jointControllerRemoved,
} from '../kinds/controllers.ts'
import { change, withDetails } from '../make-change.ts'
import { editsAt } from '../places.ts'
import { shownName, shownText } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { tellArrangement } from '../tell-arrangement.ts'

const ITEM = 'controllers/*'

/** By which a controller is reached; the rest tells who it is. */
const CHANNELS: ReadonlySet<string> = new Set(['emails', 'phones', 'address', 'visiting', 'form', 'website'])

export const controllersArea: Area = {
  places: ['controllers', 'controllership'],
  tell: (edits, scope) => {
    const details = detailsOf(edits, ITEM)
    const { told, rest } = tellReplacedWays(
      details.filter(({ key }) => CHANNELS.has(key)),
      scope,
    )
    const arrangement = tellArrangement(edits, scope)
    return [
      ...withArrangement(tellControllers(editsAt(edits, ITEM), scope), arrangement),
      ...tellIdentities(details, scope),
      ...told,
      ...rest.map((detail) =>
        tellDetail(detail, ITEM, shownName(controllerOf(detail)), { kind: controllerContactChanged }),
      ),
    ]
  },
}

/** The arrangement that is told because somebody joined, or no longer because somebody left, is told with that. */
function withArrangement(controllers: readonly Change[], arrangement: readonly Change[]): Change[] {
  const [joint] = controllers.filter(
    ({ kind }) => kind === jointControllerAdded || kind === jointControllerRemoved,
  )
  const variant = joint?.kind === jointControllerAdded ? 'told' : 'untold'
  const own = joint === undefined ? [] : arrangement.filter((told) => told.variant === variant)
  return [
    ...controllers.map((told) =>
      told === joint && own.length > 0 ? withDetails(told, { consequences: own }) : told,
    ),
    ...arrangement.filter((told) => !own.includes(told)),
  ]
}

/** Controllers that came or went as wholes. The first that is named is who answers; another in its place replaces it. */
function tellControllers(
  edits: readonly Edit[],
  { old, new: now, oldRegister, newRegister }: ScopePair,
): Change[] {
  const gone = edits.filter(({ to }) => to === undefined)
  const come = edits.filter(({ from }) => from === undefined)
  const [before, after] = [old.controllers ?? [], now.controllers ?? []]
  if (before.length === 0) return come.map((edit) => tellWhole(controllerReplaced, edit, 'told'))
  if (after.length === 0) return gone.map((edit) => tellWhole(controllerReplaced, edit, 'untold'))
  const goneFirst = gone.find(({ from }) => from === before[0])
  const comeFirst = come.find(({ to }) => to === after[0])
  const isReplaced = goneFirst !== undefined && comeFirst !== undefined
  const one = isReplaced ? [tellReplacement([comeFirst, goneFirst])] : []
  const rest = (list: readonly Edit[], first: Edit | undefined) =>
    isReplaced ? list.filter((edit) => edit !== first) : list
  return [
    ...one,
    ...rest(come, comeFirst).map((edit) => tellWhole(jointControllerAdded, edit, relationOf(newRegister))),
    ...rest(gone, goneFirst).map((edit) => tellWhole(jointControllerRemoved, edit, relationOf(oldRegister))),
  ]
}

function relationOf({ controllership }: ScopePair['oldRegister']): string {
  return controllership?.relation === 'independent' ? 'independent' : 'default'
}

function tellWhole(kind: ChangeKind, edit: Edit, variant: string): Change {
  return change(kind, {
    edits: [edit],
    variant,
    args: { name: shownName((edit.to ?? edit.from) as Controller) },
  })
}

/** One controller in the place of another, neither of which is in both descriptions. */
function tellReplacement([come, gone]: readonly [Edit, Edit]): Change {
  const [from, to] = [gone.from as Controller, come.to as Controller]
  const isSame = from.businessId !== undefined && from.businessId === to.businessId
  const isKnown = from.businessId !== undefined && to.businessId !== undefined
  return change(isSame ? controllerRenamed : controllerReplaced, {
    edits: [come, gone],
    variant: isKnown ? 'default' : 'unclear',
    args: { from: shownName(from), to: shownName(to) },
    from,
    to,
  })
}

/** What tells who the controller is, one controller after another: name and business ID together, then the rest. */
function tellIdentities(details: readonly Detail[], scope: ScopePair): Change[] {
  const identifying = details.filter(({ key }) => !CHANNELS.has(key))
  const controllers = [...new Set(identifying.map((detail) => detail.new))]
  return controllers.flatMap((controller) => {
    const own = identifying.filter((detail) => detail.new === controller)
    const whole = tellIdentity(own, scope)
    const known = new Set(whole?.edits)
    return [
      ...(whole === undefined ? [] : [whole]),
      ...own.filter(({ edits }) => !edits.some((edit) => known.has(edit))).map(tellParticular),
    ]
  })
}

/** Rows 1 and 2: another business ID is another legal person; another name with the same ID is the same one. */
function tellIdentity(own: readonly Detail[], scope: ScopePair): Change | undefined {
  const named = own.find(({ key }) => key === 'name')
  const numbered = own.find(({ key }) => key === 'businessId')
  const [first] = own
  const [from, to] = [first?.old as Controller, first?.new as Controller]
  const edits = [...(named?.edits ?? []), ...(numbered?.edits ?? [])]
  if (numbered !== undefined && isAnotherPerson(from, to)) {
    const isNamedSame = named === undefined
    const shown = (controller: Controller) =>
      isNamedSame
        ? shownText(joinTexts([controller.name, controller.businessId], ', '))
        : shownName(controller)
    return change(controllerReplaced, { edits, args: { from: shown(from), to: shown(to) }, from, to })
  }
  if (named === undefined) return undefined
  const isSpelling = spellingTier(named, scope) !== undefined
  const isSame = isSpelling || (numbered === undefined && from.businessId !== undefined)
  return change(isSame ? controllerRenamed : controllerReplaced, {
    edits: named.edits,
    variant: isSame ? 'default' : 'unclear',
    args: { from: shownName(from), to: shownName(to) },
  })
}

/** A number that no register can have given was a slip of the pen: it named nobody. */
function isAnotherPerson(from: Controller, to: Controller): boolean {
  if (from.businessId === undefined || to.businessId === undefined) return false
  const isSlip =
    (from.country ?? 'FI') === 'FI' && !isBusinessId(from.businessId) && isBusinessId(to.businessId)
  return !isSlip
}

function tellParticular(detail: Detail): Change {
  const name = shownName(controllerOf(detail))
  if (detail.key === 'obfuscateEmails')
    return change(controllerContactChanged, {
      edits: detail.edits,
      variant: 'shown',
      tier: 'C',
      args: { name },
    })
  const variants = { changed: 'particulars', added: 'told', removed: 'untold' }
  return tellDetail(detail, ITEM, name, { kind: controllerRenamed, ...variants })
}

function controllerOf(detail: Detail): Controller {
  return detail.new as Controller
}
