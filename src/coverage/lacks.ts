/** What a duty asks for and the notice does not tell, and why not. */
import type { Bilingual } from '../diagnostics/bilingual.ts'
import { complaintTold } from '../lint/complaint-told.ts'
import { rightsTold } from '../lint/rights-told.ts'
import type { UserText } from '../lint/user-texts.ts'
import type { Text } from '../validate/register.ts'
import type { Need, Teller } from './duty.ts'
import type { DutyView } from './duty-view.ts'
import { valueAt } from './fact-pointer.ts'
import { type LookedNotice, placeOf } from './looked-notice.ts'

/**
 * `missing`: neither the description nor the notice has it. `not-printed`: only the description has it. `left-out`: it
 * follows from the legal bases, and the list of rights leaves it out. `own-words`: a text of the user's own stands
 * where it would be told, and a reader has to judge. `not-answered`: whether there is anything to tell is open.
 */
export type Lack = 'missing' | 'not-printed' | 'left-out' | 'own-words' | 'not-answered'

/** Something that a duty asks for and that the notice does not tell. */
export interface Untold {
  readonly what: Bilingual
  readonly of?: Text
  readonly why: Lack
  /** What is told in its stead, where something is. */
  readonly instead?: Bilingual
  /** The languages in which it is not told. */
  readonly languages: readonly string[]
}

/**
 * What is not told of one need, by why it is not; nothing where every notice tells it.
 *
 * @param ownWords the languages in which a text of the user's own may tell it
 */
export function lacksOf(
  need: Need,
  view: DutyView,
  printed: readonly LookedNotice[],
  ownWords: ReadonlySet<string>,
): Untold[] {
  const { what, of, tellers, instead } = need
  const isToldBy = (some: readonly Teller[], notice: LookedNotice) =>
    some.some((teller) => placeOf(teller, view, notice) !== undefined)
  const lacks = new Map<
    string,
    { readonly why: Lack; readonly isOther: boolean; readonly languages: string[] }
  >()
  for (const notice of printed.filter((one) => !isToldBy(tellers, one))) {
    const isOther = instead !== undefined && isToldBy(instead.tellers, notice)
    const why = isOther ? 'missing' : whyOf(need, view, ownWords.has(notice.language))
    const key = `${why} ${isOther}`
    const lack = lacks.get(key) ?? { why, isOther, languages: [] }
    lack.languages.push(notice.language)
    lacks.set(key, lack)
  }
  return [...lacks.values()].map(({ why, isOther, languages }) => ({
    what,
    ...(of === undefined ? {} : { of }),
    why,
    ...(isOther && instead !== undefined ? { instead: instead.note } : {}),
    languages,
  }))
}

function whyOf({ tellers, isUnanswered }: Need, view: DutyView, isInOwnWords: boolean): Lack {
  if (isInOwnWords) return 'own-words'
  if (isUnanswered === true) return 'not-answered'
  if (tellers.some((teller) => isLeftOut(teller, view))) return 'left-out'
  const isDescribed = (teller: Teller) =>
    'fact' in teller && valueAt(view.register, teller.fact) !== undefined
  return tellers.some(isDescribed) ? 'not-printed' : 'missing'
}

/** Whether a notice taken over lists the rights that it tells, and this is none of them. */
function isLeftOut(teller: Teller, view: DutyView): boolean {
  if (!('right' in teller)) return false
  const listed = view.fact('rights')?.item.told
  return listed !== undefined && !listed.includes(teller.right)
}

/**
 * The languages in which a text of the user's own stands in place of one of the sections, or names the right or the
 * complaint elsewhere.
 */
export function languagesOfOwnWords(
  sections: readonly string[],
  needs: readonly Need[],
  view: DutyView,
): ReadonlySet<string> {
  const { register, part } = view
  const prefixes = part === undefined ? [''] : [`${register.parts?.[part]?.id}-`, '']
  const replaced = prefixes
    .flatMap((prefix) => sections.map((id) => register.sections?.[`${prefix}${id}`]?.replace))
    .flatMap((text) => (text === undefined ? [] : languagesOf(text, register.languages)))
  const texts = needs.flatMap(({ tellers }) => tellers.flatMap((teller) => textsThatName(teller, view)))
  return new Set([...replaced, ...texts.flatMap(({ languages }) => languages)])
}

function languagesOf(text: Text, all: readonly string[]): readonly string[] {
  return typeof text === 'string' ? all : Object.keys(text)
}

function textsThatName(teller: Teller, { looked, part }: DutyView): readonly UserText[] {
  if ('right' in teller) {
    const tellings = rightsTold(looked)
    const own = tellings.find(({ path }) => path[0] === 'parts' && path[1] === part)
    return (own ?? tellings[0])?.mentions(teller.right) ?? []
  }
  return 'fact' in teller && teller.fact === '/complaint' ? complaintTold(looked).texts : []
}
