/** Words of both texts in runs: those that stayed, and between them those that went and came. */
import type { KeyStep } from './diff-keys.ts'
import type { Sides } from './redline.ts'
import type { Token } from './tokens.ts'

/** `same`: as many old tokens as new ones, each the same as the other. `change`: the old ones became the new ones. */
export interface Edit extends Sides<readonly Token[]> {
  readonly kind: 'same' | 'change'
}

export function editsOf(steps: readonly KeyStep[], tokens: Sides<readonly Token[]>): Edit[] {
  const edits: { kind: Edit['kind']; old: Token[]; new: Token[] }[] = []
  for (const step of steps) {
    const kind = step.old !== undefined && step.new !== undefined ? 'same' : 'change'
    let edit = edits.at(-1)
    if (edit?.kind !== kind) {
      edit = { kind, old: [], new: [] }
      edits.push(edit)
    }
    edit.old.push(...tokens.old.slice(step.old ?? 0, step.old === undefined ? 0 : step.old + 1))
    edit.new.push(...tokens.new.slice(step.new ?? 0, step.new === undefined ? 0 : step.new + 1))
  }
  return edits
}

/** Characters of words; spaces and signs say little. Something whole without text, such as a break, counts one. */
export function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind, text }) => {
    if (kind === 'space' || kind === 'sign') return sum + 0.01
    return sum + Math.max(1, text.length)
  }, 0)
}
