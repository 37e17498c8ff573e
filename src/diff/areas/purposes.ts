/** What the data are used for: rows 15–19 of the table of materiality. */
import { basesOf } from '../../compose/grounds.ts'
import type { Purpose, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change, ChangeKind, Shown } from '../change.ts'
import type { Edit } from '../edit.ts'
import { factName } from '../fact-names.ts'
import { layoutChanged } from '../kinds/document.ts'
import {
  purposeAdded,
  purposeAddedForNewData,
  purposeRemoved,
  purposeSubjectsAdded,
  purposeTextChanged,
  purposeTextEditorial,
} from '../kinds/purposes.ts'
import { change } from '../make-change.ts'
import { byItem, editsAt, isWithin, itemAt } from '../places.ts'
import { shownList, shownName, shownText } from '../shown.ts'
import { shownBasis } from '../shown-basis.ts'
import { shownReferences } from '../shown-fact.ts'
import { spellingTier } from '../spelling-tier.ts'
import { stateOf, type Telling } from '../tell-fact.ts'
import { tellMarketingApart } from '../tell-marketing-apart.ts'

const ITEM = 'purposes/*'
const SUBJECTS = `${ITEM}/subjects`
const FURTHER_USE = `${ITEM}/furtherUse`

export const purposesArea: Area = {
  places: ['purposes'],
  tell: (edits, scope) => {
    const ofSubjects = edits.filter(({ place }) => isWithin(place, SUBJECTS))
    return [
      ...edits.filter((edit) => !ofSubjects.includes(edit)).map((edit) => tellPurpose(edit, scope)),
      ...[...byItem(ofSubjects, ITEM)].flatMap(([pair, own]) =>
        tellSubjects(own, pair.old as Purpose, pair.new as Purpose, scope),
      ),
      ...tellMarketingApart(editsAt(edits, ITEM), scope),
    ]
  },
}

function tellPurpose(edit: Edit, scope: ScopePair): Change {
  const { place } = edit
  const pair = itemAt(edit, ITEM)
  const [before, after] = [pair?.old as Purpose | undefined, pair?.new as Purpose | undefined]
  if (place === ITEM)
    return after === undefined
      ? change(purposeRemoved, { edits: [edit], args: { name: shownName(before) } })
      : tellAdded(edit, after, scope)
  const name = shownName(after)
  if (isWithin(place, FURTHER_USE)) return tellFurtherUse(edit, scope)
  if (spellingTier(edit, scope) !== undefined)
    return change(purposeTextEditorial, { edits: [edit], args: { name } })
  if (place === `${ITEM}/name`) {
    const args = { from: shownName(before), to: name }
    return change(purposeTextChanged, { edits: [edit], variant: 'name', args })
  }
  const { from, to } = edit
  const variant = { added: 'described', changed: 'default', removed: 'undescribed' }[stateOf(edit)]
  const texts = {
    ...(from !== undefined && { from: shownText(from as Text) }),
    ...(to !== undefined && { to: shownText(to as Text) }),
  }
  return change(purposeTextChanged, { edits: [edit], variant, args: { name, ...texts } })
}

/** Row 16 where all of its data are new; row 15, Article 13(3), where data that are held already serve it. */
function tellAdded(edit: Edit, purpose: Purpose, scope: ScopePair): Change {
  const bases = basesOf(purpose)
  const basis = bases.length === 0 ? {} : { basis: shownList(bases.map((one) => shownBasis(one.basis))) }
  return change(isForNewData(purpose, scope) ? purposeAddedForNewData : purposeAdded, {
    edits: [edit],
    variant: bases.length === 0 ? 'baseless' : 'default',
    args: { name: shownName(purpose), ...basis },
  })
}

/** A category that names no purposes serves them all. Where one is gone, its data may go on in a new one. */
function isForNewData({ id }: Purpose, scope: ScopePair): boolean {
  const held = new Set(
    [...(scope.old.data ?? []), ...(scope.oldRegister.data ?? [])].map((category) => category.id),
  )
  const used = [...new Set([...(scope.new.data ?? []), ...(scope.newRegister.data ?? [])])].filter(
    (category) => category.for === undefined || category.for.includes(id),
  )
  const now = new Set(
    [...(scope.new.data ?? []), ...(scope.newRegister.data ?? [])].map((category) => category.id),
  )
  const isAllThere = [...held].every((category) => now.has(category))
  return isAllThere && used.length > 0 && used.every((category) => !held.has(category.id))
}

/** Groups that the purpose concerns: without a list of them, all that there are. */
function tellSubjects(edits: readonly Edit[], before: Purpose, after: Purpose, scope: ScopePair): Change[] {
  const from = before.subjects ?? groupsOf('old', scope)
  const to = after.subjects ?? groupsOf('new', scope)
  const come = to.filter((id) => !from.includes(id))
  const gone = from.filter((id) => !to.includes(id))
  if (come.length + gone.length === 0)
    return [change(layoutChanged, { edits, args: { what: factName(SUBJECTS) } })]
  const isNew = ({ from: id, to: other }: Edit) => come.includes(String(other ?? id))
  // A list that comes or goes excludes or includes groups of which it has no edits: all of them tell of those.
  const ofGone = come.length === 0 ? edits : edits.filter((edit) => !isNew(edit))
  const ofCome = gone.length === 0 ? edits : edits.filter((edit) => !ofGone.includes(edit))
  const name = shownName(after)
  const [first] = edits
  const at = { side: 'new', path: first?.newPath ?? [...scope.newPath, 'purposes'] } as const
  const one = (
    kind: ChangeKind,
    own: readonly Edit[],
    args: Readonly<Record<string, Shown>>,
    telling: Pick<Telling, 'variant' | 'effect'>,
  ) => change(kind, { edits: own, ...telling, args: { name, ...args }, ...(own.length === 0 && { at }) })
  // Whom it concerned was not told: it may have been the same.
  const isFirst = from.length === 0
  const coming: Pick<Telling, 'variant' | 'effect'> = isFirst
    ? { variant: 'subjectsTold', effect: 'incomparable' }
    : {}
  return [
    ...(come.length === 0
      ? []
      : [
          one(
            purposeSubjectsAdded,
            ofCome,
            { to: shownReferences('dataSubjects', come, 'new', scope) },
            coming,
          ),
        ]),
    ...(gone.length === 0
      ? []
      : [
          one(
            purposeRemoved,
            ofGone,
            { from: shownReferences('dataSubjects', gone, 'old', scope) },
            { variant: 'subjects' },
          ),
        ]),
  ]
}

function groupsOf(side: 'old' | 'new', scope: ScopePair): readonly string[] {
  const register = side === 'old' ? scope.oldRegister : scope.newRegister
  const groups = [...(register.dataSubjects ?? []), ...(scope[side].dataSubjects ?? [])]
  return [...new Set(groups.map(({ id }) => id))]
}

/** Uses for which the data were not first collected: Article 13(3). */
function tellFurtherUse(edit: Edit, scope: ScopePair): Change {
  const pair = itemAt(edit, ITEM)
  const name = shownName(pair?.new as Purpose | undefined)
  if (edit.place !== FURTHER_USE)
    return change(purposeTextChanged, {
      edits: [edit],
      variant: 'furtherUse',
      tier: spellingTier(edit, scope),
      args: { name },
    })
  if (edit.to === undefined)
    return change(purposeRemoved, { edits: [edit], variant: 'furtherUse', args: { name } })
  const { original } = edit.to as NonNullable<Purpose['furtherUse']>
  return change(purposeAdded, {
    edits: [edit],
    variant: 'furtherUse',
    args: { name, to: shownText(original) },
  })
}
