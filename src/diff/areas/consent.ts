/** How consent is given and withdrawn: row 55 of the table of materiality, Article 7(3) GDPR. */
import { isMapping } from '../../validate/mapping.ts'
import type { Purpose, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { withdrawalChanged } from '../kinds/consent.ts'
import { change } from '../make-change.ts'
import { isWithin, itemAt } from '../places.ts'
import { shownName, shownText } from '../shown.ts'
import { spellingTier } from '../spelling-tier.ts'
import { stateOf } from '../tell-fact.ts'

type Consent = NonNullable<Purpose['consent']>
type NationalConsent = NonNullable<Purpose['nationalConsents']>[number]

const ITEM = 'purposes/*'
const NATIONAL = `${ITEM}/nationalConsents/*`

export const consentArea: Area = {
  places: [`${ITEM}/consent`, `${ITEM}/nationalConsents`],
  tell: (edits, scope) => edits.map((edit) => tellConsent(edit, scope)),
}

function tellConsent(edit: Edit, scope: ScopePair): Change {
  if (isWithin(edit.place, NATIONAL)) return tellNational(edit, scope)
  if (edit.place === `${ITEM}/consent/withdrawal`)
    return tellText(edit, ['told', 'default', 'untold'], edit.from, edit.to, scope)
  if (edit.place === `${ITEM}/consent/obtained`)
    return tellText(edit, ['obtainedTold', 'obtained', 'obtainedUntold'], edit.from, edit.to, scope)
  // Both at once: how it is withdrawn weighs more to the person than how it was given.
  const [from, to] = [edit.from, edit.to].map((consent) =>
    isMapping(consent) ? (consent as Consent) : undefined,
  )
  const { withdrawal } = to ?? from ?? {}
  return withdrawal === undefined
    ? tellText(edit, ['obtainedTold', 'obtained', 'obtainedUntold'], from?.obtained, to?.obtained, scope)
    : tellText(edit, ['told', 'default', 'untold'], from?.withdrawal, to?.withdrawal, scope)
}

/** Consents that national law asks for beside the legal basis, by what they concern. */
function tellNational(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, NATIONAL)
  const [from, to] = [pair?.old as NationalConsent | undefined, pair?.new as NationalConsent | undefined]
  const matter = (consent: NationalConsent | undefined) => consent?.description ?? consent?.law
  return tellText(edit, ['nationalTold', 'national', 'nationalUntold'], matter(from), matter(to), scope)
}

function tellText(
  edit: Edit,
  [added, changed, removed]: readonly [string, string, string],
  from: Text | unknown,
  to: Text | unknown,
  scope: ScopePair,
): Change {
  const isWhole = edit.place === NATIONAL
  const state = isWhole || !isWithin(edit.place, NATIONAL) ? stateOf(edit) : 'changed'
  return change(withdrawalChanged, {
    edits: [edit],
    variant: { added, changed, removed }[state],
    tier: spellingTier(edit, scope),
    args: {
      name: shownName(itemAt(edit, ITEM)?.new as Purpose | undefined),
      ...(from !== undefined && { from: shownText(from as Text) }),
      ...(to !== undefined && { to: shownText(to as Text) }),
    },
  })
}
