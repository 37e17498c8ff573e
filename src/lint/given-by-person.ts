/** Which categories of data people give themselves: Article 13(2)(e) GDPR asks of those whether they must be given. */
import type { Facts } from '../compose/context.ts'
import type { DataCategory, Source } from '../validate/register.ts'
import { isElsewhere } from './collected-elsewhere.ts'
import { mentions } from './mentions.ts'
import { observedData } from './words/observed-data.ts'

/** A name without languages is read as both. */
const READ_AS = ['fi', 'en'] as const

/** What the person gives, not what is observed of the person’s use of a service. */
function isGiven(source: Source): boolean {
  return source.kind === undefined ? !isElsewhere(source) : source.kind === 'data-subject'
}

/**
 * Whether a category comes, if only in part, from the person. Where nothing is told of sources, it is taken to, unless
 * its name says that it is observed.
 */
export function isGivenByPerson({ id, name, from }: DataCategory, { sources = [] }: Facts): boolean {
  if (from !== undefined && sources.length > 0)
    return sources.some((source) => from.includes(source.id) && isGiven(source))
  if (mentions(name, READ_AS, observedData)) return false
  if (sources.length === 0) return true
  return sources.some((source) => isGiven(source) && (source.gives?.includes(id) ?? true))
}
