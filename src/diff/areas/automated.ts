/** Profiling and decisions made solely by automated processing: rows 50–52 of the table of materiality. */
import type { Decision, ProfilingActivity } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, ChangeKind } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  automatedAdded,
  automatedRemoved,
  logicChanged,
  profilingAdded,
  safeguardAdded,
} from '../kinds/automated.ts'
import { change } from '../make-change.ts'
import { byItem, editsAt, editsWithin } from '../places.ts'
import { shownName } from '../shown.ts'
import { stateOf, type Telling, tellFact } from '../tell-fact.ts'
import { type IdsTelling, tellIds } from '../tell-ids.ts'

export const automatedArea: Area = {
  places: ['automatedDecisions', 'profiling'],
  tell: (edits, scope) => [
    ...tellActivities(editsWithin(edits, 'automatedDecisions'), DECISIONS, scope),
    ...tellActivities(editsWithin(edits, 'profiling'), PROFILING, scope),
  ],
}

type Activity = Decision | ProfilingActivity

/** The words for decisions and for profiling. */
interface Words {
  readonly place: 'automatedDecisions' | 'profiling'
  readonly added: ChangeKind
  readonly removed: {
    readonly whole: string
    readonly none: string
    readonly data: string
    readonly scope: string
    readonly onlySubjects: string
  }
  readonly reworded: { readonly changed: string; readonly untold: string }
}

const DECISIONS: Words = {
  place: 'automatedDecisions',
  added: automatedAdded,
  removed: { whole: 'default', none: 'none', data: 'data', scope: 'scope', onlySubjects: 'onlySubjects' },
  reworded: { changed: 'default', untold: 'untold' },
}

const PROFILING: Words = {
  place: 'profiling',
  added: profilingAdded,
  removed: {
    whole: 'profiling',
    none: 'noProfiling',
    data: 'profilingData',
    scope: 'profilingScope',
    onlySubjects: 'profilingOnlySubjects',
  },
  reworded: { changed: 'profiling', untold: 'profilingUntold' },
}

function tellActivities(edits: readonly Edit[], words: Words, scope: ScopePair): Change[] {
  const { place, added, removed } = words
  return [
    ...editsAt(edits, place).map((edit) =>
      edit.to === 'none'
        ? change(automatedRemoved, { edits: [edit], variant: removed.none })
        : change(added, { edits: [edit], variant: 'noneNoMore' }),
    ),
    ...[...byItem(edits, `${place}/*`)].flatMap(([pair, own]) =>
      tellActivity(own, pair.old as Activity | undefined, pair.new as Activity | undefined, words, scope),
    ),
  ]
}

function tellActivity(
  edits: readonly Edit[],
  old: Activity | undefined,
  now: Activity | undefined,
  words: Words,
  scope: ScopePair,
): Change[] {
  const { place, added, removed } = words
  const name = shownName(now ?? old)
  const listAt = (key: string) => editsAt(edits, `${place}/*/${key}/*`)
  const lists = { uses: listAt('uses'), for: listAt('for'), subjects: listAt('subjects') }
  const listed = new Set(Object.values(lists).flat())
  const reach: IdsTelling = {
    come: { kind: added, variant: 'scope' },
    gone: { kind: automatedRemoved, variant: removed.scope },
  }
  const subjects = {
    come: { kind: automatedRemoved, variant: removed.onlySubjects },
    gone: { kind: added, variant: 'allSubjects' },
  }
  const whole = {
    come: { kind: logicChanged, variant: words.reworded.changed },
    gone: { kind: logicChanged, variant: words.reworded.untold },
  }
  const used = {
    come: { kind: added, variant: 'data' },
    gone: { kind: automatedRemoved, variant: removed.data },
  }
  return [
    ...edits
      .filter((edit) => !listed.has(edit))
      .map((edit) => tellFact(edit, scope, tellingOf(edit, words), { name })),
    ...tellIds(lists.uses, { old: old?.uses, new: now?.uses }, scope, name, { ...used, whole }),
    ...tellIds(lists.for, { old: old?.for, new: now?.for }, scope, name, { ...reach, whole }),
    ...tellIds(lists.subjects, { old: old?.subjects, new: now?.subjects }, scope, name, {
      ...reach,
      whole: subjects,
    }),
  ]
}

function tellingOf(edit: Edit, { place, added, removed, reworded }: Words): Telling {
  const state = stateOf(edit)
  const isGone = state === 'removed'
  if (edit.place === `${place}/*`)
    return isGone ? { kind: automatedRemoved, variant: removed.whole } : { kind: added }
  // Data told in words, when a whole category would say too much.
  if (edit.place === 'profiling/*/data/*' && state !== 'changed')
    return isGone ? { kind: automatedRemoved, variant: removed.data } : { kind: added, variant: 'data' }
  if (edit.place === 'automatedDecisions/*/safeguards' && state !== 'changed')
    return isGone ? { kind: automatedAdded, variant: 'safeguards' } : { kind: safeguardAdded }
  const telling = { kind: logicChanged, variant: isGone ? reworded.untold : reworded.changed }
  // The provision only supports the ground.
  return edit.place === 'automatedDecisions/*/law' ? { ...telling, tier: 'B' } : telling
}
