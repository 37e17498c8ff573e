/** Sections that a document of several registers has once: no part has them. */
export const SHARED_SECTIONS: readonly string[] = [
  'summary',
  'introduction',
  'definitions',
  'controller',
  'representative',
  'dpo',
  'complaint',
  'changes',
]
