/** Which facts of a description are information that Articles 13 and 14 GDPR demand. */
import type { DataPath } from '../diagnostics/diagnostic.ts'

/** Keys of the description whose facts must be told. */
const DUTIES: ReadonlySet<string> = new Set([
  'controllers',
  'controllership',
  'representative',
  'contacts',
  'dpo',
  'purposes',
  'data',
  'markers',
  'sources',
  'collectedElsewhere',
  'recipients',
  'disclosure',
  'transfers',
  'retention',
  'profiling',
  'automatedDecisions',
  'rights',
  'complaint',
])

/** Sections of the notice that tell them, in whose place a text of one's own may stand. */
const SECTIONS: ReadonlySet<string> = new Set([
  'controller',
  'representative',
  'contact',
  'dpo',
  'purposes',
  'marketing',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'automated',
  'rights',
  'complaint',
])

/** Whether what stands at the path, in a part or in what is common to all parts, is such a fact. */
export function isDutyFact(path: DataPath): boolean {
  const [area, section, key] = path[0] === 'parts' ? path.slice(2) : path
  if (area === 'sections') return key === 'replace' && SECTIONS.has(String(section))
  return DUTIES.has(String(area))
}
