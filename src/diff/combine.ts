/** The rules of combination of the table of materiality: what a change weighs beside others and beside silence. */
import type { Register } from '../validate/register.ts'
import type { AreaName, Change, Remark } from './change.ts'
import { COMPLETE_WITHOUT } from './defaults.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { documentDates, effectiveDateChanged, freeTextChanged, languageOneSided } from './kinds/document.ts'
import { processorInKnownCategory } from './kinds/recipients.ts'
import { retentionRecast } from './kinds/retention.ts'
import { change, withDetails } from './make-change.ts'
import { changedLanguages } from './normal-text.ts'
import { shownDate, shownLanguage, shownList } from './shown.ts'

export interface CombinationOptions {
  /** Whether the organisation promises to name its processors: then each new one weighs as a new category does. */
  readonly namedProcessors?: boolean | undefined
}

export interface Registers {
  readonly old: Register
  readonly new: Register
}

export function combine(
  changes: readonly Change[],
  registers: Registers,
  options: CombinationOptions,
): Change[] {
  const languages = registers.new.languages.filter((language) => registers.old.languages.includes(language))
  const judged = changes.map((told) =>
    corrected(ofOneLanguage(besideSilence(raised(told, options)), languages), registers),
  )
  return withEffectiveDate(judged)
}

/** Row 38: whoever promises named processors tells of each. */
function raised(told: Change, { namedProcessors }: CombinationOptions): Change {
  const isRaised = namedProcessors === true && told.kind.id === processorInKnownCategory.id
  return isRaised ? withDetails(told, { tier: 'A' }) : told
}

/** Areas whose facts are the document itself: what it did not say before was not there. */
const OF_FORM: ReadonlySet<AreaName> = new Set(['document', 'languages', 'changes', 'law'])

/**
 * Rules 3 to 5. What was untold weighs as what is added, and the data subject learns of it for the first time; what is
 * no longer told may still be true, or not; that there is none of something is told with its date.
 */
function besideSilence(told: Change): Change {
  const { edits, effect, remarks, kind } = told
  if (edits.length === 0 || OF_FORM.has(kind.area) || kind.id === freeTextChanged.id) return told
  // Rights that are not listed follow from the legal bases: they are told all the same.
  if (edits.every(({ place }) => place === 'rights/told/*')) return told
  const isSilent = (edit: Edit) => !edit.isToldApart && !COMPLETE_WITHOUT.has(edit.place)
  if (edits.every((edit) => edit.kind === 'added' && edit.to === 'none'))
    return withDetails(told, { effect: 'neutral', weight: 'notable' })
  // Of new data nothing was untold.
  if (kind.id === retentionRecast.id && told.variant === 'newData') return told
  // What narrows the processing asks for no information beforehand, whenever it began.
  if (effect !== 'narrows' && edits.every((edit) => edit.kind === 'added' && isSilent(edit)))
    return withDetails(told, { remarks: withRemark(remarks, 'told-for-the-first-time') })
  const isUnordered = effect === 'narrows' || effect === 'neutral'
  const isUntold = edits.every((edit) => edit.kind === 'removed' && isSilent(edit))
  return isUntold && isUnordered ? withDetails(told, { effect: 'incomparable' }) : told
}

/** Row 66, for changes that another row weighs: the versions may now differ. */
function ofOneLanguage(told: Change, languages: readonly string[]): Change {
  const changed = told.edits.map((edit) => (edit.kind === 'changed' ? changedOf(edit, languages) : []))
  const all = [...new Set(changed.flat())]
  const isOneSided =
    changed.length > 0 && changed.every(({ length }) => length > 0 && length < languages.length)
  if (!isOneSided || all.length === languages.length) return told
  const only = { remarks: withRemark(told.remarks, 'one-language'), languages: all }
  // What is form or a mere citation says nothing of the versions: that they may differ now weighs more.
  const isLight = told.weight === 'editorial' && told.tier !== 'C'
  return withDetails(isLight ? oneSided(told, all) : told, only)
}

function oneSided(told: Change, languages: readonly string[]): Change {
  const { edits, part, remarks } = told
  const name = shownList(languages.map(shownLanguage))
  const args = { what: factName(edits[0]?.place ?? ''), name }
  return withDetails(change(languageOneSided, { edits, args }), {
    remarks,
    ...(part === undefined ? {} : { part }),
  })
}

function changedOf({ from, to }: Edit, languages: readonly string[]): string[] {
  const isText = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  return isText(from) || isText(to) ? changedLanguages(from, to, languages) : []
}

/** Rule 3: an error that is put right is no change of the processing where both states are in force at the same date. */
function corrected(told: Change, { old, new: now }: Registers): Change {
  const isCorrection =
    now.changes?.reason === 'correction-of-error' && old.document?.effective === now.document?.effective
  if (!isCorrection || !told.remarks.includes('told-for-the-first-time')) return told
  const remarks = withRemark(told.remarks, 'correction-of-error')
  return withDetails(told, { remarks, weight: told.weight === 'material' ? 'notable' : told.weight })
}

/** Row 70: what is material must be told well before it takes effect, so an earlier date matters beside it. */
function withEffectiveDate(changes: readonly Change[]): Change[] {
  const isOfDate = (edit: Edit) => edit.place === 'document/effective' && isEarlier(edit)
  const told = changes.find(({ edits }) => edits.some(isOfDate))
  const edit = told?.edits.find(isOfDate)
  const isMaterial = changes.some(({ weight }) => weight === 'material')
  if (told === undefined || edit === undefined || !isMaterial) return [...changes]
  const args = { from: shownDate(String(edit.from)), to: shownDate(String(edit.to)) }
  const brought = change(effectiveDateChanged, { edits: [edit], args })
  const isAllOfIt = told.kind.id === documentDates.id && told.edits.length === 1
  return changes.flatMap((other) => (other === told ? (isAllOfIt ? [brought] : [told, brought]) : [other]))
}

function isEarlier({ from, to }: Edit): boolean {
  return typeof from === 'string' && typeof to === 'string' && to < from
}

function withRemark(remarks: readonly Remark[], remark: Remark): readonly Remark[] {
  return remarks.includes(remark) ? remarks : [...remarks, remark]
}
