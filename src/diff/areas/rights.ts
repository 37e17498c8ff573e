/** The rights of the data subject and how they are used: rows 8, 9, 53 and 54 of the table of materiality. */

import type { RightCode } from '../../law/gdpr.ts'
import type { Rights } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { rightLimited, rightWithdrawn } from '../kinds/rights.ts'
import { rightAdded } from '../kinds/rights-added.ts'
import { reasonOfRight } from '../kinds/rights-reasons.ts'
import { change } from '../make-change.ts'
import { isWithin, itemAt } from '../places.ts'
import { shownName, shownRight } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { tellHow, tellLanguages } from '../tell-how.ts'
import { tellLimits } from '../tell-limits.ts'
import { tellRequestWays } from '../tell-request-ways.ts'

type SpecialRight = NonNullable<Rights['special']>[number]

const TOLD = 'rights/told/*'
const SPECIAL = 'rights/special/*'
const LANGUAGES = 'rights/languages'
const WAYS = ['rights/channels', 'rights/selfService', 'rights/contact', 'rights/place'] as const

export const rightsArea: Area = {
  places: ['rights'],
  tell: (edits, scope) => {
    const within = (...places: readonly string[]) =>
      edits.filter(({ place }) => places.some((other) => isWithin(place, other)))
    const known = within(TOLD, 'rights/limits', SPECIAL, LANGUAGES, ...WAYS)
    return [
      ...tellTold(within(TOLD), scope),
      ...tellLimits(within('rights/limits'), scope),
      ...within(SPECIAL).map((edit) => tellSpecial(edit, scope)),
      ...tellRequestWays(within(...WAYS), scope),
      ...tellLanguages(within(LANGUAGES)),
      ...edits.filter((edit) => !known.includes(edit)).map((edit) => tellHow(edit, scope)),
    ]
  },
}

/**
 * Rights that are listed. Where the list itself came or went, rights followed from the legal bases on the other side:
 * which of them that brought or took is found by `withDerivedRights`.
 */
function tellTold(edits: readonly Edit[], { old, new: now }: ScopePair): Change[] {
  if (edits.length === 0) return []
  if (old.rights?.told === undefined) return [change(rightWithdrawn, { edits, variant: 'byLaw' })]
  if (now.rights?.told === undefined) return [change(rightAdded, { edits, variant: 'byLaw' })]
  return edits.map((edit) => {
    const right = shownRight((edit.to ?? edit.from) as RightCode)
    const reason = reasonOfRight('default', { right })
    return change(edit.to === undefined ? rightWithdrawn : rightAdded, {
      edits: [edit],
      args: { right },
      reason,
    })
  })
}

/** Rights that another Act gives: what it gives is known by its text only. */
function tellSpecial(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, SPECIAL)
  const name = shownName((pair?.new ?? pair?.old) as SpecialRight | undefined)
  if (edit.place !== SPECIAL)
    return change(rightLimited, {
      edits: [edit],
      variant: 'special',
      effect: 'incomparable',
      tier: spellingTier(edit, scope),
      args: { name },
    })
  return change(edit.to === undefined ? rightWithdrawn : rightAdded, {
    edits: [edit],
    variant: 'special',
    args: { name },
  })
}
