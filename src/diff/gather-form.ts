/** Tells changes of form together that would read the same, or one after another: a reader passes over them. */
import type { Change, Shown } from './change.ts'
import { documentDates, freeTextChanged, layoutChanged } from './kinds/document.ts'
import { shownFilled, shownList } from './shown.ts'

/** How changes of one variant become one: by the sentence that they share, or by a sentence with a list. */
type Gathering = 'alike' | { readonly variant: string; readonly list: 'from' | 'to' }

const LAYOUT: Readonly<Record<string, Gathering>> = {
  default: 'alike',
  moved: 'alike',
  relocated: 'alike',
  headingOwn: { variant: 'headingsOwn', list: 'to' },
  headingOurs: { variant: 'headingsOurs', list: 'from' },
}

const PARTICULARS: ReadonlySet<string> = new Set(['default', 'added', 'removed'])

/** The changes in their order, those that are told together in the place of the first of them. */
export function gatherForm(changes: readonly Change[]): Change[] {
  const groups = new Map<string, Change[]>()
  for (const [index, change] of changes.entries()) {
    const key = keyOf(change) ?? String(index)
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].flatMap((group) => gathered(group))
}

/** Changes of one key are told together; undefined for what is told by itself. */
function keyOf({ kind, variant, args, part, tier, effect, remarks, languages }: Change): string | undefined {
  const of = [kind.id, part, tier, effect, remarks, languages]
  if (kind.id === documentDates.id) return PARTICULARS.has(variant) ? JSON.stringify(of) : undefined
  // Several texts of one section: before its facts, after them.
  if (kind.id === freeTextChanged.id) return JSON.stringify([...of, variant, args])
  if (kind.id !== layoutChanged.id) return undefined
  const gathering = LAYOUT[variant]
  if (gathering === undefined) return undefined
  return JSON.stringify([...of, variant, gathering === 'alike' ? args['what'] : undefined])
}

function gathered(changes: readonly Change[]): Change[] {
  const [first] = changes
  if (first === undefined || changes.length === 1) return [...changes]
  const edits = changes.flatMap((change) => change.edits)
  if (first.kind.id === documentDates.id)
    return [{ ...first, edits, variant: 'several', args: { list: shownList(changes.map(shownParticular)) } }]
  const gathering = first.kind.id === layoutChanged.id ? LAYOUT[first.variant] : 'alike'
  if (gathering === undefined || gathering === 'alike') return [{ ...first, edits }]
  const { variant, list } = gathering
  const shown = changes.flatMap(({ args }) => args[list] ?? [])
  return [{ ...first, edits, variant, args: { [list]: shownList(shown) } }]
}

/** `päivitetty: 5.10.2026 (aiemmin 30.10.2021)`. */
function shownParticular({ variant, args }: Change): Shown {
  switch (variant) {
    case 'added':
      return shownFilled('{what}: {to}', '{what}: {to}', args)
    case 'removed':
      return shownFilled(
        '{what}: ei enää kerrota (aiemmin {from})',
        '{what}: no longer stated (previously {from})',
        args,
      )
    default:
      return shownFilled('{what}: {to} (aiemmin {from})', '{what}: {to} (previously {from})', args)
  }
}
