/** Whether a text names an Act, and not just “the law”. */
import type { Text } from '../validate/register.ts'

/** A number in the Statutes of Finland, or a section sign. */
const NUMBER = /\d{1,4}\/\d{4}|§/

/**
 * A named section, Act or Union act, in Finnish or English. This and what follows are made when they are first asked for:
 * to read a class of letters takes time.
 */
const citation = () =>
  /(?<!\p{L})(?:section|article)\s+\d|\d\s+artikla|(?<!\p{L})\p{Lu}[\p{L}’' -]{0,120} (?:Act|Code|Decree|Regulation)(?!\p{L})|(?<!\p{L})\p{L}{4,}(?:la(?:ki|in|issa|ista|kiin|ein|eissa)|kaar(?:i|en|essa)|asetu(?:s|ksen|ksessa))(?!\p{L})|(?:^|[;,(:]\s*)la(?:ki|in) (?:\p{L}+ ){0,6}\p{L}+(?:sta|stä)(?!\p{L})/u

/** Words that end like an Act and are none. */
const notActs = () =>
  /(?<!\p{L})\p{L}*lainsäädän\p{L}*|(?<!\p{L})(?:voimassa olevan?|soveltuvan?|pakottavan?) la(?:ki|in)(?!\p{L})/gu

/** True where any of the text's languages names an Act, a section or an article. */
export function citesAct(text: Text | undefined): boolean {
  if (text === undefined) return false
  const forms = typeof text === 'string' ? [text] : Object.values(text)
  return forms.some((form) => NUMBER.test(form) || citation().test(form.replace(notActs(), ' ')))
}
