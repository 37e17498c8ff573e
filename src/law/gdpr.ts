/** Articles of the General Data Protection Regulation (EU) 2016/679 on which the parts of a notice rest. */

/** A provision of the GDPR: article, paragraph, point. */
export interface GdprProvision {
  readonly article: number
  readonly paragraph?: number
  /** A second paragraph that belongs to the same provision: 21(2) and (3). */
  readonly and?: number
  readonly point?: string
}

export type BasisCode =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests'

/** The six legal bases: Article 6(1), points (a) to (f). */
export const LEGAL_BASES: Readonly<Record<BasisCode, GdprProvision>> = {
  consent: { article: 6, paragraph: 1, point: 'a' },
  contract: { article: 6, paragraph: 1, point: 'b' },
  'legal-obligation': { article: 6, paragraph: 1, point: 'c' },
  'vital-interests': { article: 6, paragraph: 1, point: 'd' },
  'public-task': { article: 6, paragraph: 1, point: 'e' },
  'legitimate-interests': { article: 6, paragraph: 1, point: 'f' },
}

/** Conditions for special categories of data: Article 9(2), points (a) to (j). */
export const SPECIAL_CONDITIONS = {
  'explicit-consent': { article: 9, paragraph: 2, point: 'a' },
  'employment-and-social-law': { article: 9, paragraph: 2, point: 'b' },
  'vital-interests': { article: 9, paragraph: 2, point: 'c' },
  'association-members': { article: 9, paragraph: 2, point: 'd' },
  'made-public': { article: 9, paragraph: 2, point: 'e' },
  'legal-claims': { article: 9, paragraph: 2, point: 'f' },
  'substantial-public-interest': { article: 9, paragraph: 2, point: 'g' },
  'health-care': { article: 9, paragraph: 2, point: 'h' },
  'public-health': { article: 9, paragraph: 2, point: 'i' },
  'archiving-research-statistics': { article: 9, paragraph: 2, point: 'j' },
} as const satisfies Readonly<Record<string, GdprProvision>>

/** Ways to transfer data to third countries: Articles 45 to 49. */
export const TRANSFER_MECHANISMS = {
  'adequacy-decision': { article: 45 },
  'standard-clauses': { article: 46, paragraph: 2, point: 'c' },
  'binding-rules': { article: 47 },
  'public-instrument': { article: 46, paragraph: 2, point: 'a' },
  'code-of-conduct': { article: 46, paragraph: 2, point: 'e' },
  certification: { article: 46, paragraph: 2, point: 'f' },
  'ad-hoc-clauses': { article: 46, paragraph: 3, point: 'a' },
  'administrative-arrangement': { article: 46, paragraph: 3, point: 'b' },
  'derogation-consent': { article: 49, paragraph: 1, point: 'a' },
  'derogation-contract': { article: 49, paragraph: 1, point: 'b' },
  'derogation-third-party-contract': { article: 49, paragraph: 1, point: 'c' },
  'derogation-public-interest': { article: 49, paragraph: 1, point: 'd' },
  'derogation-legal-claims': { article: 49, paragraph: 1, point: 'e' },
  'derogation-vital-interests': { article: 49, paragraph: 1, point: 'f' },
  'derogation-public-register': { article: 49, paragraph: 1, point: 'g' },
  'derogation-compelling-interests': { article: 49, paragraph: 1 },
} as const satisfies Readonly<Record<string, GdprProvision>>

export type RightCode =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'direct-marketing'
  | 'withdraw'
  | 'automated'

/** Where each right is laid down. */
export const RIGHTS: Readonly<Record<RightCode, GdprProvision>> = {
  access: { article: 15 },
  rectification: { article: 16 },
  erasure: { article: 17 },
  restriction: { article: 18 },
  portability: { article: 20 },
  objection: { article: 21, paragraph: 1 },
  'direct-marketing': { article: 21, paragraph: 2, and: 3 },
  withdraw: { article: 7, paragraph: 3 },
  automated: { article: 22 },
}

/** The order in which rights are told. */
export const RIGHTS_IN_ORDER: readonly RightCode[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdraw',
  'automated',
  'objection',
  'direct-marketing',
]
