/** Every module of word lists. Generated from the folder by `npm run generate`. Do not edit. */
import * as alternatives from './words/alternatives.ts'
import * as automatedDecisions from './words/automated-decisions.ts'
import * as balancing from './words/balancing.ts'
import * as changesTold from './words/changes-told.ts'
import * as children from './words/children.ts'
import * as complaint from './words/complaint.ts'
import * as consentWords from './words/consent-words.ts'
import * as cookieConsent from './words/cookie-consent.ts'
import * as dataConcepts from './words/data-concepts.ts'
import * as dataMarks from './words/data-marks.ts'
import * as deadMechanismNames from './words/dead-mechanism-names.ts'
import * as emptyInterests from './words/empty-interests.ts'
import * as exampleOpenings from './words/example-openings.ts'
import * as excludedData from './words/excluded-data.ts'
import * as firms from './words/firms.ts'
import * as formerBases from './words/former-bases.ts'
import * as genericLaw from './words/generic-law.ts'
import * as genericParties from './words/generic-parties.ts'
import * as hedging from './words/hedging.ts'
import * as legacyTerms from './words/legacy-terms.ts'
import * as legalBases from './words/legal-bases.ts'
import * as lostLetters from './words/lost-letters.ts'
import * as managementTitles from './words/management-titles.ts'
import * as marketing from './words/marketing.ts'
import * as nonParties from './words/non-parties.ts'
import * as notTold from './words/not-told.ts'
import * as numbers from './words/numbers.ts'
import * as observedData from './words/observed-data.ts'
import * as officerTitles from './words/officer-titles.ts'
import * as openEndedData from './words/open-ended-data.ts'
import * as openException from './words/open-exception.ts'
import * as outsourcing from './words/outsourcing.ts'
import * as pageDebris from './words/page-debris.ts'
import * as personAsSource from './words/person-as-source.ts'
import * as placeholderWords from './words/placeholder-words.ts'
import * as repealedLaw from './words/repealed-law.ts'
import * as retentionMatters from './words/retention-matters.ts'
import * as rightConditions from './words/right-conditions.ts'
import * as rightWords from './words/right-words.ts'
import * as sectorWords from './words/sector-words.ts'
import * as specialCategories from './words/special-categories.ts'
import * as specialData from './words/special-data.ts'
import * as summaryWords from './words/summary-words.ts'
import * as transferMechanisms from './words/transfer-mechanisms.ts'
import * as transferWording from './words/transfer-wording.ts'
import * as usingRights from './words/using-rights.ts'
import * as vaguePurposes from './words/vague-purposes.ts'
import * as vagueRetention from './words/vague-retention.ts'
import * as vendorNames from './words/vendor-names.ts'

export const WORD_MODULES: readonly object[] = [
  alternatives,
  automatedDecisions,
  balancing,
  changesTold,
  children,
  complaint,
  consentWords,
  cookieConsent,
  dataConcepts,
  dataMarks,
  deadMechanismNames,
  emptyInterests,
  exampleOpenings,
  excludedData,
  firms,
  formerBases,
  genericLaw,
  genericParties,
  hedging,
  legacyTerms,
  legalBases,
  lostLetters,
  managementTitles,
  marketing,
  nonParties,
  notTold,
  numbers,
  observedData,
  officerTitles,
  openEndedData,
  openException,
  outsourcing,
  pageDebris,
  personAsSource,
  placeholderWords,
  repealedLaw,
  retentionMatters,
  rightConditions,
  rightWords,
  sectorWords,
  specialCategories,
  specialData,
  summaryWords,
  transferMechanisms,
  transferWording,
  usingRights,
  vaguePurposes,
  vagueRetention,
  vendorNames,
]
