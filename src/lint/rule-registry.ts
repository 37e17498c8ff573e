/** Every legal rule. Generated from the folder by `npm run generate`. Do not edit. */
import type { Rule } from './rule.ts'
import { art14ExemptionGroundRule } from './rules/art14/exemption-ground.ts'
import { art14TimingRule } from './rules/art14/timing.ts'
import { automatedLogicMissingRule } from './rules/automated/logic-missing.ts'
import { automatedPublicLawRule } from './rules/automated/public-law.ts'
import { automatedSafeguardsMissingRule } from './rules/automated/safeguards-missing.ts'
import { changesUserMustCheckRule } from './rules/changes/user-must-check.ts'
import { complaintContactRule } from './rules/complaint/contact.ts'
import { complaintMissingRule } from './rules/complaint/missing.ts'
import { complaintWhereRule } from './rules/complaint/where.ts'
import { consentChildAgeRule } from './rules/consent/child-age.ts'
import { consentConditionalRule } from './rules/consent/conditional.ts'
import { consentWithdrawalMissingRule } from './rules/consent/withdrawal-missing.ts'
import { contactLookAlikeAddressRule } from './rules/contact/look-alike-address.ts'
import { contactMissingRule } from './rules/contact/missing.ts'
import { contactNamedPersonRule } from './rules/contact/named-person.ts'
import { controllerBusinessIdInvalidRule } from './rules/controller/business-id-invalid.ts'
import { controllerContactMissingRule } from './rules/controller/contact-missing.ts'
import { controllerJointEssenceMissingRule } from './rules/controller/joint-essence-missing.ts'
import { controllerJointRightsRule } from './rules/controller/joint-rights.ts'
import { controllerMissingRule } from './rules/controller/missing.ts'
import { controllerRepresentativeMissingRule } from './rules/controller/representative-missing.ts'
import { cookiesConsentMissingRule } from './rules/cookies/consent-missing.ts'
import { criminalBasisMissingRule } from './rules/criminal/basis-missing.ts'
import { dataCategoriesMissingRule } from './rules/data/categories-missing.ts'
import { dataExclusionContradictionRule } from './rules/data/exclusion-contradiction.ts'
import { dataMandatoryMarkerOrphanRule } from './rules/data/mandatory-marker-orphan.ts'
import { dataMandatoryUnexplainedRule } from './rules/data/mandatory-unexplained.ts'
import { dataOpenEndedRule } from './rules/data/open-ended.ts'
import { dataUndeclaredUseRule } from './rules/data/undeclared-use.ts'
import { dpoConflictRule } from './rules/dpo/conflict.ts'
import { dpoContactMissingRule } from './rules/dpo/contact-missing.ts'
import { dpoLabelConfusionRule } from './rules/dpo/label-confusion.ts'
import { dpoRequiredNotDesignatedRule } from './rules/dpo/required-not-designated.ts'
import { identityCodeBasisMissingRule } from './rules/identity-code/basis-missing.ts'
import { languageBilingualAuthorityRule } from './rules/language/bilingual-authority.ts'
import { languageChildAudienceRule } from './rules/language/child-audience.ts'
import { languageDriftRule } from './rules/language/drift.ts'
import { languageHedgingRule } from './rules/language/hedging.ts'
import { languageOneTextRule } from './rules/language/one-text.ts'
import { languageTranslationGapRule } from './rules/language/translation-gap.ts'
import { layeredSummaryRule } from './rules/layered/summary.ts'
import { legalBasisBalancingInfoRule } from './rules/legal-basis/balancing-info.ts'
import { legalBasisConsentWithFallbackRule } from './rules/legal-basis/consent-with-fallback.ts'
import { legalBasisContractNonPartyRule } from './rules/legal-basis/contract-non-party.ts'
import { legalBasisInterestUnnamedRule } from './rules/legal-basis/interest-unnamed.ts'
import { legalBasisLawNotCitedRule } from './rules/legal-basis/law-not-cited.ts'
import { legalBasisMissingRule } from './rules/legal-basis/missing.ts'
import { legalBasisNotArt6Rule } from './rules/legal-basis/not-art-6.ts'
import { legalBasisNotPerPurposeRule } from './rules/legal-basis/not-per-purpose.ts'
import { legalBasisPublicAuthorityLiaRule } from './rules/legal-basis/public-authority-lia.ts'
import { marketingElectronicConsentRule } from './rules/marketing/electronic-consent.ts'
import { metaDateMissingRule } from './rules/meta/date-missing.ts'
import { metaRegisterNameMissingRule } from './rules/meta/register-name-missing.ts'
import { metaStaleRule } from './rules/meta/stale.ts'
import { profilingUnexplainedRule } from './rules/profiling/unexplained.ts'
import { purposeFurtherUseUntoldRule } from './rules/purpose/further-use-untold.ts'
import { purposeMissingRule } from './rules/purpose/missing.ts'
import { purposeVagueRule } from './rules/purpose/vague.ts'
import { recipientsMissingRule } from './rules/recipients/missing.ts'
import { recipientsProcessorUndeclaredRule } from './rules/recipients/processor-undeclared.ts'
import { recipientsVagueRule } from './rules/recipients/vague.ts'
import { retentionAccountingRule } from './rules/retention/accounting.ts'
import { retentionCameraMaxRule } from './rules/retention/camera-max.ts'
import { retentionMissingRule } from './rules/retention/missing.ts'
import { retentionOpenExceptionRule } from './rules/retention/open-exception.ts'
import { retentionPatientLawRule } from './rules/retention/patient-law.ts'
import { retentionRecruitmentRule } from './rules/retention/recruitment.ts'
import { retentionUncoveredCategoryRule } from './rules/retention/uncovered-category.ts'
import { retentionVagueRule } from './rules/retention/vague.ts'
import { retentionWhistleblowingMaxRule } from './rules/retention/whistleblowing-max.ts'
import { rightsDirectMarketingRule } from './rules/rights/direct-marketing.ts'
import { rightsHowMissingRule } from './rules/rights/how-missing.ts'
import { rightsIncompleteRule } from './rules/rights/incomplete.ts'
import { rightsLegacyConditionsRule } from './rules/rights/legacy-conditions.ts'
import { rightsMissingRule } from './rules/rights/missing.ts'
import { rightsObjectionNotDistinctRule } from './rules/rights/objection-not-distinct.ts'
import { rightsOverclaimedOrDeniedRule } from './rules/rights/overclaimed-or-denied.ts'
import { rightsRefusalRouteRule } from './rules/rights/refusal-route.ts'
import { sectorCameraNoticeRule } from './rules/sector/camera-notice.ts'
import { sectorEmploymentRule } from './rules/sector/employment.ts'
import { sectorHealthRightsRule } from './rules/sector/health-rights.ts'
import { sectorPublicityRule } from './rules/sector/publicity.ts'
import { sectorWhistleblowingRightsRule } from './rules/sector/whistleblowing-rights.ts'
import { securityMissingRule } from './rules/security/missing.ts'
import { sourceMissingRule } from './rules/source/missing.ts'
import { sourcePublicFlagRule } from './rules/source/public-flag.ts'
import { sourceVagueRule } from './rules/source/vague.ts'
import { specialConditionMissingRule } from './rules/special/condition-missing.ts'
import { specialUndeclaredRule } from './rules/special/undeclared.ts'
import { structureHiddenCharacterRule } from './rules/structure/hidden-character.ts'
import { structureNumberingRule } from './rules/structure/numbering.ts'
import { structurePlaceholderRule } from './rules/structure/placeholder.ts'
import { subjectsMissingRule } from './rules/subjects/missing.ts'
import { termsLegacyRule } from './rules/terms/legacy.ts'
import { termsRepealedLawRule } from './rules/terms/repealed-law.ts'
import { transferAdequacyAbsenceRule } from './rules/transfer/adequacy-absence.ts'
import { transferAdequacyScopeRule } from './rules/transfer/adequacy-scope.ts'
import { transferAreaWordingRule } from './rules/transfer/area-wording.ts'
import { transferConsentRisksRule } from './rules/transfer/consent-risks.ts'
import { transferCopyMissingRule } from './rules/transfer/copy-missing.ts'
import { transferCountryMissingRule } from './rules/transfer/country-missing.ts'
import { transferDerogationRule } from './rules/transfer/derogation.ts'
import { transferInvalidMechanismRule } from './rules/transfer/invalid-mechanism.ts'
import { transferNotAdequateRule } from './rules/transfer/not-adequate.ts'
import { transferSafeguardMissingRule } from './rules/transfer/safeguard-missing.ts'
import { transferStatementMissingRule } from './rules/transfer/statement-missing.ts'
import { transferVendorContradictionRule } from './rules/transfer/vendor-contradiction.ts'

