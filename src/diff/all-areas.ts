/** Every area of facts. Generated from the folder by `npm run generate`. Do not edit. */
import type { Area } from './area.ts'
import { automatedArea } from './areas/automated.ts'
import { camerasArea } from './areas/cameras.ts'
import { changesClauseArea } from './areas/changes-clause.ts'
import { complaintArea } from './areas/complaint.ts'
import { consentArea } from './areas/consent.ts'
import { contactsArea } from './areas/contacts.ts'
import { controllersArea } from './areas/controllers.ts'
import { cookiesArea } from './areas/cookies.ts'
import { dataArea } from './areas/data.ts'
import { dataSubjectsArea } from './areas/data-subjects.ts'
import { disclosureArea } from './areas/disclosure.ts'
import { documentArea } from './areas/document.ts'
import { dpoArea } from './areas/dpo.ts'
import { languagesArea } from './areas/languages.ts'
import { layoutArea } from './areas/layout.ts'
import { legalBasisArea } from './areas/legal-basis.ts'
import { marketingArea } from './areas/marketing.ts'
import { notCollectedArea } from './areas/not-collected.ts'
import { partsArea } from './areas/parts.ts'
import { purposesArea } from './areas/purposes.ts'
import { recipientsArea } from './areas/recipients.ts'
import { registerArea } from './areas/register.ts'
import { representativeArea } from './areas/representative.ts'
import { retentionArea } from './areas/retention.ts'
import { rightsArea } from './areas/rights.ts'
import { sectionsArea } from './areas/sections.ts'
import { securityArea } from './areas/security.ts'
import { sourcesArea } from './areas/sources.ts'
import { specialDataArea } from './areas/special-data.ts'
import { specialSettingsArea } from './areas/special-settings.ts'

export const AREAS: readonly Area[] = [
  automatedArea,
  camerasArea,
  changesClauseArea,
  complaintArea,
  consentArea,
  contactsArea,
  controllersArea,
  cookiesArea,
  dataArea,
  dataSubjectsArea,
  disclosureArea,
  documentArea,
  dpoArea,
  languagesArea,
  layoutArea,
  legalBasisArea,
  marketingArea,
  notCollectedArea,
  partsArea,
  purposesArea,
  recipientsArea,
  registerArea,
  representativeArea,
  retentionArea,
  rightsArea,
  sectionsArea,
  securityArea,
  sourcesArea,
  specialDataArea,
  specialSettingsArea,
]
