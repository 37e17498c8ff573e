/** The sections of a notice and the named orders in which they stand. */
import type { Layout } from '../validate/register.ts'

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

/**
 * The older Finnish order: who keeps the register, what it is for, what it holds, where data come from and go,
 * protection before retention, then access, rectification and the other rights, each a section of its own.
 */
export const TRADITIONAL_ORDER: readonly string[] = [
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
  'security',
  'logs',
  'retention',
  'deletion',
  'cookies',
  'cameras',
  'whistleblowing',
  'project',
  'publication',
  'publicity',
  'automated',
  'right-access',
  'right-rectification',
  'rights',
  'complaint',
  'changes',
]

/** The order in which sections stand that the layout does not name. */
export function orderOf(layout: Layout): readonly string[] {
  return layout.name === 'traditional' ? TRADITIONAL_ORDER : SECTION_CODES
}

/**
 * Sections that flow into another one, the first of these that there is, unless the layout names them: a notice should
 * not be a heap of headings.
 */
export const ATTACHED: Readonly<Partial<Record<SectionCode, readonly SectionCode[]>>> = {
  dpo: ['contact', 'controller'],
  marketing: ['purposes'],
  deletion: ['retention'],
  logs: ['security'],
}

/** Sections that stay right after another one, the first of these that there is, wherever the layout puts that. */
export const COMPANIONS: Readonly<Partial<Record<SectionCode, readonly SectionCode[]>>> = {
  representative: ['controller'],
  dpo: ['contact', 'controller'],
}

/** How rights are used: the last of what stands below the rights. */
export const RIGHTS_HOW = 'rights-how'

/** Whether the id is that of a right, or of how rights are used. */
export function isOfRights(id: string): boolean {
  return id.startsWith('right-') || id === RIGHTS_HOW
}

/** Whether the section comes after the parts of a document that holds several registers. */
export function isAfterParts(id: string): boolean {
  return id === 'rights' || id === 'complaint' || id === 'changes' || isOfRights(id)
}

/**
 * What stands by itself: every section that the order names, and the rights that are no longer below `rights` because
 * the order names them or they are merged with anything else than rights. Rights merged with each other stay below `rights`, unless one is named.
 */
export function ownSections(layout: Layout): ReadonlySet<string> {
  const own = new Set([...(layout.order ?? []), ...orderOf(layout).filter(isOfRights)])
  for (const { sections } of layout.merge ?? []) {
    const together = sections.some((id) => own.has(id) || !isOfRights(id))
    for (const id of sections) if (together && isOfRights(id)) own.add(id)
  }
  return own
}

export function isSectionCode(code: string): code is SectionCode {
  return (SECTION_CODES as readonly string[]).includes(code)
}