export const RULES: readonly Rule[] = [
  art14ExemptionGroundRule,
  art14TimingRule,
  automatedLogicMissingRule,
  automatedPublicLawRule,
  automatedSafeguardsMissingRule,
  changesUserMustCheckRule,
  complaintContactRule,
  complaintMissingRule,
  complaintWhereRule,
  consentChildAgeRule,
  consentConditionalRule,
  consentWithdrawalMissingRule,
  contactLookAlikeAddressRule,
  contactMissingRule,
  contactNamedPersonRule,
  controllerBusinessIdInvalidRule,
  controllerContactMissingRule,
  controllerJointEssenceMissingRule,
  controllerJointRightsRule,
  controllerMissingRule,
  controllerRepresentativeMissingRule,
  cookiesConsentMissingRule,
  criminalBasisMissingRule,
  dataCategoriesMissingRule,
  dataExclusionContradictionRule,
  dataMandatoryMarkerOrphanRule,
  dataMandatoryUnexplainedRule,
  dataOpenEndedRule,
  dataUndeclaredUseRule,
  dpoConflictRule,
  dpoContactMissingRule,
  dpoLabelConfusionRule,
  dpoRequiredNotDesignatedRule,
  identityCodeBasisMissingRule,
  languageBilingualAuthorityRule,
  languageChildAudienceRule,
  languageDriftRule,
  languageHedgingRule,
  languageOneTextRule,
  languageTranslationGapRule,
  layeredSummaryRule,
  legalBasisBalancingInfoRule,
  legalBasisConsentWithFallbackRule,
  legalBasisContractNonPartyRule,
  legalBasisInterestUnnamedRule,
  legalBasisLawNotCitedRule,
  legalBasisMissingRule,
  legalBasisNotArt6Rule,
  legalBasisNotPerPurposeRule,
  legalBasisPublicAuthorityLiaRule,
  marketingElectronicConsentRule,
  metaDateMissingRule,
  metaRegisterNameMissingRule,
  metaStaleRule,
  profilingUnexplainedRule,
  purposeFurtherUseUntoldRule,
  purposeMissingRule,
  purposeVagueRule,
  recipientsMissingRule,
  recipientsProcessorUndeclaredRule,
  recipientsVagueRule,
  retentionAccountingRule,
  retentionCameraMaxRule,
  retentionMissingRule,
  retentionOpenExceptionRule,
  retentionPatientLawRule,
  retentionRecruitmentRule,
  retentionUncoveredCategoryRule,
  retentionVagueRule,
  retentionWhistleblowingMaxRule,
  rightsDirectMarketingRule,
  rightsHowMissingRule,
  rightsIncompleteRule,
  rightsLegacyConditionsRule,
  rightsMissingRule,
  rightsObjectionNotDistinctRule,
  rightsOverclaimedOrDeniedRule,
  rightsRefusalRouteRule,
  sectorCameraNoticeRule,
  sectorEmploymentRule,
  sectorHealthRightsRule,
  sectorPublicityRule,
  sectorWhistleblowingRightsRule,
  securityMissingRule,
  sourceMissingRule,
  sourcePublicFlagRule,
  sourceVagueRule,
  specialConditionMissingRule,
  specialUndeclaredRule,
  structureHiddenCharacterRule,
  structureNumberingRule,
  structurePlaceholderRule,
  subjectsMissingRule,
  termsLegacyRule,
  termsRepealedLawRule,
  transferAdequacyAbsenceRule,
  transferAdequacyScopeRule,
  transferAreaWordingRule,
  transferConsentRisksRule,
  transferCopyMissingRule,
  transferCountryMissingRule,
  transferDerogationRule,
  transferInvalidMechanismRule,
  transferNotAdequateRule,
  transferSafeguardMissingRule,
  transferStatementMissingRule,
  transferVendorContradictionRule,
]
