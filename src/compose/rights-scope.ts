/** The purposes over which rights are told: those of the register and, in a document of several registers, of its parts. */
import type { PurposeGrounds } from '../law/derive-rights.ts'
import type { Purpose } from '../validate/register.ts'
import type { Context } from './context.ts'
import { basesOf, groundsOf } from './grounds.ts'
import { joinRuns, words } from './inline.ts'
import type { Inline } from './notice.ts'

export interface ScopedPurpose {
  readonly purpose: Purpose
  readonly grounds: PurposeGrounds
  readonly name: readonly Inline[]
  /** The Acts behind the purpose, for the limits of rights that they bring. */
  readonly laws: readonly Inline[]
  readonly from: string
}

export interface RightsScope {
  readonly purposes: readonly ScopedPurpose[]
  /** Whether consent is asked of children in an online service, which an age limit tells of: Articles 8 and 17(1)(f). */
  readonly childConsent: boolean
}

/** Purposes in the order of the description, the common ones first. */
export function rightsScope(contexts: readonly Context[]): RightsScope {
  const purposes = contexts.flatMap((context) => {
    const grounds = groundsOf(context.facts)
    return (context.facts.purposes ?? []).flatMap((purpose, index) => {
      const ground = grounds[index]
      if (ground === undefined) return []
      return [
        {
          purpose,
          grounds: ground,
          name: context.name('purposes', purpose.id),
          laws: lawsOf(context, purpose),
          from: context.at('purposes', index),
        },
      ]
    })
  })
  const children = contexts.some((context) =>
    (context.facts.dataSubjects ?? []).some((group) => group.children?.age !== undefined),
  )
  const consent = purposes.some(({ grounds }) => grounds.bases.includes('consent'))
  return { purposes, childConsent: children && consent }
}

function lawsOf(context: Context, purpose: Purpose): Inline[] {
  const laws = [purpose.law, ...basesOf(purpose).map((basis) => basis.law)].filter((law) => law !== undefined)
  return joinRuns(
    laws.map((law) => context.inlines(law)),
    words('; '),
  )
}
