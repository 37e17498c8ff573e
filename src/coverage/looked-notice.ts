/** One notice to look into, and where it prints what tells something. */
import type { Notice } from '../compose/notice.ts'
import type { Locale } from '../locale/locale.ts'
import type { Register } from '../validate/register.ts'
import type { Teller } from './duty.ts'
import type { DutyView } from './duty-view.ts'
import { PrintedFacts, type SectionPlace } from './printed-facts.ts'
import { placeOfRight, placesOf } from './printed-rights.ts'

/** A fact that tells something, and the section that prints it, by language; a language that lacks it is not there. */
export interface CoveredFact {
  /** JSON Pointer (RFC 6901) into the merged description. */
  readonly pointer: string
  readonly places: Readonly<Record<string, SectionPlace>>
}

/** A notice, and the phrases of its language. */
export interface LookedNotice {
  readonly language: string
  readonly facts: PrintedFacts
  readonly locale: Locale
}

/** @throws {Error} without the locale by which the notice was composed: a fault of the caller */
export function looking(
  notice: Notice,
  register: Register,
  locales: Readonly<Record<string, Locale>>,
): LookedNotice {
  const { language } = notice
  const locale = locales[language]
  if (locale === undefined) throw new Error(`No locale for ${language}, in which a notice was composed`)
  return { language, facts: new PrintedFacts(notice, register), locale }
}

/** The section in which a teller is printed. */
export function placeOf(teller: Teller, view: DutyView, notice: LookedNotice): SectionPlace | undefined {
  const { facts, locale, language } = notice
  if ('right' in teller) return placeOfRight(teller.right, view, facts, locale)
  if ('sentence' in teller) return placesOf(teller.sentence(locale.phrases), view, facts)[0]
  if ('document' in teller) return { id: 'introduction', heading: facts.notice.title }
  if (teller.languages?.includes(language) === false) return undefined
  if (teller.beside === undefined) return facts.placeOf(teller.fact)
  const section = placeOfRight(teller.beside, view, facts, locale)?.id
  return section === undefined ? undefined : facts.placeOf(teller.fact, section)
}

/** Each fact once, with its place in every language. */
export function factsOf(
  tellers: readonly Teller[],
  view: DutyView,
  printed: readonly LookedNotice[],
): CoveredFact[] {
  const facts = new Map<string, Record<string, SectionPlace>>()
  for (const teller of tellers) {
    const pointers = 'from' in teller ? teller.from : ['document' in teller ? teller.document : teller.fact]
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
