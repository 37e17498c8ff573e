/** Every leaf of the register schema is seen: setting, changing and removing it is an edit, and some area tells it. */
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/diff/change.ts'
import { compareRegisters } from '../../src/diff/compare-registers.ts'
import { defaultAt } from '../../src/diff/defaults.ts'
import type { Edit } from '../../src/diff/edit.ts'
import { editsOf } from '../../src/diff/edits.ts'
import { registerShape, type Shape } from '../../src/diff/shape.ts'
import { wordChange } from '../../src/diff/word-change.ts'
import { builtinLocales } from '../../src/locale/locale.ts'
import type { Register } from '../../src/validate/register.ts'
import { completeRegister, withLeaf } from '../coverage/complete-register.ts'
import { type Leaf, schemaLeaves, TWO_VALUES, withValue } from '../coverage/schema-leaves.ts'
import { isUntold } from './untold.ts'

/** Leaves that are no fact of the description. */
const EXEMPT: Readonly<Record<string, string>> = {
  extends: 'is merged before anything is compared',
  'extends.*': 'is merged before anything is compared',
}

const LEAVES = schemaLeaves().filter(({ name }) => EXEMPT[name] === undefined)

const { parts, ...WHOLE } = { ...completeRegister, languages: ['fi', 'en'] }

/** A part is told by what it says itself, the description by what all say: each alone makes the test quick. */
function baseOf({ path }: Leaf): unknown {
  return path[0] === 'parts' ? { id: 'register', languages: WHOLE.languages, parts } : WHOLE
}

/** `{other: text}` stands in place of a code, and comes and goes as it does. */
function pathOf({ path }: Leaf): Leaf['path'] {
  return path.at(-1) === 'other' ? path.slice(0, -1) : path
}

/** Two values of the leaf, neither of them what is meant where it is not there, if there are two such. */
function valuesOf(leaf: Leaf): unknown[] {
  const place = leaf.name.replaceAll('.', '/').replace(/^sections\/[^/]+/, 'sections/*')
  const others = (values: readonly unknown[]) =>
    values.filter((value) => value !== defaultAt(place)).slice(0, 2)
  if (leaf.name.endsWith('languages.*')) return ['fi', 'sv']
  // Of the forms, auto is what is meant where nothing is said, here or in the layout.
  if (leaf.name.endsWith('disclosure.show')) return ['list', 'table']
  switch (leaf.kind) {
    case 'text':
      return [
        { fi: 'ensimmäinen sana', en: 'first word' },
        { fi: 'aivan toinen lause', en: 'quite another sentence' },
      ]
    case 'string':
      return ['abc', 'def']
    case 'id':
      return ['first-id', 'second-id']
    case 'boolean':
      return others([true, false])
    case 'integer':
    case 'date':
    case 'period':
    case 'country':
    case 'url':
    case 'email':
      return [...TWO_VALUES[leaf.kind]]
    case 'code':
      return others(leaf.codes)
    case 'none':
      return ['none']
  }
}

interface Step {
  readonly leaf: Leaf
  readonly what: 'set' | 'changed' | 'removed'
  readonly old: Register
  readonly now: Register
}

/** The leaf gone: its key, or the whole list of which it is the only item. */
function without(leaf: Leaf): unknown {
  const path = pathOf(leaf)
  const last = path.findLastIndex((step) => typeof step === 'string')
  return withValue(withLeaf(leaf, valuesOf(leaf)[0], baseOf(leaf)), path.slice(0, last + 1), undefined)
}

/** Whether no valid register lacks it: then it comes and goes only with what holds it. */
function isRequired(leaf: Leaf): boolean {
  let shape: Shape | undefined = registerShape()
  let needed = false
  for (const step of pathOf(leaf)) {
    if (shape?.kind === 'map') {
      needed = shape.required.includes(String(step))
      shape = shape.fields.get(String(step))
    } else shape = shape?.kind === 'list' ? shape.items : shape?.kind === 'keyed' ? shape.values : undefined
  }
  return needed
}

function stepsOf(leaf: Leaf): Step[] {
  const values = valuesOf(leaf)
  const [first, second] = values.map((value) => withLeaf(leaf, value, baseOf(leaf)) as Register)
  const gone = without(leaf) as Register
  const isNeeded = isRequired(leaf)
  return [
    ...(first === undefined || isNeeded
      ? []
      : [
          { leaf, what: 'set', old: gone, now: first } as const,
          { leaf, what: 'removed', old: first, now: gone } as const,
        ]),
    ...(first === undefined || second === undefined
      ? []
      : [{ leaf, what: 'changed', old: first, now: second } as const]),
  ]
}

const STEPS = LEAVES.flatMap(stepsOf)

/** An edit at the leaf, below it or of what holds it. */
function concerns(leaf: Leaf): (edit: Edit) => boolean {
  return ({ oldPath, newPath }) =>
    [oldPath, newPath].some((path) =>
      path?.every((step, index) => index >= leaf.path.length || leaf.path[index] === step),
    )
}

function bySection(): (readonly [string, readonly Step[]])[] {
  const names = new Set(STEPS.map(({ leaf }) => String(leaf.path[0])))
  return [...names].map((name) => [name, STEPS.filter(({ leaf }) => leaf.path[0] === name)])
}

const compared = new Map<Step, readonly Change[]>()

function changesOf(step: Step): readonly Change[] {
  const known = compared.get(step) ?? compareRegisters(step.old, step.now)
  compared.set(step, known)
  return known
}

const nameOf = ({ leaf, what }: Step) => `${leaf.name} (${leaf.kind}) ${what}`

test('every leaf has values to try', () => {
  expect(LEAVES.filter((leaf) => valuesOf(leaf).length === 0 && leaf.name !== 'complaint.authority')).toEqual(
    [],
  )
  expect(STEPS.length).toBeGreaterThan(1000)
})

describe('every leaf is an edit', () => {
  test.each(bySection())('%s', (_, steps) => {
    const unseen = steps.filter(({ leaf, old, now }) => {
      const edits = editsOf(old, now).flatMap((scope) => scope.edits)
      return !edits.some(concerns(leaf))
    })
    expect(unseen.map(nameOf)).toEqual([])
  })
})

describe('every leaf is told by an area', () => {
  const tells = (change: Change) => !isUntold(change)
  test.each(bySection())('%s', (_, steps) => {
    const untold = steps.flatMap((step) => {
      const changes = changesOf(step)
      return changes.length > 0 && changes.every(tells) ? [] : [nameOf(step)]
    })
    expect(untold).toEqual([])
  })
})

describe('every change can be worded', () => {
  const locales = Object.values(builtinLocales())
  test.each(bySection())('%s', (_, steps) => {
    const broken = steps.flatMap((step) => {
      const sentences = changesOf(step).flatMap((change) =>
        locales.map((locale) => wordChange(change, locale)),
      )
      return sentences
        .filter((words) => /\{\w+\}|undefined|\[object|^$/.test(words))
        .map((words) => `${nameOf(step)}: ${words}`)
    })
    expect(broken).toEqual([])
  })
})
