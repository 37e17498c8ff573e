/** The law behind what is said of rights and of using them, by the variants of the kinds of rights. */
import { WP260_CHANGES } from '../../lint/guidelines.ts'
import type { Provision } from '../../lint/provision.ts'
import type { Shown } from '../change.ts'
import { act, gdpr } from './cite.ts'

type Reasons = Readonly<Record<string, readonly Provision[]>>

function each(variants: readonly string[], reason: readonly Provision[]): Reasons {
  return Object.fromEntries(variants.map((variant) => [variant, reason]))
}

/** Restrictions by law rest on Article 23; those of erasure on Article 17(3) itself. */
const OF_LIMITS = [gdpr('13(2)(b)', '14(2)(c)', '23')]
const OF_ERASURE = [gdpr('13(2)(b)', '14(2)(c)', '17(3)')]
const OF_WAYS = [gdpr('12(2)'), WP260_CHANGES]
const OF_TIME = [gdpr('12(3)')]

const COMPLAINT: Reasons = { complaint: [gdpr('13(2)(d)', '14(2)(e)', '77(1)')] }
const STATEMENTS: Reasons = {
  ...COMPLAINT,
  notification: [gdpr('19')],
  viaOmbudsman: [act('1050/2018', 'section 34', '34 §')],
}

export const REASONS_OF_WITHDRAWN: Reasons = STATEMENTS

export const REASONS_OF_ADDED: Reasons = {
  ...STATEMENTS,
  ...each(['responseTime', 'responseTimeTold'], OF_TIME),
  ...each(['languagesTold', 'language'], [gdpr('12(2)')]),
  ...each(['included', 'derived', 'derivedPurposes'], [gdpr('23')]),
  ...each(['claims', 'research'], OF_ERASURE),
  identifiable: [gdpr('11(2)', '12(2)')],
}

export const REASONS_OF_LIMITED: Reasons = {
  ...each(['limit', 'limitChanged', 'derived', 'derivedPurposes', 'excluded'], OF_LIMITS),
  ...each(['claims', 'research'], OF_ERASURE),
  ...each(['note', 'noteTold', 'noteUntold', 'special'], [gdpr('13(2)(b)', '14(2)(c)')]),
  ...each(['identification', 'identificationTold', 'identificationUntold'], [gdpr('12(2)', '12(6)')]),
  ...each(['responseTime', 'responseTimeChanged', 'responseTimeUntold'], OF_TIME),
  ...each(['fee', 'feeTold', 'feeUntold'], [gdpr('12(5)')]),
  ...each(['refusal', 'refusalTold', 'refusalUntold'], [gdpr('12(4)', '12(5)')]),
  ...each(
    [
      'channel',
      'channelChanged',
      'channelsUntold',
      'place',
      'placeUntold',
      'receiver',
      'receiverUntold',
      'language',
      'languagesUntold',
      'selfService',
      'selfServiceChanged',
    ],
    OF_WAYS,
  ),
  notIdentifiable: [gdpr('11(2)', '12(2)')],
}

/** Variants that tell of a limit of one right. */
const LIMITS: ReadonlySet<string> = new Set([
  'limit',
  'limitChanged',
  'derived',
  'derivedPurposes',
  'excluded',
])

/** The law behind a change of a right where it depends on which right it is; undefined where it does not. */
export function reasonOfRight(
  variant: string,
  { right }: Readonly<Record<string, Shown>>,
): readonly Provision[] | undefined {
  const code = right !== undefined && 'right' in right ? right.right : undefined
  if (code === 'erasure' && LIMITS.has(variant)) return OF_ERASURE
  const isWhole = ['default', 'purposes', 'notMentioned'].includes(variant)
  return isWhole && code === 'withdraw' ? [gdpr('13(2)(c)', '14(2)(d)', '7(3)')] : undefined
}
