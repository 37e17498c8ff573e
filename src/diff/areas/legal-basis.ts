/** The ground on which data are processed, and what the law asks beside it: rows 20–24 of the table of materiality. */
import type { BasisFacts } from '../../compose/grounds.ts'
import type { BasisCode } from '../../law/gdpr.ts'
import { basesInWords } from '../../lint/purpose-bases.ts'
import type { Purpose, Text } from '../../validate/register.ts'
import type { Area, ScopePair } from '../area.ts'
import type { Change } from '../change.ts'
import type { Edit } from '../edit.ts'
import {
  BASIS_WITHOUT_CONSENT,
  basisAdded,
  basisChanged,
  basisChangedFromConsent,
  basisLawChanged,
  basisRemoved,
} from '../kinds/legal-basis.ts'
import { change, withDetails } from '../make-change.ts'
import { byItem } from '../places.ts'
import { shownList, shownName } from '../shown.ts'
import { shownBasis } from '../shown-basis.ts'
import { type Ground, isGroundOf, joinMovedGrounds, tellGround } from '../tell-ground.ts'

const ITEM = 'purposes/*'
const BASIS = `${ITEM}/basis/*`

type Told = Pick<BasisFacts, 'basis'>

export const legalBasisArea: Area = {
  places: ['basis', 'law', 'interest', 'balancing', 'publicTask'].map((key) => `${ITEM}/${key}`),
  tell: (edits, scope) =>
    [...byItem(edits, ITEM)].flatMap(([pair, own]) => tellPurpose(own, pair.new as Purpose, scope)),
}

/** The bases of one purpose, then what is said of them; what came or went with a basis is told with it. */
function tellPurpose(edits: readonly Edit[], purpose: Purpose, scope: ScopePair): Change[] {
  const ofBases = edits.filter(({ place }) => place === BASIS)
  const grounds = joinMovedGrounds(edits.filter((edit) => !ofBases.includes(edit))).map((ground) => ({
    ...ground,
    told: tellGround(ground, purpose, scope),
  }))
  const bases = tellBases(ofBases, purpose, scope)
  const come = codesOf(ofBases.map(({ to }) => to))
  const gone = codesOf(ofBases.map(({ from }) => from))
  const [main, ...others] = bases
  const isWith = ({ key, from, to }: Ground) =>
    // With one basis more or fewer, what each of them covers is another matter.
    (key === 'note' && (from === undefined || to === undefined)) ||
    (from === undefined && come.some((code) => isGroundOf(key, code))) ||
    (to === undefined && gone.some((code) => isGroundOf(key, code)))
  const nested = main === undefined ? [] : grounds.filter(isWith)
  const own = grounds.filter((ground) => !nested.includes(ground)).map(({ told }) => told)
  if (main === undefined) return own
  return [withDetails(main, { consequences: nested.map(({ told }) => told) }), ...others, ...own]
}

function codesOf(bases: readonly unknown[]): BasisCode[] {
  return bases.flatMap((one) => {
    const basis = (one as Told | undefined)?.basis
    return typeof basis === 'string' ? [basis] : []
  })
}

/** Rows 20 and 21: one in the place of another is a change; one more or one fewer is an addition or a removal. */
function tellBases(edits: readonly Edit[], purpose: Purpose, scope: ScopePair): Change[] {
  const come = edits.filter(({ from }) => from === undefined)
  const gone = edits.filter(({ to }) => to === undefined)
  const [after, before] = [come.map(({ to }) => to as Told), gone.map(({ from }) => from as Told)]
  const shown = (bases: readonly Told[]) => shownList(bases.map(({ basis }) => shownBasis(basis)))
  const args = { name: shownName(purpose), from: shown(before), to: shown(after) }
  if (come.length > 0 && gone.length > 0) {
    if (isSameInWords(before, after, scope))
      return [change(basisLawChanged, { edits, variant: 'recast', args })]
    const isFromConsent = isConsent(before) && !isConsent(after)
    return [change(isFromConsent ? basisChangedFromConsent : basisChanged, { edits, args })]
  }
  if (come.length > 0)
    return come.every(({ isToldApart }) => isToldApart)
      ? [change(basisAdded, { edits: come, args })]
      : [change(basisChanged, { edits: come, variant: 'told', args })]
  if (gone.length > 0)
    return gone.every(({ isToldApart }) => isToldApart)
      ? [
          change(basisRemoved, {
            edits: gone,
            args,
            ...(isConsent(before) && { reason: BASIS_WITHOUT_CONSENT }),
          }),
        ]
      : [change(basisChanged, { edits: gone, variant: 'untold', args })]
  return []
}

/** Words that name the point of Article 6(1) which the code now says, or the other way round. */
function isSameInWords(before: readonly Told[], after: readonly Told[], scope: ScopePair): boolean {
  const read = (bases: readonly Told[], languages: readonly string[]) =>
    bases.map(({ basis }) =>
      typeof basis === 'string' ? [basis] : basesInWords(basis.other as Text, languages),
    )
  const [old, now] = [read(before, scope.oldRegister.languages), read(after, scope.newRegister.languages)]
  if ([...old, ...now].some((codes) => codes.length === 0)) return false
  return JSON.stringify([...new Set(old.flat())].sort()) === JSON.stringify([...new Set(now.flat())].sort())
}

function isConsent(bases: readonly Told[]): boolean {
  return bases.some(({ basis }) => basis === 'consent')
}
