/** Changes that concern no area of facts: new ids, new orders, and whatever no area knows. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { factName } from './fact-names.ts'
import { freeTextChanged, layoutChanged } from './kinds/document.ts'
import { change } from './make-change.ts'
import { shownPlain } from './shown.ts'

/** `renamed` and `moved` edits. */
export function tellForm(edits: readonly Edit[]): Change[] {
  return edits.map((edit) => {
    const what = factName(edit.place)
    // An item that moved by itself did so between a part and what all parts have in common.
    const variant = edit.place.endsWith('/*') ? 'relocated' : 'moved'
    if (edit.kind === 'moved') return change(layoutChanged, { edits: [edit], variant, args: { what } })
    const args = { what, from: shownPlain(String(edit.from ?? '–')), to: shownPlain(String(edit.to ?? '–')) }
    return change(layoutChanged, { edits: [edit], variant: 'renamed', args })
  })
}

/** Nothing is dropped in silence: an edit that no area tells is shown with its path. */
export function tellUntold(edits: readonly Edit[]): Change[] {
  return edits.map((edit) => {
    const variant = edit.kind === 'added' || edit.kind === 'removed' ? edit.kind : 'default'
    return change(freeTextChanged, { edits: [edit], variant, args: { what: shownPlain(pathOf(edit)) } })
  })
}

function pathOf({ oldPath, newPath }: Edit): string {
  const path: DataPath = newPath ?? oldPath ?? []
  return `/${path.join('/')}`
}
