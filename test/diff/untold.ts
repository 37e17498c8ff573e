/** Tells changes that no area of facts knows: they show the path of the edit. */
import type { Change } from '../../src/diff/change.ts'

export function isUntold({ kind, args }: Change): boolean {
  const { what } = args
  return (
    kind.id === 'free-text.changed' && what !== undefined && 'plain' in what && what.plain.startsWith('/')
  )
}
