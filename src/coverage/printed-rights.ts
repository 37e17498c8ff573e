/** Where a notice tells a right: by the sentence that begins it, wherever the layout has put that. */
import type { RightCode } from '../law/gdpr.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrase } from '../locale/phrases.ts'
import type { DutyView } from './duty-view.ts'
import type { PrintedFacts, SectionPlace } from './printed-facts.ts'

type RightPhrases = Locale['phrases']['rights']

/** The sentences of which one begins each right. */
const LEADS: Readonly<Record<RightCode, (phrases: RightPhrases) => readonly Phrase[]>> = {
  access: ({ access, lawEnforcement }) => [access, lawEnforcement.access],
  rectification: ({ rectification, lawEnforcement }) => [rectification, lawEnforcement.rectification],
  erasure: ({ erasure }) => [erasure.lead],
  restriction: ({ restriction, whistleblowing }) => [restriction.lead, whistleblowing.restriction],
  portability: ({ portability }) => [portability],
  objection: ({ objection }) => [objection.lead],
  'direct-marketing': (phrases) => [phrases['direct-marketing']],
  withdraw: ({ withdraw }) => [withdraw.lead],
  automated: ({ automated }) => [automated.lead],
}

/**
 * The section that tells a right to those whom a register concerns, or tells that the law excludes it.
 *
 * A part that tells rights of its own is looked into before what is common to all; other parts are not looked into.
 */
export function placeOfRight(
  code: RightCode,
  view: DutyView,
  printed: PrintedFacts,
  locale: Locale,
): SectionPlace | undefined {
  const told = LEADS[code](locale.phrases.rights).flatMap((phrase) => placesOf(phrase, view, printed))
  const parts = (view.register.parts ?? []).map(({ id }) => `${id}-`)
  const own = view.part === undefined ? undefined : parts[view.part]
  const ofPart = told.find(({ id }) => own !== undefined && id.startsWith(own))
  const common = told.find(({ id }) => !parts.some((prefix) => id.startsWith(prefix)))
  return ofPart ?? common ?? placeOfExclusion(code, view, printed)
}

/** The sections in which a sentence of the locale stands, in the notice's form of address. */
export function placesOf(phrase: Phrase, view: DutyView, printed: PrintedFacts): readonly SectionPlace[] {
  const address = view.register.document?.address ?? 'you'
  return printed.placesOfSentence(typeof phrase === 'string' ? phrase : phrase[address])
}

/** That the law excludes the right: Article 23 GDPR. */
function placeOfExclusion(code: RightCode, view: DutyView, printed: PrintedFacts): SectionPlace | undefined {
  const rights = view.fact('rights')
  const limits = rights?.item.limits ?? []
  const index = limits.findIndex(({ right, excluded }) => right === code && excluded === true)
  return index < 0 ? undefined : printed.placeOf(`${rights?.at}/limits/${index}/excluded`)
}
