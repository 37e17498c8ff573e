/** Where data come from: rows 27 and 34–36 of the table of materiality. */
import { isElsewhere } from '../../lint/collected-elsewhere.ts'
import type { Source } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { categoryAddedFromElsewhere } from '../kinds/data.ts'
import { ownSourceAdded, sourceAdded, sourceDetailChanged, sourceRemoved } from '../kinds/sources.ts'
import { change } from '../make-change.ts'
import { byItem, editsAt, editsWithin, itemAt } from '../places.ts'
import { shownItems, shownReference } from '../shown-fact.ts'
import { type FactTelling, stateOf, tellByKind, tellFact } from '../tell-fact.ts'
import { type IdsTelling, tellIds } from '../tell-ids.ts'

export const sourcesArea: Area = {
  places: ['sources', 'collectedElsewhere'],
  tell: (edits, scope) => [
    ...[...byItem(edits, 'sources/*')].flatMap(([pair, own]) =>
      tellSource(own, pair.old as Source | undefined, pair.new as Source | undefined, scope),
    ),
    ...editsWithin(edits, 'collectedElsewhere').map((edit) => tellElsewhere(edit, scope)),
  ],
}

const LISTS: ReadonlySet<string> = new Set(['sources/*/gives/*', 'sources/*/subjects/*'])
/** Facts that put nobody in another position; what else is told is words. */
const PLAIN: ReadonlySet<string> = new Set(['sources/*/name', 'sources/*/public', 'sources/*/description'])

function tellSource(
  edits: readonly Edit[],
  before: Source | undefined,
  after: Source | undefined,
  scope: ScopePair,
): Change[] {
  const source = after ?? before
  if (source === undefined) return []
  const name = shownReference('sources', source.id, after === undefined ? 'old' : 'new', scope)
  return [
    ...edits.filter(({ place }) => !LISTS.has(place)).map((edit) => tellEdit(edit, source, name, scope)),
    ...tellGives(editsAt(edits, 'sources/*/gives/*'), source, name, scope),
    ...tellIds(
      editsAt(edits, 'sources/*/subjects/*'),
      { old: before?.subjects, new: after?.subjects },
      scope,
      name,
      SUBJECTS,
    ),
  ]
}

function tellEdit(edit: Edit, source: Source, name: Shown, scope: ScopePair): Change {
  const { place } = edit
  const args = { name }
  if (place === 'sources/*') {
    if (stateOf(edit) === 'removed') return change(sourceRemoved, { edits: [edit], args })
    return change(isElsewhere(source) ? sourceAdded : ownSourceAdded, { edits: [edit], args })
  }
  const before = itemAt(edit, 'sources/*')?.old as Source
  const isChanged = stateOf(edit) === 'changed'
  if (place === 'sources/*/kind' && isChanged && isElsewhere(source) && !isElsewhere(before))
    return change(sourceAdded, { edits: [edit], args })
  // One without a name is called by its kind.
  if (place === 'sources/*/name') {
    const from = shownReference('sources', before.id, 'old', scope)
    return tellFact(edit, scope, { kind: sourceDetailChanged, variant: 'name' }, { from, to: name })
  }
  const isWords = !PLAIN.has(place)
  return tellByKind(
    edit,
    scope,
    {
      added: { kind: sourceDetailChanged, variant: 'told' },
      changed: { kind: sourceDetailChanged, effect: isWords ? 'incomparable' : 'neutral' },
      // Article 14 does not reach what comes from the person or from the use of the service.
      removed: isElsewhere(source)
        ? { kind: sourceAdded, variant: 'untold' }
        : { kind: sourceDetailChanged, variant: 'untold', effect: 'incomparable', tier: 'B' },
    },
    args,
  )
}

/** Data that come from others: Article 14(1)(d) reaches each category of them. */
function tellGives(edits: readonly Edit[], source: Source, name: Shown, scope: ScopePair): Change[] {
  const [come, gone] = [
    edits.filter(({ to }) => to !== undefined),
    edits.filter(({ to }) => to === undefined),
  ]
  const isOther = isElsewhere(source)
  return [
    ...come.map((edit) => {
      const to = shownItems([edit], 'new', scope)
      return isOther
        ? change(categoryAddedFromElsewhere, {
            edits: [edit],
            variant: 'source',
            args: { name: to, sources: name },
          })
        : change(ownSourceAdded, { edits: [edit], variant: 'gives', args: { name, to } })
    }),
    ...(gone.length === 0
      ? []
      : [
          change(sourceRemoved, {
            edits: gone,
            variant: 'gives',
            args: { name, from: shownItems(gone, 'old', scope) },
          }),
        ]),
  ]
}

const SUBJECTS: IdsTelling = {
  come: { kind: sourceAdded, variant: 'subjects' },
  gone: { kind: sourceRemoved, variant: 'subjects' },
  whole: {
    come: { kind: sourceRemoved, variant: 'onlySubjects' },
    gone: { kind: sourceAdded, variant: 'allSubjects' },
  },
}

const TOLD: FactTelling = {
  added: { kind: sourceDetailChanged, variant: 'elsewhereTold' },
  changed: { kind: sourceDetailChanged, variant: 'elsewhere', effect: 'incomparable' },
  removed: { kind: sourceAdded, variant: 'notTold' },
}

const ELSEWHERE: Readonly<Record<string, FactTelling>> = {
  'collectedElsewhere/exemption': {
    added: { kind: sourceAdded, variant: 'exemption' },
    changed: { kind: sourceDetailChanged, variant: 'elsewhere', effect: 'incomparable' },
    removed: { kind: sourceRemoved, variant: 'exemption' },
  },
  'collectedElsewhere/published': {
    added: { kind: sourceDetailChanged, variant: 'elsewhere' },
    changed: { kind: sourceDetailChanged, variant: 'elsewhere' },
    removed: { kind: sourceAdded, variant: 'publishedUntold' },
  },
}

function tellElsewhere(edit: Edit, scope: ScopePair): Change {
  const telling = ELSEWHERE[edit.place] ?? TOLD
  return tellFact(edit, scope, telling[stateOf(edit)])
}
