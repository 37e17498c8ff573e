/* Generated from the schema by `npm run generate`. Do not edit. */

/**
 * A short name in lower case, words joined by hyphens. Other parts of the description refer to the item by it, and changes are followed by it, so keep it when you reword the item.
 */
export type Id = string
/**
 * A text: one string, or one string per language. Markdown without raw HTML. To refer to a section write `section [](#retention)` (in Finnish `kohdassa [](#retention)`): the right number and a link appear by themselves.
 */
export type Text =
  | string
  | {
      [k: string]: string
    }
/**
 * A calendar date as year-month-day (ISO 8601).
 */
export type CalendarDate = string
/**
 * A list of texts, each printed as an item of its own.
 */
export type Texts = Text[]
/**
 * A web address that begins with https:// or http://.
 */
export type Url = string
/**
 * A country as its two-letter ISO 3166 code in capitals.
 */
export type Country = string
/**
 * A phone number, alone or with a label and service hours.
 */
export type Phone =
  | string
  | {
      /**
       * The phone number, in quotes and in the form in which it is dialled.
       */
      number: string
      label?: Text
      hours?: Text
    }
/**
 * Whose data are processed, by group.
 */
export type DataSubjects = {
  id: Id
  name?: Text
  description?: Text
  /**
   * Say this when the group consists of children.
   */
  children?: {
    /**
     * The age under which a guardian consents (13 in Finland).
     */
    age?: number
    guardian?: Text
    /**
     * Whether an online service is offered directly to these children (Article 8 GDPR).
     */
    onlineService?: boolean
  }
}[]
/**
 * One of the six legal bases of Article 6(1) GDPR.
 */
export type BasisCode =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests'
/**
 * A legal basis, alone or with its own law or interest.
 */
export type Basis =
  | BasisCode
  | OtherBasis
  | {
      /**
       * One of the six legal bases.
       */
      basis: BasisCode | OtherBasis
      note?: Text
      law?: Text
      interest?: Text
      balancing?: Text
    }
/**
 * Ids of items described elsewhere in the same register.
 */
export type Ids = Id[]
/**
 * What the data are used for, each purpose with its own legal basis.
 */
export type Purposes = Purpose[]
/**
 * A piece of data, alone or with its particulars.
 */
export type DataItem =
  | Text
  | {
      item: Text
      /**
       * A mark printed after the item, explained under `markers`.
       */
      marker?: string
      when?: Text
      examples?: Texts
      /**
       * The special category of Article 9 GDPR to which the item belongs.
       */
      special?:
        | 'ethnic-origin'
        | 'political-opinions'
        | 'religion-or-belief'
        | 'trade-union'
        | 'genetic'
        | 'biometric'
        | 'health'
        | 'sex-life'
      /**
       * Whether the item concerns criminal convictions or offences (Article 10 GDPR).
       */
      criminal?: boolean
      /**
       * Whether the item is the personal identity code.
       */
      nationalId?: boolean
    }
/**
 * The personal data processed, by category.
 */
export type Data = DataCategory[]
/**
 * What the marks after data items mean.
 */
export type Markers = {
  /**
   * The mark, as it stands after an item.
   */
  symbol: string
  meaning: Text
}[]
/**
 * Data that are expressly not collected.
 */
export type NotCollected = {
  id?: Id
  data: Text
  exception?: Text
}[]
/**
 * Where the data come from.
 */
export type Sources = Source[]
/**
 * Who gets data: processors, authorities, other companies. Write none when nobody does.
 */
export type Recipients = 'none' | Recipient[]
/**
 * One country or a list of countries, as two-letter codes.
 */
export type Countries = Country | Country[]
/**
 * Transfers outside the EU and the EEA. Write none when there are none.
 */
export type Transfers = 'none' | Transfer[]
/**
 * A length of time in ISO 8601: P3Y is three years, P1Y6M a year and six months, P14D fourteen days, PT10M ten minutes.
 */
export type Period = string
/**
 * The event from which a period runs: one of the codes, or words in the nominative.
 */
export type StartEvent =
  | (
      | 'collection'
      | 'last-login'
      | 'last-contact'
      | 'end-of-contract'
      | 'end-of-relationship'
      | 'end-of-membership'
      | 'end-of-employment'
      | 'end-of-calendar-year'
      | 'end-of-financial-year'
      | 'end-of-year-of-financial-year-end'
      | 'end-of-event'
      | 'end-of-recruitment'
      | 'consent-withdrawn'
      | 'report-received'
      | 'case-closed'
      | 'recording'
      | 'birth'
      | 'death'
    )
  | Text
