/** How much a change matters, from what the fact is and which way it changed. */
import type { Effect, Tier, Weight } from './change.ts'

const WEIGHTS: Readonly<Record<Tier, Readonly<Record<Effect, Weight>>>> = {
  A: { widens: 'material', incomparable: 'material', narrows: 'notable', neutral: 'notable' },
  B: { widens: 'notable', incomparable: 'notable', narrows: 'notable', neutral: 'editorial' },
  C: { widens: 'editorial', incomparable: 'editorial', narrows: 'editorial', neutral: 'editorial' },
}

const ORDER: readonly (Weight | 'none')[] = ['none', 'editorial', 'notable', 'material']

export function weightOf(tier: Tier, effect: Effect): Weight {
  return WEIGHTS[tier][effect]
}

/** The heaviest of some weights; `none` of nothing. */
export function heaviest(weights: readonly (Weight | 'none')[]): Weight | 'none' {
  return weights.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'none')
}

/** Whether a weight is at least another. */
export function weighsAtLeast(weight: Weight | 'none', least: Weight): boolean {
  return ORDER.indexOf(weight) >= ORDER.indexOf(least)
}
