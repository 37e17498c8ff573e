/** The sections of a notice and the named orders in which they stand. */

/** Every section that a notice can have, in the order of the standard layout. */
export const SECTION_CODES = [
  'summary',
  'introduction',
  'definitions',
  'controller',
  'representative',
  'contact',
  'dpo',
  'register',
  'subjects',
  'purposes',
  'marketing',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'deletion',
  'security',
  'logs',
  'cookies',
  'cameras',
  'whistleblowing',
  'project',
  'publication',
  'publicity',
  'automated',
  'rights',
  'complaint',
  'changes',
] as const

export type SectionCode = (typeof SECTION_CODES)[number]

/** Sections that flow into another one, unless the layout names them: a notice should not be a heap of headings. */
export const ATTACHED: Readonly<Partial<Record<SectionCode, SectionCode>>> = {
  dpo: 'contact',
  marketing: 'purposes',
  deletion: 'retention',
  logs: 'security',
}

/** Sections that come after the parts of a document that holds several registers. */
export const AFTER_PARTS: readonly SectionCode[] = ['rights', 'complaint', 'changes']

export function isSectionCode(code: string): code is SectionCode {
  return (SECTION_CODES as readonly string[]).includes(code)
}