/**
 * How long the data are kept, by category.
 */
export type Retention = RetentionRow[]
/**
 * Cookies and similar techniques. Write none when none are used.
 */
export type Cookies =
  | 'none'
  | {
      introduction?: Text
      /**
       * Cookies by class.
       */
      classes?: {
        id: Id
        name?: Text
        /**
         * Whether the service cannot be given without it.
         */
        necessary?: boolean
        purpose?: Text
        /**
         * How long it stays: a period, or words such as “session”.
         */
        duration?: Period | Text
        /**
         * Others who can read it. Write none when there are none.
         */
        thirdParties?: 'none' | Texts
        /**
         * The cookies of the class one by one, each with its own purpose and duration.
         */
        cookies?: {
          name: Text
          purpose?: Text
          /**
           * How long it stays: a period, or words such as “session”.
           */
          duration?: Period | Text
          /**
           * Others who can read it. Write none when there are none.
           */
          thirdParties?: 'none' | Texts
        }[]
      }[]
      consent?: Text
      change?: Text
      policy?: Url
    }
/**
 * Profiling. Write none when there is none.
 */
export type Profiling = 'none' | ProfilingActivity[]
/**
 * Decisions made solely by automated processing. Write none when there are none.
 */
export type AutomatedDecisions = 'none' | Decision[]

/**
 * One personal-data register, described once. The notices in each language are made from it.
 */
