/** What an effect does, in which words: to the processing, or to the position of the person. */
import type { AreaName, ChangeKind, Effect } from '../../diff/change.ts'
import type { EffectWord } from './diff-vocabulary.ts'

/** Areas in which an effect is one on the processing; in the others it is one on the person's position. */
const PROCESSING: ReadonlySet<AreaName> = new Set([
  'subjects',
  'purposes',
  'special-data',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'automated',
  'cookies',
])

/** The word for the effect of a change of some kind. */
export function effectWord({ area, touches }: ChangeKind, effect: Effect): EffectWord {
  if (effect === 'incomparable' || effect === 'neutral') return effect
  const isOfProcessing = touches === undefined ? PROCESSING.has(area) : touches === 'processing'
  if (isOfProcessing) return effect === 'widens' ? 'reachesFurther' : 'reachesLess'
  return effect === 'widens' ? 'weakens' : 'strengthens'
}
