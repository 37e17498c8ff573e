/** What a section is called in sentences of changes, and what its wording is to the person. */
import { isSectionCode, RIGHTS_HOW, type SectionCode } from '../compose/section-codes.ts'
import type { Register } from '../validate/register.ts'
import type { AreaName, Shown, Tier } from './change.ts'
import { shownFilled, shownName, shownPhrase, shownPlain, shownText } from './shown.ts'

/** Sections that tell what Articles 13 and 14 GDPR require, or what decides over the position of the person. */
const REQUIRED: ReadonlySet<SectionCode> = new Set<SectionCode>([
  'controller',
  'representative',
  'contact',
  'dpo',
  'subjects',
  'purposes',
  'marketing',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'cookies',
  'cameras',
  'whistleblowing',
  'publication',
  'automated',
  'rights',
  'complaint',
])

/** Of a text that stands in place of the wording of a section: that of what it replaces. */
export function tierOfSection(key: string, register: Register): Tier {
  const { code } = placed(key, register)
  if (code === undefined || code === RIGHTS_HOW || code.startsWith('right-')) return 'A'
  return isSectionCode(code) && REQUIRED.has(code) ? 'A' : 'B'
}

/** The area whose facts a section tells, with the articles of the GDPR that ask for them. */
const AREAS: Readonly<Partial<Record<SectionCode, readonly [AreaName, ...articles: readonly string[]]>>> = {
  controller: ['controllers', '13(1)(a)', '14(1)(a)'],
  representative: ['controllers', '13(1)(a)', '14(1)(a)', '27(1)'],
  contact: ['contact', '12(2)'],
  dpo: ['dpo', '13(1)(b)', '14(1)(b)'],
  subjects: ['subjects', '13', '14'],
  purposes: ['purposes', '13(1)(c)', '14(1)(c)'],
  marketing: ['marketing', '21(2)', '21(4)'],
  data: ['data', '14(1)(d)'],
  sources: ['sources', '14(2)(f)'],
  recipients: ['recipients', '13(1)(e)', '14(1)(e)'],
  transfers: ['transfers', '13(1)(f)', '14(1)(f)'],
  retention: ['retention', '13(2)(a)', '14(2)(a)'],
  deletion: ['retention', '5(1)(e)'],
  security: ['security', '32'],
  logs: ['security', '32'],
  cookies: ['cookies'],
  cameras: ['data', '13(1)(c)'],
  whistleblowing: ['data', '13(1)(c)'],
  publication: ['recipients', '13(1)(e)', '14(1)(e)'],
  publicity: ['recipients', '86'],
  automated: ['automated', '13(2)(f)', '14(2)(g)'],
  rights: ['rights', '13(2)(b)', '14(2)(c)'],
  complaint: ['complaint', '13(2)(d)', '14(2)(e)', '77(1)'],
  changes: ['changes'],
}

/** Under which area a text is told that stands in place of a section, and what the law asks of that section. */
export function areaOfSection(
  key: string,
  register: Register,
): readonly [AreaName, ...articles: readonly string[]] {
  const { code = 'summary' } = placed(key, register)
  const section = code === RIGHTS_HOW || code.startsWith('right-') ? 'rights' : code
  return (isSectionCode(section) ? AREAS[section] : undefined) ?? ['document']
}

/** A section by its own heading, else by ours; within a part after the name of the part. */
export function sectionName(key: string, register: Register): Shown {
  const own = register.sections?.[key]?.heading
  if (own !== undefined) return shownText(own)
  const { part, code } = placed(key, register)
  const section = code === undefined ? undefined : ourHeading(code)
  if (part === undefined) return section ?? shownPlain(key)
  return section === undefined
    ? shownName(part)
    : shownFilled('{part}: {section}', '{part}: {section}', { part: shownName(part), section })
}

function ourHeading(code: string): Shown {
  if (code === RIGHTS_HOW) return shownPhrase('rights.headings.how.statement')
  if (code.startsWith('right-'))
    return shownPhrase(`rights.headings.${code.slice('right-'.length)}.statement`)
  return isSectionCode(code) ? shownPhrase(`headings.${code}.statement`) : shownPlain(code)
}

type Part = NonNullable<Register['parts']>[number]

/** The part whose section it is, and which; a part as a whole has no code. */
function placed(key: string, { parts = [] }: Register): { readonly part?: Part; readonly code?: string } {
  if (isSectionCode(key) || key === RIGHTS_HOW || key.startsWith('right-')) return { code: key }
  const part = parts.find(({ id }) => key === id || key.startsWith(`${id}-`))
  if (part === undefined) return { code: key }
  return key === part.id ? { part } : { part, code: key.slice(part.id.length + 1) }
}
