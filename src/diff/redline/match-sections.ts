/** Which section of the old notice became which of the new one, wherever they stand. */
import { allSections } from '../../compose/compose-notice.ts'
import type { Section } from '../../compose/notice.ts'
import { similarity } from './similarity.ts'

export interface Matches {
  readonly oldOf: ReadonlyMap<Section, Section>
  readonly newOf: ReadonlyMap<Section, Section>
}

/** What two sections of other ids must have in common to be one that was given another id. */
const RENAMED = 0.75

/** By their ids; what is left over by what it says, for an id is only a name. */
export function matchSections(olds: readonly Section[], news: readonly Section[]): Matches {
  const all = { old: allSections(olds), new: allSections(news) }
  const byId = new Map(all.old.map((section) => [section.id, section]))
  const oldOf = new Map<Section, Section>()
  for (const fresh of all.new) {
    const old = byId.get(fresh.id)
    if (old !== undefined) oldOf.set(fresh, old)
  }
  const taken = new Set(oldOf.values())
  const left = all.old.filter((old) => !taken.has(old))
  for (const fresh of all.new.filter((section) => !oldOf.has(section))) {
    const old = mostLike(fresh, left)
    if (old === undefined) continue
    oldOf.set(fresh, old)
    left.splice(left.indexOf(old), 1)
  }
  return { oldOf, newOf: new Map([...oldOf].map(([fresh, old]) => [old, fresh])) }
}

function mostLike(fresh: Section, olds: readonly Section[]): Section | undefined {
  let [best, most]: [Section | undefined, number] = [undefined, RENAMED]
  for (const old of olds) {
    const like = similarity(old, fresh)
    if (like >= most && like > 0 && (best === undefined || like > most)) [best, most] = [old, like]
  }
  return best
}
