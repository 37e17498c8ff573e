/** Every section composer. Generated from the folder by `npm run generate`. Do not edit. */
import type { SectionComposer } from './section-draft.ts'
import { automatedSection } from './sections/automated.ts'
import { camerasSection } from './sections/cameras.ts'
import { changesSection } from './sections/changes.ts'
import { complaintSection } from './sections/complaint.ts'
import { contactSection } from './sections/contact.ts'
import { controllerSection } from './sections/controller.ts'
import { cookiesSection } from './sections/cookies.ts'
import { dataSection } from './sections/data.ts'
import { definitionsSection } from './sections/definitions.ts'
import { deletionSection } from './sections/deletion.ts'
import { dpoSection } from './sections/dpo.ts'
import { introductionSection } from './sections/introduction.ts'
import { logsSection } from './sections/logs.ts'
import { marketingSection } from './sections/marketing.ts'
import { projectSection } from './sections/project.ts'
import { publicationSection } from './sections/publication.ts'
import { publicitySection } from './sections/publicity.ts'
import { purposesSection } from './sections/purposes.ts'
import { recipientsSection } from './sections/recipients.ts'
import { registerSection } from './sections/register.ts'
import { representativeSection } from './sections/representative.ts'
import { retentionSection } from './sections/retention.ts'
import { rightsSection } from './sections/rights.ts'
import { securitySection } from './sections/security.ts'
import { sourcesSection } from './sections/sources.ts'
import { subjectsSection } from './sections/subjects.ts'
import { summarySection } from './sections/summary.ts'
import { transfersSection } from './sections/transfers.ts'
import { whistleblowingSection } from './sections/whistleblowing.ts'

export const SECTION_COMPOSERS: readonly SectionComposer[] = [
  automatedSection,
  camerasSection,
  changesSection,
  complaintSection,
  contactSection,
  controllerSection,
  cookiesSection,
  dataSection,
  definitionsSection,
  deletionSection,
  dpoSection,
  introductionSection,
  logsSection,
  marketingSection,
  projectSection,
  publicationSection,
  publicitySection,
  purposesSection,
  recipientsSection,
  registerSection,
  representativeSection,
  retentionSection,
  rightsSection,
  securitySection,
  sourcesSection,
  subjectsSection,
  summarySection,
  transfersSection,
  whistleblowingSection,
]
