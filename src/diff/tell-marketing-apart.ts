/** Direct marketing for purposes that are others than before: whether it requires consent is one matter of the whole. */
import { isMapping } from '../validate/mapping.ts'
import type { Purpose } from '../validate/register.ts'
import type { ScopePair } from './area.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { marketingStrengthened, marketingWeakened } from './kinds/marketing.ts'
import { change } from './make-change.ts'
import { shownList, shownName } from './shown.ts'

/**
 * @param edits purposes that came and went as wholes
 * @returns at most one change, without edits: the purposes are told by themselves
 */
export function tellMarketingApart(edits: readonly Edit[], { old, new: now, newPath }: ScopePair): Change[] {
  const [before, after] = [marketingOf(old.purposes), marketingOf(now.purposes)]
  const [gone, come] = [edits.map(({ from }) => from), edits.map(({ to }) => to)]
  // Marketing that both have is told there.
  if (before.some((one) => !gone.includes(one)) || after.some((one) => !come.includes(one))) return []
  const [from, to] = [choiceOf(before), choiceOf(after)]
  if (from === undefined || to === undefined || from === to) return []
  const kind = to === 'opt-in' ? marketingStrengthened : marketingWeakened
  const at = { side: 'new', path: [...newPath, 'purposes'] } as const
  const name = shownList(after.map((one) => shownName(one)))
  return [change(kind, { edits: [], variant: 'choice', at, from, to, args: { name } })]
}

function marketingOf(purposes: readonly Purpose[] = []): readonly Purpose[] {
  return purposes.filter(({ directMarketing }) => directMarketing !== undefined)
}

/** With prior consent only where all of it is; undefined where nothing is told of it. */
function choiceOf(purposes: readonly Purpose[]): 'opt-in' | 'opt-out' | undefined {
  const choices = purposes.map(({ directMarketing }) =>
    isMapping(directMarketing) ? directMarketing['choice'] : undefined,
  )
  if (choices.includes('opt-out')) return 'opt-out'
  return choices.length > 0 && choices.every((choice) => choice === 'opt-in') ? 'opt-in' : undefined
}
