/** Every difference of two descriptions, by the description itself and by each pair of its parts. */
import type { Facts } from '../compose/context.ts'
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Layout, Register } from '../validate/register.ts'
import { alignIds } from './align-ids.ts'
import type { ScopePair } from './area.ts'
import { type Comparison, compareFields, compareValues, type Sides } from './compare-values.ts'
import type { Edit } from './edit.ts'
import { valueAt } from './likeness.ts'
import { joinMoved, type ScopeEdits } from './moved-facts.ts'
import { normalise } from './normalise.ts'
import { isFactOfPart, ownShapeOfParts } from './part-shape.ts'
import { registerShape } from './shape.ts'

/** The workspace's layout on each side, over which the descriptions' own are laid. */
export interface SideLayouts {
  readonly old?: Layout | undefined
  readonly new?: Layout | undefined
}

/**
 * The edits of the description first, which say also what parts came and went; then those of each part that both have.
 * A description that says the same in another form has none.
 */
export function editsOf(old: Register, now: Register, layouts: SideLayouts = {}): ScopeEdits[] {
  const newForm = normalise(now, layouts.new)
  const languages = common(now.languages, old.languages)
  const oldForm = normalise(old, layouts.old)
  const formerIds = alignIds(oldForm, newForm, languages)
  const whole: Comparison = { languages, written: { old, new: now }, formerIds }
  const shape = registerShape()
  const root: Sides = { old: oldForm, new: newForm, oldPath: [], newPath: [], items: [] }
  const scopeOf = (oldFacts: Facts, newFacts: Facts, oldPath: DataPath, newPath: DataPath): ScopePair => ({
    oldRegister: oldForm,
    newRegister: newForm,
    old: oldFacts,
    new: newFacts,
    oldPath,
    newPath,
    part: newPath.length === 0 ? undefined : newForm.parts?.[Number(newPath[1])]?.id,
  })
  const described: ScopeEdits = {
    scope: scopeOf(oldForm, newForm, [], []),
    edits: [...compareFields(root, shape, whole, (key) => key !== 'parts'), ...compareParts(root, whole)],
  }
  const parts = pairsOfParts(oldForm, newForm).map(([oldIndex, newIndex]): ScopeEdits => {
    const [oldPart, newPart] = [oldForm.parts?.[oldIndex], newForm.parts?.[newIndex]]
    const [oldPath, newPath] = [
      ['parts', oldIndex],
      ['parts', newIndex],
    ] as const
    const within = { ...whole, languages: partLanguages(languages, oldPart, newPart) }
    const facts: Sides = { old: oldPart, new: newPart, oldPath, newPath, items: [] }
    return {
      scope: scopeOf(oldPart ?? {}, newPart ?? {}, oldPath, newPath),
      edits: compareFields(facts, shape, within, isFactOfPart),
    }
  })
  return joinMoved([described, ...parts], { oldForm, newForm, comparison: whole, scopeOf })
}

/** Parts that came, went or moved, and their own names and languages. */
function compareParts(root: Sides, comparison: Comparison): Edit[] {
  const sides = { ...root, old: valueAt(root.old, 'parts'), new: valueAt(root.new, 'parts') }
  return compareValues({ ...sides, oldPath: ['parts'], newPath: ['parts'] }, ownShapeOfParts(), comparison)
}

/** Positions of the parts that both have; ids were brought together before. */
function pairsOfParts(old: Register, now: Register): (readonly [number, number])[] {
  return (now.parts ?? []).flatMap(({ id }, index) => {
    const before = (old.parts ?? []).findIndex((part) => part.id === id)
    return before < 0 ? [] : [[before, index] as const]
  })
}

function common(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((language) => other.includes(language))
}

type Part = NonNullable<Register['parts']>[number]

/** A part is published in its own languages only. */
function partLanguages(languages: readonly string[], old: Part | undefined, now: Part | undefined): string[] {
  return [old, now].reduce<string[]>(
    (left, part) => (part?.languages === undefined ? left : common(left, part.languages)),
    [...languages],
  )
}
