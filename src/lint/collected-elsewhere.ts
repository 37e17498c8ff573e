/** Which data do not come from the person: where Article 14 GDPR applies. */
import type { Facts } from '../compose/context.ts'
import type { Source } from '../validate/register.ts'
import { allWords, mentions } from './all-words.ts'
import type { LintRegister, Scope } from './lint-register.ts'
import { isUnderGdpr } from './regime.ts'
import { personAsSource } from './words/person-as-source.ts'

/** Given or left behind by the person, who is then told under Article 13; or made by the controller itself. */
const OWN_KINDS: ReadonlySet<Source['kind']> = new Set([
  'data-subject',
  'service-use',
  'device',
  'cookies',
  'own-records',
])

export interface PlacedSource {
  readonly source: Source
  readonly index: number
}

/** Whether a source is somebody other than the person. One without a kind is judged by its words. */
export function isElsewhere(source: Source): boolean {
  if (source.kind !== undefined) return !OWN_KINDS.has(source.kind)
  return !mentions(allWords(source.name, source.description), personAsSource)
}

/** The sources other than the person, with their places in the list. */
export function sourcesElsewhere(facts: Facts): PlacedSource[] {
  return (facts.sources ?? [])
    .map((source, index) => ({ source, index }))
    .filter(({ source }) => isElsewhere(source))
}

/** Whether Article 14 applies: some data come from others, or the register speaks of telling people of such data. */
export function isArticle14({ register }: LintRegister, { facts }: Scope): boolean {
  if (!isUnderGdpr(register)) return false
  return facts.collectedElsewhere !== undefined || sourcesElsewhere(facts).length > 0
}