export interface Register {
  id: Id
  /**
   * A file, or a list of files, that lays defaults under this one. Mappings merge; lists and texts replace.
   */
  extends?: string | string[]
  /**
   * The languages in which the notice is published. The first is the main one.
   */
  languages: string[]
  /**
   * Facts of the document itself: dates, version, title, introduction.
   */
  document?: {
    /**
     * What the document is called: privacy notice (tietosuojaseloste), register description (rekisteriseloste) or both.
     */
    type?: 'privacy-notice' | 'register-description' | 'combined'
    title?: Text
    created?: CalendarDate
    updated?: CalendarDate
    effective?: CalendarDate
    /**
     * Version of the notice. Put it in quotes.
     */
    version?: string
    review?: CalendarDate
    reviewOwner?: Text
    /**
     * Whether the notice says “you” or speaks of the data subject.
     */
    address?: 'you' | 'data-subject'
    /**
     * The law that governs: the GDPR, or Act 1054/2018 on criminal matters and national security.
     */
    regime?: 'gdpr' | 'law-enforcement'
    summary?: Texts
    introduction?: Text
    /**
     * Terms that the notice uses in a meaning of its own.
     */
    definitions?: {
      id?: Id
      term: Text
      aliases?: Texts
      meaning: Text
    }[]
    /**
     * Other notices that the reader may need.
     */
    related?: {
      name: Text
      url?: Url
    }[]
    /**
     * Notes to which texts refer as `[^id]`.
     */
    footnotes?: {
      id: Id
      text: Text
    }[]
    /**
     * Appendices after the last section.
     */
    appendices?: {
      id: Id
      heading: Text
      text: Text
    }[]
  }
  /**
   * Who is responsible for the processing; several when they are so together.
   */
  controllers?: Controller[]
  /**
   * For several controllers: how they stand to each other.
   */
  controllership?: {
    /**
     * Whether several controllers act jointly or each on its own.
     */
    relation?: 'joint' | 'independent'
    essence?: Text
    law?: Text
    available?: Text
    contactPoint?: Text
  }
  /**
   * For a controller outside the EEA: its representative, or why none is required.
   */
  representative?:
    | {
        notRequired: Text
      }
    | Contact
  /**
   * Who answers questions about the register.
   */
  contacts?: Contact[]
  /**
   * The designated data protection officer, or none.
   */
  dpo?: 'none' | Contact
  register?: RegisterFacts
  dataSubjects?: DataSubjects
  purposes?: Purposes
  data?: Data
  markers?: Markers
  notCollected?: NotCollected
  sources?: Sources
  collectedElsewhere?: CollectedElsewhere
  recipients?: Recipients
  disclosure?: Disclosure
  transfers?: Transfers
  retention?: Retention
  deletion?: Deletion
  security?: Security
  logs?: Logs
  cookies?: Cookies
  cameras?: Cameras
  whistleblowing?: Whistleblowing
  project?: Project
  publication?: Publication
  publicity?: Publicity
  profiling?: Profiling
  automatedDecisions?: AutomatedDecisions
  rights?: Rights
  /**
   * Several registers in one document: each part has its own facts, and what stands outside the parts is common to all.
   */
  parts?: {
    id: Id
    /**
     * Languages in which this part is published, if not all.
     */
    languages?: string[]
    name: Text
    /**
     * Who answers questions about this part.
     */
    contacts?: Contact[]
    register?: RegisterFacts
    dataSubjects?: DataSubjects
    purposes?: Purposes
    data?: Data
    markers?: Markers
    notCollected?: NotCollected
    sources?: Sources
    collectedElsewhere?: CollectedElsewhere
    recipients?: Recipients
    disclosure?: Disclosure
    transfers?: Transfers
    retention?: Retention
    deletion?: Deletion
    security?: Security
    logs?: Logs
    cookies?: Cookies
    cameras?: Cameras
    whistleblowing?: Whistleblowing
    project?: Project
    publication?: Publication
    publicity?: Publicity
    profiling?: Profiling
    automatedDecisions?: AutomatedDecisions
    rights?: Rights
  }[]
  /**
   * The supervisory authority. Without this, the Finnish Data Protection Ombudsman.
   */
  complaint?: {
    /**
     * The supervisory authority. FI is the Finnish Data Protection Ombudsman, whose contact details are built in; others are given here.
     */
    authority?:
      | 'FI'
      | {
          id?: Id
          name: Text
          country?: Country
          /**
           * One or more email addresses.
           */
          emails?: string[]
          /**
           * Phone numbers, each alone or with a label and service hours.
           */
          phones?: Phone[]
          address?: Address
          visiting?: Address
          form?: Url
          website?: Url
        }[]
    /**
     * Tell that Traficom supervises cookies.
     */
    cookies?: boolean
  }
  /**
   * How the notice changes, and what has changed.
   */
  changes?: {
    informing?: Text
    /**
     * Tell that people learn of a new purpose before data are used for it.
     */
    newPurpose?: boolean
    /**
     * Says to whoever reviews the change that the processing is what it was, and that only the description was in error. Take it away when the next change is made. It is printed nowhere.
     */
    reason?: 'correction-of-error'
    /**
     * What has changed, newest first.
     */
    history?: {
      date: CalendarDate
      /**
       * Version of the notice, in quotes.
       */
      version?: string
      what: Text
    }[]
  }
  /**
   * Headings, texts and numbers of one’s own for the sections, by section. A right is `right-access`, how rights are used `rights-how`, a part its id, and a section of a part `members-retention`.
   */
  sections?: {
    [k: string]: {
      heading?: Text
      /**
       * The printed number, when numbering is explicit.
       */
      number?: string
      /**
       * Whether the section has a number.
       */
      numbered?: boolean
      lead?: Text
      before?: Text
      after?: Text
      replace?: Text
    }
  }
  /**
   * Sections of one’s own.
   */
  extraSections?: {
    id: Id
    heading: Text
    text: Text
    /**
     * The section after which it stands; at the end when not said.
     */
    after?: string
    /**
     * The printed number, when numbering is explicit.
     */
    number?: string
    /**
     * Whether the section has a number.
     */
    numbered?: boolean
  }[]
  layout?: Layout
}
/**
 * The company, association, authority or person that decides why and how the data are processed.
 */
export interface Controller {
  id?: Id
  name: Text
  tradeName?: Text
  shortName?: Text
  /**
   * Finnish Business ID (Y-tunnus), or the register number of the home country.
   */
  businessId?: string
  /**
   * What kind of body the controller is. Some rules of law depend on it.
   */
  kind?:
    | 'company'
    | 'association'
    | 'foundation'
    | 'cooperative'
    | 'housing-company'
    | 'sole-trader'
    | 'private-individual'
    | 'public-authority'
    | 'municipality'
    | 'court'
    | 'wellbeing-services-county'
    | 'parish'
    | 'university'
    | 'state-company'
  unit?: Text
  country?: Country
  publicTask?: Text
  /**
   * Whether the authority serves people in Finnish and Swedish.
   */
  bilingual?: boolean
  /**
   * Prints email addresses as “name (at) domain”.
   */
  obfuscateEmails?: boolean
  /**
   * One or more email addresses.
   */
  emails?: string[]
  /**
   * Phone numbers, each alone or with a label and service hours.
   */
  phones?: Phone[]
  address?: Address
  visiting?: Address
  form?: Url
  website?: Url
}
/**
 * A postal or street address.
 */
