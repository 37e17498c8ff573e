/** What surrounds each duty: the sections that tell it, the rules that speak of it, and whether the law asks to tell it. */

/** One duty among the sections of the notice and the rules of `lint/`. */
export interface DutySetting {
  /** Sections in whose place a text of one's own may tell it. */
  readonly sections: readonly string[]
  /**
   * Rules whose findings concern it: `area/rule`, `area/*`, or `area/rule#message` for one of the messages. What is
   * found in one of its own facts concerns it anyway.
   */
  readonly rules?: readonly string[]
  /** Those of the rules that find what the description does not say: then the duty applies all the same. */
  readonly wakes?: readonly string[]
  /** Nothing asks that a notice tell it: worth telling, and no breach where it is not told. */
  readonly isAdvice?: true
}

const right = (code: string): DutySetting => ({
  sections: [`right-${code}`, 'rights'],
  rules: ['rights/missing', `rights/incomplete#${code}`],
})

/** By the id of the duty. */
export const DUTY_SETTINGS: Readonly<Record<string, DutySetting>> = {
  controller: {
    sections: ['controller', 'contact'],
    rules: ['controller/missing', 'controller/contact-missing', 'controller/business-id-invalid'],
  },
  representative: {
    sections: ['representative', 'controller'],
    wakes: ['controller/representative-missing'],
  },
  dpo: { sections: ['dpo'], rules: ['dpo/*'], wakes: ['dpo/required-not-designated'] },
  'joint-essence': { sections: ['controller'], rules: ['controller/joint-essence-missing'] },
  'joint-rights': { sections: ['controller'], rules: ['controller/joint-rights'], isAdvice: true },
  purposes: {
    sections: ['purposes'],
    rules: ['purpose/missing', 'purpose/vague'],
  },
  'legal-basis': {
    sections: ['purposes'],
    rules: [
      'legal-basis/missing',
      'legal-basis/not-art-6',
      'legal-basis/not-per-purpose',
      'legal-basis/law-not-cited',
      'legal-basis/contract-non-party',
      'legal-basis/consent-with-fallback',
      'legal-basis/public-authority-lia',
    ],
  },
  'legitimate-interests': {
    sections: ['purposes'],
    rules: ['legal-basis/interest-unnamed', 'legal-basis/balancing-info'],
  },
  retention: { sections: ['retention', 'deletion'], rules: ['retention/*'] },
  'further-use': { sections: ['purposes', 'changes'], wakes: ['purpose/further-use-untold'] },
  recipients: { sections: ['recipients'], rules: ['recipients/*'] },
  transfers: {
    sections: ['transfers'],
    rules: ['transfer/statement-missing', 'transfer/country-missing', 'transfer/area-wording'],
    wakes: ['transfer/vendor-contradiction'],
  },
  'transfer-mechanism': {
    sections: ['transfers'],
    rules: [
      'transfer/safeguard-missing',
      'transfer/not-adequate',
      'transfer/adequacy-scope',
      'transfer/adequacy-absence',
      'transfer/invalid-mechanism',
      'transfer/derogation',
    ],
  },
  'transfer-copy': { sections: ['transfers'], rules: ['transfer/copy-missing'] },
  'transfer-compelling': { sections: ['transfers'] },
  'transfer-consent': { sections: ['transfers'], rules: ['transfer/consent-risks'] },
  access: right('access'),
  rectification: right('rectification'),
  erasure: right('erasure'),
  restriction: right('restriction'),
  objection: right('objection'),
  'direct-marketing': {
    sections: ['right-direct-marketing', 'rights', 'marketing'],
    rules: ['rights/missing'],
    wakes: ['rights/direct-marketing'],
  },
  portability: right('portability'),
  withdraw: {
    sections: ['right-withdraw', 'rights'],
    rules: ['rights/missing'],
    wakes: ['consent/withdrawal-missing'],
  },
  'objection-set-apart': {
    sections: ['right-objection', 'right-direct-marketing', 'rights'],
    rules: ['rights/objection-not-distinct'],
  },
  'using-rights': {
    sections: ['rights-how', 'rights'],
    rules: ['rights/how-missing', 'rights/legacy-conditions'],
    isAdvice: true,
  },
  complaint: { sections: ['complaint'], rules: ['complaint/*'] },
  required: {
    sections: ['data'],
    rules: ['data/mandatory-unexplained', 'data/mandatory-marker-orphan'],
  },
  automated: {
    sections: ['automated'],
    rules: ['profiling/unexplained'],
    wakes: ['automated/logic-missing'],
  },
  'human-review': {
    sections: ['automated', 'right-automated', 'rights'],
    wakes: ['automated/safeguards-missing'],
    isAdvice: true,
  },
  categories: {
    sections: ['data'],
    rules: ['data/categories-missing', 'data/open-ended', 'data/undeclared-use'],
  },
  'record-subjects': { sections: ['subjects'], rules: ['subjects/missing'], isAdvice: true },
  'record-categories': {
    sections: ['data'],
    rules: [
      'data/categories-missing',
      'data/open-ended',
      'data/undeclared-use',
      'data/exclusion-contradiction',
    ],
    isAdvice: true,
  },
  'record-security': { sections: ['security'], rules: ['security/missing'], isAdvice: true },
  sources: {
    sections: ['sources'],
    rules: ['source/vague', 'source/public-flag'],
    wakes: ['source/missing'],
  },
  informing: { sections: ['sources'], rules: ['art14/timing'], isAdvice: true },
  exemption: { sections: ['sources'], rules: ['art14/exemption-ground'] },
  'special-condition': {
    sections: ['purposes'],
    wakes: ['special/undeclared', 'special/condition-missing'],
  },
  'criminal-law': { sections: ['purposes'], wakes: ['criminal/basis-missing'] },
  children: {
    sections: ['subjects'],
    rules: ['language/child-audience'],
    wakes: ['consent/child-age'],
    isAdvice: true,
  },
  'identity-code': {
    sections: ['purposes', 'data'],
    wakes: ['identity-code/basis-missing'],
    isAdvice: true,
  },
  'access-through-ombudsman': {
    sections: ['right-access', 'rights-how', 'rights'],
    rules: ['rights/refusal-route'],
    isAdvice: true,
  },
  'electronic-marketing': { sections: ['marketing'], wakes: ['marketing/electronic-consent'] },
  cookies: { sections: ['cookies'], wakes: ['cookies/consent-missing'] },
  cameras: { sections: ['cameras'], wakes: ['sector/camera-notice'] },
  whistleblowing: { sections: ['whistleblowing'], wakes: ['sector/whistleblowing-rights'] },
  'client-data': { sections: ['rights'], rules: ['sector/health-rights'] },
  employment: { sections: ['sources'], rules: ['sector/employment'] },
  languages: { sections: [], rules: ['language/bilingual-authority'] },
  publicity: { sections: ['publicity'], rules: ['sector/publicity'], isAdvice: true },
  'automated-authority': {
    sections: ['automated'],
    rules: ['automated/public-law'],
    isAdvice: true,
  },
}

/** The setting of a duty; every duty has one. */
export function settingOf(duty: string): DutySetting {
  const setting = DUTY_SETTINGS[duty]
  if (setting === undefined) throw new Error(`the duty ${duty} has no setting`)
  return setting
}
