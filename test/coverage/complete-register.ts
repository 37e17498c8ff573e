/** The register that leaves are tried in: complete, with one leaf set as it is asked for. */
import type { Register } from '../../src/validate/register.ts'
import { completeValue, type Leaf, withValue } from './schema-leaves.ts'

/** What would hide other facts if it stood in the register that the leaves are tried in. */
const HIDING =
  /^(parts\.languages|rights\.told|parts\.rights\.told|sections|layout|document\.regime|document\.address|representative\.notRequired|(parts\.)?rights\.limits\.excluded|extends|(parts\.)?whistleblowing\.withinDirective)$/

/** Says everything that the schema can say at once. */
export const completeRegister = completeValue(undefined, [], (name) => HIDING.test(name)) as Register

/** What must stand around a leaf for it to mean anything. */
const SETTINGS: readonly (readonly [leaf: RegExp, path: readonly (string | number)[], value: unknown])[] = [
  [/^representative\.notRequired$/, ['representative'], undefined],
  [/^controllership\.relation$/, ['controllers', 1], { name: 'Toinen Oy' }],
  [/^(sections|extraSections)\..*number$/, ['layout', 'numbering'], 'explicit'],
  [/^layout\.show\.recipients$/, ['disclosure', 'show'], undefined],
  [/^layout\.show\.retention$/, ['deletion', 'show'], undefined],
  [/^layout\.merge\./, ['layout', 'merge', 0, 'sections'], ['security', 'cookies']],
]

/** A register, the complete one by itself, with one leaf set, in the setting that the leaf needs. */
export function withLeaf(leaf: Leaf, value: unknown, register: unknown = completeRegister): unknown {
  const setting = SETTINGS.find(([name]) => name.test(leaf.name))
  const prepared = setting === undefined ? register : withValue(register, setting[1], setting[2])
  // `{other: …}` stands in place of a code or of a fuller object, never beside its keys.
  if (leaf.path.at(-1) === 'other') return withValue(prepared, leaf.path.slice(0, -1), { other: value })
  return withValue(prepared, leaf.path, value)
}

/** Whether the leaf has a place in the complete register and needs no setting: it can be set together with others. */
export function isPlain(leaf: Leaf): boolean {
  const value = leaf.path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined,
    completeRegister,
  )
  return (
    value !== undefined && leaf.path.at(-1) !== 'other' && !SETTINGS.some(([name]) => name.test(leaf.name))
  )
}