export interface Address {
  street?: Text
  poBox?: Text
  /**
   * Put it in quotes, or the leading zero is lost.
   */
  postalCode?: string
  city?: Text
  country?: Country
}
/**
 * Somebody who answers questions about the register.
 */
export interface Contact {
  id?: Id
  title?: Text
  /**
   * Name of a person, only where a role will not do.
   */
  name?: string
  unit?: Text
  note?: Text
  /**
   * One or more email addresses.
   */
  emails?: string[]
  /**
   * Phone numbers, each alone or with a label and service hours.
   */
  phones?: Phone[]
  address?: Address
  visiting?: Address
  form?: Url
  website?: Url
}
/**
 * The name and the kind of the register.
 */
export interface RegisterFacts {
  name?: Text
  /**
   * What kind of register it is. Rules for the sector wake by it.
   */
  type?:
    | 'customer'
    | 'marketing'
    | 'membership'
    | 'stakeholder'
    | 'event'
    | 'website'
    | 'employment'
    | 'recruitment'
    | 'camera'
    | 'whistleblowing'
    | 'health'
    | 'social'
    | 'education'
    | 'research'
    | 'congregation'
    | 'housing'
    | 'tenancy'
    | 'credit'
    | 'project'
    | 'service-log'
    | 'administration'
    | 'other'
  /**
   * Whether special categories of data, or regular monitoring of people, are the controller’s core activity on a large scale. A data protection officer is then required.
   */
  largeScale?: boolean
  activity?: Text
  aliases?: Texts
}
/**
 * One purpose of the processing and its legal basis.
 */
export interface Purpose {
  id: Id
  name?: Text
  description?: Text
  /**
   * The legal basis of this purpose: one code, or a list where the purpose rests on several.
   */
  basis?: BasisCode | OtherBasis | Basis[]
  law?: Text
  interest?: Text
  balancing?: Text
  publicTask?: Text
  subjects?: Ids
  /**
   * Needed when the purpose uses special categories of data (Article 9 GDPR).
   */
  special?: {
    /**
     * The condition of Article 9(2) GDPR on which special categories of data are processed.
     */
    condition:
      | 'explicit-consent'
      | 'employment-and-social-law'
      | 'vital-interests'
      | 'association-members'
      | 'made-public'
      | 'legal-claims'
      | 'substantial-public-interest'
      | 'health-care'
      | 'public-health'
      | 'archiving-research-statistics'
    law?: Text
  }
  criminal?: Text
  nationalId?: Text
  /**
   * How consent is given and withdrawn.
   */
  consent?: {
    obtained?: Text
    withdrawal?: Text
  }
  /**
   * Consents that Finnish law asks for beside the legal basis, such as for cookies or electronic marketing.
   */
  nationalConsents?: {
    id?: Id
    law: Text
    description?: Text
  }[]
  /**
   * Say this when the purpose is direct marketing: the absolute right to object follows from it.
   */
  directMarketing?: {
    /**
     * Ways in which direct marketing reaches people.
     */
    channels?: ('post' | 'phone' | 'email' | 'sms' | 'online' | 'in-app')[]
    /**
     * Whether people say yes beforehand (opt-in) or no afterwards (opt-out).
     */
    choice?: 'opt-in' | 'opt-out'
    /**
     * Whether marketing goes to consumers or to people in their business role.
     */
    to?: ('consumers' | 'businesses')[]
    stop?: Text
  }
  /**
   * Data collected for another purpose are used for this one.
   */
  furtherUse?: {
    original: Text
    compatibility?: Text
  }
}
/**
 * A basis in words, for a notice that is taken over as it was published.
 */
export interface OtherBasis {
  other: Text
}
/**
 * A category of personal data.
 */
