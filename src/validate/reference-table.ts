/** Which fields hold ids of other items, and of which. */

export interface Reference {
  /** Where the ids stand; `[]` is an item of a list. A part of a register has the same fields. */
  readonly from: string
  /** The list, at the top or in a part, whose items they name. */
  readonly to: 'dataSubjects' | 'purposes' | 'data' | 'sources' | 'recipients' | 'contacts'
  /** Whether the field holds one id and not a list of them. */
  readonly single?: true
}

/** A test walks the schema and fails when a field of ids is not here. */
export const REFERENCES: readonly Reference[] = [
  { from: 'purposes[].subjects', to: 'dataSubjects' },
  { from: 'data[].for', to: 'purposes' },
  { from: 'data[].from', to: 'sources' },
  { from: 'data[].subjects', to: 'dataSubjects' },
  { from: 'sources[].gives', to: 'data' },
  { from: 'sources[].subjects', to: 'dataSubjects' },
  { from: 'recipients[].parent', to: 'recipients', single: true },
  { from: 'recipients[].receives', to: 'data' },
  { from: 'recipients[].subjects', to: 'dataSubjects' },
  { from: 'transfers[].recipient', to: 'recipients', single: true },
  { from: 'transfers[].receives', to: 'data' },
  { from: 'retention[].of', to: 'data' },
  { from: 'retention[].for', to: 'purposes' },
  { from: 'retention[].subjects', to: 'dataSubjects' },
  { from: 'profiling[].uses', to: 'data' },
  { from: 'profiling[].for', to: 'purposes' },
  { from: 'profiling[].subjects', to: 'dataSubjects' },
  { from: 'automatedDecisions[].uses', to: 'data' },
  { from: 'automatedDecisions[].for', to: 'purposes' },
  { from: 'automatedDecisions[].subjects', to: 'dataSubjects' },
  { from: 'rights.limits[].subjects', to: 'dataSubjects' },
  { from: 'rights.limits[].for', to: 'purposes' },
  { from: 'rights.special[].subjects', to: 'dataSubjects' },
  { from: 'rights.contact', to: 'contacts', single: true },
]
