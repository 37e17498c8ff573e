/** The parts of the complete register by name and place, and what refers to them. */
import { type Change, none, set } from './mutate.ts'

export const PURPOSES = [
  'membership',
  'instalments',
  'bookkeeping',
  'coaching',
  'children-club',
  'newsletter',
  'postal-marketing',
]
export const CATEGORIES = [
  'contact-details',
  'credit-data',
  'payments',
  'visits',
  'health-answers',
  'results',
]
/** The categories that people give themselves, and those of them that must be given. */
export const GIVEN = [0, 1, 2, 4, 5]
export const MUST_BE_GIVEN = [0, 1, 2]
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'direct-marketing',
  'withdraw',
  'automated',
]

export const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
export const toldWithout = (right: string): Change =>
  set(
    '/rights/told',
    RIGHTS.filter((one) => one !== right),
  )

/** What refers to purposes, data, sources and recipients: gone with them, or the description would not be valid. */
export const PURPOSE_REFERENCES = none(
  ...each(CATEGORIES.length, (at) => `/data/${at}/for`),
  '/profiling/0/for',
  '/automatedDecisions/0/for',
)
export const DATA_REFERENCES = none(
  ...each(4, (at) => `/recipients/${at}/receives`),
  ...each(4, (at) => `/retention/${at}/of`),
  '/sources/2/gives',
  '/sources/3/gives',
  '/transfers/0/receives',
  '/profiling/0/uses',
  '/automatedDecisions/0/uses',
)
export const SOURCE_REFERENCES = none(...each(CATEGORIES.length, (at) => `/data/${at}/from`))
