/** The information duties in the order in which a lawyer goes through them. */
import { authorityDuties } from './duties/authority-duties.ts'
import { controllerDuties } from './duties/controller-duties.ts'
import { dataDuties } from './duties/data-duties.ts'
import { marketingDuties } from './duties/marketing-duties.ts'
import { nationalDuties } from './duties/national-duties.ts'
import { purposeDuties } from './duties/purpose-duties.ts'
import { recipientDuties } from './duties/recipient-duties.ts'
import { requestDuties } from './duties/request-duties.ts'
import { rightDuties } from './duties/right-duties.ts'
import { sensitiveDuties } from './duties/sensitive-duties.ts'
import { sourceDuties } from './duties/source-duties.ts'
import type { Duty, DutyGroup } from './duty.ts'

const GROUPS: readonly DutyGroup[] = ['information', 'other', 'record', 'national']

const ALL: readonly Duty[] = [
  ...controllerDuties,
  ...purposeDuties,
  ...recipientDuties,
  ...rightDuties,
  ...dataDuties,
  ...sourceDuties,
  ...sensitiveDuties,
  ...requestDuties,
  ...marketingDuties,
  ...nationalDuties,
  ...authorityDuties,
]

/** Group by group, in the order of the Articles; what Finnish Acts ask in the order above. */
export const DUTIES: readonly Duty[] = GROUPS.flatMap((wanted) => {
  const duties = ALL.filter(({ group }) => group === wanted)
  if (wanted === 'national') return duties
  return duties.sort((a, b) => (articleOf(a) < articleOf(b) ? -1 : articleOf(a) > articleOf(b) ? 1 : 0))
})

/** What Act 1054/2018 asks to be told as well, where that is the law and not the GDPR. */
export const LAW_ENFORCEMENT_DUTIES: ReadonlySet<string> = new Set([
  'controller',
  'dpo',
  'purposes',
  'legal-basis',
  'recipients',
  'retention',
  'access',
  'rectification',
  'complaint',
])

/** The first Article that is cited, in a form that sorts: `13(2)(a)` becomes `013(002)(a)`. */
function articleOf({ cites: [first] }: Duty): string {
  const article = first !== undefined && 'gdpr' in first ? (first.gdpr[0] ?? '') : ''
  return article.replace(/\d+/g, (number) => number.padStart(3, '0'))
}
