/** Whether, and in which of the register’s own texts, the complaint to the supervisory authority is told. */
import type { DataPath } from '../diagnostics/diagnostic.ts'
import type { LintRegister } from './lint-register.ts'
import type { UserText } from './user-texts.ts'
import { complaintWords } from './words/complaint.ts'

export interface ComplaintTold {
  /** Whether the notice tells it as it is composed, with the authority and the three places. */
  readonly isComposed: boolean
  /** The register’s own texts that tell it. */
  readonly texts: readonly UserText[]
  /** Where it should stand, or where a text stands in its place. */
  readonly path: DataPath
}

export function complaintTold(register: LintRegister): ComplaintTold {
  const { complaint, rights, sections } = register.register
  const replaced = sections?.complaint?.replace !== undefined
  // A notice taken over as it was published tells of complaints only where its description does.
  const isComposed = !replaced && (rights?.told === undefined || complaint !== undefined)
  const texts = register
    .textsWith(complaintWords, 'sections', 'extraSections', 'rights', 'document')
    .filter((text) => text.key !== 'heading' && (text.area !== 'document' || text.path[1] === 'appendices'))
  return { isComposed, texts, path: replaced ? ['sections', 'complaint', 'replace'] : ['complaint'] }
}
