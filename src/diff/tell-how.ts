/** What is said of requests: identity, time, fees, refusal, languages, and what the law says of them. Rows 53 and 54 of the table of materiality. */
import { isLongerPeriod } from '../law/compare-periods.ts'
import type { Text } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change, ChangeKind, Effect, Shown } from './change.ts'
import type { Edit } from './edit.ts'
import { rightLimited, rightWithdrawn } from './kinds/rights.ts'
import { rightAdded } from './kinds/rights-added.ts'
import { change } from './make-change.ts'
import { shownLanguage, shownList, shownPeriod, shownText } from './shown.ts'
import { spellingTier } from './spelling-tier.ts'
import { stateOf } from './tell-fact.ts'

/** Statements that are made or not: the kind and variant when they come, and when they go. */
const SWITCHES: Readonly<
  Record<string, readonly [on: readonly [ChangeKind, string], off: readonly [ChangeKind, string]]>
> = {
  // Article 17(3)(e) and (d): exceptions from the right to erasure.
  claims: [
    [rightLimited, 'claims'],
    [rightAdded, 'claims'],
  ],
  research: [
    [rightLimited, 'research'],
    [rightAdded, 'research'],
  ],
  notification: [
    [rightAdded, 'notification'],
    [rightWithdrawn, 'notification'],
  ],
  notIdentifiable: [
    [rightLimited, 'notIdentifiable'],
    [rightAdded, 'identifiable'],
  ],
  viaOmbudsman: [
    [rightAdded, 'viaOmbudsman'],
    [rightWithdrawn, 'viaOmbudsman'],
  ],
}

/** Each language that came or went; a list that came or went as a whole is one. */
export function tellLanguages(edits: readonly Edit[]): Change[] {
  const shown = (codes: readonly unknown[]) => shownList(codes.map((code) => shownLanguage(String(code))))
  const come = edits.filter(({ from }) => from === undefined)
  const gone = edits.filter(({ to }) => to === undefined)
  const one = (kind: ChangeKind, own: readonly Edit[], whole: string, effect?: Effect) => {
    if (own.length === 0) return []
    const args = { from: shown(own.map(({ from }) => from)), to: shown(own.map(({ to }) => to)) }
    if (own.every(({ isToldApart }) => isToldApart))
      return own.map((edit) =>
        change(kind, {
          edits: [edit],
          variant: 'language',
          args: { from: shown([edit.from]), to: shown([edit.to]) },
        }),
      )
    return [change(kind, { edits: own, variant: whole, effect, args })]
  }
  return [
    ...one(rightAdded, come, 'languagesTold'),
    ...one(rightLimited, gone, 'languagesUntold', 'incomparable'),
  ]
}

export function tellHow(edit: Edit, scope: ScopePair): Change {
  const key = edit.place.split('/')[1] ?? ''
  const edits = [edit]
  const both = SWITCHES[key]
  if (both !== undefined) {
    const [kind, variant] = edit.to === true ? both[0] : both[1]
    return change(kind, { edits, variant })
  }
  if (key === 'responseTime') return tellTime(edit)
  // What is asked of those who make a request, or taken from them, may be more or less than before: nobody can tell.
  const variant = { added: `${key}Told`, changed: key, removed: `${key}Untold` }[stateOf(edit)]
  const tier = spellingTier(edit, scope)
  return change(rightLimited, {
    edits,
    variant,
    effect: 'incomparable',
    tier,
    args: shownSides(edit, shownText),
  })
}

function tellTime(edit: Edit): Change {
  const [from, to] = [String(edit.from), String(edit.to)]
  const edits = [edit]
  const args = shownSides(edit, shownPeriod as (value: Text) => Shown)
  const state = stateOf(edit)
  if (state === 'added') return change(rightAdded, { edits, variant: 'responseTimeTold', args })
  if (state === 'removed')
    return change(rightLimited, { edits, variant: 'responseTimeUntold', effect: 'incomparable', args })
  if (isLongerPeriod(to, from)) return change(rightLimited, { edits, variant: 'responseTime', args })
  if (isLongerPeriod(from, to)) return change(rightAdded, { edits, variant: 'responseTime', args })
  return change(rightLimited, { edits, variant: 'responseTimeChanged', effect: 'incomparable', args })
}

function shownSides({ from, to }: Edit, shown: (value: Text) => Shown): Readonly<Record<string, Shown>> {
  return {
    ...(from !== undefined && { from: shown(from as Text) }),
    ...(to !== undefined && { to: shown(to as Text) }),
  }
}
