/** How the notice is laid out: row 72 of the table of materiality, with its exception for the right to object. */
import type { Layout } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import { layoutChanged } from '../kinds/document.ts'
import { rightWithdrawn } from '../kinds/rights.ts'
import { rightAdded } from '../kinds/rights-added.ts'
import { change } from '../make-change.ts'
import { isWithin } from '../places.ts'
import { tellFact, tellLayout } from '../tell-fact.ts'
import { toldRights } from '../told-rights.ts'

export const layoutArea: Area = {
  places: ['layout'],
  tell: (edits, scope) => {
    const placing = edits.filter(
      ({ place }) => isWithin(place, 'layout/order') || isWithin(place, 'layout/merge'),
    )
    const moved = placing.length === 0 ? undefined : tellObjection(placing, scope)
    const rest = moved === undefined ? edits : edits.filter((edit) => !placing.includes(edit))
    return [...(moved === undefined ? [] : [moved]), ...rest.map((edit) => tellForm(edit, scope))]
  },
}

function tellForm(edit: Edit, scope: ScopePair): Change {
  return edit.place === 'layout/merge/*/heading' && edit.kind === 'changed'
    ? tellFact(edit, scope, { kind: layoutChanged, variant: 'heading' })
    : tellLayout(edit)
}

/** The rights that Article 21(4) GDPR wants presented clearly and separately from any other information. */
const OBJECTIONS = { 'right-objection': 'objection', 'right-direct-marketing': 'direct-marketing' } as const

/** The right to object that now stands with other information, or no longer does; undefined where neither happened. */
function tellObjection(edits: readonly Edit[], scope: ScopePair): Change | undefined {
  const told = [toldRights('old', scope), toldRights('new', scope)]
  const codes = Object.entries(OBJECTIONS).flatMap(([code, right]) =>
    told.every((rights) => rights === undefined || rights.purposes.has(right)) ? [code] : [],
  )
  const steps = codes.map(
    (code) => apartness(code, scope.newRegister.layout) - apartness(code, scope.oldRegister.layout),
  )
  if (steps.some((step) => step < 0)) return change(rightWithdrawn, { edits, variant: 'objectionMoved' })
  return steps.some((step) => step > 0) ? change(rightAdded, { edits, variant: 'objectionApart' }) : undefined
}

/** One in a section of its own or in its box among the rights, none within a section with other things. */
function apartness(code: string, layout: Layout = {}): 0 | 1 {
  const others = (layout.merge ?? []).flatMap(({ sections }) => (sections.includes(code) ? sections : []))
  return others.some((other) => !(other in OBJECTIONS)) ? 0 : 1
}
