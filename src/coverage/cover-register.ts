/** Goes through the information duties of a register: each told or not, by which facts, in which section of the notice. */
import type { FrontFact, Notice, Stamp } from '../compose/notice.ts'
import type { Bilingual } from '../diagnostics/bilingual.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { LintRegister } from '../lint/lint-register.ts'
import type { Provision } from '../lint/provision.ts'
import { isUnderGdpr } from '../lint/regime.ts'
import type { Locale } from '../locale/locale.ts'
import type { Register, Text } from '../validate/register.ts'
import { concernedFindings, isOneOf } from './concerned-findings.ts'
import { DUTIES, LAW_ENFORCEMENT_DUTIES } from './duties.ts'
import { both, type Duty, type DutyGroup, type Judgement } from './duty.ts'
import { settingOf } from './duty-setting.ts'
import { DutyView } from './duty-view.ts'
import { lacksOf, languagesOfOwnWords, type Untold } from './lacks.ts'
import { type CoveredFact, factsOf, type LookedNotice, looking } from './looked-notice.ts'

const LAW_ENFORCEMENT_ACT = '1054/2018'

const NOT_UNDER_GDPR = both(
  'The processing is governed by Act 1054/2018 and not by the GDPR.',
  'Käsittelyyn sovelletaan lakia 1054/2018 eikä tietosuoja-asetusta.',
)

export type DutyStatus = 'told' | 'not-told' | 'not-applicable'

/** What a status alone does not say of what is not told; neither is a breach. */
export type Manner = 'own-words' | 'not-answered'

export interface CoveredDuty {
  readonly id: string
  readonly group: DutyGroup
  readonly cites: readonly Provision[]
  readonly name: Bilingual
  /** The register of the document that it concerns, where there are several and each tells its own. */
  readonly part?: { readonly id: string; readonly name: Text }
  readonly status: DutyStatus
  /** Where all that is not told is to be read in the user's own words, or was never answered. */
  readonly manner?: Manner
  /** Whether the law asks to tell it; other duties are worth telling. */
  readonly isRequired: boolean
  /** Open findings of the rules that concern it. */
  readonly findings: readonly Diagnostic[]
  /** Why the duty does not apply. */
  readonly because?: Bilingual
  readonly facts: readonly CoveredFact[]
  readonly untold: readonly Untold[]
}

/** What the page says of the document at its head, in one language. */
export interface NoticeHead {
  readonly language: string
  readonly title: string
  readonly controller: string
  readonly front: readonly FrontFact[]
}

export interface CoveredRegister {
  readonly id: string
  /** One a published language, the main one first. */
  readonly notices: readonly NoticeHead[]
  readonly stamp: Stamp
  /** ISO 8601: the day by whose law the register was judged. */
  readonly asOf: string
  /** What the rules found, open and waived; errors of shape are not among them. */
  readonly findings: readonly Diagnostic[]
  readonly duties: readonly CoveredDuty[]
}

export interface CoverOptions {
  /** ISO 8601: the day by whose law the register is judged. */
  readonly asOf: string
  /** The locales by which the notices were composed. */
  readonly locales: Readonly<Record<string, Locale>>
  /** What the rules found in the register; by itself nothing, as if nobody had looked. */
  readonly found?: readonly Diagnostic[]
}

/**
 * The duties of a register in the order of the law.
 *
 * @param notices those of the register, one a language; a duty is told when each of them tells it
 * @throws {Error} without a notice: a fault of the caller
 */
export function coverRegister(
  register: Register,
  notices: readonly Notice[],
  { asOf, locales, found = [] }: CoverOptions,
): CoveredRegister {
  const [first] = notices
  if (first === undefined) throw new Error(`${register.id} has no notice to look into`)
  const looked = new LintRegister(register, asOf)
  const printed = notices.map((notice) => looking(notice, register, locales))
  const parts = register.parts ?? []
  const whole = new DutyView(looked, undefined)
  const views = parts.length === 0 ? [whole] : parts.map((_, index) => new DutyView(looked, index))
  return {
    id: register.id,
    notices: notices.map(({ language, title, controller, front }) => ({
      language,
      title,
      controller,
      front,
    })),
    stamp: first.stamp,
    asOf,
    findings: found,
    duties: DUTIES.flatMap((duty) => {
      if (duty.scope === 'document') return [cover(duty, whole, printed, found)]
      return views.map((view) => cover(duty, view, printed, found))
    }),
  }
}

function cover(
  duty: Duty,
  view: DutyView,
  all: readonly LookedNotice[],
  found: readonly Diagnostic[],
): CoveredDuty {
  const part = view.part === undefined ? undefined : view.register.parts?.[view.part]
  const printed = all.filter(({ language }) => part?.languages?.includes(language) ?? true)
  const { id, group, name } = duty
  const setting = settingOf(id)
  const { cites, judged } = judge(duty, view)
  const needs = 'needs' in judged ? judged.needs : []
  const tellers = 'needs' in judged ? needs.flatMap((need) => need.tellers) : (judged.told ?? [])
  const findings = concernedFindings(found, setting, tellers, view)
  const facts = factsOf(tellers, view, printed)
  const isRequired = setting.isAdvice !== true
  const head = { id, group, cites, name, isRequired, findings, facts }
  const ofPart = part === undefined ? {} : { part: { id: part.id, name: part.name } }
  if ('because' in judged) {
    // What the description does not say, a rule may have found in its words.
    const isWoken = isUnderGdpr(view.register) && findings.some((one) => isOneOf(one, setting.wakes ?? []))
    if (isWoken) return { ...head, ...ofPart, status: 'not-told', untold: [] }
    return { ...head, ...ofPart, status: 'not-applicable', because: judged.because, untold: [] }
  }
  const ownWords = languagesOfOwnWords(setting.sections, needs, view)
  const untold = needs.flatMap((need) => lacksOf(need, view, printed, ownWords))
  if (untold.length === 0) return { ...head, ...ofPart, status: 'told', untold }
  const manner = (['own-words', 'not-answered'] as const).find((one) =>
    untold.every(({ why }) => why === one),
  )
  return { ...head, ...ofPart, status: 'not-told', ...(manner === undefined ? {} : { manner }), untold }
}

/** Whether the law asks for something that the notice does not tell, as far as the program can see. */
export function isBreach({
  status,
  manner,
  isRequired,
}: Pick<CoveredDuty, 'status' | 'manner' | 'isRequired'>): boolean {
  return status === 'not-told' && manner === undefined && isRequired
}

/** Under Act 1054/2018 its own, shorter list of duties holds; the GDPR does not. */
function judge(duty: Duty, view: DutyView): Pick<Duty, 'cites'> & { readonly judged: Judgement } {
  if (isUnderGdpr(view.register)) {
    const judged = duty.judge(view)
    return { cites: ('cites' in judged ? judged.cites : undefined) ?? duty.cites, judged }
  }
  if (LAW_ENFORCEMENT_DUTIES.has(duty.id))
    return { cites: [{ act: LAW_ENFORCEMENT_ACT }], judged: duty.judge(view) }
  return { cites: duty.cites, judged: { because: NOT_UNDER_GDPR } }
}
