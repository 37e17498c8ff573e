/** Goes through the information duties of a register: each told or not, by which facts, in which section of the notice. */
import type { FrontFact, Notice, Stamp } from '../compose/notice.ts'
import type { Bilingual } from '../diagnostics/bilingual.ts'
import { LintRegister } from '../lint/lint-register.ts'
import type { Provision } from '../lint/provision.ts'
import { isUnderGdpr } from '../lint/regime.ts'
import type { Locale } from '../locale/locale.ts'
import type { Register, Text } from '../validate/register.ts'
import { DUTIES, LAW_ENFORCEMENT_DUTIES } from './duties.ts'
import { both, type Duty, type DutyGroup, type Judgement, type Need, type Teller } from './duty.ts'
import { DutyView } from './duty-view.ts'
import { PrintedFacts, type SectionPlace } from './printed-facts.ts'
import { placeOfRight, placesOf } from './printed-rights.ts'

const LAW_ENFORCEMENT_ACT = '1054/2018'

const NOT_UNDER_GDPR = both(
  'The processing is governed by Act 1054/2018 and not by the GDPR.',
  'Käsittelyyn sovelletaan lakia 1054/2018 eikä tietosuoja-asetusta.',
)

export type DutyStatus = 'told' | 'not-told' | 'not-applicable'

/** A fact that tells something, and the section that prints it, by language; a language that lacks it is not there. */
export interface CoveredFact {
  /** JSON Pointer (RFC 6901) into the merged description. */
  readonly pointer: string
  readonly places: Readonly<Record<string, SectionPlace>>
}

/** Something that a duty asks for and that the notice does not tell. */
export interface Untold {
  readonly what: Bilingual
  readonly of?: Text
  /** Whether the description has it, and the notice does not print it. */
  readonly hidden: boolean
  /** The languages in which it is not told. */
  readonly languages: readonly string[]
}

export interface CoveredDuty {
  readonly id: string
  readonly group: DutyGroup
  readonly cites: readonly Provision[]
  readonly name: Bilingual
  /** The register of the document that it concerns, where there are several and each tells its own. */
  readonly part?: { readonly id: string; readonly name: Text }
  readonly status: DutyStatus
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
  readonly draft: boolean
  readonly duties: readonly CoveredDuty[]
}

export interface CoverOptions {
  /** ISO 8601: the day by whose law the register is judged. */
  readonly asOf: string
  /** The locales by which the notices were composed. */
  readonly locales: Readonly<Record<string, Locale>>
}

/** A notice to look into, and its language's phrases. */
interface LookedNotice {
  readonly language: string
  readonly facts: PrintedFacts
  readonly locale: Locale
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
  { asOf, locales }: CoverOptions,
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
    draft: first.draft,
    duties: DUTIES.flatMap((duty) => {
      if (duty.scope === 'document') return [cover(duty, whole, printed)]
      return views.map((view) => cover(duty, view, printed))
    }),
  }
}

function looking(
  notice: Notice,
  register: Register,
  locales: Readonly<Record<string, Locale>>,
): LookedNotice {
  const { language } = notice
  const locale = locales[language]
  if (locale === undefined) throw new Error(`No locale for ${language}, in which a notice was composed`)
  return { language, facts: new PrintedFacts(notice, register), locale }
}

function cover(duty: Duty, view: DutyView, all: readonly LookedNotice[]): CoveredDuty {
  const part = view.part === undefined ? undefined : view.register.parts?.[view.part]
  const printed = all.filter(({ language }) => part?.languages?.includes(language) ?? true)
  const { id, group, name } = duty
  const { cites, judged } = judge(duty, view)
  const head = {
    id,
    group,
    cites,
    name,
    ...(part === undefined ? {} : { part: { id: part.id, name: part.name } }),
  }
  if ('because' in judged) {
    const facts = factsOf(judged.told ?? [], view, printed)
    return { ...head, status: 'not-applicable', because: judged.because, facts, untold: [] }
  }
  const untold = judged.needs.flatMap((asked) => untoldOf(asked, view, printed))
  const facts = factsOf(
    judged.needs.flatMap(({ tellers }) => tellers),
    view,
    printed,
  )
  return { ...head, status: untold.length === 0 ? 'told' : 'not-told', facts, untold }
}

/** Under Act 1054/2018 its own, shorter list of duties holds; the GDPR does not. */
function judge(duty: Duty, view: DutyView): Pick<Duty, 'cites'> & { readonly judged: Judgement } {
  if (isUnderGdpr(view.register)) return { cites: duty.cites, judged: duty.judge(view) }
  if (LAW_ENFORCEMENT_DUTIES.has(duty.id))
    return { cites: [{ act: LAW_ENFORCEMENT_ACT }], judged: duty.judge(view) }
  return { cites: duty.cites, judged: { because: NOT_UNDER_GDPR } }
}

function untoldOf({ what, of, tellers }: Need, view: DutyView, printed: readonly LookedNotice[]): Untold[] {
  const languages = printed
    .filter((notice) => !tellers.some((teller) => placeOf(teller, view, notice) !== undefined))
    .map(({ language }) => language)
  if (languages.length === 0) return []
  return [{ what, ...(of === undefined ? {} : { of }), hidden: tellers.length > 0, languages }]
}

function placeOf(teller: Teller, view: DutyView, notice: LookedNotice): SectionPlace | undefined {
  const { facts, locale } = notice
  if ('right' in teller) return placeOfRight(teller.right, view, facts, locale)
  if ('sentence' in teller) return placesOf(teller.sentence(locale.phrases), view, facts)[0]
  if (teller.beside === undefined) return facts.placeOf(teller.fact)
  const section = placeOfRight(teller.beside, view, facts, locale)?.id
  return section === undefined ? undefined : facts.placeOf(teller.fact, section)
}

/** Each fact once, with its place in every language. */
function factsOf(
  tellers: readonly Teller[],
  view: DutyView,
  printed: readonly LookedNotice[],
): CoveredFact[] {
  const facts = new Map<string, Record<string, SectionPlace>>()
  for (const teller of tellers) {
    const pointers = 'from' in teller ? teller.from : [teller.fact]
    for (const pointer of pointers) {
      const places = facts.get(pointer) ?? {}
      facts.set(pointer, places)
      for (const notice of printed) {
        const place = placeOf(teller, view, notice)
        if (place !== undefined) places[notice.language] ??= place
      }
    }
  }
  return [...facts].map(([pointer, places]) => ({ pointer, places }))
}
