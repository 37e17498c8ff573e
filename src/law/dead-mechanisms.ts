/** Ways of transferring data that no longer hold, and the names by which old notices call them. */
import type { Dated, DatedTable } from './dated.ts'

export interface DeadMechanism extends Dated {
  readonly id: 'safe-harbour' | 'privacy-shield' | 'old-standard-clauses'
  readonly name: { readonly en: string; readonly fi: string }
  /** What ended it. */
  readonly endedBy: string
}

/** `from` is the day on which each began, `until` the first on which it could no longer be relied on. */
export const DEAD_MECHANISMS: DatedTable<DeadMechanism> & {
  readonly rows: readonly (DeadMechanism & { until: string })[]
} = {
  verified: '2026-11-22',
  rows: [
    {
      id: 'safe-harbour',
      name: { en: 'Safe Harbour', fi: 'Safe Harbor' },
      endedBy: 'CJEU C-362/14',
      from: '2000-07-26',
      until: '2015-10-06',
      source: 'Judgment of 6 October 2015, C-362/14 (Schrems); first day not confirmed',
    },
    {
      id: 'privacy-shield',
      name: { en: 'Privacy Shield', fi: 'Privacy Shield' },
      endedBy: 'CJEU C-311/18',
      from: '2016-07-12',
      until: '2020-07-16',
      source: 'Judgment of 16 July 2020, C-311/18 (Schrems II); first day not confirmed',
    },
    {
      id: 'old-standard-clauses',
      name: {
        en: 'standard contractual clauses 2001/497/EC, 2004/915/EC or 2010/87/EU',
        fi: 'mallisopimuslausekkeet 2001/497/EY, 2004/915/EY tai 2010/87/EU',
      },
      endedBy: 'Decision (EU) 2021/914, Article 4',
      from: '2001-06-15',
      // The clauses could be relied on until the end of 27 December 2022.
      until: '2022-12-28',
      source: 'Implementing Decision (EU) 2021/914, Article 4; first day not confirmed',
    },
  ],
}