export interface DataCategory {
  id: Id
  name?: Text
  description?: Text
  /**
   * The pieces of data, each in the nominative.
   */
  items?: DataItem[]
  for?: Ids
  subjects?: Ids
  from?: Ids
  /**
   * Whether giving the data is required by law, by the contract, for entering into it, only in some cases, or is voluntary.
   */
  required?: 'statutory' | 'contract' | 'pre-contract' | 'conditional' | 'voluntary'
  requiredWhen?: Text
  ifNotGiven?: Text
  /**
   * A mark printed after the name, explained under `markers`.
   */
  marker?: string
  /**
   * The special category of Article 9 GDPR to which all the data belong.
   */
  special?:
    | 'ethnic-origin'
    | 'political-opinions'
    | 'religion-or-belief'
    | 'trade-union'
    | 'genetic'
    | 'biometric'
    | 'health'
    | 'sex-life'
  /**
   * Whether the data concern criminal convictions or offences (Article 10 GDPR).
   */
  criminal?: boolean
  /**
   * Whether the category holds the personal identity code.
   */
  nationalId?: boolean
  /**
   * Says honestly that the list is not complete. The rules advise against it.
   */
  openEnded?: boolean
  /**
   * On paper, by computer, or both. The right to portability covers only computers.
   */
  processing?: 'manual' | 'automated' | 'both'
  visibleTo?: Texts
}
/**
 * Where data come from.
 */
export interface Source {
  id: Id
  /**
   * What kind of source it is.
   */
  kind?:
    | 'data-subject'
    | 'service-use'
    | 'device'
    | 'cookies'
    | 'employer'
    | 'client'
    | 'group-company'
    | 'business-partner'
    | 'third-party'
    | 'authority'
    | 'public-register'
    | 'public-source'
    | 'purchased-list'
    | 'credit-information'
    | 'social-media'
    | 'own-records'
  name?: Text
  description?: Text
  /**
   * Whether the source is publicly accessible (Article 14(2)(f) GDPR).
   */
  public?: boolean
  gives?: Ids
  handling?: Text
  told?: Text
  subjects?: Ids
}
/**
 * How people learn that their data were received from others.
 */
export interface CollectedElsewhere {
  told?: Text
  /**
   * The exemption of Article 14(5) GDPR, when people are not told.
   */
  exemption?:
    | 'already-informed'
    | 'impossible-or-disproportionate'
    | 'laid-down-by-law'
    | 'professional-secrecy'
  published?: Text
}
/**
 * Somebody outside the controller who gets data, or a category of such.
 */
export interface Recipient {
  id: Id
  name?: Text
  /**
   * In what role the recipient gets the data.
   */
  role?: 'processor' | 'controller' | 'joint-controller' | 'authority' | 'group-company'
  parent?: Id
  purpose?: Text
  receives?: Ids
  condition?: Text
  /**
   * On what ground data are given.
   */
  ground?: 'consent' | 'law' | 'request' | 'contract' | 'legitimate-interests'
  law?: Text
  /**
   * Whether data are given regularly or from time to time.
   */
  frequency?: 'regular' | 'occasional'
  location?: Countries
  /**
   * Whether a data processing agreement (Article 28 GDPR) has been made.
   */
  agreement?: boolean
  notice?: Url
  subjects?: Ids
  /**
   * The recipient gets only data from which nobody can be identified.
   */
  anonymised?: boolean
}
/**
 * What holds for all disclosures.
 */
export interface Disclosure {
  internal?: Text
  exceptions?: Text
  anonymised?: Text
  /**
   * Prints beside each recipient whether data go outside the EU and the EEA, and on what ground.
   */
  safeguards?: boolean
  /**
   * Whether recipients are printed as a list or as a table. By itself a table when there are three or more.
   */
  show?: 'auto' | 'list' | 'table'
}
/**
 * A transfer of data outside the EU and the EEA, or to an international organisation.
 */
