/* Generated from the schema by `npm run generate`. Do not edit. */

/**
 * One text, or one for each form of address: `you` and `data-subject`.
 */
export type Phrase =
  | string
  | {
      /**
       * The text that speaks to the reader.
       */
      you: string
      /**
       * The text that speaks of the data subject.
       */
      'data-subject': string
    }

/**
 * The phrases of one language. Every language has them all; a workspace may override any of them.
 */
export interface Phrases {
  name: Phrase
  /**
   * Words around the document: contents, draft, page numbers.
   */
  words: {
    contents: Phrase
    footnotes: Phrase
    draft: Phrase
    draftExplained: Phrase
    otherLanguages: Phrase
    skipToContent: Phrase
    pageOf: Phrase
    yes: Phrase
    no: Phrase
    referenceUnnumbered: Phrase
    appendix: Phrase
    obfuscatedAt: Phrase
    missingText: Phrase
  }
  /**
   * The page that lists the published notices.
   */
  index: {
    title: Phrase
    description: Phrase
    controller: Phrase
    updated: Phrase
    files: Phrase
    html: Phrase
    md: Phrase
    pdf: Phrase
    docx: Phrase
    kilobytes: Phrase
  }
  /**
   * Names of the kinds of document.
   */
  kinds: {
    'privacy-notice': Phrase
    'register-description': Phrase
    combined: Phrase
  }
  /**
   * The sentence that search engines show.
   */
  description: {
    page: Phrase
  }
  /**
   * Labels of the title block.
   */
  front: {
    register: Phrase
    controller: Phrase
    controllers: Phrase
    created: Phrase
    updated: Phrase
    effective: Phrase
    version: Phrase
  }
  /**
   * What is said when another Act governs instead of the GDPR.
   */
  regime: {
    'law-enforcement': Phrase
  }
  /**
   * How the GDPR and its articles are cited.
   */
  gdpr: {
    introduction: Phrase
    article: Phrase
    paragraph: Phrase
    paragraphs: Phrase
    point: Phrase
  }
  /**
   * Headings of the sections, as statements and as questions.
   */
  headings: {
    /**
     * Phrases of headings.summary.
     */
    summary: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.introduction.
     */
    introduction: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.definitions.
     */
    definitions: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.controller.
     */
    controller: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.controllers-joint.
     */
    'controllers-joint': {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.controllers-independent.
     */
    'controllers-independent': {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.representative.
     */
    representative: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.contact.
     */
    contact: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.dpo.
     */
    dpo: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.register.
     */
    register: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.subjects.
     */
    subjects: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.purposes.
     */
    purposes: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.data.
     */
    data: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.sources.
     */
    sources: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.recipients.
     */
    recipients: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.transfers.
     */
    transfers: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.recipients-transfers.
     */
    'recipients-transfers': {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.retention.
     */
    retention: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.deletion.
     */
    deletion: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.security.
     */
    security: {
      statement: Phrase
      traditional: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.security-retention.
     */
    'security-retention': {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.logs.
     */
    logs: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.cookies.
     */
    cookies: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.cameras.
     */
    cameras: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.whistleblowing.
     */
    whistleblowing: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.project.
     */
    project: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.publication.
     */
    publication: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.publicity.
     */
    publicity: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.secrecy.
     */
    secrecy: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.automated.
     */
    automated: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.marketing.
     */
    marketing: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.rights.
     */
    rights: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.rights-other.
     */
    'rights-other': {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.complaint.
     */
    complaint: {
      statement: Phrase
      question: Phrase
    }
    /**
     * Phrases of headings.changes.
     */
    changes: {
      statement: Phrase
      question: Phrase
    }
    history: Phrase
    related: Phrase
  }
  /**
   * Labels of contact details.
   */
  contact: {
    name: Phrase
    businessId: Phrase
    registrationNumber: Phrase
    tradeName: Phrase
    shortName: Phrase
    unit: Phrase
    role: Phrase
    address: Phrase
    visiting: Phrase
    poBox: Phrase
    email: Phrase
    phone: Phrase
    form: Phrase
    website: Phrase
    country: Phrase
    serviceLanguages: Phrase
    publicTask: Phrase
    note: Phrase
  }
  /**
   * Joint and independent controllers (Article 26 GDPR).
   */
  controller: {
    joint: Phrase
    byLaw: Phrase
    available: Phrase
    contactPoint: Phrase
    rights: Phrase
    independent: Phrase
    representativeNotRequired: Phrase
  }
  /**
   * The data protection officer.
   */
  dpo: {
    none: Phrase
  }
  /**
   * The name of the register.
   */
  register: {
    name: Phrase
    activity: Phrase
    aliases: Phrase
  }
  /**
   * Groups of data subjects.
   */
  subjects: {
    lead: Phrase
    children: Phrase
    childAge: Phrase
    childService: Phrase
    guardian: Phrase
  }
  /**
   * Purposes and legal bases (Articles 6, 9 and 10 GDPR).
   */
  purposes: {
    lead: Phrase
    caption: Phrase
    purpose: Phrase
    basis: Phrase
    ground: Phrase
    /**
     * Phrases of purposes.bases.
     */
    bases: {
      consent: Phrase
      contract: Phrase
      'legal-obligation': Phrase
      'vital-interests': Phrase
      'public-task': Phrase
      'legitimate-interests': Phrase
    }
    law: Phrase
    interest: Phrase
    publicTask: Phrase
    balancing: Phrase
    subjects: Phrase
    special: Phrase
    /**
     * Phrases of purposes.conditions.
     */
    conditions: {
      'explicit-consent': Phrase
      'employment-and-social-law': Phrase
      'vital-interests': Phrase
      'association-members': Phrase
      'made-public': Phrase
      'legal-claims': Phrase
      'substantial-public-interest': Phrase
      'health-care': Phrase
      'public-health': Phrase
      'archiving-research-statistics': Phrase
    }
    specialLaw: Phrase
    criminal: Phrase
    nationalId: Phrase
    obtained: Phrase
    nationalConsent: Phrase
    common: Phrase
    furtherUse: Phrase
    original: Phrase
    compatibility: Phrase
  }
  /**
   * Direct marketing.
   */
  marketing: {
    lead: Phrase
    channels: Phrase
    /**
     * Phrases of marketing.channel.
     */
    channel: {
      post: Phrase
      phone: Phrase
      email: Phrase
      sms: Phrase
      online: Phrase
      'in-app': Phrase
    }
    choice: Phrase
    /**
     * Phrases of marketing.choices.
     */
    choices: {
      'opt-in': Phrase
      'opt-out': Phrase
    }
    to: Phrase
    /**
     * Phrases of marketing.audience.
     */
    audience: {
      consumers: Phrase
      businesses: Phrase
    }
    stop: Phrase
  }
  /**
   * Categories of data, and whether they must be given (Article 13(2)(e) GDPR).
   */
  data: {
    lead: Phrase
    purposes: Phrase
    sources: Phrase
    subjects: Phrase
    required: Phrase
    /**
     * Phrases of data.obligations.
     */
    obligations: {
      statutory: Phrase
      contract: Phrase
      'pre-contract': Phrase
      conditional: Phrase
      voluntary: Phrase
    }
    requiredWhen: Phrase
    ifNotGiven: Phrase
    when: Phrase
    examples: Phrase
    special: Phrase
    /**
     * Phrases of data.specials.
     */
    specials: {
      'ethnic-origin': Phrase
      'political-opinions': Phrase
      'religion-or-belief': Phrase
      'trade-union': Phrase
      genetic: Phrase
      biometric: Phrase
      health: Phrase
      'sex-life': Phrase
    }
    criminal: Phrase
    openEnded: Phrase
    processing: Phrase
    /**
     * Phrases of data.ways.
     */
    ways: {
      manual: Phrase
      automated: Phrase
      both: Phrase
    }
    visibleTo: Phrase
    markers: Phrase
    excluded: Phrase
    exception: Phrase
  }
  /**
   * Sources of data (Article 14(2)(f) GDPR).
   */
  sources: {
    lead: Phrase
    /**
     * Phrases of sources.kinds.
     */
    kinds: {
      'data-subject': Phrase
      'service-use': Phrase
      device: Phrase
      cookies: Phrase
      employer: Phrase
      client: Phrase
      'group-company': Phrase
      'business-partner': Phrase
      'third-party': Phrase
      authority: Phrase
      'public-register': Phrase
      'public-source': Phrase
      'purchased-list': Phrase
      'credit-information': Phrase
      'social-media': Phrase
      'own-records': Phrase
    }
    kind: Phrase
    description: Phrase
    public: Phrase
    gives: Phrase
    handling: Phrase
    told: Phrase
    subjects: Phrase
    elsewhere: Phrase
    /**
     * Phrases of sources.exemptions.
     */
    exemptions: {
      'already-informed': Phrase
      'impossible-or-disproportionate': Phrase
      'laid-down-by-law': Phrase
      'professional-secrecy': Phrase
    }
    exemption: Phrase
    published: Phrase
  }
  /**
   * Recipients (Article 13(1)(e) GDPR).
   */
  recipients: {
    none: Phrase
    lead: Phrase
    caption: Phrase
    recipient: Phrase
    role: Phrase
    /**
     * Phrases of recipients.roles.
     */
    roles: {
      processor: Phrase
      controller: Phrase
      'joint-controller': Phrase
      authority: Phrase
      'group-company': Phrase
    }
    parent: Phrase
    purpose: Phrase
    receives: Phrase
    condition: Phrase
    ground: Phrase
    /**
     * Phrases of recipients.grounds.
     */
    grounds: {
      consent: Phrase
      law: Phrase
      request: Phrase
      contract: Phrase
      'legitimate-interests': Phrase
    }
    law: Phrase
    frequency: Phrase
    /**
     * Phrases of recipients.frequencies.
     */
    frequencies: {
      regular: Phrase
      occasional: Phrase
    }
    location: Phrase
    agreement: Phrase
    noAgreement: Phrase
    notice: Phrase
    subjects: Phrase
    anonymised: Phrase
    identifiable: Phrase
    safeguards: Phrase
    noTransfer: Phrase
    internal: Phrase
    exceptions: Phrase
    anonymisedData: Phrase
  }
  /**
   * Transfers outside the EU and the EEA (Articles 44–49 GDPR).
   */
  transfers: {
    none: Phrase
    lead: Phrase
    only: Phrase
    caption: Phrase
    recipient: Phrase
    destination: Phrase
    ground: Phrase
    receives: Phrase
    decision: Phrase
    condition: Phrase
    copy: Phrase
    availableAt: Phrase
    supplementary: Phrase
    details: Phrase
    /**
     * Phrases of transfers.mechanisms.
     */
    mechanisms: {
      'adequacy-decision': Phrase
      'standard-clauses': Phrase
      'binding-rules': Phrase
      'public-instrument': Phrase
      'code-of-conduct': Phrase
      certification: Phrase
      'ad-hoc-clauses': Phrase
      'administrative-arrangement': Phrase
      'derogation-consent': Phrase
      'derogation-contract': Phrase
      'derogation-third-party-contract': Phrase
      'derogation-public-interest': Phrase
      'derogation-legal-claims': Phrase
      'derogation-vital-interests': Phrase
      'derogation-public-register': Phrase
      'derogation-compelling-interests': Phrase
    }
    dpf: Phrase
    coverage: Phrase
    notDpf: Phrase
    noAdequacy: Phrase
  }
  /**
   * Retention periods (Article 13(2)(a) GDPR).
   */
  retention: {
    lead: Phrase
    caption: Phrase
    data: Phrase
    period: Phrase
    from: Phrase
    criteria: Phrase
    ifUnknown: Phrase
    startsFrom: Phrase
    exception: Phrase
    exceptionMax: Phrase
    law: Phrase
    subjects: Phrase
    purposes: Phrase
    /**
     * Phrases of retention.bounds.
     */
    bounds: {
      exactly: Phrase
      'at-least': Phrase
      'at-most': Phrase
    }
    /**
     * Phrases of retention.starts.
     */
    starts: {
      collection: Phrase
      'last-login': Phrase
      'last-contact': Phrase
      'end-of-contract': Phrase
      'end-of-relationship': Phrase
      'end-of-membership': Phrase
      'end-of-employment': Phrase
      'end-of-calendar-year': Phrase
      'end-of-financial-year': Phrase
      'end-of-year-of-financial-year-end': Phrase
      'end-of-event': Phrase
      'end-of-recruitment': Phrase
      'consent-withdrawn': Phrase
      'report-received': Phrase
      'case-closed': Phrase
      recording: Phrase
      birth: Phrase
      death: Phrase
    }
    memoryOnly: Phrase
    stored: Phrase
    permanent: Phrase
    plan: Phrase
    longest: Phrase
    shortest: Phrase
    deletion: Phrase
    review: Phrase
  }
  /**
   * Security of the data (Article 32 GDPR).
   */
  security: {
    lead: Phrase
    technical: Phrase
    organisational: Phrase
    physical: Phrase
    manual: Phrase
    electronic: Phrase
    hosting: Phrase
    breaches: Phrase
  }
  /**
   * Log data.
   */
  logs: {
    what: Phrase
    use: Phrase
    law: Phrase
    period: Phrase
  }
  /**
   * Cookies.
   */
  cookies: {
    none: Phrase
    caption: Phrase
    class: Phrase
    purpose: Phrase
    duration: Phrase
    thirdParties: Phrase
    noThirdParties: Phrase
    need: Phrase
    necessary: Phrase
    optional: Phrase
    each: Phrase
    group: Phrase
    consent: Phrase
    change: Phrase
    settings: Phrase
    policy: Phrase
  }
  /**
   * Camera surveillance.
   */
  cameras: {
    areas: Phrase
    notFilmed: Phrase
    hours: Phrase
    consultation: Phrase
    records: Phrase
    /**
     * Phrases of cameras.recorded.
     */
    recorded: {
      picture: Phrase
      video: Phrase
      sound: Phrase
    }
    signs: Phrase
    workplace: Phrase
    notWorkplace: Phrase
    live: Phrase
    notLive: Phrase
    viewers: Phrase
  }
  /**
   * Reporting channels (Act 1171/2022).
   */
  whistleblowing: {
    ways: Phrase
    followUp: Phrase
    handlers: Phrase
    anonymity: Phrase
    confidentiality: Phrase
    externalChannel: Phrase
    withinDirective: Phrase
    notWithinDirective: Phrase
  }
  /**
   * Projects.
   */
  project: {
    funder: Phrase
    start: Phrase
    end: Phrase
    partners: Phrase
  }
  /**
   * Publication of data.
   */
  publication: {
    what: Phrase
    where: Phrase
    ground: Phrase
  }
  /**
   * Publicity and secrecy of an authority’s data.
   */
  publicity: {
    public: Phrase
    secret: Phrase
    requests: Phrase
    law: Phrase
  }
  /**
   * Automated decisions (Article 22 GDPR).
   */
  automated: {
    none: Phrase
    lead: Phrase
    logic: Phrase
    significance: Phrase
    consequences: Phrase
    data: Phrase
    purposes: Phrase
    ground: Phrase
    /**
     * Phrases of automated.grounds.
     */
    grounds: {
      contract: Phrase
      law: Phrase
      'explicit-consent': Phrase
    }
    law: Phrase
    safeguards: Phrase
    subjects: Phrase
  }
  /**
   * Profiling (Article 4(4) GDPR).
   */
  profiling: {
    none: Phrase
    lead: Phrase
    effect: Phrase
    logic: Phrase
  }
  /**
   * Rights of the data subject (Articles 15–22 GDPR).
   */
  rights: {
    intro: Phrase
    introOther: Phrase
    introMixed: Phrase
    appliesTo: Phrase
    /**
     * Phrases of rights.headings.
     */
    headings: {
      /**
       * Phrases of rights.headings.access.
       */
      access: {
        statement: Phrase
        traditional: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.rectification.
       */
      rectification: {
        statement: Phrase
        traditional: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.erasure.
       */
      erasure: {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.restriction.
       */
      restriction: {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.portability.
       */
      portability: {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.objection.
       */
      objection: {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.direct-marketing.
       */
      'direct-marketing': {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.withdraw.
       */
      withdraw: {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.automated.
       */
      automated: {
        statement: Phrase
        question: Phrase
      }
      /**
       * Phrases of rights.headings.how.
       */
      how: {
        statement: Phrase
        question: Phrase
      }
    }
    access: Phrase
    rectification: Phrase
    /**
     * Phrases of rights.erasure.
     */
    erasure: {
      lead: Phrase
      notNeeded: Phrase
      withdrawn: Phrase
      objected: Phrase
      marketing: Phrase
      unlawful: Phrase
      duty: Phrase
      child: Phrase
      limitObligation: Phrase
      limitPublicTask: Phrase
      limitClaims: Phrase
      limitResearch: Phrase
      limitConcerns: Phrase
    }
    /**
     * Phrases of rights.restriction.
     */
    restriction: {
      lead: Phrase
      accuracy: Phrase
      unlawful: Phrase
      claims: Phrase
      objection: Phrase
      effect: Phrase
    }
    portability: Phrase
    /**
     * Phrases of rights.objection.
     */
    objection: {
      lead: Phrase
      legitimate: Phrase
      publicTask: Phrase
      both: Phrase
      effect: Phrase
      research: Phrase
    }
    'direct-marketing': Phrase
    /**
     * Phrases of rights.withdraw.
     */
    withdraw: {
      lead: Phrase
      how: Phrase
    }
    /**
     * Phrases of rights.automated.
     */
    automated: {
      lead: Phrase
      review: Phrase
    }
    limited: Phrase
    excluded: Phrase
    excludedPartly: Phrase
    limitPurposes: Phrase
    /**
     * Phrases of rights.whistleblowing.
     */
    whistleblowing: {
      restriction: Phrase
      access: Phrase
    }
    /**
     * Phrases of rights.lawEnforcement.
     */
    lawEnforcement: {
      access: Phrase
      rectification: Phrase
    }
    viaOmbudsman: Phrase
    notification: Phrase
    concerns: Phrase
    law: Phrase
  }
  /**
   * How the rights are used (Article 12 GDPR).
   */
  using: {
    lead: Phrase
    /**
     * Phrases of using.channels.
     */
    channels: {
      email: Phrase
      post: Phrase
      phone: Phrase
      form: Phrase
      'in-person': Phrase
      'self-service': Phrase
      'secure-message': Phrase
    }
    contact: Phrase
    place: Phrase
    languages: Phrase
    selfService: Phrase
    selfServiceLimits: Phrase
    identification: Phrase
    identificationHow: Phrase
    time: Phrase
    timeShorter: Phrase
    timeExtended: Phrase
    fee: Phrase
    feeOwn: Phrase
    refusal: Phrase
    refusalOwn: Phrase
    notIdentifiable: Phrase
  }
  /**
   * Complaint to a supervisory authority (Article 77 GDPR).
   */
  complaint: {
    switchboard: Phrase
    registry: Phrase
    form: Phrase
    lead: Phrase
    where: Phrase
    finland: Phrase
    other: Phrase
    cookies: Phrase
  }
  /**
   * Changes to the notice.
   */
  changes: {
    informing: Phrase
    newPurpose: Phrase
    minor: Phrase
    date: Phrase
    version: Phrase
    what: Phrase
    review: Phrase
    reviewOwner: Phrase
  }
}
