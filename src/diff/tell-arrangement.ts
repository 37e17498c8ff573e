/** How several controllers stand to each other, and who answers for what: rows 3–5 of the table of materiality, Article 26 GDPR. */
import type { ScopePair } from './area.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { essenceChanged, jointControllerAdded, jointControllerRemoved } from './kinds/controllers.ts'
import { change } from './make-change.ts'
import { isWithin } from './places.ts'
import { shownList, shownName } from './shown.ts'
import { spellingTier } from './spelling-tier.ts'
import { tellByKind } from './tell-fact.ts'

export function tellArrangement(edits: readonly Edit[], scope: ScopePair): Change[] {
  return edits
    .filter(({ place }) => isWithin(place, 'controllership'))
    .map((edit) => {
      if (edit.place === 'controllership/relation') return tellRelation(edit, scope)
      const tier = spellingTier(edit, scope)
      return tellByKind(edit, scope, {
        added: { kind: essenceChanged, variant: 'told' },
        changed: { kind: essenceChanged, ...(tier && { tier }) },
        removed: { kind: essenceChanged, variant: 'untold' },
      })
    })
}

function tellRelation(edit: Edit, { newRegister }: ScopePair): Change {
  const kind = edit.to === 'independent' ? jointControllerRemoved : jointControllerAdded
  const name = shownList((newRegister.controllers ?? []).map((controller) => shownName(controller)))
  // Apart or together, who answers to the person is another matter in each case.
  const effect = kind === jointControllerRemoved ? 'incomparable' : undefined
  return change(kind, { edits: [edit], variant: 'relation', effect, args: { name } })
}