export interface Transfer {
  id: Id
  recipient?: Id
  to?: Countries
  organisation?: Text
  /**
   * What makes the transfer lawful (Articles 45–49 GDPR).
   */
  mechanism?:
    | (
        | 'adequacy-decision'
        | 'standard-clauses'
        | 'binding-rules'
        | 'public-instrument'
        | 'code-of-conduct'
        | 'certification'
        | 'ad-hoc-clauses'
        | 'administrative-arrangement'
        | 'derogation-consent'
        | 'derogation-contract'
        | 'derogation-third-party-contract'
        | 'derogation-public-interest'
        | 'derogation-legal-claims'
        | 'derogation-vital-interests'
        | 'derogation-public-register'
        | 'derogation-compelling-interests'
      )
    | {
        other: Text
      }
  decision?: Text
  /**
   * For the United States: the recipient is certified to the EU–U.S. Data Privacy Framework.
   */
  dpfCertified?: boolean
  coverage?: Text
  receives?: Ids
  condition?: Text
  copy?: Text
  availableAt?: Url
  supplementary?: Texts
  details?: Text
}
/**
 * How long some data are kept.
 */
export interface RetentionRow {
  id?: Id
  of?: Ids
  name?: Text
  subjects?: Ids
  for?: Ids
  period?: Period
  /**
   * Whether the period is a minimum or a maximum.
   */
  bound?: 'exactly' | 'at-least' | 'at-most'
  from?: StartEvent
  criteria?: Text
  /**
   * The data are in the memory of the device only and are never stored.
   */
  memoryOnly?: boolean
  permanent?: Text
  /**
   * An outside plan that lays down the periods.
   */
  plan?: {
    name: Text
    url?: Url
  }
  /**
   * The period that holds when nobody knows the day on which the other one starts.
   */
  ifUnknown?: {
    period: Period
    from?: StartEvent
  }
  /**
   * When the data are kept longer, and for how long at most.
   */
  exception?: {
    ground: Text
    max?: Period
  }
  law?: Text
}
/**
 * How data are deleted, and how the need for them is reviewed.
 */
export interface Deletion {
  practice?: Text
  review?: Text
  /**
   * Where several periods concern the same data, the longest applies.
   */
  longest?: boolean
  /**
   * Whether retention is printed as a list or as a table.
   */
  show?: 'auto' | 'list' | 'table'
}
/**
 * How the data are protected.
 */
export interface Security {
  introduction?: Text
  technical?: Texts
  organisational?: Texts
  physical?: Texts
  manual?: Texts
  electronic?: Texts
  hosting?: Texts
  breaches?: Text
}
/**
 * Log data of the use of the register.
 */
export interface Logs {
  what?: Texts
  use?: Text
  law?: Text
  period?: Period
}
/**
 * Camera surveillance.
 */
export interface Cameras {
  areas?: Texts
  notFilmed?: Texts
  hours?: Text
  /**
   * What is recorded.
   */
  records?: ('picture' | 'video' | 'sound')[]
  signs?: Text
  /**
   * Whether the cameras are at a workplace.
   */
  workplace?: boolean
  /**
   * Whether somebody watches live.
   */
  liveViewing?: boolean
  consultation?: Text
  viewers?: Text
}
/**
 * A channel for reporting breaches.
 */
export interface Whistleblowing {
  ways?: Texts
  handlers?: Texts
  anonymity?: Text
  confidentiality?: Text
  followUp?: Text
  externalChannel?: Text
  /**
   * Whether the channel is within Act 1171/2022.
   */
  withinDirective?: boolean
}
/**
 * For the register of a project.
 */
export interface Project {
  funder?: Text
  start?: CalendarDate
  end?: CalendarDate
  partners?: Texts
}
/**
 * Photos, names or other data that are published.
 */
export interface Publication {
  what?: Texts
  where?: Texts
  ground?: Text
}
/**
 * What is public and what is secret. Without public data the section is headed confidentiality.
 */
export interface Publicity {
  public?: Text
  secret?: Text
  requests?: Text
  law?: Text
}
/**
 * Automated evaluation of personal aspects.
 */
export interface ProfilingActivity {
  id: Id
  name?: Text
  uses?: Ids
  data?: Texts
  for?: Ids
  logic?: Text
  effect?: Text
  subjects?: Ids
}
/**
 * A decision based solely on automated processing (Article 22 GDPR).
 */
export interface Decision {
  id: Id
  name?: Text
  uses?: Ids
  for?: Ids
  logic?: Text
  significance?: Text
  consequences?: Text
  /**
   * What allows the decision (Article 22(2) GDPR).
   */
  ground?: 'contract' | 'law' | 'explicit-consent'
  law?: Text
  safeguards?: Text
  subjects?: Ids
}
/**
 * How people use their rights. The rights themselves follow from the legal bases.
 */
