/** Facts as sentences of changes show them. */
import type { RightCode } from '../law/gdpr.ts'
import { isPeriod } from '../validate/period.ts'
import type { Text } from '../validate/register.ts'
import type { Shown } from './change.ts'

export const shownText = (text: Text): Shown => ({ text })
export const shownPhrase = (keys: string): Shown => ({ phrase: keys })
export const shownPeriod = (period: string): Shown => ({ period })
export const shownDate = (date: string): Shown => ({ date })
export const shownCountry = (country: string): Shown => ({ country })
export const shownLanguage = (language: string): Shown => ({ language })
export const shownRight = (right: RightCode): Shown => ({ right })
export const shownPlain = (plain: string): Shown => ({ plain })
export const shownNumber = (number: number): Shown => ({ number })

/** Words that are no fact of anybody's: the name of a fact. */
export const shownWords = (fi: string, en: string): Shown => ({ words: { fi, en } })

/** Several facts as one: `{period} {start}`. */
export const shownFilled = (fi: string, en: string, args: Readonly<Record<string, Shown>>): Shown => ({
  filled: { fi, en },
  args,
})

/** One after another, as a list of the language in hand. */
export const shownList = (list: readonly Shown[]): Shown => ({ list })

/** An item by its name, else by its id. */
export function shownName(item: { readonly name?: Text; readonly id?: string } | undefined): Shown {
  return item?.name === undefined ? { plain: item?.id ?? '' } : shownText(item.name)
}

/** A period, or words in place of one. */
export function shownDuration(duration: Text): Shown {
  return typeof duration === 'string' && isPeriod(duration) ? shownPeriod(duration) : shownText(duration)
}
