/** Limits of rights as the description has them: row 53 of the table of materiality, Article 23 GDPR. */
import type { Rights, Text } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, Effect, Shown, Tier } from './change.ts'
import type { Edit } from './edit.ts'
import { rightLimited } from './kinds/rights.ts'
import { rightAdded } from './kinds/rights-added.ts'
import { reasonOfRight } from './kinds/rights-reasons.ts'
import { change } from './make-change.ts'
import { byItem } from './places.ts'
import { shownPlain, shownRight, shownText } from './shown.ts'
import { spellingTier } from './spelling-tier.ts'

type Limit = NonNullable<Rights['limits']>[number]

/** Without a law behind it, a text tells what using the right means here: nothing limits the right. */
type Nature = 'none' | 'note' | 'limit' | 'exclusion'

export function tellLimits(edits: readonly Edit[], scope: ScopePair): Change[] {
  return [...byItem(edits, 'rights/limits/*')].map(([pair, own]) =>
    tellLimit(own, pair.old as Limit | undefined, pair.new as Limit | undefined, scope),
  )
}

function natureOf(limit: Limit | undefined): Nature {
  if (limit === undefined) return 'none'
  if (limit.excluded === true) return 'exclusion'
  return limit.law === undefined ? 'note' : 'limit'
}

function tellLimit(
  edits: readonly Edit[],
  before: Limit | undefined,
  after: Limit | undefined,
  scope: ScopePair,
): Change {
  const [from, to] = [natureOf(before), natureOf(after)]
  const args = {
    right: shownRight((after ?? (before as Limit)).right),
    from: shownLimit(before),
    to: shownLimit(after),
  }
  if (from === to) {
    const areSpelling = edits.every((edit) => spellingTier(edit, scope) !== undefined)
    const variant = to === 'note' ? 'note' : 'limitChanged'
    const tier = areSpelling ? 'C' : undefined
    return limited(edits, variant, args, 'incomparable', tier)
  }
  if (to === 'exclusion') return limited(edits, 'excluded', args)
  if (from === 'exclusion') return change(rightAdded, { edits, variant: 'included', args })
  if (to === 'limit') return limited(edits, 'limit', args)
  if (from === 'limit') return change(rightAdded, { edits, variant: 'limit', args })
  const variant = to === 'note' ? 'noteTold' : 'noteUntold'
  return limited(edits, variant, args, 'incomparable')
}

function limited(
  edits: readonly Edit[],
  variant: string,
  args: Readonly<Record<string, Shown>>,
  effect?: Effect,
  tier?: Tier,
): Change {
  return change(rightLimited, { edits, variant, effect, tier, args, reason: reasonOfRight(variant, args) })
}

function shownLimit(limit: Limit | undefined) {
  const words: Text | undefined = limit?.text ?? limit?.law
  return words === undefined ? shownPlain('–') : shownText(words)
}