export interface Rights {
  /**
   * Only for a notice taken over as it was published: the rights it tells, in its order. Nothing that the law would add is printed then: no complaint, time limit or fee unless the description tells it. Without this the rights follow from the legal bases, which is the right way.
   */
  told?: (
    | 'access'
    | 'rectification'
    | 'erasure'
    | 'restriction'
    | 'portability'
    | 'objection'
    | 'direct-marketing'
    | 'withdraw'
    | 'automated'
  )[]
  /**
   * The register’s own limits of a right, each with its ground.
   */
  limits?: {
    /**
     * The right that is limited.
     */
    right:
      | 'access'
      | 'rectification'
      | 'erasure'
      | 'restriction'
      | 'portability'
      | 'objection'
      | 'direct-marketing'
      | 'withdraw'
      | 'automated'
    text?: Text
    law?: Text
    /**
     * The law excludes the right: altogether, or for the groups and purposes named here.
     */
    excluded?: boolean
    for?: Ids
    subjects?: Ids
  }[]
  /**
   * Rights that another Act gives, such as log data or a member list.
   */
  special?: {
    id: Id
    name: Text
    description?: Text
    law?: Text
    subjects?: Ids
  }[]
  /**
   * How rights can be used: codes, or words.
   */
  channels?: (
    | ('email' | 'post' | 'phone' | 'form' | 'in-person' | 'self-service' | 'secure-message')
    | Text
  )[]
  contact?: Id
  identification?: Text
  place?: Text
  /**
   * Languages in which requests are served.
   */
  languages?: string[]
  /**
   * A service in which people see and change their data themselves.
   */
  selfService?: {
    name: Text
    url?: Url
    limits?: Text
  }
  responseTime?: Period
  fee?: Text
  refusal?: Text
  /**
   * Tell that erasure does not reach data needed for legal claims.
   */
  claims?: boolean
  /**
   * Tell the limits and the objection that hold for research, statistics and archiving.
   */
  research?: boolean
  /**
   * Tell that recipients are told of rectification, erasure and restriction (Article 19 GDPR).
   */
  notification?: boolean
  /**
   * Tell that individuals cannot be identified from the data (Article 11(2) GDPR).
   */
  notIdentifiable?: boolean
  /**
   * Tell that data to which access is refused are given to the Ombudsman on request (Data Protection Act, section 34).
   */
  viaOmbudsman?: boolean
}
/**
 * How the notice is laid out.
 */
export interface Layout {
  /**
   * A named order of sections. The traditional one follows the older Finnish order and headings, with access, rectification and other rights as sections of their own.
   */
  name?: 'standard' | 'traditional'
  /**
   * Headings as statements or as questions.
   */
  headings?: 'statement' | 'question'
  /**
   * Numbers by themselves, none, or each as given.
   */
  numbering?: 'auto' | 'none' | 'explicit'
  /**
   * Whether items of lists have bullets or letters.
   */
  lists?: 'bullets' | 'letters'
  /**
   * Which facts are printed as a list and which as a table; auto is a table from three rows up. A list tells all that a table does.
   */
  show?: {
    /**
     * By itself a table, or a list where the purposes tell no more than their names and a common basis.
     */
    purposes?: 'auto' | 'list' | 'table'
    /**
     * By itself a table when there are three or more. `disclosure.show` says it for one register or part.
     */
    recipients?: 'auto' | 'list' | 'table'
    /**
     * By itself a table when there are three or more.
     */
    transfers?: 'auto' | 'list' | 'table'
    /**
     * By itself a table. `deletion.show` says it for one register or part.
     */
    retention?: 'auto' | 'list' | 'table'
    /**
     * By itself a table.
     */
    cookies?: 'auto' | 'list' | 'table'
  }
  /**
   * Print the article beside each right and basis.
   */
  citations?: boolean
  /**
   * Sections in the order wanted; those not named follow in the order of the layout, but a summary is read first, and a representative and a data protection officer stay with the controller and the contact. A right that is named (`right-access`, `rights-how`) becomes a section of its own. Extra sections and parts may be named too.
   */
  order?: string[]
  /**
   * Sections printed as one.
   */
  merge?: {
    /**
     * The sections to merge, in order.
     */
    sections: string[]
    heading?: Text
    /**
     * Whether each part keeps its heading as a sub-heading.
     */
    subheadings?: boolean
  }[]
}
